/** Sources as CSL-JSON, which every citation tool reads. The other citation formats are made from it. */
import type { Source, SourceKind } from '../../model/records';

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
const CONTAINED: readonly string[] = ['article-journal', 'article-newspaper', 'entry-encyclopedia', 'broadcast', 'webpage'];

export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': [number[]] };
  URL?: string;
  language: string;
}

export function cslItem(id: string, source: Source): CslItem {
  const type = TYPES[source.kind];
  return {
    id,
    type,
    title: source.title,
    // Names are kept as printed: we do not guess which part is the family name.
    ...(source.authors?.length ? { author: source.authors.map((literal) => ({ literal })) } : {}),
    ...(CONTAINED.includes(type) ? { 'container-title': source.publisher } : { publisher: source.publisher }),
    ...(source.date ? { issued: { 'date-parts': [source.date.split('-').map(Number)] } } : {}),
    ...(source.url ? { URL: source.url } : {}),
    language: source.lang,
  };
}

export const cslItems = (sources: ReadonlyMap<string, Source>): CslItem[] =>
  [...sources].sort(([left], [right]) => (left < right ? -1 : 1)).map(([id, source]) => cslItem(id, source));
