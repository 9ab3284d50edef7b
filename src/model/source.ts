/** A piece that claims rest on: its outlet, authors, day and address. */
import * as v from 'valibot';
import { Day, Id, plainText, WebAddress } from './primitives';

export const SOURCE_KINDS = [
  'court',
  'official',
  'company',
  'academic',
  'investigation',
  'news',
  'ngo',
  'union',
  'encyclopedia',
  'testimony',
  'dataset',
  'broadcast',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Ends a list of authors that names only the first of them. */
export const AND_OTHERS = 'et al.';

/** A person, with the name under which lists sort them, or a group or court as printed; `et al.` stands for further authors. */
export const Author = v.union([plainText(120), v.strictObject({ family: plainText(80), given: plainText(80) })]);
export type Author = v.InferOutput<typeof Author>;

/** A name as it is read aloud. */
export const authorName = (author: Author): string =>
  typeof author === 'string' ? author : `${author.given} ${author.family}`;

/** Ways that are no names: surfaces say them in their own language. A book is there to be read on paper. */
export const VIA_WORDS = ['copy', 'extract', 'mirror', 'translation', 'book'] as const;

/** Whether a title is ours: a description in square brackets, for a piece whose own title nobody here has seen. It is no quotation. */
export const isDescription = (title: string): boolean => /^\[.+\]$/.test(title);

export const Source = v.strictObject({
  /** As printed; a description of ours in square brackets where that is not known. */
  title: plainText(400),
  /** The outlet whose words these are. */
  publisher: plainText(200),
  /** How they reached us, where not from the outlet itself: a reprint's outlet, an archive, or one of VIA_WORDS. */
  via: v.optional(plainText(120)),
  authors: v.optional(v.array(Author)),
  date: v.optional(Day),
  /** Original address; left out while it is not known. */
  url: v.optional(WebAddress),
  kind: v.picklist(SOURCE_KINDS),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'write the language as a BCP 47 code, e.g. fr')),
  /** The source this one repeats (reprint, summary, report about a document): one origin is counted once. */
  origin: v.optional(Id),
  /** Set by a person who has opened the archived copy. */
  archive: v.optional(v.strictObject({ url: WebAddress, on: Day })),
});
export type Source = v.InferOutput<typeof Source>;

/** Whether a day is before another, as far as both are known. */
function isBefore(day = '', other = ''): boolean {
  const known = Math.min(day.length, other.length);
  return day.slice(0, known) < other.slice(0, known);
}

/** Whether a piece repeats another, as its record says. A report from before a document is counted with it and does not repeat it. */
export const repeats = (
  { origin, date }: { origin?: string | undefined; date?: string | undefined },
  first: { id: string; date?: string | undefined },
): boolean => origin === first.id && !isBefore(date, first.date);
