/** The search of one language as script files: pages opened from a disk may load scripts, and nothing else. */
import type { SiteWords } from '../../src/i18n/site-words';
import type { SiteFacts } from '../../src/presentation/site/facts';
import { SEARCH_DATA, SEARCH_PARTS, type SiteSearch } from '../../src/presentation/site/search-view';
import { searchSays } from '../../src/presentation/site/search-words';
import type { KnowledgeBase } from '../knowledge/load';
import { searchData } from '../knowledge/search-index';
import { type Write, writeHashed } from './assets';

/** Some 80 kB each as a host sends them. */
const DOCUMENTS = 500;

/** Browsers read a long text of JSON faster than the same as a script. */
const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * Writes the parts of the index, each named after what it holds, and the small file that names them; returns the name of
 * that one, and of all.
 */
export function writeSearch(
  write: Write,
  base: KnowledgeBase,
  { products }: SiteFacts,
  words: SiteWords,
): { index: string; all: string[] } {
  const { language } = words;
  const { parts, ...search } = searchData(base, language, DOCUMENTS);
  const files = parts.map((part, at) =>
    writeHashed(write, `search-${language}-${at}.js`, `(globalThis.${SEARCH_PARTS} ??= {})[${at}] = ${json(part)};\n`),
  );
  const data: SiteSearch = {
    language,
    search,
    files,
    products: Object.fromEntries(products.map(({ id, dossier }) => [id, dossier.product.name])),
    says: searchSays(words),
  };
  const index = writeHashed(write, `search-${language}.js`, `globalThis.${SEARCH_DATA} = ${json(data)};\n`);
  return { index, all: [index, ...files] };
}
