/** The line of time: what was reported, decided and won, in order, and nowhere earlier or later than the base says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { dossier } from '../../../src/knowledge/dossier';
import { panelView } from '../../../src/presentation/panel-view';
import { markRows, placeIn, scaleOf, yearsOf, yearTicks } from '../../../src/presentation/time-scale';
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
    expect(kinds).toContainEqual(['cognizant-exit-2019', 'Jobs or contracts ended']);
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

  it('puts every mark on the line, in the order of the list, in every product', async () => {
    for (const id of base.records.products.keys()) {
      const { items } = await timeline(id);
      const places = items.map(({ at }) => at);
      expect(places, id).toEqual([...places].sort((left, right) => left - right));
      for (const { at } of items) expect([at >= 0, at <= 100], id).toEqual([true, true]);
    }
  });

  it('sets nothing into the future', async () => {
    for (const { at } of (await timeline('facebook', '2020-01-01')).items) expect(at).toBeLessThanOrEqual(100);
  });
});

describe('the line of years', () => {
  const days = fc
    .tuple(
      fc.integer({ min: 1990, max: 2030 }),
      fc.option(fc.integer({ min: 1, max: 12 })),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => {
      const two = (number: number) => String(number).padStart(2, '0');
      return month === null ? String(year) : date % 2 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(date)}`;
    });

  it('holds every day, the earlier before the later', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 20 }), (all) => {
        const scale = scaleOf(all);
        const sorted = all.toSorted((left, right) => yearsOf(left) - yearsOf(right)).map((day) => placeIn(scale, day));
        for (const [index, place] of sorted.entries()) expect(place).toBeGreaterThanOrEqual(sorted[index - 1] ?? 0);
        expect(sorted.at(-1)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('writes a few years, never one beyond the end', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 20 }), (all) => {
        const ticks = yearTicks(scaleOf(all));
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(7);
        for (const { at } of ticks) expect([at >= 0, at < 100]).toEqual([true, true]);
      }),
    );
  });

  it('sets no two marks of one row so near that they touch', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 30 }), (places) => {
        const rows = markRows(places);
        for (const [index, place] of places.entries())
          for (const [other, second] of places.entries())
            if (other < index && rows[index] === rows[other])
              expect(Math.abs(place - second)).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
