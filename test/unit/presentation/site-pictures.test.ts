/** The pictures of the site: they show what editors wrote and nothing between; words are broken and never cut. */
import { describe, expect, it } from 'vitest';
import { facts } from '../../../scripts/build/facts';
import { siteFacts } from '../../../scripts/site/facts';
import { loomLayout, stacked } from '../../../scripts/site/pictures/loom-layout';
import { siteWords } from '../../../src/i18n/site-words';
import { LANGUAGES } from '../../../src/model/languages';
import { type Drawer, makerOf } from '../../../src/presentation/site/claims';
import { linesOf } from '../../../src/presentation/site/pictures/lines';
import { loomView, productsOfWork } from '../../../src/presentation/site/pictures/loom';
import { mapView } from '../../../src/presentation/site/pictures/map';
import { MOST, noteWith } from '../../../src/presentation/site/pictures/most';
import { payView } from '../../../src/presentation/site/pictures/pay';
import type { LoomNode, Thread } from '../../../src/presentation/site/pictures/picture';
import { timeView } from '../../../src/presentation/site/pictures/timeline';
import { WORKS } from '../../../src/presentation/site/topics';

const DAY = '2026-11-28';
const compiled = await facts(undefined, false, DAY);
const { records } = compiled.base;

async function drawer(language: (typeof LANGUAGES)[number]): Promise<Drawer> {
  const words = siteWords(language);
  const all = await siteFacts(compiled, language, DAY);
  if (!all.site) throw new Error('the facts of the site hold no pictures');
  return { ...makerOf(all, words), site: all.site };
}
const makers = new Map(
  await Promise.all(LANGUAGES.map(async (language) => [language, await drawer(language)] as const)),
);
const makerIn = (language: (typeof LANGUAGES)[number]): Drawer => {
  const maker = makers.get(language);
  if (!maker) throw new Error(`nothing in ${language}`);
  return maker;
};

