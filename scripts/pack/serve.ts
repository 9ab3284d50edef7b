/** `npm run pack -- serve <folder>`: the pack in the real panel, on this machine alone, read anew from its folder at each look. */
import { createServer } from 'node:http';
import { translator } from '../../src/i18n/words';
import { LANGUAGES } from '../../src/model/languages';
import type { Pack } from '../../src/packs/pack';
import { baseRecords } from '../knowledge/base-records';
import { compileKnowledge } from '../knowledge/compile';
import { readerOf } from '../knowledge/pack';
import { readDataFolder } from '../knowledge/source-files';
import { type Known, listPage, panelPage } from './preview';

const PORT = 4180;

export async function knownFrom(data: string, today: string): Promise<Known> {
  const compiled = await compileKnowledge(readDataFolder(data), today);
  const { base, index } = compiled;
  return { base, records: baseRecords(base), reader: readerOf(compiled), kbVersion: index.kbVersion, today };
}

/** The page at a path: `/`, `/fr`, `/en/chatgpt`. `read` throws what is wrong with the pack, a line each. */
export async function pageAt(path: string, read: () => Pack, known: Known): Promise<string> {
  const [, code, product] = path.split('/');
  const words = translator(LANGUAGES.find((language) => language === code) ?? 'en');
  let pack: Pack;
  try {
    pack = read();
  } catch (error) {
    return listPage((error as Error).message.split('\n'), known, words);
  }
  return (product && (await panelPage(pack, product, words, known))) || listPage(pack, known, words);
}

/** What a person's own browser calls this server. */
const OWN_NAMES = new Set(['127.0.0.1', 'localhost'].map((name) => `${name}:${PORT}`));

/** Serves until it is ended. Others on the network do not reach it. */
export async function serve(read: () => Pack, today: string): Promise<void> {
  const known = await knownFrom('src/knowledge/data', today);
  createServer(async ({ url = '/', headers }, response) => {
    // A name of somebody else's that leads to this machine: a draft is nobody's to read.
    if (!OWN_NAMES.has(headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    const page = await pageAt(url.split(/[?#]/, 1)[0] ?? '/', read, known);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  }).listen(PORT, '127.0.0.1', () =>
    process.stdout.write(`http://127.0.0.1:${PORT}/ (French: /fr). Reload it after a change; end it with Ctrl+C.\n`),
  );
}
