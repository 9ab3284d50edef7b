/** The first page of the site: people before lists, and nothing on it that the base does not hold. */
import { describe, expect, it } from 'vitest';
import { siteRecords } from '../../../scripts/site/facts';
import { siteWords } from '../../../src/i18n/site-words';
import { LANGUAGES } from '../../../src/model/languages';
import { makerOf } from '../../../src/presentation/site/claims';
import { factsFrom } from '../../../src/presentation/site/read-facts';
import { KNOWN_TO_MANY, startPage } from '../../../src/presentation/site/start-page';
import { BASE_DAY, compiledBase } from '../support/base';

const { base, reader, index } = compiledBase();

describe.each(LANGUAGES)('in %s', async (language) => {
  const options = { language, today: BASE_DAY, kbVersion: index.kbVersion };
  const facts = await factsFrom(reader, siteRecords(base, language), options);
  const { sections } = startPage(makerOf(facts, siteWords(language)));
  const links = (wanted: string) => {
    const body = sections.find(({ id }) => id === wanted)?.body;
    return body?.kind === 'links' ? body.items.map(({ to }) => ('id' in to ? to.id : '')) : [];
  };

  it('a story of people and products that many know come before every list', () =>
    expect(sections.map(({ id }) => id).slice(0, 2)).toEqual(['story', 'known']));

  it('the story says who did the work, who says it, and whether the companies answered', () => {
    const body = sections[0]?.body;
    const lead = body?.kind === 'story' ? body.opening.lead : undefined;
    expect(lead?.said).toBeTruthy();
    expect(lead?.answered).toBeTruthy();
  });

  it('each product that is offered first is one of the base with a claim of its own', () => {
    expect(links('known')).toEqual(KNOWN_TO_MANY);
    for (const { id, dossier } of facts.products.filter(({ id }) => KNOWN_TO_MANY.includes(id)))
      expect(dossier.product.name && facts.all.some(({ names }) => names.includes(id)), id).toBe(true);
  });

  it('every product stands in the list of all', () =>
    expect(links('products').toSorted()).toEqual(facts.products.map(({ id }) => id).toSorted()));
});
