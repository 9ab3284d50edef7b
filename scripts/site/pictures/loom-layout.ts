/** Where the nodes and threads of a loom lie: each column stacked in its order, as near to where its threads come from as there is room. */
import type { LoomNode, LoomPlaces, Thread } from '../../../src/presentation/site/pictures/picture';
import { ordered, type Standing, stopsOf } from './loom-order';

/** Height that a thread takes in a name and where it only passes, and distances, in units of the picture. */
const ROW = 28;
const PASSING = 28;
const BETWEEN_NODES = 6;
const BETWEEN_COLUMNS = 74;
const HEAD = 36;
const EDGE = 8;
/** Width of the columns from the left; companies in between share one. */
const [PRODUCT, FIRM, PEOPLE, PLACE] = [176, 170, 196, 130];

const widthOf = (column: number, columns: number): number =>
  column === 0 ? PRODUCT : column === columns - 1 ? PLACE : column === columns - 2 ? PEOPLE : FIRM;

const heightOf = ({ named, threads }: Standing): number => (named ? threads.length * ROW : PASSING);
const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Upper edges for a column: the order holds, nothing overlaps, and each stands as near to where it is wanted as the others
 * allow (isotonic regression: those that would collide move as one block).
 */
export function stacked(wanted: readonly { top: number; height: number }[], gap: number): number[] {
  const blocks: { sum: number; count: number }[] = [];
  let offset = 0;
  const offsets = wanted.map(({ height }) => {
    const own = offset;
    offset += height + gap;
    return own;
  });
  for (const [at, { top }] of wanted.entries()) {
    let block = { sum: Math.max(0, top) - (offsets[at] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const starts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(0, sum / count)));
  return starts.map((start, at) => start + (offsets[at] ?? 0));
}

type Heights = Map<string, number>;

/** Gives each thread its height in every column, from left to right: within a name threads keep the order in which they arrive. */
function placed(columns: readonly (readonly Standing[])[], before: ReadonlyMap<string, string>) {
  const tops = new Map<string, number>();
  const heights: Heights = new Map();
  const from = (thread: string, key: string): number => heights.get(`${thread} ${before.get(`${thread} ${key}`)}`) ?? 0;
  for (const [column, standing] of columns.entries()) {
    const wanted = standing.map((one) => {
      const arriving = one.threads.map((thread) => from(thread, one.key));
      const middle = arriving.reduce((sum, y) => sum + y, 0) / arriving.length;
      return { top: column === 0 ? 0 : middle - heightOf(one) / 2, height: heightOf(one) };
    });
    for (const [at, top] of stacked(wanted, BETWEEN_NODES).entries()) {
      const one = standing[at];
      if (!one) continue;
      tops.set(one.key, top);
      const row = heightOf(one) / one.threads.length;
      const arriving = [...one.threads].sort((left, right) => from(left, one.key) - from(right, one.key));
      for (const [slot, thread] of arriving.entries()) heights.set(`${thread} ${one.key}`, top + (slot + 0.5) * row);
    }
  }
  return { tops, heights };
}

/** A line that leaves and enters level, and runs level where it passes a column. */
function pathOf(stops: readonly { left: number; right: number; y: number }[]): string {
  const [first, ...rest] = stops;
  let here = { x: first?.right ?? 0, y: first?.y ?? 0 };
  let path = `M${round(here.x)} ${round(here.y)}`;
  for (const [at, { left, right, y }] of rest.entries()) {
    const middle = round((here.x + left) / 2);
    path += `C${middle} ${round(here.y)} ${middle} ${round(y)} ${round(left)} ${round(y)}`;
    if (at < rest.length - 1) path += `H${round(right)}`;
    here = { x: right, y };
  }
  return path;
}

/** Lays a loom out. The same loom always lies the same. */
export function loomLayout(nodes: readonly LoomNode[], threads: readonly Thread[], columns: number): LoomPlaces {
  const columnOf = new Map(nodes.map(({ key, column }) => [key, column]));
  const standing = ordered(nodes, threads, columns);
  const stops = new Map(threads.map((thread) => [thread.id, stopsOf(thread, columnOf)]));
  const before = new Map(
    threads.flatMap(({ id }) =>
      (stops.get(id) ?? []).map((key, at, all) => [`${id} ${key}`, all[at - 1] ?? ''] as const),
    ),
  );
  const { tops, heights } = placed(standing, before);
  const widths = Array.from({ length: columns }, (_, column) => widthOf(column, columns));
  const lefts = widths.map((_, at) => EDGE + widths.slice(0, at).reduce((sum, one) => sum + one + BETWEEN_COLUMNS, 0));
  const columnAt = new Map(standing.flatMap((some, column) => some.map(({ key }) => [key, column] as const)));
  const stopAt = (thread: string, key: string) => {
    const column = columnAt.get(key) ?? 0;
    const left = lefts[column] ?? 0;
    return { left, right: left + (widths[column] ?? 0), y: HEAD + (heights.get(`${thread} ${key}`) ?? 0) };
  };
  const linesOf = ({ id, nodes: keys }: Thread) =>
    keys.slice(1).map((key, at) => {
      const all = stops.get(id) ?? [];
      const way = all.slice(all.indexOf(keys[at] ?? ''), all.indexOf(key) + 1).map((stop) => stopAt(id, stop));
      const { left: x = 0, y = 0 } = way.at(-1) ?? {};
      return { path: pathOf(way), x, y: round(y) };
    });
  const all = standing.flat();
  return {
    width: (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0) + EDGE,
    height: round(HEAD + Math.max(...all.map((one) => (tops.get(one.key) ?? 0) + heightOf(one))) + EDGE),
    columns: lefts.map((x, column) => ({ x, width: widths[column] ?? 0 })),
    nodes: Object.fromEntries(
      all
        .filter(({ named }) => named)
        .map((one) => [one.key, { y: round(HEAD + (tops.get(one.key) ?? 0)), height: heightOf(one) }]),
    ),
    threads: Object.fromEntries(threads.map((thread) => [thread.id, linesOf(thread)])),
  };
}
