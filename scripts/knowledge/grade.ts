/** Computes the evidence grade of a claim and what it rests on from its sources: never typed by hand. */
import type { BasisKind, Grade } from '../../src/model/grade';
import type { SourceKind } from '../../src/model/source';

export interface GradedSource {
  id: string;
  kind: SourceKind;
  /** Id of the source this one repeats, if any. */
  origin?: string | undefined;
  /** A document of the one whose own act or word the claim tells: of a company, a union, an association. */
  own?: boolean | undefined;
  /** Known only by way of another page: nobody here has read the passage. What it is said to hold is a report at second hand. */
  unread?: boolean | undefined;
}

export interface Evidenced {
  grade: Grade;
  basis: BasisKind;
}

/** Ids of the distinct stories behind the sources: reprints and summaries of one story count once. */
export const independentOrigins = (sources: readonly GradedSource[]): string[] => [
  ...new Set(sources.map((source) => source.origin ?? source.id)),
];

/**
 * Grade of a claim from the sources that support it, and what it rests on.
 * A: a court's or official document, a party's own document on its own act or word, or two or more independent origins of
 * which one is own research. B: one study or one piece of own reporting. C: secondary sources or testimony. D: none.
 * What nobody has read lends its kind to nothing.
 */
export function evidenceGrade(supporting: readonly GradedSource[]): Evidenced {
  if (supporting.length === 0) return { grade: 'D', basis: 'none' };
  const read = supporting.filter(({ unread }) => !unread);
  const has = (kind: SourceKind) => read.some((source) => source.kind === kind);
  if (has('court')) return { grade: 'A', basis: 'court' };
  if (has('official')) return { grade: 'A', basis: 'official' };
  if (read.some(({ own }) => own)) return { grade: 'A', basis: 'own-document' };
  const researched = has('academic') || has('investigation');
  if (researched && independentOrigins(supporting).length >= 2) return { grade: 'A', basis: 'independent' };
  if (has('academic')) return { grade: 'B', basis: 'study' };
  return researched ? { grade: 'B', basis: 'reporting' } : { grade: 'C', basis: 'secondary' };
}
