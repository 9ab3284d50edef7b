import { describe, expect, it } from 'vitest';
import { companyDossier, topicClaims } from '../../../scripts/knowledge/overviews';
import { dossier } from '../../../src/knowledge/dossier';
import { THEMES } from '../../../src/model/claim';
import { LANGUAGES } from '../../../src/model/primitives';
import { PRODUCT_KINDS } from '../../../src/model/product';
import { compiledBase } from '../support/base';

const compiled = compiledBase();
const { reader } = compiled;

/** Everything that a set of claims names is there to be shown. */
function expectWhole({ claims, sources, entities, countries }: Awaited<ReturnType<typeof topicClaims>>) {
  for (const claim of Object.values(claims)) {
    for (const { source } of claim.evidence) expect(sources[source], `${claim.id} ${source}`).toBeDefined();
    for (const entity of [...claim.about, ...claim.responses.map((row) => row.of)])
      expect(entities[entity], `${claim.id} ${entity}`).toBeDefined();
    if (claim.country) expect(countries[claim.country]).toBeDefined();
  }
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('the dossier of every product holds its claims and all that they name', async () => {
    for (const [id, { vendor, kind, claims }] of compiled.base.records.products) {
      const read = await dossier(reader, { id, name: id, vendor, kind, knowledge: id }, language, 'plain');
      expect(Object.keys(read.claims)).toEqual(
        expect.arrayContaining([...claims, ...read.more, ...read.inherited.map(({ claim }) => claim)]),
      );
      expect(read.entities[vendor]).toBeDefined();
      expectWhole({ ...read, theme: 'pay', total: 0 });
    }
  });

  it('a product that nobody has researched gets what is known of its kind, and what the notes of its kind rest on', async () => {
    for (const kind of PRODUCT_KINDS) {
      const read = await dossier(reader, { id: 'new', name: 'New', vendor: 'Maker', kind }, language, 'plain');
      expect(read.product).toEqual({ id: 'new', name: 'New', vendor: 'Maker', kind });
      const ofKind = compiled.base.records.categories.get(kind)?.claims ?? [];
      const ofNotes = read.notes.map(({ claim }) => claim);
      expect(Object.keys(read.claims)).toEqual([...new Set([...ofKind, ...ofNotes])]);
    }
  });

  it('a company is shown with every claim that names it, by theme, across its products', async () => {
    const about = [...compiled.base.records.claims]
      .filter(([, claim]) => claim.about.includes('openai'))
      .map(([id]) => id);
    const company = await companyDossier(reader, 'openai', language, 'standard');
    expect(company.company.name).toBe('OpenAI');
    expect(company.products.map(({ id }) => id)).toContain('chatgpt');
    expect(Object.keys(company.claims).sort()).toEqual(about.sort());
    for (const { theme, claims } of company.groups)
      for (const id of claims) expect(company.claims[id]?.theme).toBe(theme);
    expectWhole({ ...company, theme: 'pay', total: 0 });
  });

  it('a contractor without a product has its dossier too', async () => {
    const sama = await companyDossier(reader, 'sama', language, 'plain');
    expect(sama.products).toEqual([]);
    expect(Object.keys(sama.claims)).toContain('openai-sama-contract-rate');
  });

  it('the topics hold every claim once, the latest first, part by part', async () => {
    const seen: string[] = [];
    for (const theme of THEMES) {
      const days: string[] = [];
      for (let from = 0, total = 1; from < total; from += 7) {
        const part = await topicClaims(reader, theme, language, 'plain', { from, limit: 7 });
        total = part.total;
        expectWhole(part);
        for (const claim of Object.values(part.claims)) {
          expect(claim.theme).toBe(theme);
          seen.push(claim.id);
          days.push(claim.period?.to ?? claim.period?.from ?? '');
        }
      }
      expect(days).toEqual([...days].sort().reverse());
    }
    expect(seen.sort()).toEqual([...compiled.base.records.claims.keys()].sort());
  });
});

it('a company that nobody has researched is refused by name', async () => {
  await expect(companyDossier(reader, 'nobody', 'en', 'plain')).rejects.toMatchObject({ code: 'unknown-product' });
});
