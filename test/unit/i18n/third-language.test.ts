/** A third language is data only: in a copy of the repository `npm run new` names it, its translator writes words, grammar and facts, and every surface speaks it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRecords } from '../../../scripts/knowledge/format';
import { noteHash, renderedHash } from '../../../scripts/knowledge/hashes';
import type { Claim } from '../../../src/model/claim';
import type { PanelView } from '../../../src/presentation/views/panel';
import { claim, sample } from '../knowledge/sample';
import { CODE, GRAMMAR, overlays, WORDS } from './invented/words';

const root = resolve(__dirname, '../../..');
const copy = mkdtempSync(join(tmpdir(), 'many-hands-'));
const RENDER = 'test/unit/i18n/invented/render.ts';
const at = (file: string): string => join(copy, file);
const tsx = (...args: string[]): string =>
  execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), ...args], {
    cwd: copy,
    encoding: 'utf8',
  });

interface Rendered {
  problems: string[];
  panel: PanelView;
  counts: string;
  label: string;
  note: { title: string; told: { text: string; said: { line: string } } } | null;
}
const rendered = (): Rendered => JSON.parse(tsx(RENDER, CODE));

function write(file: string, text: string): void {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}
const writeOverlays = (records: Record<string, Record<string, unknown>>): void => {
  for (const [file, record] of Object.entries(records))
    write(`src/knowledge/data/${CODE}/${file}`, writeRecords(record));
};
const changeJson = (file: string, changed: object): void =>
  write(file, JSON.stringify({ ...JSON.parse(readFileSync(at(file), 'utf8')), ...changed }));

const work: Partial<Claim> = { work: 'rating-rlhf', stage: 'rating' };
const hash = renderedHash({ ...claim, ...work });

/** The small base of the other tests, with a chain, a place and a note. */
function base(): Record<string, Record<string, unknown>> {
  const files = sample(work);
  const { chatter } = files['products/chatter.yaml'] ?? {};
  const chain = [
    { who: 'handy', verb: 'through', claim: 'rate', for: 'maker' },
    { people: 'raters', verb: 'paid', claim: 'rate', place: 'nairobi', period: claim.period },
  ];
  return {
    ...files,
    'products/chatter.yaml': { chatter: { ...chatter, chain } },
    'entities/place.yaml': {
      nairobi: {
        type: 'place',
        name: 'Nairobi',
        description: 'A city.',
        geo: { latitude: -1.29, longitude: 36.82, precision: 'city' },
        in: 'in Nairobi',
      },
    },
    'fr/entities/place.yaml': { nairobi: { description: 'Une ville.', in: 'à Nairobi' } },
    'notes/notes.yaml': {
      rate: {
        occasion: 'feedback',
        text: 'Acme paid Handy.',
        claim: 'rate',
        of: noteHash({ ...claim, ...work }),
        products: ['chatter'],
      },
    },
    'fr/notes/notes.yaml': { rate: { text: 'Acme a payé Handy.' } },
  };
}

beforeAll(() => {
  for (const folder of ['src', 'scripts', 'public/_locales'])
    cpSync(join(root, folder), at(folder), {
      recursive: true,
      filter: (file) => file !== join(root, 'src/knowledge/data'),
    });
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json']) cpSync(join(root, file), at(file));
  symlinkSync(join(root, 'node_modules'), at('node_modules'));
  cpSync(join(root, RENDER), at(RENDER));
  for (const [file, records] of Object.entries(base())) write(`src/knowledge/data/${file}`, writeRecords(records));
  tsx('scripts/new.ts', 'language', '--code', CODE);
  changeJson(`src/i18n/${CODE}.json`, WORDS);
  changeJson(`src/i18n/${CODE}.grammar.json`, GRAMMAR);
  writeOverlays(overlays(hash));
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a language that a command names and a translator writes', () => {
  it('changes no code but the three lists that the command renews', () => {
    const code = (folder: string): string[] =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const changed = ['src', 'scripts'].flatMap((folder) =>
      code(folder)
        .map((file) => join(folder, file))
        .filter((file) => readFileSync(join(root, file), 'utf8') !== readFileSync(at(file), 'utf8')),
    );
    expect(changed.sort()).toEqual(['src/i18n/site-words.ts', 'src/i18n/tables.ts', 'src/model/languages.ts']);
  });

  it('speaks on the panel, the label, the popup and in notes, with its own order of days, names and amounts', () => {
    const { problems, panel, counts, label, note } = rendered();
    expect(problems).toEqual([]);
    expect(panel.lang).toBe(CODE);
    expect(panel.question).toBe('Chatter: ki meka?');
    expect(panel.lead?.text).toContain('Tri kontra il 200ʼ000\u00a0dola.');
    expect(panel.lead?.said.line).toBe('2023, lun1, 18, Lo Ledger');
    expect(panel.lead?.answered).toContain('Acme risponda.');
    expect(panel.chain.sentence).toBe('Chatter il fata l’Acme. Tra Handy por Acme. Handy dona en Nairobi judika.');
    expect(panel.chain.links.at(-1)?.details.map(({ text }) => text)).toContain('2021, lun11 / 2022, lun2');
    expect(panel.unknown.items).toContain('Ki judika, no sa.');
    expect(panel.sources.items[0]?.date).toBe('2023, lun1, 18');
    expect([label, counts]).toEqual(['1 sey, 1 wen', '1 sey, 1 wen, 2 no-sa']);
    expect(note?.title).toBe('Tu judika');
    expect(note?.told).toMatchObject({ text: 'Acme dona Handy.', said: { line: '2023, lun1, 18, Lo Ledger' } });
  }, 60_000);

  it('is held against the English by its own numbers, dates, currencies and attributing words', () => {
    const texts = overlays(hash);
    const wrong = JSON.parse(
      JSON.stringify(texts['claims/rate.yaml'])
        .replaceAll('12·50 dola', '13·50 euro')
        .replaceAll('lun1.', 'lun2.')
        .replaceAll('Kenia', 'Kenia e Mali'),
    );
    writeOverlays({ 'claims/rate.yaml': wrong });
    const problem = rendered().problems.join();
    for (const said of ['the number "13·50"', 'the date "2023, lun2"', 'the currency "euro"', 'the name "Mali"'])
      expect(problem).toContain(said);
  }, 60_000);
});
