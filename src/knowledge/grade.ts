/** Computes the evidence grade of a claim and what it rests on from its sources: never typed by hand. */
import type { Claim } from '../model/claim';
import type { BasisKind, Grade } from '../model/grade';
import { AND_OTHERS, authorName, type Source, type SourceKind } from '../model/source';

export interface GradedSource {
  id: string;
  kind: SourceKind;
  /** Id of the source this one repeats, if any: the first of all, where that one repeats another. */
  origin?: string | undefined;
  /** Who tells it, of whom one is enough to make two pieces one account: the newsroom, the authors. */
  tellers?: readonly string[] | undefined;
  /** A document of the one whose own act or word the claim tells: of a company, a union, an association. */
  own?: boolean | undefined;
  /** Known only by way of another page: nobody here has read the passage. What it is said to hold is a report at second hand. */
  unread?: boolean | undefined;
  /** A court's paper on a claim that one side makes: it recounts the suit, and finds nothing. */
  recounts?: boolean | undefined;
}

export interface Evidenced {
  grade: Grade;
  basis: BasisKind;
}

/** Ids of the distinct accounts behind the sources: reprints and summaries of one story count once, and so does what one newsroom or author told twice. */
export function independentOrigins(sources: readonly GradedSource[]): string[] {
  let accounts: { id: string; marks: ReadonlySet<string> }[] = [];
  for (const { id, origin = id, tellers = [] } of sources) {
    const own = [origin, ...tellers];
    const same = accounts.filter(({ marks }) => own.some((mark) => marks.has(mark)));
    const whole = { id: same[0]?.id ?? origin, marks: new Set([...same.flatMap(({ marks }) => [...marks]), ...own]) };
    accounts = [...accounts.filter((account) => !same.includes(account)), whole];
  }
  return accounts.map(({ id }) => id);
}

/** What is no more than reports and testimony, in the word that fits: of a document that nobody here opened, of a suit that a court's paper recounts. */
const atSecondHand = (supporting: readonly GradedSource[]): BasisKind => {
  if (supporting.some(({ recounts, unread }) => recounts && !unread)) return 'side';
  return supporting.some(({ unread, kind, own, recounts }) => unread && !recounts && (own || isDocument(kind)))
    ? 'relayed'
    : 'secondary';
};

const isDocument = (kind: SourceKind): boolean => ['court', 'official', 'academic'].includes(kind);

/**
 * Grade of a claim from the sources that support it, and what it rests on.
 * A: a court's or official document, a party's own document on its own act or word, or two or more independent origins of
 * which one is own research. B: one study or one piece of own reporting. C: secondary sources or testimony. D: none.
 * What nobody has read lends its kind to nothing, and a court's paper none to what one side says.
 */
export function evidenceGrade(supporting: readonly GradedSource[]): Evidenced {
  if (supporting.length === 0) return { grade: 'D', basis: 'none' };
  const read = supporting.filter(({ unread, recounts }) => !unread && !recounts);
  const has = (kind: SourceKind) => read.some((source) => source.kind === kind);
  if (has('court')) return { grade: 'A', basis: 'court' };
  if (has('official')) return { grade: 'A', basis: 'official' };
  if (read.some(({ own }) => own)) return { grade: 'A', basis: 'own-document' };
  const researched = has('academic') || has('investigation');
  if (researched && independentOrigins(supporting).length >= 2) return { grade: 'A', basis: 'independent' };
  if (has('academic')) return { grade: 'B', basis: 'study' };
  return researched ? { grade: 'B', basis: 'reporting' } : { grade: 'C', basis: atSecondHand(supporting) };
}

/** What a claim may lean on, by id. */
export interface Shelves {
  source(id: string): Pick<Source, 'kind' | 'publisher' | 'origin' | 'authors'> | undefined;
  entity(id: string): { type: string; name: string; aka?: string[] | undefined } | undefined;
}

type Graded = Pick<Claim, 'evidence' | 'status' | 'subject' | 'about' | 'said'>;

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

/** The story from which a piece descends: an origin may have one itself. */
export function rootOf(
  row: { source: string; origin?: string | undefined },
  { source }: Pick<Shelves, 'source'>,
): string {
  const seen = new Set([row.source]);
  let [id, next] = [row.source, row.origin ?? source(row.source)?.origin];
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    id = next;
    next = source(id)?.origin;
  }
  return id;
}

/** Whose account a piece is: of a newsroom, and of its authors. */
const tellersOf = ({ kind, publisher, authors = [] }: Pick<Source, 'kind' | 'publisher' | 'authors'>): string[] => [
  ...(kind === 'news' || kind === 'investigation' ? [`newsroom ${publisher}`] : []),
  ...authors.filter((author) => author !== AND_OTHERS).map((author) => `author ${authorName(author)}`),
];

/** Rows that carry the words of the claim: one that proves a figure or a place lends no ground to the rest. All, where none says what it carries. */
function carriers({ evidence }: Graded): Claim['evidence'] {
  const supporting = evidence.filter(({ role }) => role === 'supports');
  const core = supporting.filter(({ carries }) => !carries || carries.includes('text'));
  return core.length > 0 ? core : supporting;
}

/** An authority's document beside what others report: it is one of the pieces, and not what the report rests on. */
const beside = ({ status, said }: Graded, source: string, kind: SourceKind): boolean =>
  status === 'reported' && kind === 'official' && said?.source !== source;

/** The claim's grade and number of independent origins, from the sources that carry it. What one person says is one account, told to however many. */
export function gradeOf(claim: Graded, shelves: Shelves): Evidenced & { origins: number } {
  const alleged = claim.status === 'alleged';
  const onePerson = alleged && shelves.entity(claim.subject)?.type === 'person';
  const supporting = carriers(claim).flatMap((item): GradedSource[] => {
    const source = shelves.source(item.source);
    if (!source) return [];
    const origin = rootOf(item, shelves);
    return [
      {
        id: item.source,
        kind: beside(claim, item.source, source.kind) ? 'news' : source.kind,
        origin,
        tellers: [...tellersOf(shelves.source(origin) ?? source), ...(onePerson ? [`person ${claim.subject}`] : [])],
        own: isOwnDocument(claim, source, shelves),
        unread: item.checked === 'secondary',
        recounts: alleged && source.kind === 'court',
      },
    ];
  });
  return { ...evidenceGrade(supporting), origins: independentOrigins(supporting).length };
}
