/** Every surface of every product, in each language at three levels, held against the records: the program lays out, it never infers. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bars, countBars, isFaulty } from '../../../scripts/knowledge/bars';
import { type Compiled, compileKnowledge } from '../../../scripts/knowledge/compile';
import { readerOf } from '../../../scripts/knowledge/pack';
import { readDataFolder } from '../../../scripts/knowledge/source-files';
import type { NamedProduct } from '../../../src/knowledge/dossier';
import { LANGUAGES, LEVELS } from '../../../src/model/primitives';
import { products } from '../detection/support';

const TODAY = '2026-11-26';
let compiled: Compiled;
/** Every product that the base knows, and of those that only a rule knows one for each kind: the others say the same. */
function everyProduct(): NamedProduct[] {
  const known = [...compiled.base.records.products].map(([id, { vendor, kind }]) => ({
    id,
    name: compiled.base.records.entities.get(id)?.name ?? id,
    vendor,
    kind,
    knowledge: id,
  }));
  const kinds = new Map(products.filter(({ knowledge }) => !knowledge).map((product) => [product.kind, product]));
  const shared = products.filter(({ id, knowledge }) => knowledge && knowledge !== id).slice(0, 5);
  return [...known, ...kinds.values(), ...shared];
}
let bars: Bars;

beforeAll(async () => {
  compiled = await compileKnowledge(readDataFolder('src/knowledge/data'), TODAY);
  bars = await countBars(compiled.base, readerOf(compiled), everyProduct(), TODAY);
}, 240_000);

describe('every surface', () => {
  it('is looked at: each product in each language at each level', () => {
    expect(bars.panels).toBe(everyProduct().length * LANGUAGES.length * LEVELS.length);
  });
  it('says nothing without an editor’s field, in search, exports and citations either', () =>
    expect(bars.unfounded).toEqual([]));
  it('gives each answer with the one piece in which it stands', () => expect(bars.answers).toEqual([]));
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
  'Paie\u00a0: 10 $ par jour, avant ou après impôt\u00a0: non précisé',
])('a French sentence of a known faulty kind is found: %s', (text) => expect(isFaulty(text, 'fr')).toBe(true));
