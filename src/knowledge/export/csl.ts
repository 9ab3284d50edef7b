/** Sources as CSL-JSON, which every citation tool reads. The other citation formats are made from it. */
import { AND_OTHERS, type Author, type Source, type SourceKind } from '../../model/records';

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
}

/** `et al.` stays a name: CSL has no other way to say that there are more. */
const cslName = (author: Author): CslName => (typeof author === 'string' ? { literal: author } : author);

export const isOthers = (name: CslName): boolean => 'literal' in name && name.literal === AND_OTHERS;

export function cslItem(id: string, source: Cited): CslItem {
  const type = TYPES[source.kind];
  return {
    id,
    type,
    title: source.title,
    ...(source.authors?.length ? { author: source.authors.map(cslName) } : {}),
    ...(CONTAINED.includes(type) ? { 'container-title': source.publisher } : { publisher: source.publisher }),
    ...(source.date ? { issued: { 'date-parts': [source.date.split('-').map(Number)] } } : {}),
    ...(source.url ? { URL: source.url } : {}),
    language: source.lang,
  };
}
