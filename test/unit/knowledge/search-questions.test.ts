/** The search asked as people ask: two sets of questions by two hands, with the claims that answer each. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { search } from '../../../scripts/knowledge/search';
import { LANGUAGES, type Language } from '../../../src/model/languages';
import { compiledBase } from '../support/base';

type Asked = Record<Language, [question: string, claims: string][]>;
interface Questions {
  questions: Asked;
  keywords: Asked;
  none: Record<Language, string[]>;
}

const SETS = ['search-questions', 'search-asked-by-others'].map((name): [string, Questions] => [
  name,
  parse(readFileSync(`test/unit/knowledge/${name}.yaml`, 'utf8')) as Questions,
]);
const { reader, base } = compiledBase();
const ask = (question: string, language: Language) => search(reader, question, language);

/** The claim is to be among so many. */
const FIRST = 3;
/** Bars, as shares. The last one is where the search stands: a claim may hold all the words of a question and not answer it. */
const AMONG_FIRST = 0.92;
const TAKEN_FOR_ANSWERED = 0.95;
const TOLD = 0.85;

const asked = (set: Questions, language: Language) =>
  [...set.questions[language], ...set.keywords[language]].map(([question, claims]) => ({
    question,
    claims: claims.split(' '),
  }));

describe.each(SETS)('%s', (_name, set) => {
  it('is large, in both languages, and names claims that are there', () => {
    expect(Object.values(set.questions).flat().length).toBeGreaterThanOrEqual(60);
    expect(Object.values(set.keywords).flat().length).toBeGreaterThanOrEqual(120);
    const named = LANGUAGES.flatMap((language) => asked(set, language)).flatMap(({ claims }) => claims);
    expect(named.filter((id) => !base.records.claims.has(id))).toEqual([]);
  });
});

describe.each(SETS.flatMap(([name, set]) => LANGUAGES.map((language) => ({ name, set, language }))))(
  '$name, asked in $language',
  ({ set, language }) => {
    it.each(['questions', 'keywords'] as const)('%s find the right claim among the first three', async (kind) => {
      const missed: string[] = [];
      for (const [question, claims] of set[kind][language]) {
        const { found } = await ask(question, language);
        const ids = found.slice(0, FIRST).flatMap((one) => (one.kind === 'claim' ? one.id : []));
        if (!ids.some((id) => claims.split(' ').includes(id))) missed.push(question);
      }
      const share = 1 - missed.length / set[kind][language].length;
      expect(share, missed.join('; ')).toBeGreaterThanOrEqual(AMONG_FIRST);
    });

    it('a question that the base answers is never left without a hit, and is hardly ever called unanswered', async () => {
      const here = asked(set, language);
      const answers = await Promise.all(here.map(({ question }) => ask(question, language)));
      expect(here.filter((_one, at) => answers[at]?.found.length === 0)).toEqual([]);
      const unanswered = here.filter((_one, at) => !answers[at]?.answered).map(({ question }) => question);
      expect(1 - unanswered.length / here.length, unanswered.join('; ')).toBeGreaterThanOrEqual(TAKEN_FOR_ANSWERED);
    });

    it('a question that it does not answer is told so', async () => {
      const answers = await Promise.all(set.none[language].map((question) => ask(question, language)));
      const untold = set.none[language].filter((_question, at) => answers[at]?.answered);
      expect(1 - untold.length / answers.length, untold.join('; ')).toBeGreaterThanOrEqual(TOLD);
    });
  },
);

describe('a question without an answer', () => {
  it('is shown the gap that names what it asks for', async () => {
    const { answered, gaps } = await ask('how much does Midjourney pay its annotators', 'en');
    expect(answered).toBe(false);
    expect(gaps[0]?.products).toEqual(['midjourney']);
  });

  it('is told which of its words stand nowhere', async () => {
    expect((await ask('zeppelin', 'en')).unknown).toEqual(['zeppelin']);
  });
});

describe('a word that is right', () => {
  it.each([
    ['kids', /child|teenage/i],
    ['jail', /prison/i],
  ])('"%s" is no error: it is read as what it means', async (word, meant) => {
    const { found, instead } = await ask(word, 'en');
    expect(instead).toEqual([]);
    const told = found.slice(0, FIRST).map(({ id }) => JSON.stringify(base.records.claims.get(id)?.text ?? ''));
    expect(told.some((text) => meant.test(text))).toBe(true);
  });

  it('"boss" is not taken for "loss"', async () => {
    expect((await ask('boss', 'en')).instead).toEqual([]);
  });

  it('an error of the fingers in a name is said', async () => {
    expect((await ask('Keyna', 'en')).instead).toEqual([['keyna', 'kenya']]);
  });
});
