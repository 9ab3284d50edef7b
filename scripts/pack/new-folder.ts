/** Writes the files of a new pack, with a mark at each place that only its maker can fill: a text, a day, what was read, what was answered. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGES } from '../../src/model/languages';
import { Pack } from '../../src/packs/pack';
import { writeRecords } from '../knowledge/format';
import { TO_WRITE, TO_WRITE_HOST } from './to-write';

const later = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('02-29', '02-28')}`;

/** One claim and its source. What a machine would guess of the world, its maker would sign unread: so each such place is a mark. */
const firstRecords = (id: string, due: string) => ({
  claim: {
    subject: TO_WRITE,
    predicate: 'stated',
    text: { plain: TO_WRITE, standard: TO_WRITE },
    said: { by: TO_WRITE, on: TO_WRITE, source: `${id}-source-1` },
    status: TO_WRITE,
    theme: TO_WRITE,
    work: TO_WRITE,
    stage: TO_WRITE,
    about: [TO_WRITE],
    products: [TO_WRITE],
    evidence: [{ source: `${id}-source-1`, role: 'supports', checked: TO_WRITE, extent: TO_WRITE }],
    responses: [{ of: TO_WRITE, state: TO_WRITE }],
    sensitivity: { level: TO_WRITE, topics: [] },
    confidence: TO_WRITE,
    review: { on: TO_WRITE, due },
  },
  source: {
    title: TO_WRITE,
    publisher: TO_WRITE,
    date: TO_WRITE,
    url: `https://${TO_WRITE_HOST}/`,
    kind: TO_WRITE,
    lang: TO_WRITE,
  },
});

/** `today` is YYYY-MM-DD, `taken` says whether the base has an id. Returns the files written. Throws where the folder is there already, or the id or the language cannot be. */
export function newFolder(
  folder: string,
  id: string,
  language: string,
  { today, taken }: { today: string; taken: (id: string) => boolean },
): string[] {
  const read = v.safeParse(Pack.entries.id, id);
  if (!read.success) throw new Error(`--id ${id}: ${read.issues[0].message}`);
  if (taken(id)) throw new Error(`--id ${id} is an id of the base; take another, such as ${id}-union.`);
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
    licence: TO_WRITE,
    languages: [language],
  };
  const { claim, source } = firstRecords(id, later(today, 1));
  const files = {
    'pack.yaml': head,
    'claims.yaml': { [`${id}-claim-1`]: claim },
    'sources.yaml': { [`${id}-source-1`]: source },
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, records] of Object.entries(files)) writeFileSync(join(folder, name), writeRecords(records));
  return Object.keys(files).map((name) => join(folder, name));
}
