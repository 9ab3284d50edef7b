/** Writes the files of a new pack, with a mark at each text that is to be written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRecords } from '../knowledge/format';
import { TO_WRITE } from './read-folder';

const later = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('02-29', '02-28')}`;

/** `today` is YYYY-MM-DD. Returns the files written. Throws where the folder has something in it already. */
export function newFolder(folder: string, id: string, language: string, today: string): string[] {
  if (existsSync(folder)) throw new Error(`${folder} is there already; take another name, or edit what is in it.`);
  const head = {
    id,
    version: 1,
    created: today,
    expires: later(today, 1),
    minimumApp: '0.1.0',
    publisher: { name: TO_WRITE, site: 'https://example.org/', corrections: 'corrections@example.org' },
    licence: 'CC BY 4.0',
    languages: [language],
  };
  const claim = {
    subject: 'openai',
    predicate: 'stated',
    text: { plain: TO_WRITE, standard: TO_WRITE },
    said: { by: TO_WRITE, on: today, source: `${id}-source-1` },
    status: 'reported',
    theme: 'pay',
    work: 'annotation',
    stage: 'annotation',
    about: ['openai'],
    products: ['chatgpt'],
    evidence: [{ source: `${id}-source-1`, role: 'supports', checked: 'read', extent: 'whole' }],
    responses: [{ of: 'openai', state: 'none-found', extent: 'passage' }],
    sensitivity: { level: 0, topics: [] },
    confidence: 'medium',
    review: { on: today, due: later(today, 1) },
  };
  const source = {
    title: TO_WRITE,
    publisher: TO_WRITE,
    date: today,
    url: 'https://example.org/',
    kind: 'news',
    lang: language,
  };
  const files = {
    'pack.yaml': head,
    'claims.yaml': { [`${id}-claim-1`]: claim },
    'sources.yaml': { [`${id}-source-1`]: source },
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, records] of Object.entries(files)) writeFileSync(join(folder, name), writeRecords(records));
  return Object.keys(files).map((name) => join(folder, name));
}
