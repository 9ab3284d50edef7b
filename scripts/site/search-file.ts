/** The search of one language as a script file: pages opened from a disk may load a script, and nothing else. */
import type { SiteWords } from '../../src/i18n/site-words';
import type { SiteFacts } from '../../src/presentation/site/facts';
import { SEARCH_DATA, type SiteSearch } from '../../src/presentation/site/search-view';
import { searchSays } from '../../src/presentation/site/search-words';
import type { KnowledgeBase } from '../knowledge/load';
import { searchData } from '../knowledge/search-index';

export function searchFile(base: KnowledgeBase, { products }: SiteFacts, words: SiteWords): string {
  const data: SiteSearch = {
    language: words.language,
    search: searchData(base, words.language),
    products: Object.fromEntries(products.map(({ id, dossier }) => [id, dossier.product.name])),
    says: searchSays(words),
  };
  // Browsers read a long text of JSON faster than the same as a script.
  return `globalThis.${SEARCH_DATA} = JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
}
