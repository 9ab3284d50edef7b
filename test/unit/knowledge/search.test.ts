import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerIn, searchLines } from '../../../scripts/knowledge/cli-search';
import { search } from '../../../scripts/knowledge/search';
import { bundleReader } from '../../../src/knowledge/reader';
import type { Found } from '../../../src/knowledge/search/documents';
import { GRADES } from '../../../src/model/grade';
import { LANGUAGES, type Language } from '../../../src/model/primitives';
import { STATUSES } from '../../../src/model/status';
import { compiledBase } from '../support/base';
import { sample, TODAY, textsOf } from './sample';

const compiled = compiledBase();
const { reader } = compiled;

const find = async (query: string, language: Language = 'en', limit = 20) =>
  (await search(reader, query, language, { limit })).found;
const claim = ({ id, kind }: Found) => (kind === 'claim' ? compiled.base.records.claims.get(id) : undefined);
const text = (answer: Found, language: Language) => {
  const reference = claim(answer);
  const shown = language === 'en' ? reference : compiled.base.overlays.get(language)?.claims.get(answer.id);
  return `${answer.title} ${answer.text ?? ''} ${shown?.text.standard ?? ''} ${shown?.contested ?? ''} ${JSON.stringify(reference?.about ?? '')} ${reference?.place ?? ''}`;
};

describe('a person who searches', () => {
  it('for a city finds what happened there', async () => {
    const found = await find('Nairobi');
    expect(found.length).toBeGreaterThan(5);
    for (const answer of found.slice(0, 5)) expect(text(answer, 'en').toLowerCase()).toContain('nairobi');
  });

  it('for a company finds who it is, and then its claims', async () => {
    const [first, ...found] = await find('Sama');
    expect(first).toMatchObject({ kind: 'entity', id: 'sama' });
    for (const answer of found.slice(0, 8)) expect(claim(answer)?.about).toContain('sama');
  });

  it('for a city and a word finds what has both', async () => {
    const found = await find('nairobi salaire', 'fr');
    expect(found.length).toBeGreaterThan(0);
    for (const answer of found.filter(({ kind }) => kind === 'claim').slice(0, 3))
      expect(JSON.stringify(claim(answer))).toMatch(/nairobi|kenya/i);
  });

  it('is told the day of a source in words', async () => {
    const found = (await find('Exclusive: OpenAI Used Kenyan Workers', 'en', 5)).find(({ kind }) => kind === 'source');
    expect(found?.text).toMatch(/, 18 January 2023$/);
  });

  it('without accents finds words with accents, and the same the other way', async () => {
    const plain = await find('reponse', 'fr');
    expect(plain).toEqual(await find('réponse', 'fr'));
    expect(plain).toEqual(await find('RÉPONSE', 'fr'));
    expect(plain.some((answer) => /réponse/i.test(text(answer, 'fr')))).toBe(true);
  });

  it.each(['Kenia', 'Keny', 'Kennya', 'Keyna'])('with the typing error %s finds Kenya', async (query) => {
    const found = await find(query);
    expect(found.slice(0, 5).some((answer) => /keny/i.test(JSON.stringify([answer, claim(answer)])))).toBe(true);
  });

  it('with the beginning of a word finds the word', async () => {
    const found = await find('moder');
    expect(found.length).toBeGreaterThan(5);
    for (const answer of found.slice(0, 5)) expect(text(answer, 'en')).toMatch(/moder/i);
  });

  it('for a company and a word that stand in no claim together still finds something', async () => {
    expect((await find('Sama zeppelin')).length).toBeGreaterThan(0);
  });

  it('for a term finds its definition, for a title its source, for a name who that is', async () => {
    expect((await find('ghost work'))[0]).toMatchObject({ kind: 'term', id: 'ghost-work' });
    expect((await find('Exclusive: OpenAI Used Kenyan Workers', 'en', 5)).map(({ kind }) => kind)).toContain('source');
    expect(await find('Alphabet Workers Union')).toContainEqual(
      expect.objectContaining({ kind: 'entity', id: 'alphabet-workers-union' }),
    );
  });

  it('for a number with its currency finds the claim', async () => {
    expect((await find('$12.50'))[0]?.id).toBe('openai-sama-contract-rate');
  });

  it('is told product, status and grade of each claim', async () => {
    const [answer] = await find('OpenAI Sama contract rate');
    expect(answer).toMatchObject({
      id: 'openai-sama-contract-rate',
      kind: 'claim',
      products: ['chatgpt'],
      status: 'reported',
      grade: 'B',
    });
    for (const found of (await find('moderators', 'en', 100)).filter(({ kind }) => kind === 'claim')) {
      expect(STATUSES).toContain(found.status);
      expect(GRADES).toContain(found.grade);
    }
  });

  it('gets as many answers as asked for, none twice', async () => {
    const found = await find('workers', 'en', 30);
    expect(found).toHaveLength(30);
    expect(new Set(found.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(30);
  });
});

describe.each(LANGUAGES)('every claim, in %s,', (language) => {
  it('is found by its own plain sentence', async () => {
    const overlays = compiled.base.overlays.get(language)?.claims;
    for (const [id, record] of [...compiled.base.records.claims].filter((_, at) => at % 8 === 0)) {
      const sentence = (overlays?.get(id) ?? record).text.plain;
      expect(
        (await find(sentence, language, 3)).map((answer) => answer.id),
        sentence,
      ).toContain(id);
    }
  });
});

describe('whatever is typed', () => {
  const odd = [
    '',
    ' ',
    '\n\t',
    'the of and',
    'a'.repeat(10_000),
    'sama '.repeat(2_000),
    '🤖👩🏾‍💻',
    'العمال في نيروبي',
    'עובדים',
    '(((',
    '.*',
    '[a-z]+$',
    '\\',
    '^$',
    '*',
    'a|b',
    '<b>',
    '\u0000',
    '\ud800',
    '__proto__',
    'constructor',
    'toString',
    '%',
    "'; --",
    '数据 标注',
    'ﬁ',
    '²',
  ];

  it.each(odd.map((query) => [query.slice(0, 20), query]))('"%s" is answered', async (_shown, query) => {
    for (const language of LANGUAGES) expect(Array.isArray(await find(query, language))).toBe(true);
  });

  it('any text is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => Array.isArray(await find(query))),
      { numRuns: 200 },
    );
  });

  it('nothing is found for nothing', async () => {
    expect(await find('')).toEqual([]);
    expect(await find('🤖')).toEqual([]);
  });
});

