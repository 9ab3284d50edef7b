/** What the search of the site shows: what was found with the way to it, and what is to be said beside it. */
import type { SearchAnswer } from '../../knowledge/search/answer';
import type { Found, SearchData } from '../../knowledge/search/documents';
import type { Entity } from '../../model/entity';
import type { Language } from '../../model/languages';
import type { Mark } from '../views/claim';
import { entityRoute, type Route } from './routes';
import type { SearchSays } from './search-words';

/** The name under which the page finds what the build wrote for it. */
export const SEARCH_DATA = 'manyHandsSearch';
/** The name under which each file of the index leaves its part, by number. */
export const SEARCH_PARTS = 'manyHandsSearchParts';

/** What a search page says beside what was found. */
export interface SearchPage {
  /** Product -> its name. */
  products: Record<string, string>;
  says: SearchSays;
}

/** What the build writes for the search page of one language; the parts of the index lie in files of their own. */
export interface SiteSearch extends SearchPage {
  language: Language;
  search: Omit<SearchData, 'parts'>;
  /** Names of the files, each with the hash of what it holds. */
  files: readonly string[];
}

export interface HitView {
  key: string;
  to: Route;
  title: string;
  /** "Claim", "Company". */
  kind: string;
  /** Of a claim its voice; else what it is. */
  text: string;
  mark?: Mark;
  products: string;
}

export interface SearchView {
  /** Sentences on the question: what is not known, which words fit nothing, what was taken instead. */
  notices: string[];
  gaps: HitView[];
  hits: HitView[];
}

function routeOf({ kind, id, type }: Found): Route {
  switch (kind) {
    case 'entity':
      return entityRoute(id, type as Entity['type']);
    case 'gap':
      return { page: 'unknown', at: id };
    case 'action':
      return { page: 'actions', at: id };
    default:
      return { page: kind, id };
  }
}

const hitOf = (found: Found, { products, says }: SearchPage): HitView => ({
  key: `${found.kind}:${found.id}`,
  to: routeOf(found),
  title: found.title,
  kind: says.kinds[found.type ?? found.kind] ?? '',
  text: found.text ?? '',
  ...(found.status && { mark: { shape: found.status, word: says.states[found.status] ?? found.status } }),
  products: found.products.map((id) => products[id] ?? id).join(', '),
});

/** The answer to a question, laid out. A question to which no claim is the answer is told so before anything else. */
export function searchView({ found, answered, gaps, unknown, instead }: SearchAnswer, data: SearchPage): SearchView {
  const { says } = data;
  const missing = unknown.filter((word) => word !== '');
  return {
    notices: [
      ...instead.map(([written, taken]) => says.instead.replace('{words}', `${written} → ${taken}`)),
      ...(missing.length > 0 ? [says.unknown.replace('{words}', missing.join(', '))] : []),
      ...(found.length === 0 ? [says.none] : answered ? [] : [says.near]),
      ...(gaps.length > 0 ? [says.gaps] : []),
    ],
    gaps: gaps.map((gap) => hitOf(gap, data)),
    // A gap that is told above is not told again.
    hits: found
      .filter(({ kind, id }) => kind !== 'gap' || !gaps.some((gap) => gap.id === id))
      .map((one) => hitOf(one, data)),
  };
}
