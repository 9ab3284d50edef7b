/** A page that holds too much for one visit: nothing is lost or told twice, each part leads to all, and the first stands where the page always did. */
import { describe, expect, it } from 'vitest';
import { siteWords } from '../../../src/i18n/site-words';
import type { SitePage } from '../../../src/presentation/site/page';
import { inParts } from '../../../src/presentation/site/parts';
import { addressOf } from '../../../src/presentation/site/routes';

const words = siteWords('en');
const links = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    to: { page: 'claim' as const, id: `c${from + at}` },
    text: `No ${from + at}`,
  }));
const page = (...counts: number[]): SitePage => ({
  route: { page: 'country', id: 'KE' },
  title: 'Kenya',
  description: 'Claims from Kenya',
  heading: 'Kenya',
  intro: [{ text: 'Many' }],
  data: ['c1'],
  sections: counts.map((count, at) => ({
    id: `s${at}`,
    heading: `Section ${at}`,
    body: { kind: 'links', items: links(at * 1000, count) },
  })),
});
const textsIn = ({ sections }: SitePage): string[] =>
  sections.flatMap(({ id, body }) =>
    id !== 'parts' && body.kind === 'links' ? body.items.map(({ text }) => text) : [],
  );

describe('a page in parts', () => {
  it('stays one page where it is not too much', () => {
    const small = page(90, 90);
    expect(inParts(small, words)).toEqual([small]);
  });

  it('holds each item once, in its order, and no part more than fits', () => {
    const whole = page(300, 20, 300);
    const most = 5000;
    const parts = inParts(whole, words, most);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.flatMap(textsIn)).toEqual(textsIn(whole));
    for (const part of parts) {
      const own = part.sections.filter(({ id }) => id !== 'parts');
      expect(
        own.reduce((sum, { body }) => sum + ('items' in body ? JSON.stringify(body.items).length : 0), 0),
      ).toBeLessThan(most * 1.1);
    }
  });

  it('stands where it stood, leads from each part to all, and is taken along from the first', () => {
    const parts = inParts(page(300), words, 5000);
    const addresses = parts.map(({ route }) => addressOf(route, 'en'));
    expect(addresses.slice(0, 2)).toEqual(['en/country/ke.html', 'en/country/ke.2.html']);
    for (const { sections } of parts) {
      const ways = sections.find(({ id }) => id === 'parts')?.body;
      expect(ways?.kind === 'links' && ways.items.map(({ to }) => addressOf(to, 'en'))).toEqual(addresses);
    }
    expect(parts.map(({ data }) => data?.length ?? 0)).toEqual([1, ...parts.slice(1).map(() => 0)]);
    expect(new Set(parts.map(({ title }) => title)).size).toBe(parts.length);
  });
});
