/** `npm run knowledge -- search <words> [--lang fr] [--limit 10]`: the search as a person will meet it, on the command line. Node only. */
import type { KnowledgeReader } from '../../src/knowledge/reader';
import { LANGUAGES, type Language } from '../../src/model/primitives';
import { CannotAdd } from './add-record';
import { allShards, compileKnowledge } from './compile';
import { readerOf } from './pack';
import { search } from './search';

/** Packs the texts in one language as they are on a day (YYYY-MM-DD), and reads what was packed. */
export const readerIn =
  (texts: ReadonlyMap<string, string>, today: string) =>
  async (language: Language): Promise<KnowledgeReader> =>
    readerOf(await compileKnowledge(texts, today, [language], allShards));

/** The answers as lines of text, best first. Throws CannotAdd with one sentence for flags it does not understand, before anything is read. */
export async function searchLines(
  open: (language: Language) => Promise<KnowledgeReader>,
  question: string,
  { lang = 'en', limit = '10' },
): Promise<string[]> {
  const language = LANGUAGES.find((code) => code === lang);
  if (!language) throw new CannotAdd(`--lang takes ${LANGUAGES.join(' or ')}, not ${lang}.`);
  if (!/^[1-9]\d{0,3}$/.test(limit)) throw new CannotAdd(`--limit takes a whole number from 1 to 9999, not ${limit}.`);
  const { found, answered, gaps, unknown, instead } = await search(await open(language), question, language, {
    limit: Number(limit),
  });
  return [
    ...instead.map(([written, taken]) => `"${written}" fits nothing; read as "${taken}"`),
    ...unknown.filter(Boolean).map((word) => `"${word}" fits nothing`),
    ...(found.length === 0 ? ['nothing found'] : answered ? [] : ['no claim answers this; nearest:']),
    ...gaps.map(({ id, title }) => `not known (${id}): ${title}`),
    ...found.map(({ kind, id, title, text, products, status, grade }) => {
      const proof = status ? ` [${status}, grade ${grade}]` : '';
      return `${kind} ${id}${proof}${products.length > 0 ? ` (${products.join(', ')})` : ''}\n  ${title}${text ? ` - ${text}` : ''}`;
    }),
  ];
}
