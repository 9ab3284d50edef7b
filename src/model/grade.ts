/** The evidence grade: computed from a claim's sources, never typed by hand. It grades the proof, never the company. */
import type { SourceKind } from './records';

export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** Documents of the matter itself. */
const PRIMARY: readonly SourceKind[] = ['court', 'official', 'company'];
/** Own research or reporting. */
const RESEARCHED: readonly SourceKind[] = ['academic', 'investigation'];

export interface GradedSource {
  id: string;
  kind: SourceKind;
  /** Id of the source this one repeats, if any. */
  origin?: string | undefined;
}

/** Ids of the distinct stories behind the sources: reprints and summaries of one story count once. */
export const independentOrigins = (sources: readonly GradedSource[]): string[] => [
  ...new Set(sources.map((source) => source.origin ?? source.id)),
];

/**
 * Grade of a claim from the sources that support it.
 * A: a court, official or company document; or two or more independent origins of which one is such a
 * document or own research. B: one peer-reviewed or investigative source. C: one secondary source or
 * testimony. D: none (context only).
 */
export function evidenceGrade(supporting: readonly GradedSource[]): Grade {
  if (supporting.length === 0) return 'D';
  if (supporting.some((source) => PRIMARY.includes(source.kind))) return 'A';
  const researched = supporting.some((source) => RESEARCHED.includes(source.kind));
  if (researched && independentOrigins(supporting).length >= 2) return 'A';
  return researched ? 'B' : 'C';
}
