/** Who gives a figure: the piece that carries it, where that is not the voice of its claim. */
import { rootOf, type Shelves } from '../../src/knowledge/grade';
import type { FigureVoice } from '../../src/knowledge/shard';
import type { Claim } from '../../src/model/claim';

type Row = Claim['evidence'][number];

/**
 * The piece that carries a figure; undefined where the claim's own voice does, or where no row carries it. Of several the
 * one that repeats none of the others, and was read, goes first.
 */
export function figureVoice(
  { evidence, said }: Pick<Claim, 'evidence' | 'said'>,
  index: number,
  shelves: Pick<Shelves, 'source'>,
): FigureVoice | undefined {
  const rows = evidence.filter(({ role, carries }) => role === 'supports' && carries?.includes(`figure-${index}`));
  if (!said || rows.some(({ source }) => source === said.source || source === said.readIn)) return undefined;
  const root = (row: Row): string => rootOf(row, shelves);
  const rank = (row: Row): number =>
    (rows.some(({ source }) => source !== row.source && source === root(row)) ? 2 : 0) +
    (row.checked === 'secondary' ? 1 : 0);
  const [first] = rows.toSorted((one, other) => rank(one) - rank(other));
  if (!first) return undefined;
  return { source: first.source, ...(root(first) === said.source && { repeats: true as const }) };
}
