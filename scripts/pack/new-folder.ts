/** Writes the files of a new pack, with a mark at each text that is to be written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGES } from '../../src/model/languages';
import { Pack } from '../../src/packs/pack';
import { writeRecords } from '../knowledge/format';
import { TO_WRITE, TO_WRITE_HOST } from './read-folder';

const later = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('02-29', '02-28')}`;

/** `today` is YYYY-MM-DD. Returns the files written. Throws where the folder is there already, or the id or the language is none. */
export function newFolder(folder: string, id: string, language: string, today: string): string[] {
  const read = v.safeParse(Pack.entries.id, id);
  if (!read.success) throw new Error(`--id ${id}: ${read.issues[0].message}`);
  if (!LANGUAGES.some((code) => code === language))
    throw new Error(`--lang ${language}: write ${LANGUAGES.join(' or ')}`);
  if (existsSync(folder)) throw new Error(`${folder} is there already; take another name, or edit what is in it.`);
  const head = {
    id,
    version: 1,
    created: today,
    expires: later(today, 1),
    minimumApp: '0.1.0',
    publisher: { name: TO_WRITE, site: `https://${TO_WRITE_HOST}/`, corrections: `corrections@${TO_WRITE_HOST}` },
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
    url: `https://${TO_WRITE_HOST}/`,
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
