/** Every panel of every product, in both languages at three levels, held against the records: the program lays out, it never infers. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bars, countBars, isFaulty } from '../../../scripts/knowledge/bars';
import { type Compiled, compileKnowledge } from '../../../scripts/knowledge/compile';
import { readerOf } from '../../../scripts/knowledge/pack';
import { readDataFolder } from '../../../scripts/knowledge/source-files';
import { LANGUAGES, LEVELS } from '../../../src/model/primitives';
import { products } from '../detection/support';

const TODAY = '2026-11-26';
let compiled: Compiled;
/** Every product that a rule knows, and every one that the base knows. */
const everyProduct = () => [
  ...products,
  ...[...compiled.base.records.products].map(([id, { vendor, kind }]) => ({
    id,
    name: compiled.base.records.entities.get(id)?.name ?? id,
    vendor,
    kind,
    knowledge: id,
  })),
];
let bars: Bars;

beforeAll(async () => {
  compiled = await compileKnowledge(readDataFolder('src/knowledge/data'), TODAY);
  bars = await countBars(compiled.base, readerOf(compiled), everyProduct(), TODAY);
}, 240_000);

describe('every panel', () => {
  it('is looked at: each product in each language at each level', () => {
    expect(products.length).toBeGreaterThan(200);
    expect(bars.panels).toBe(everyProduct().length * LANGUAGES.length * LEVELS.length);
  });
  it('shows no link, pay, day, outlet or mark without an editor’s field', () => expect(bars.unfounded).toEqual([]));
  it('speaks through no voice that is older than what it tells, or that does not support it', () =>
    expect(bars.voices).toEqual([]));
  it('puts no sentence together with a fault of grammar of the kinds we know', () => expect(bars.composed).toEqual([]));
});

it.each([
  'À propos des recherche par IA',
  'de octobre 2023 à octobre 2026',
  'À propos de OpenAI',
  'Aucune réponse connue d’Eleven Labs, Inc..',
  'TIME, 1 mai 2023',
  'ChatGPT est fabriqué par OpenAI.',
  'pour les enseignant·es',
  'Qui a fait ChatGPT ?',
])('a French sentence of a known faulty kind is found: %s', (text) => expect(isFaulty(text, 'fr')).toBe(true));

it('a link that nobody wrote, and a day that no record has, are found', async () => {
  const { base } = compiled;
  const chatgpt = products.find(({ id }) => id === 'chatgpt');
  if (!chatgpt) throw new Error('no rule for ChatGPT');
  const claims = new Map(
    [...base.records.claims].map(([id, claim]) => [
      id,
      { ...claim, happened: '2001-01-01', status: 'withdrawn' as const, said: undefined },
    ]),
  );
  const other = { ...base, records: { ...base.records, claims } };
  const { unfounded } = await countBars(other, readerOf(compiled), [chatgpt], TODAY);
  const said = unfounded.join('\n');
  expect(said).toMatch(/Sama: mark/);
  expect(said).toMatch(/openai-sama-take-home-pay: voice "TIME/);
  expect(said).toMatch(/: changed on 1 May 2023/);
});
