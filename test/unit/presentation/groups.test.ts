/** What a heading or a note says of claims that are not the product's own holds of every one below it, by the records. */
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { isItsMaker } from '../../../src/presentation/own-claims';
import { panelView } from '../../../src/presentation/panel-view';
import { base, read } from './known';

const SETTING = { today: '2026-11-27', kbVersion: 'x', reportTo: 'mailto:', citeAs: 'plain' } as const;

/** Whom the record of a claim names, as the search does. */
const namedBy = (id: string): string[] => {
  const { about = [], products = [], subject, object } = base.records.claims.get(id) ?? {};
  return [...about, ...products, subject ?? [], object ?? []].flat();
};

describe.each(['en', 'fr'] as const)('in %s, of every product', async (language) => {
  const words = translator(language);
  const panels = await Promise.all(
    [...base.records.products].map(async ([id, { vendor }]) => {
      const known = await read(id, language);
      const { items } = panelView(known, words, SETTING).groups;
      const about = (group: string) =>
        (items.find((item) => item.id === group)?.claims ?? []).map(({ id: claim }) => ({
          claim: `${id}: ${claim}`,
          about: namedBy(claim),
          answering: base.records.claims.get(claim)?.responses.map(({ of }) => of) ?? [],
        }));
      return { id, vendor, items, about, isMaker: isItsMaker(known) };
    }),
  );

  it('a claim under the heading of others names neither the product nor its company', () => {
    const faults = panels.flatMap(({ id, vendor, about }) =>
      about('sector').filter((item) => [...item.about, ...item.answering].some((of) => of === id || of === vendor)),
    );
    expect(faults).toEqual([]);
    const deal = ['perplexity', 'microsoft-copilot'].map((id) => `${id}: wikimedia-paid-deals-2026`);
    const among = panels.flatMap(({ about }) => about('among').map(({ claim }) => claim));
    expect(among).toEqual(expect.arrayContaining(deal));
  });

  it('a claim under the name of the product, or of its company, names it', () => {
    const faults = panels.flatMap(({ id, vendor, about }) => [
      ...about('among').filter((item) => !item.about.includes(id)),
      ...about('company').filter((item) => ![...item.about, ...item.answering].includes(vendor)),
    ]);
    expect(faults).toEqual([]);
    const all = panels.flatMap(({ about }) => [...about('among'), ...about('company')]);
    expect(all.map(({ claim }) => claim)).toEqual(
      expect.arrayContaining([
        'clickworker: platform-task-pay-2023',
        'mercor: mercor-breach-suits-2026',
        'wikipedia: gpt3-training-mix',
        'chatgpt: sama-disputes-pay',
      ]),
    );
  });

  it('no heading speaks of a kind of product, over claims that speak of all or of another', () => {
    const groups = panels.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(groups)).not.toContain('kind');
  });

  it('no note says what a claim is not about, but that it is not counted', () => {
    for (const { id, items, isMaker } of panels)
      for (const { id: group, note } of items)
        if (group === 'company')
          expect(note, id).toMatch(
            isMaker
              ? /^(?:(?!The number|Le nombre).)*$/
              : /The number of claims on .+ leaves them out|Le nombre d’affirmations sur .+ ne les compte pas/,
          );
        else expect(note, id).toBeUndefined();
  });
});
