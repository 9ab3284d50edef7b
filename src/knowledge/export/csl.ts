/** Sources as CSL-JSON, which every citation tool reads. The other citation formats are made from it. */
import { AND_OTHERS, type Author, type Source, type SourceKind } from '../../model/source';

/** Item types of CSL 1.0.2. */
const TYPES: Record<SourceKind, string> = {
  court: 'legal_case',
  official: 'report',
  company: 'webpage',
  academic: 'article-journal',
  investigation: 'article-newspaper',
  news: 'article-newspaper',
  ngo: 'report',
  union: 'report',
  encyclopedia: 'entry-encyclopedia',
  testimony: 'interview',
  dataset: 'dataset',
  broadcast: 'broadcast',
};
/** Types whose publisher is the newspaper, journal or work that holds the item. */
const CONTAINED: readonly string[] = [
  'article-journal',
  'article-newspaper',
  'entry-encyclopedia',
  'broadcast',
  'webpage',
];

/** What a citation is made of: a record of the base or what a dossier holds of it. */
export type Cited = Pick<Source, 'title' | 'publisher' | 'authors' | 'date' | 'url' | 'kind' | 'lang'>;

export type CslName = { family: string; given: string } | { literal: string };

export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': [number[]] };
  URL?: string;
  language: string;
  note?: string;
}

/** A value on one line, for formats whose readers go by lines: what breaks one in any of them is a space, and so are two spaces, after which one of them looks for a field. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();

/** No format has a way to say that a list of names is cut that its readers understand: said as a name (BibTeX: `others`), it is read as one more author. */
const MORE_AUTHORS = 'The source names further authors.';

const cslName = (author: Author): CslName => (typeof author === 'string' ? { literal: author } : author);

export function cslItem(id: string, source: Cited): CslItem {
  const type = TYPES[source.kind];
  const named = (source.authors ?? []).filter((author) => author !== AND_OTHERS);
  return {
    id,
    type,
    title: source.title,
    ...(named.length > 0 ? { author: named.map(cslName) } : {}),
    ...(CONTAINED.includes(type) ? { 'container-title': source.publisher } : { publisher: source.publisher }),
    ...(source.date ? { issued: { 'date-parts': [source.date.split('-').map(Number)] } } : {}),
    ...(source.url ? { URL: source.url } : {}),
    language: source.lang,
    ...(source.authors?.includes(AND_OTHERS) ? { note: MORE_AUTHORS } : {}),
  };
}
