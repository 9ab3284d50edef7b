/** How a claim is worded, of when and of what it speaks: each rule, broken on purpose, is named with file, line and what to write. */
import { describe, expect, it } from 'vitest';
import { openFields } from '../../../scripts/knowledge/check';
import type { Claim } from '../../../src/model/claim';
import { evidence, inClaim, inProduct, names } from './broken';
import { claim, problemsOf, sample } from './sample';

describe('the wording', () => {
  it('of a short text has no weight that the normal one lacks', () =>
    inClaim(
      { text: { ...claim.text, plain: 'Acme paid Handy for labelling in Kenya, The Ledger reported. A union sued.' } },
      'plain:',
      /its plain text tells of a suit \("sued"\) and its standard text does not/,
    ));
  it('is that of the language', () => {
    inClaim({ contested: 'The labelers were not asked.' }, 'contested:', /says "labelers"; write labellers/);
    const files = sample({}, { contested: 'La firme dit le contraire.' });
    names(files, 'fr/claims/rate.yaml', 'contested:', /says "firme"; write entreprise, société/);
    const charge = sample({}, { contested: 'Des gens dénoncent une paie trop basse.' });
    names(charge, 'fr/claims/rate.yaml', 'contested:', /says "dénoncent"; write dire, alléguer/);
  });
  it('has no space at which a French line could break before its sign', () => {
    for (const contested of ['Acme conteste ; Handy non.', 'Handy a dit « non ».', "L'un conteste.", '1 000 heures.'])
      names(sample({}, { contested }), 'fr/claims/rate.yaml', 'contested:', /write a no-break space/);
  });
});

describe('an answer', () => {
  const answer = (text: string) =>
    ({
      responses: claim.responses.map((row, at) => (at === 0 ? { ...row, state: 'replied', text } : row)),
    }) as Partial<Claim>;

  it.each([
    ['Acme said these people are employed by Handy.', 'these people'],
    ['Acme said it asked what the workers got.', 'the workers'],
    ['Acme said he was suspended for a breach.', 'he'],
    ['Acme said that these are not its employees.', 'these are'],
  ])('names the people it speaks of, for it is read alone: %s', (text, word) =>
    inClaim(answer(text), 'Acme said', new RegExp(`says "${word}" of people whom the row has not named`)),
  );
  it('may point back to whom it has named', () => {
    for (const text of [
      'Acme said that these raters are employed by Handy, which answers for the people who rate.',
      "Acme's founder said that he believes in it.",
      'Acme said Ada Byron was dismissed, as she broke a rule.',
    ])
      expect(problemsOf(sample(answer(text))).filter(({ message }) => /has not named/.test(message))).toEqual([]);
  });
  it('names them in French too', () =>
    names(
      sample({}, { responses: { acme: 'Acme a dit que ces personnes dépendent de Handy.' } }),
      'fr/claims/rate.yaml',
      'acme:',
      /says "ces personnes"/,
    ));
});

describe('a row that says that no answer was found', () => {
  it.each([
    'Handy answered The Ledger.',
    'To The Ledger, Handy’s press office denied it.',
    'Handy, in a later letter, called it untrue.',
  ])('is refused where the limits have the word of the company: %s', (contested) =>
    inClaim(
      { contested },
      'of: handy',
      /no answer of handy was found, and its texts have its word \(".+"\); write it in the row/,
    ),
  );
  it.each([
    'No answer of Handy was found, The Ledger said.',
    'Two people hired by Handy told The Ledger of it.',
    'Acme said that Handy, its supplier, answers for pay.',
  ])('stands where others speak, or nobody does: %s', (contested) =>
    expect(problemsOf(sample({ contested })).filter(({ message }) => /have its word/.test(message))).toEqual([]),
  );
});

it('a word of the trade on a first screen is one that the glossary explains', () => {
  const files = {
    ...sample(),
    'concepts/glossary.yaml': { rater: { term: 'rater', definition: 'A person who rates.' } },
    'fr/concepts/glossary.yaml': { rater: { term: 'évaluatrice', definition: 'Une personne qui note.' } },
  };
  names(
    files,
    'claims/rate.yaml',
    'plain:',
    /says "labelling", which the glossary does not explain; write concepts\/annotation/,
  );
  names(files, 'fr/claims/rate.yaml', 'plain:', /says "annotation", which the glossary does not explain/);
});

describe('the way to the article', () => {
  const withoutAddress = () => {
    const files = sample();
    const { 's-ledger': { url: _, ...source } = {} } = (files['sources/ledger.yaml'] ?? {}) as Record<
      string,
      { url?: string }
    >;
    return { ...files, 'sources/ledger.yaml': { 's-ledger': source } };
  };
  it('is known for one source of each claim, and for the voice of each opening', () => {
    names(withoutAddress(), 'claims/rate.yaml', '- source: s-ledger', /no supporting source with an address; find one/);
    names(withoutAddress(), 'products/chatter.yaml', 'lead: rate', /whose voice s-ledger has no address/);
  });
});

