/** Computes the evidence grade of a claim and what it rests on from its sources: never typed by hand. */
import type { Claim } from '../model/claim';
import type { BasisKind, Grade } from '../model/grade';
import type { Source, SourceKind } from '../model/source';

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

/** What a claim may lean on, by id. */
export interface Shelves {
  source(id: string): Pick<Source, 'kind' | 'publisher' | 'origin'> | undefined;
  entity(id: string): { type: string; name: string; aka?: string[] | undefined } | undefined;
}

type Graded = Pick<Claim, 'evidence' | 'status' | 'subject' | 'about'>;

/** Kinds of source that may be somebody's own document. */
const OWN_KINDS: readonly string[] = ['company', 'union', 'ngo'];

/**
 * Whether a source is the own document of the one whose act or word the claim tells: a company on itself, a union or an
 * association on itself. A claim that is alleged or disputed is not proven by a party's own page.
 */
function isOwnDocument(
  claim: Graded,
  { kind, publisher }: Pick<Source, 'kind' | 'publisher'>,
  shelves: Shelves,
): boolean {
  if (!OWN_KINDS.includes(kind) || claim.status === 'alleged' || claim.status === 'disputed') return false;
  if (kind === 'company') return true;
  const actors = [claim.subject, ...claim.about].flatMap((id) => shelves.entity(id) ?? []);
  const names = actors
    .filter(({ type }) => ['union', 'ngo', 'worker-group'].includes(type))
    .flatMap(({ name, aka = [] }) => [name, ...aka]);
  return names.some((name) => publisher.includes(name) || name.includes(publisher));
}

/** The claim's grade and number of independent origins, from its supporting sources. */
export function gradeOf(claim: Graded, shelves: Shelves): Evidenced & { origins: number } {
  const supporting = claim.evidence
    .filter(({ role }) => role === 'supports')
    .flatMap((item) => {
      const source = shelves.source(item.source);
      if (!source) return [];
      const own = isOwnDocument(claim, source, shelves);
      const { kind, origin } = source;
      return [{ id: item.source, kind, origin: item.origin ?? origin, own, unread: item.checked === 'secondary' }];
    });
  return { ...evidenceGrade(supporting), origins: independentOrigins(supporting).length };
}
