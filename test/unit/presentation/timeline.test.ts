/** What changed, year by year: what was reported, decided and won, in order, and nowhere earlier or later than the base says. */
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { dossier } from '../../../src/knowledge/dossier';
import { panelView } from '../../../src/presentation/panel-view';
import { compiledBase } from '../support/base';

const TODAY = '2026-11-23';
const { base, reader } = compiledBase();

async function timeline(id: string, today = TODAY) {
  const product = base.records.products.get(id);
  if (!product) throw new Error(`no product ${id}`);
  const named = {
    id,
    name: base.records.entities.get(id)?.name ?? id,
    vendor: product.vendor,
    kind: product.kind,
    knowledge: id,
  };
  return panelView(await dossier(reader, named, 'en', 'plain'), translator('en'), {
    today,
    kbVersion: 'x',
    reportTo: 'mailto:',
    citeAs: 'plain',
  }).changed;
}

describe('what changed', () => {
  it('stands, each event, at the day on which it happened, whatever its sources are dated', async () => {
    const { items } = await timeline('facebook');
    const dates = new Map(items.map(({ claim, date }) => [claim.id, date]));
    expect(dates.get('dublin-high-court-moderators')).toBe('11 April 2025');
    expect(dates.get('kenya-appeal-court-2024')).toBe('20 September 2024');
  });

  it('holds lost work as soberly as what was won', async () => {
    const kinds = (await timeline('facebook')).items.map(({ claim, kind }) => [claim.id, kind]);
    expect(kinds).toContainEqual(['cognizant-exit-2019', 'End of jobs or contracts, actual or announced']);
    const organised = (await timeline('chatgpt')).items.map(({ claim, kind }) => [claim.id, kind]);
    expect(organised).toContainEqual(['content-moderators-union-nairobi-2023', 'Organised']);
  });

  it('calls no settlement and no ruling a victory: their state says what they are', async () => {
    const shapes = new Set(
      (await timeline('facebook')).items.map(({ claim, kind }) => `${kind} ${claim.proof.mark.shape}`),
    );
    expect(shapes).toContain(' settled');
    expect([...shapes].filter((shape) => shape.startsWith('Won'))).toEqual([]);
    expect(shapes).toContain(' ruled');
  });

  it('is not there where nothing was won or decided', async () =>
    expect((await timeline('character-ai')).items).toEqual([]));

  it('stands under its year, the years in their order, in every product', async () => {
    for (const id of base.records.products.keys()) {
      const years = (await timeline(id)).items.map(({ year }) => year);
      expect(years, id).toEqual([...years].sort());
      for (const { year, date } of (await timeline(id)).items) expect(date, id).toContain(year);
    }
  });

  it('sets nothing into the future', async () => {
    for (const { year } of (await timeline('facebook', '2020-01-01')).items) expect(Number(year)).toBeLessThan(2020);
  });
});
