/** What a pack says in a panel: its own claims with its own sources, errors in them to its publisher, and no claim of the base among them. */
import { describe, expect, it } from 'vitest';
import en from '../../../src/i18n/en.json';
import fr from '../../../src/i18n/fr.json';
import { translator } from '../../../src/i18n/words';
import type { DossierClaim } from '../../../src/knowledge/read-claims';
import type { PackHead } from '../../../src/packs/head';
import { sameName } from '../../../src/packs/names';
import type { PackPart } from '../../../src/packs/part';
import { packFacts, packOffer } from '../../../src/presentation/pack-list-view';
import { packCounts, packHeads, packParts } from '../../../src/presentation/packs-view';
import { answersTo } from '../../../src/presentation/proof';

const words = translator('en');
const setting = { content: 'outlined' as const, today: '2026-11-27' };
const text = { untold: 'The union says so.' };
const claim: DossierClaim = {
  id: 'harbour-claim',
  predicate: 'stated',
  status: 'alleged',
  theme: 'pay',
  work: 'rating-rlhf',
  stage: 'rating',
  about: ['openai'],
  plain: text,
  standard: text,
  text,
  grade: 'C',
  basis: 'secondary',
  origins: 1,
  figures: [],
  evidence: [{ source: 'harbour-letter', role: 'supports', checked: 'read' }],
  responses: [],
  sensitivity: { level: 0, topics: [] },
  review: { on: '2026-11-27', due: '2027-11-27' },
  checkedOn: '2026-11-27',
};
const head = (changes: Partial<PackHead> = {}): PackHead => ({
  version: 3,
  signers: { keys: [], threshold: 1 },
  fingerprints: [],
  publisher: { name: 'Harbour Union', site: 'https://harbour.example/', corrections: 'errors@harbour.example' },
  licence: 'CC BY 4.0',
  languages: ['en'],
  created: '2026-11-27',
  expires: '2027-11-27',
  claims: 1,
  counts: { chatgpt: 1 },
  by: 'person',
  taken: '2026-11-27',
  laidOutBy: '',
  ...changes,
});
const part = (changes: Partial<PackHead> = {}, count = 1): PackPart => ({
  id: 'harbour',
  head: head(changes),
  count,
  page: {
    claims: [claim],
    sources: {
      'harbour-letter': {
        id: 'harbour-letter',
        title: 'A letter',
        publisher: 'Harbour Union',
        authors: [],
        kind: 'union',
        lang: 'en',
      },
    },
    entities: {},
    comments: { 'harbour-claim': { claim: 'of-the-base', text: 'TIME reported it.' } },
    actions: [
      { title: 'Sign', text: 'A letter.', url: 'https://harbour.example/sign' },
      { title: 'Late', text: 'Over.', url: 'https://harbour.example/late', ends: '2026-11-26' },
    ],
  },
});
const over: PackPart = { ...part({ expires: '2026-11-26' }), page: undefined };

describe('a pack in a panel', () => {
  it('bears its publisher’s name, numbers its own sources, and sends errors to its publisher', () => {
    const [view] = packParts([part()], words, setting);
    expect(view).toMatchObject({
      badge: 'Pack not checked by Many Hands. Publisher: “Harbour Union”',
      gist: '1 claim',
      site: { host: 'harbour.example' },
      report: { to: 'mailto:errors@harbour.example', version: 'harbour 3' },
    });
    expect(view?.claims).toMatchObject([{ text: 'The union says so.', sources: [{ number: 1 }] }]);
    expect(view?.claims[0]?.comments).toEqual({
      label: 'On this claim of Many Hands, which a pack cannot change',
      claim: 'of-the-base',
      text: 'TIME reported it.',
    });
    expect(view?.sources.map(({ id }) => id)).toEqual(['harbour-letter']);
  });

  it('sends errors to the page that its publisher keeps for them', () => {
    const publisher = { ...head().publisher, corrections: 'https://harbour.example/errors' };
    expect(packParts([part({ publisher })], words, setting)[0]?.report.to).toBe('https://harbour.example/errors');
  });

  it('leaves out what has ended, and asks for the next claims where there are more', () => {
    const [view] = packParts([part({}, 45)], words, setting);
    expect(view?.actions.map(({ title, host }) => [title, host])).toEqual([['Sign', 'harbour.example']]);
    expect(view?.more).toEqual({ label: 'Show 20 more', rest: '25 more claims stand in the panel.', page: 1 });
  });

  it('comes on a press where hard subjects are named only, since it rates itself; not where an organisation brought it', () => {
    const fold = (changes: Partial<PackHead>, content: 'named' | 'outlined') =>
      packParts([part(changes)], words, { ...setting, content })[0]?.fold;
    expect(fold({}, 'outlined')).toBeUndefined();
    expect(fold({}, 'named')).toEqual({
      note: 'A pack rates its own texts: hard subjects may be described in these.',
      show: 'Show the text',
    });
    expect(fold({ by: 'organisation' }, 'named')).toBeUndefined();
  });

  it('says that its time is over, with no claim of it', () => {
    const [view] = packParts([over], words, setting);
    expect(view).toMatchObject({ gist: 'Its time is over', claims: [], actions: [] });
    expect(view?.note).toContain('26 November 2026');
  });

  it('is one line at first: its claims are put into words with the rest of the panel', () => {
    expect(packHeads([part()], words)).toMatchObject([
      { badge: 'Pack not checked by Many Hands. Publisher: “Harbour Union”', claims: [], sources: [] },
    ]);
  });
});