describe.each(LANGUAGES)('in %s', (language) => {
  const maker = makerIn(language);
  const loom = loomView('loom', maker.facts.products, maker);

  it('the thread of a product names its company and then what its chain names, in that order, and nothing else', () => {
    expect(loom?.threads).toHaveLength(records.products.size);
    for (const thread of loom?.threads ?? []) {
      const product = records.products.get(thread.id);
      const written = (product?.chain ?? []).flatMap(({ who, and, people, place }) =>
        [and ? `${who}+${and}` : (who ?? people), people && place].flatMap((name) => name ?? []),
      );
      expect(
        thread.nodes.map((key) => key.replace(/^\d+:/, '')),
        thread.id,
      ).toEqual([thread.id, product?.vendor, ...written]);
    }
  });

  it('every step behind the company has the claim on which an editor set it', () => {
    for (const thread of loom?.threads ?? [])
      expect(
        thread.proofs.map(({ to }) => 'id' in to && to.id),
        thread.id,
      ).toEqual((records.products.get(thread.id)?.chain ?? []).map(({ claim }) => claim));
  });

  it('the loom of a kind of work holds the chains with a claim of that work', () => {
    for (const work of WORKS) {
      const own = [...records.products].filter(([, { chain = [] }]) =>
        chain.some(({ claim }) => records.claims.get(claim)?.work === work),
      );
      expect(
        productsOfWork(work, maker)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(own.map(([id]) => id).sort());
    }
  });

  it('the map has every place that a claim names, where an editor set it, and no other', () => {
    const named = new Set(
      [...records.claims.values()].flatMap(({ place, otherPlaces = [], about, subject, object }) =>
        [place, ...otherPlaces, ...about, subject, object].flatMap((id) => id ?? []),
      ),
    );
    const places = [...records.entities].filter(([id, { type }]) => type === 'place' && named.has(id));
    const { points, width, height } = mapView(maker);
    expect(points.map(({ id }) => id).sort()).toEqual(places.map(([id]) => id).sort());
    for (const { id, x, y, precision } of points) {
      expect(precision, id).toBe(records.entities.get(id)?.geo?.precision);
      expect(x > 0 && x < width && y > 0 && y < height, id).toBe(true);
    }
  });

  it('the timeline has one mark for each claim with a year, in the lane of its theme', () => {
    const { lanes } = timeView(maker);
    const marked = lanes.flatMap(({ to, marks }) =>
      marks.map((mark) => `${'id' in to && to.id} ${'id' in mark.to && mark.to.id}`),
    );
    const dated = [...records.claims].filter(([, { happened, said }]) => happened ?? said?.on);
    expect(marked.sort()).toEqual(dated.map(([id, { theme }]) => `${theme} ${id}`).sort());
  });

  it('pay is drawn only as its source gives it: by the hour, in dollars, of one country', () => {
    const drawn = payView(maker).groups.flatMap(({ to, rows }) =>
      rows.map((row) => ({ country: 'id' in to && to.id, claim: 'id' in row.to ? row.to.id : '' })),
    );
    expect(drawn.length).toBeGreaterThan(20);
    for (const { country, claim } of drawn) {
      const record = records.claims.get(claim);
      const figures = (record?.figures ?? []).filter(({ per, currency }) => per === 'hour' && currency === 'USD');
      expect(
        figures.some((figure) => (figure.country ?? record?.country) === country),
        claim,
      ).toBe(true);
    }
  });
});

it('a picture of more than anybody can look through draws the latest, or the best proven, and says so', () => {
  const maker = makerIn('en');
  const many = <T>(all: readonly T[], most: number): T[] =>
    Array.from({ length: Math.ceil((most + 1) / all.length) }, () => all).flat();
  const pay = many(maker.site.pay, 10 * MOST.pay);
  const rows = payView({ ...maker, site: { ...maker.site, pay } }).groups.flatMap((group) => group.rows);
  expect(rows).toHaveLength(MOST.pay);
  const products = many(maker.facts.products, MOST.loom).map((product, at) => ({
    ...product,
    id: `${product.id}-${at}`,
  }));
  const drawn = loomView('loom', products, maker)?.threads ?? [];
  expect(drawn).toHaveLength(MOST.loom);
  const told = products.filter(({ dossier }) => dossier.chain.length > 1).length;
  expect(drawn.filter(({ proofs }) => proofs.length > 1).length).toBe(Math.min(told, MOST.loom));
  expect(noteWith('As it is.', MOST.pay, 'pay', maker)).toBe('As it is.');
  expect(noteWith('As it is.', 9999, 'pay', maker)).toContain('Of 9,999 such amounts the 120 latest are drawn');
});

it('a bar of pay goes on beyond what is named only where the source leaves that end open', () => {
  const rows = payView(makerIn('en')).groups.flatMap((group) => group.rows);
  const amounts = (open: boolean) => rows.filter((row) => row.open === open).map(({ amount }) => amount);
  expect(amounts(false).some((amount) => amount.startsWith('at most'))).toBe(true);
  expect(amounts(true).length).toBeGreaterThan(0);
  for (const amount of amounts(true)) expect(amount).toMatch(/^(from|at least|more than) /);
});

it('an amount that was paid elsewhere than its claim stands is drawn there', () => {
  const groups = payView(makerIn('en')).groups;
  const inCountry = (code: string) =>
    groups.find(({ to }) => 'id' in to && to.id === code)?.rows.map(({ what }) => what.join(' '));
  expect(inCountry('US')).toContain('United States, Remotasks');
  expect(inCountry('KE')).not.toContain('United States, Remotasks');
});

describe('laying out', () => {
  it('keeps the order, lets nothing overlap and leaves in peace what has room', () => {
    expect(
      stacked(
        [
          { top: 0, height: 10 },
          { top: 100, height: 10 },
        ],
        5,
      ),
    ).toEqual([0, 100]);
    expect(
      stacked(
        [
          { top: 20, height: 10 },
          { top: 20, height: 10 },
        ],
        0,
      ),
    ).toEqual([15, 25]);
    const tops = stacked(
      [50, 10, 10, 90].map((top) => ({ top, height: 20 })),
      4,
    );
    for (const [at, top] of tops.slice(1).entries()) expect(top).toBeGreaterThanOrEqual((tops[at] ?? 0) + 24 - 1e-9);
  });

  it('a loom of 300 names lies the same each time, each thread at a height of its own in a name', () => {
    const nodes: LoomNode[] = Array.from({ length: 300 }, (_, at) => ({
      key: `${Math.floor(at / 75)}:${at}`,
      column: Math.floor(at / 75),
      name: String(at),
      is: 'firm',
    }));
    const threads: Thread[] = Array.from({ length: 75 }, (_, at) => ({
      ...{ id: `t${at}`, proofs: [], works: [], states: [], years: [] },
      nodes: [`0:${at}`, `1:${75 + ((at * 7) % 40)}`, `2:${150 + ((at * 3) % 30)}`, `3:${225 + (at % 75)}`],
    }));
    const used = nodes.filter(({ key }) => threads.some((thread) => thread.nodes.includes(key)));
    const first = loomLayout(used, threads, 4);
    expect(loomLayout(used, threads, 4)).toEqual(first);
    const ends = Object.values(first.threads).flatMap((segments) => segments.map(({ x, y }) => `${x} ${y}`));
    expect(new Set(ends).size).toBe(ends.length);
  });

  it('breaks words at spaces and cuts none', () => {
    const text = 'Personnes qui ont écouté des enregistrements';
    expect(linesOf(text, 20).join(' ')).toBe(text);
    expect(linesOf(text, 20).every((line) => line.length <= 20 || !line.includes(' '))).toBe(true);
  });
});
