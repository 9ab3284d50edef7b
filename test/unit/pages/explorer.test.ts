/** Every address of the explorer leads somewhere: to its page, or to the one that says that there is none. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteRecords } from '../../../scripts/site/facts';
import { siteWords } from '../../../src/i18n/site-words';
import { LANGUAGES, type Language } from '../../../src/model/primitives';
import { askedAt, pageFor } from '../../../src/pages/explorer/place';
import { type Maker, makerOf } from '../../../src/presentation/site/claims';
import { holdsBack } from '../../../src/presentation/site/held';
import { factsFrom } from '../../../src/presentation/site/read-facts';
import { hashOf } from '../../../src/presentation/site/routes';
import { sitePages } from '../../../src/presentation/site/site';
import { BASE_DAY, compiledBase } from '../support/base';

const { base, reader, index } = compiledBase();
const { kbVersion } = index;
const factsIn = (language: Language, content?: 'named') =>
  factsFrom(reader, siteRecords(base, language), { language, today: BASE_DAY, kbVersion, content });

describe.each(LANGUAGES)('in %s', (language) => {
  let maker: Maker;
  beforeAll(async () => {
    maker = makerOf(await factsIn(language), siteWords(language));
  });
  const at = (hash: string) => pageFor(askedAt(hash, language), maker);

  it('each page of the site has an address, and stands at it', () => {
    const pages = [...sitePages(maker.facts, maker.words)].filter((_page, index) => index % 23 === 0);
    for (const { route, title } of pages) expect(at(hashOf(route, language)).title).toBe(title);
  });

  it('a company, a place, a product is found by its id alone', () => {
    for (const [id, page] of [
      ['sama', 'company'],
      ['nairobi', 'place'],
      ['chatgpt', 'product'],
    ])
      expect(at(`#${language}/entity/${id}`).route).toEqual({ page, id });
  });

  it('says that something is held back only where something is', async () => {
    const held = makerOf(await factsIn(language, 'named'), siteWords(language));
    const holds = (hash: string) => holdsBack(pageFor(askedAt(hash, language), held), held);
    expect(holds(`#${language}/claim/facebook-tampa-death-2018`)).toBe(true);
    expect(holds(`#${language}/claim/gpt3-training-mix`)).toBe(false);
    expect(holds(`#${language}/claim/openai-sama-trauma-reported`)).toBe(false);
    expect(holds(`#${language}/lessons`)).toBe(false);
    expect(holdsBack(at(`#${language}/claim/facebook-tampa-death-2018`), maker)).toBe(false);
  });

  it('nothing leads to the first page', () => expect(at('').route.page).toBe('index'));

  it.each([
    '#',
    `#${language}/claim/none-such`,
    `#${language}/entity/constructor`,
    '#xx/claim/books3',
    '#en/../options',
    '#<b>',
    '#%',
    '#en/claim/',
  ])('"%s" shows a page', (hash) => expect(['index', 'not-found', 'claim']).toContain(at(hash).route.page));

  it('any text shows a page', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => at(`#${text}`).title.length > 0),
      { numRuns: 50 },
    ));

  it('no page links to a file that the extension does not have', () =>
    expect(at(`#${language}/claim/books3`).sections.map(({ id }) => id)).not.toContain('data'));
});

describe('a question in the address', () => {
  it.each(['who rates & what #1?', 'a=b&q=c', '100 % sûr?', '😀'])('"%s" arrives as it was asked', (question) =>
    expect(askedAt(`#en/search?q=${encodeURIComponent(question)}`, 'en').question).toBe(question),
  );
});

describe('who chose to have hard subjects named only', () => {
  it('reads no word of a claim that goes further, on any page', async () => {
    const [named, all] = [
      makerOf(await factsIn('en', 'named'), siteWords('en')),
      makerOf(await factsIn('en'), siteWords('en')),
    ];
    const hard = all.facts.all.filter(({ claim }) => claim.sensitivity.level > 1).slice(0, 12);
    expect(hard.length).toBeGreaterThan(5);
    for (const { claim } of hard) {
      const words = all.view(claim);
      const shown = JSON.stringify(pageFor(askedAt(`#en/claim/${claim.id}`, 'en'), named));
      for (const text of [words.text, words.short.text, words.contested ?? words.text])
        expect(shown).not.toContain(JSON.stringify(text).slice(1, -1));
      expect(shown).toContain(words.proof.mark.word);
    }
  });
});