describe('time', () => {
  it('of a ruling, settlement or end of work is asked for', () =>
    expect(openFields(problemsOf(sample({ predicate: 'ended-contract' })))).toEqual({ happened: 1 }));
  it('since an old claim is asked for', () =>
    expect(openFields(problemsOf(sample({ since: undefined })))).toEqual({ since: 1 }));
  it.each<[string, Partial<Claim>, RegExp]>([
    [
      'what happened',
      { period: { from: '2022-12-01' }, happened: '2022-12-01' },
      /begins with what happened \(2022-12-01\)/,
    ],
    ['the report', { period: { from: '2023-01' } }, /begins with the report \(2023-01-18\)/],
    ['our reading', { period: { to: '2026-11' } }, /ends with our own reading \(2026-11\)/],
    ['a dispute', { predicate: 'sued' }, /stands beside a claim that sued/],
  ])('of the work is not the day of %s, unless a source says so', (_name, changed, message) => {
    const carries: Partial<Claim> = evidence({ carries: ['text', 'figure-0'] });
    const [other] = claim.evidence;
    const said = { ...changed, ...carries } as Partial<Claim>;
    const { from, to } = said.period ?? claim.period ?? {};
    inClaim(said, from ? `from: ${from}` : `to: ${to}`, message);
    expect(openFields(problemsOf(sample(said)))).toMatchObject({ period: 1 });
    const carried = sample({
      ...said,
      evidence: [{ ...other, carries: ['text', 'figure-0', 'period'] }],
    } as Partial<Claim>);
    expect(openFields(problemsOf(carried)).period).toBeUndefined();
  });
});

describe('what came after the voice', () => {
  const told = (sentence: string) => ({
    text: { ...claim.text, standard: `${claim.text.standard} ${sentence}` },
  });
  const french = (sentence: string) => {
    const files = sample();
    const { rate } = files['fr/claims/rate.yaml'] as { rate: { text: { standard: string } } };
    const text = { ...rate.text, standard: `${rate.text.standard} ${sentence}` };
    return { ...files, 'fr/claims/rate.yaml': { rate: { ...rate, text } } };
  };
  it.each([
    'Acme ended the contract in March 2024.',
    'Acme ended it on 1 February 2023.',
    'No fine was put on it in 2024.',
  ])('is told by somebody: %s', (sentence) => {
    inClaim(
      told(sentence),
      'standard:',
      /which its voice of 2023-01-18 cannot, and names nobody who does; name the source/,
    );
    expect(openFields(problemsOf(sample(told(sentence))))).toMatchObject({ 'later event': 1 });
  });
  it('is told by somebody in French, where a judge is no speaker', () =>
    names(
      french('Un juge a mis fin au contrat en mars 2024.'),
      'fr/claims/rate.yaml',
      'standard:',
      /tells of 2024-03/,
    ));
  it.each([
    'Acme ended the contract in March 2024, The Mail wrote.',
    'Acme ended the contract in March 2024 (The Ledger).',
    'Hearings were due from March 2024.',
    'Nothing was found for 2024.',
    'Work began in January 2023.',
  ])('may stand where its teller does, or where it looks ahead: %s', (sentence) =>
    expect(openFields(problemsOf(sample(told(sentence))))['later event']).toBeUndefined(),
  );
});

describe('a day that lies ahead', () => {
  const told = (sentence: string): Partial<Claim> => ({ contested: sentence });
  const openOn = (sentence: string, today?: string) => openFields(problemsOf(sample(told(sentence)), today));
  it.each([
    'States have until 2 December 2026 to make it law.',
    'The law applies from July 2029.',
    'Hearings are set for 2027.',
  ])('is not told as of now, which is false the day after: %s', (sentence) => {
    inClaim(told(sentence), 'contested:', /is still to come, as of now; write what stays true after it/);
    expect(openOn(sentence)['day ahead']).toBe(1);
  });
  it.each([
    'States were given until 2 December 2026 to make it law.',
    'The date set for the law is July 2029.',
    'Hearings were set for 2027.',
    'Directive (EU) 2028/470 was adopted in October 2026.',
  ])('is told so that it stays true: %s', (sentence) => expect(openOn(sentence)['day ahead']).toBeUndefined());
  it('is not told as of now in French', () => {
    const files = (contested: string) => sample({}, { contested });
    names(
      files('Les États ont jusqu’au 2 décembre 2026.'),
      'fr/claims/rate.yaml',
      'contested:',
      /tells of 2026-12-02, which is still to come/,
    );
    const lasting = files('L’UE a donné aux États jusqu’au 2 décembre 2026.');
    expect(openFields(problemsOf(lasting))['day ahead']).toBeUndefined();
  });
  it('has its text read again once it has come, and never before', () => {
    const sentence = 'States were given until 2 December 2026 to make it law.';
    expect(openOn(sentence, '2026-12-01')['day that has come']).toBeUndefined();
    const come = problemsOf(sample(told(sentence)), '2026-12-02').filter(({ open }) => open === 'day that has come');
    expect(come).toMatchObject([
      { blocksRelease: true, message: expect.stringMatching(/2026-12-02, which lay ahead/) },
    ]);
    const read = { ...told(sentence), review: { on: '2026-12-02', due: '2027-11-23' } };
    expect(openFields(problemsOf(sample(read), '2026-12-03'))['day that has come']).toBeUndefined();
  });
});

describe('scope', () => {
  it('is asked for', () => expect(openFields(problemsOf(sample({ scope: undefined })))).toEqual({ scope: 1 }));
  it('of the product is of what the text names', () => {
    const text = { plain: 'Handy paid about 2 dollars.', standard: 'The Ledger reported that Handy paid little.' };
    inClaim({ text }, 'scope: product', /is said of chatter and names neither it nor its maker; name it in the text/);
  });
  it('keeps what is said of a whole field out of a product’s claims', () =>
    inProduct({}, '- rate', /which is of scope sector; move it to context/, { scope: 'sector' }));
  it('lets a product end by a claim that names it', () =>
    inProduct({ ended: 'rate' }, 'ended: rate', /rests on rate, which does not name this product/, { products: [] }));
});
