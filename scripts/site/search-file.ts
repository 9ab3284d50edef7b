/** The search of one language as script files: pages opened from a disk may load scripts, and nothing else. */
import type { SiteWords } from '../../src/i18n/site-words';
import type { SiteFacts } from '../../src/presentation/site/facts';
import { SEARCH_DATA, SEARCH_PARTS, type SiteSearch } from '../../src/presentation/site/search-view';
import { searchSays } from '../../src/presentation/site/search-words';
import type { KnowledgeBase } from '../knowledge/load';
import { indexOf, searchParts, searchWords } from '../knowledge/search-index';
import { writeHashed } from './assets';
import { digest, type Memory } from './memory';
import type { Writer } from './writer';

/** Some 80 kB each as a host sends them. */
const DOCUMENTS = 500;

/** Browsers read a long text of JSON faster than the same as a script. */
const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * Writes the parts of the index, each named after what it holds, and the small file that names them; returns the name of
 * that one, and of all.
 */
export function writeSearch(
  { write, noting }: Writer,
  memory: Memory,
  base: KnowledgeBase,
  { products }: SiteFacts,
  words: SiteWords,
): { index: string; all: string[] } {
  const { language } = words;
  const files = searchParts(base, language, DOCUMENTS).map((documents, at) => {
    const name = `search ${at}`;
    const stamp = digest(JSON.stringify(documents));
    const known = memory.unit<string>(name, stamp);
    if (known) {
      memory.note(name, known);
      return known.told;
    }
    const { made: told, files } = noting(() =>
      writeHashed(
        write,
        `search-${language}-${at}.js`,
        `(globalThis.${SEARCH_PARTS} ??= {})[${at}] = ${json(indexOf(documents, language))};\n`,
      ),
    );
    memory.note(name, { stamp, files, told });
    return told;
  });
  const data: SiteSearch = {
    language,
    search: searchWords(base, language),
    files,
    products: Object.fromEntries(products.map(({ id, dossier }) => [id, dossier.product.name])),
    says: searchSays(words),
  };
  const index = writeHashed(write, `search-${language}.js`, `globalThis.${SEARCH_DATA} = ${json(data)};\n`);
  return { index, all: [index, ...files] };
}
