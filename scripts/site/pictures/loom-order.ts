/** The order of a loom from top to bottom, by dagre: few threads cross. Where a thread passes a column without a name it takes room there too. */
import dagre from '@dagrejs/dagre';
import type { LoomNode, Thread } from '../../../src/presentation/site/pictures/picture';

/** What stands in a column: a name with the threads that pass through it, or one thread that only passes. */
export interface Standing {
  key: string;
  column: number;
  threads: readonly string[];
  /** A name; false where a thread passes by. */
  named: boolean;
}

/** Before the first column, so that every thread begins there: dagre ranks by the length of ways. */
const ROOT = 'root';

/** Key of the place where a thread passes a column. */
export const passing = (thread: string, column: number): string => `~${column}:${thread}`;

/** A thread with every column that it meets: names, and the columns between two of them. */
export function stopsOf({ id, nodes }: Thread, columnOf: ReadonlyMap<string, number>): string[] {
  return nodes.flatMap((key, at) => {
    const [from, to] = [columnOf.get(nodes[at - 1] ?? '') ?? -1, columnOf.get(key) ?? 0];
    const between = at === 0 ? 0 : to - from - 1;
    return [...Array.from({ length: between }, (_, step) => passing(id, from + 1 + step)), key];
  });
}

/** Everything that stands in a loom, column by column, each from top to bottom. The same loom always in the same order. */
export function ordered(nodes: readonly LoomNode[], threads: readonly Thread[], columns: number): Standing[][] {
  const columnOf = new Map(nodes.map(({ key, column }) => [key, column]));
  const standing = new Map<string, Standing>();
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 1, edgesep: 1, ranksep: 1 });
  graph.setDefaultEdgeLabel(() => ({}));
  graph.setNode(ROOT, { width: 1, height: 1 });
  for (const thread of threads) {
    const stops = stopsOf(thread, columnOf);
    for (const [at, key] of stops.entries()) {
      const known = standing.get(key);
      const column = columnOf.get(key) ?? Number(key.slice(1, key.indexOf(':')));
      standing.set(key, { key, column, threads: [...(known?.threads ?? []), thread.id], named: columnOf.has(key) });
      graph.setNode(key, { width: 1, height: (known?.threads.length ?? 0) + 1 });
      const before = stops[at - 1];
      graph.setEdge(before ?? ROOT, key, {}, thread.id);
    }
  }
  dagre.layout(graph);
  const height = ({ key }: Standing): number => (graph.node(key) as { y?: number }).y ?? 0;
  const tied = new Set(threads.filter(({ proofs }) => proofs.length > 0).map(({ nodes: [, company] }) => company));
  const loose = new Set(threads.filter(({ nodes: [, company] }) => !tied.has(company)).map(({ id }) => id));
  // What is known stands above; companies of whose products nothing is known follow, with their products.
  const isLoose = (one: Standing): number => Number(one.threads.every((id) => loose.has(id)));
  const all = [...standing.values()].sort(
    (one, other) => isLoose(one) - isLoose(other) || height(one) - height(other) || (one.key < other.key ? -1 : 1),
  );
  return Array.from({ length: columns }, (_, column) => all.filter((one) => one.column === column));
}