describe('the index', () => {
  it('is not read before somebody searches, and is read once', async () => {
    let reads = 0;
    const { index, files } = compiled;
    const counting = bundleReader({
      index,
      async readFile(file) {
        if (index.files[file]?.endsWith('-search')) reads += 1;
        return new Blob(files.slice(file, file + 1));
      },
    });
    await counting.readAll(['en/product/chatgpt']);
    expect(reads).toBe(0);
    await search(counting, 'Sama', 'en');
    const after = reads;
    await search(counting, 'Nairobi', 'en');
    expect(reads).toBe(after);
  });

  it('that could not be read is tried again at the next question', async () => {
    let broken = true;
    const { index, files } = compiled;
    const flaky = bundleReader({
      index,
      async readFile(file) {
        if (broken) throw new Error('gone');
        return new Blob(files.slice(file, file + 1));
      },
    });
    await expect(search(flaky, 'Sama', 'en')).rejects.toThrow('gone');
    broken = false;
    expect((await search(flaky, 'Sama', 'en')).found.length).toBeGreaterThan(0);
  });
});

describe('on the command line', () => {
  const lines = (question: string, flags: { lang?: string; limit?: string } = {}) =>
    searchLines(async () => reader, question, flags);

  it('packs the texts of a folder in the language that is asked for', async () => {
    const open = readerIn(textsOf(sample()), TODAY);
    expect((await searchLines(open, 'Handy', { limit: '9' })).join()).toMatch(/Acme agreed/);
    expect((await searchLines(open, 'Handy', { lang: 'fr', limit: '9' })).join()).toMatch(/Acme a accepté/);
  });

  it('shows kind, id, status, grade and product', async () => {
    expect((await lines('OpenAI Sama contract rate', { limit: '1' }))[0]).toMatch(
      /^claim openai-sama-contract-rate \[reported, grade B\] \(chatgpt\)\n {2}OpenAI agreed/,
    );
    expect(await lines('réponse', { lang: 'fr' })).toHaveLength(10);
    expect(await lines('🤖')).toEqual(['nothing found']);
  });

  it('refuses what it does not understand', async () => {
    await expect(lines('x', { lang: 'xx' })).rejects.toThrow('--lang');
    for (const limit of ['0', '-1', 'ten', '1.5']) await expect(lines('x', { limit })).rejects.toThrow('--limit');
  });
});
