/** `npm run knowledge -- search <words> [--lang fr] [--limit 10]`: the search as a person will meet it, on the command line. Node only. */
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../model/primitives';
import { compileKnowledge } from './compile';
import { readerOf } from './pack';
import { search } from './search';

/** The answers as lines of text, best first. Throws Error with one sentence for arguments it does not understand. */
export async function searchLines(texts: ReadonlyMap<string, string>, today: string, args: readonly string[]): Promise<string[]> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' }, limit: { type: 'string', default: '10' } },
  });
  const language = LANGUAGES.find((code) => code === values.lang);
  const limit = Number(values.limit);
  if (!language) throw new Error(`--lang wants ${LANGUAGES.join(' or ')}, not ${values.lang}`);
  if (!Number.isInteger(limit) || limit < 1) throw new Error(`--limit wants a whole number above 0, not ${values.limit}`);
  const reader = readerOf(await compileKnowledge(texts, today));
  const answers = await search(reader, positionals.join(' '), language, { limit });
  if (answers.length === 0) return ['nothing found'];
  return answers.map(({ kind, id, title, text, products, status, grade }) => {
    const proof = status ? ` [${status}, grade ${grade}]` : '';
    return `${kind} ${id}${proof}${products.length > 0 ? ` (${products.join(', ')})` : ''}\n  ${title}${text ? ` - ${text}` : ''}`;
  });
}