it('an answer has its own day, where its piece bears another or none', () => {
  const letter = { title: 'A reply', publisher: 'The Company', authors: [], kind: 'company' as const, lang: 'en' };
  const sources = {
    dated: { ...letter, id: 'dated', date: '2026-10-03', url: 'https://company.example/1' },
    undated: { ...letter, id: 'undated', url: 'https://company.example/2' },
  };
  const said = (on: string | undefined, source: string | undefined, language: 'en' | 'fr' = 'en') =>
    answersTo(
      { ...claim, responses: [{ of: 'openai', state: 'replied', text: 'No.', on, source }] },
      { sources, entities: {} },
      translator(language),
    )[0]?.by;
  expect(said('2026-10-02', 'dated')).toBe('2 October 2026 · source: The Company, 3 October 2026');
  expect(said('2026-10-03', 'dated')).toBe('source: The Company, 3 October 2026');
  expect(said('2026-10', 'undated')).toMatch(/^October 2026 · source: The Company, undated$/);
  expect(said('2026-10-02', undefined, 'fr')).toBe('2 octobre 2026');
});

/** "Ten claims, of which there is not one" would turn a sentence round that goes on behind it. */
it.each([
  ['English', en],
  ['French', fr],
])(
  'what a pack’s publisher calls itself and its licence ends a sentence of ours, after a colon, and in quotation marks in a badge (%s)',
  (_language, all) => {
    const holding = Object.entries(all).filter(
      ([key, sentence]) => /^packs?\./.test(key) && /\{(?:publisher|licence)\}/.test(sentence),
    );
    expect(holding.map(([key]) => key)).toContain('pack.from');
    expect(
      holding.filter(
        ([, sentence]) =>
          !/:[ \u00a0](?:\{(?:publisher|licence)\}|“\{publisher\}”|«\u00a0\{publisher\}\u00a0»)$/.test(sentence),
      ),
    ).toEqual([]);
  },
);

describe('the counts', () => {
  it.each([
    ['one pack, by name', [part({}, 2)], '2 from a pack not checked by Many Hands. Publisher: “Harbour Union”'],
    [
      'several packs, by number',
      [part({}, 2), { ...part({}, 3), id: 'other' }],
      '5 from 2 packs, not checked by Many Hands',
    ],
    ['none whose time is over', [over], ''],
    ['none', [], ''],
  ])('name %s', (_what, packs, said) => expect(packCounts(packs, words)).toBe(said));
});

it('an offer says where the name of its publisher stands on another pack already', () => {
  const facts = packFacts('harbour-2', head(), (id) => id, words);
  const offer = (namesake: boolean, namesCompany = false, onCompanySite = false) =>
    packOffer(facts, { keysChanged: false, before: undefined, namesake, namesCompany, onCompanySite }, words);
  const means = (namesake: boolean) => offer(namesake).means;
  expect(offer(false).notChecked).not.toContain('company');
  expect(offer(false, true).notChecked).toContain('also the name of a company that Many Hands has claims about');
  expect(means(false)).toContain('No pack of this name is here yet');
  expect(means(true)).toContain('A pack under this publisher’s name is here already, with another key');
  expect(sameName('Harbour Union', 'HARBOUR-UNI0N')).toBe(true);
  for (const name of ['Hɑrbour Union', 'Harbour Unıon', 'Harƅour Union', 'Harbour  Union', 'Harbour\u00a0Union'])
    expect(sameName('Harbour Union', name)).toBe(true);
  expect(sameName('Союз труда', 'Союз\u00a0  труда')).toBe(true);
  expect(sameName('Союз труда', 'Фонд труда')).toBe(false);
  expect(sameName('Hafen', 'Union')).toBe(false);
});
