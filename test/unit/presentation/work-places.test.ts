/** Which countries the diary names: those where sources say that people worked for the product, and no group of countries. */
import { describe, expect, it } from 'vitest';
import { type Dossier, dossier } from '../../../src/knowledge/dossier';
import { workPlaces } from '../../../src/presentation/work-places';
import { compiledBase } from '../support/base';

const { reader } = compiledBase();
const PRODUCT = { id: 'chatgpt', name: 'ChatGPT', vendor: 'openai', kind: 'chat' as const, knowledge: 'chatgpt' };

/** The dossier of ChatGPT with every claim changed in one way. */
async function changed(change: Partial<Dossier['claims'][string]>): Promise<Dossier> {
  const known = await dossier(reader, PRODUCT, 'en', 'plain');
  const claims = Object.entries(known.claims).map(([id, claim]) => [id, { ...claim, ...change }] as const);
  return { ...known, claims: Object.fromEntries(claims), countries: { ...known.countries, EU: 'European Union' } };
}

describe('the countries behind a product', () => {
  it('are named where people worked', async () =>
    expect(workPlaces(await changed({})).map(({ country }) => country)).toContain('Kenya'));

  it('hold no group of countries', async () => expect(workPlaces(await changed({ country: 'EU' }))).toEqual([]));

  it('count nothing that is withdrawn or suspended', async () => {
    expect(workPlaces(await changed({ status: 'withdrawn' }))).toEqual([]);
    expect(workPlaces(await changed({ suspended: { since: '2026-11-20', reason: 'Complaint.' } }))).toEqual([]);
  });

  it('say what a party denies', async () => {
    expect(workPlaces(await changed({ status: 'disputed' })).map(({ doubted }) => doubted)).toContain(true);
    expect(workPlaces(await changed({ status: 'documented' })).some(({ doubted }) => doubted)).toBe(false);
  });
});
