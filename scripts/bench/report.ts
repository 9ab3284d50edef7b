/** The figures in words: one table per browser, a line per figure and contestant, and the stages of a cold click. */
import type { Part } from './options';
import type { Figures } from './round';
import { STAGES } from './stages';
import { type Comparison, compare, type Summary, summarise } from './statistics';

/** Every figure, with its name in the table, its unit and how many decimals help. */
const FIGURES: readonly (readonly [key: string, label: string, unit: string, decimals: number])[] = [
  ['rest.script', 'AI page, load: script, whole page', 'ms', 2],
  ['rest.task', 'AI page, load: main thread', 'ms', 1],
  ['rest.own', 'AI page, load: script of the extension', 'ms', 2],
  ['rest.heap', 'AI page: JavaScript heap', 'KB', 0],
  ['stream.mutations', 'streaming: mutations a second', '', 0],
  ['stream.script', 'streaming: script, whole page', 'ms', 1],
  ['stream.task', 'streaming: main thread', 'ms', 1],
  ['stream.own', 'streaming: script of the extension', 'ms', 2],
  ['stream.calls', 'streaming: calls of its functions', '', 0],
  ['control.calls', '(control) calls on a route change', '', 0],
  ['ordinary.script', 'ordinary page, load: script, whole page', 'ms', 2],
  ['ordinary.task', 'ordinary page, load: main thread', 'ms', 1],
  ['ordinary.own', 'ordinary page: script of the extension', 'ms', 2],
  ['ordinary.heap', 'ordinary page: JavaScript heap', 'KB', 0],
  ['ordinary.size', 'ordinary page: scripts injected', 'bytes', 0],
  ['rest.size', 'AI page, load: scripts injected', 'bytes', 0],
  ['rest.gzip', 'AI page, load: the same, gzip', 'bytes', 0],
  ['everywhere.script', 'all sites allowed, ordinary page, load: script', 'ms', 2],
  ['everywhere.task', 'all sites allowed, ordinary page, load: main thread', 'ms', 1],
  ['everywhere.own', 'all sites allowed, load: script of the extension', 'ms', 2],
  ['everywhere.bytes', 'all sites allowed: size of the large page', 'KB', 0],
  ['everywhere.streamtask', 'large page streaming: main thread', 'ms', 1],
  ['everywhere.batchown', 'large page streaming: extension, per change', 'ms', 3],
  ['everywhere.secondown', 'large page streaming: extension, per second', 'ms', 2],
  ['everywhere.calls', 'large page streaming: calls of its functions', '', 0],
  ['scroll.longest', 'panel of 200 claims, scrolled: longest frame', 'ms', 0],
  ['click.size', 'scripts a click adds', 'bytes', 0],
  ['click.gzip', 'scripts a click adds, gzip', 'bytes', 0],
  ['click.natural', 'pointer on the label, 120 ms later the click -> painted, background killed before', 'ms', 0],
  ['click.cold', 'click -> painted, background killed', 'ms', 0],
  ['click.warm', 'click -> painted, background running', 'ms', 0],
  ['flood.before', 'panel while another tab rests, as the driver sees it', 'ms', 0],
  ['flood.during', 'the same while that tab changes its address without end', 'ms', 0],
  ['packs.verify', 'pack file of 1 MB verified, in Node.js', 'ms', 1],
  ['packs.without', 'click -> painted, no pack', 'ms', 0],
  ['packs.with', 'the same with a pack of 1,000 claims', 'ms', 0],
  ['packs.ratio', 'the latter to the former', '', 2],
  ['loom.ready', 'loom of 150 chains: address -> drawn, its script done', 'ms', 0],
  ['loom.answer', 'loom: pointer on a name -> shown', 'ms', 0],
  ['loom.resting', '(control) loom: longest frame, nothing done', 'ms', 0],
  ['loom.pointing', 'loom: longest frame, pointed at every name', 'ms', 0],
  ['loom.filtering', 'loom: longest frame, every choice of the filter taken', 'ms', 0],
  ['loom.scrolling', 'loom: longest frame, scrolled to the end', 'ms', 0],
  ['loom.map.ready', 'map of 300 places: address -> drawn, its script done', 'ms', 0],
  ['loom.map.answer', 'map: pointer on a name -> shown', 'ms', 0],
  ['loom.map.resting', '(control) map: longest frame, nothing done', 'ms', 0],
  ['loom.map.pointing', 'map: longest frame, pointed at every name', 'ms', 0],
  ['loom.map.scrolling', 'map: longest frame, scrolled to the end', 'ms', 0],
  ['pages.popup', 'toolbar popup over an AI page -> painted', 'ms', 0],
  ['pages.options', 'options page -> painted', 'ms', 0],
  ['seed', 'first seed, while the browser starts', 'ms', 0],
  ['seed.again', 'the same seed later, browser at rest', 'ms', 0],
];

/** One contestant's rounds in one browser. */
export interface Rounds {
  name: string;
  rounds: Figures[];
}

const allOf = ({ rounds }: Rounds, key: string): number[] => rounds.flatMap((figures) => figures.get(key) ?? []);
/** One value per round, the median where a round has several. */
const perRound = ({ rounds }: Rounds, key: string): (number | undefined)[] =>
  rounds.map((figures) => {
    const values = figures.get(key);
    return values ? summarise(values).median : undefined;
  });

export interface Line {
  key: string;
  label: string;
  unit: string;
  decimals: number;
  contestant: string;
  summary: Summary | undefined;
  againstNone: Comparison | undefined;
}

/** The lines of the parts that were asked for; a figure without values says so. */
export function linesFor(contestants: readonly Rounds[], parts: readonly Part[]): Line[] {
  const none = contestants.find(({ name }) => name === 'none');
  const asked = (key: string) =>
    parts.some((part) => key.startsWith(part) || (part === 'stream' && key.startsWith('control')));
  return FIGURES.flatMap(([key, label, unit, decimals]) =>
    contestants.flatMap((contestant) => {
      const values = allOf(contestant, key);
      const wanted =
        contestant !== none || !/^(click|seed|control|scroll|pages|packs|loom)|own|calls|size|gzip/.test(key);
      if (!wanted || !asked(key)) return [];
      const againstNone =
        none && contestant !== none && /script$|task$|heap$/.test(key)
          ? compare(perRound(contestant, key), perRound(none, key))
          : undefined;
      return [
        {
          key,
          label,
          unit,
          decimals,
          contestant: contestant.name,
          summary: values.length > 0 ? summarise(values) : undefined,
          againstNone,
        },
      ];
    }),
  );
}

const COLUMNS = ['figure', 'who', 'median', 'p90', 'min..max', 'n', 'above none, same round', 'ratio'] as const;

function cells({ label, unit, decimals, contestant, summary, againstNone }: Line, repeated: boolean): string[] {
  const say = (value: number) => value.toFixed(decimals);
  const name = repeated ? '' : label;
  if (!summary) return [name, contestant, 'not measured', '', '', '0', '', ''];
  const signed = (value: number) => `${value >= 0 ? '+' : ''}${say(value)}`;
  const difference = againstNone?.difference;
  return [
    name,
    contestant,
    `${say(summary.median)}${unit && ` ${unit}`}`,
    say(summary.p90),
    `${say(summary.min)}..${say(summary.max)}`,
    String(summary.n),
    difference ? `${signed(difference.median)} (${signed(difference.min)}..${signed(difference.max)})` : '',
    againstNone?.ratio === undefined ? '' : againstNone.ratio.toFixed(2),
  ];
}

/** Rows under a heading as a Markdown table with even columns. */
function table(columns: readonly string[], rows: readonly string[][]): string {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [line(columns), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

export const tableOf = (lines: readonly Line[]): string =>
  table(
    COLUMNS,
    lines.map((line, index) => cells(line, lines[index - 1]?.key === line.key)),
  );

/** Where a cold click's time goes: when each stage was reached and what it took since the one before it, medians; empty without stamps. */
export function stagesTable(contestant: Rounds): string {
  const reached = STAGES.flatMap(([stage, label]) => {
    const values = allOf(contestant, `stage.${stage}`);
    return values.length > 0 ? [{ label, ...summarise(values) }] : [];
  });
  if (reached.length <= 4) return '';
  reached.sort((left, right) => left.median - right.median);
  const rows = reached.map(({ label, median, p90, n }) => [
    label,
    `${median.toFixed(0)} ms`,
    `${p90.toFixed(0)} ms`,
    String(n),
  ]);
  return table(['a cold click has', 'median', 'p90', 'n'], rows);
}
