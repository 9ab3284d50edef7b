/** What an editor writes and the program may not guess: each rule, broken on purpose, is named with file, line and what to write. */
import { describe, expect, it } from 'vitest';
import { openFields } from '../../../scripts/knowledge/check';
import type { ChainLink } from '../../../src/model/chain';
import type { Claim } from '../../../src/model/claim';
import { claim, problemsOf, sample, textsOf } from './sample';

/** The line of the sample's file on which a text first stands, counted from 1. */
function lineOf(files: ReturnType<typeof sample>, file: string, text: string): number {
  const lines = (textsOf(files).get(file) ?? '').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

/** One problem and no other: in this file, at the line that shows this text, saying what to write. */
function names(files: ReturnType<typeof sample>, file: string, text: string, message: RegExp): void {
  const found = problemsOf(files).filter((problem) => message.test(problem.message));
  expect(found).toMatchObject([{ file, line: lineOf(files, file, text) }]);
}
const inClaim = (changed: Partial<Claim>, text: string, message: RegExp) =>
  names(sample(changed), 'claims/rate.yaml', text, message);

const chainOf = (...chain: ChainLink[]) => ({ chain });
function withProduct(changed: object, changedClaim: Partial<Claim> = {}) {
  const files = sample(changedClaim);
  const { chatter } = files['products/chatter.yaml'] ?? {};
  return { ...files, 'products/chatter.yaml': { chatter: { ...chatter, ...changed } } };
}
const inProduct = (changed: object, text: string, message: RegExp, changedClaim: Partial<Claim> = {}) =>
  names(withProduct(changed, changedClaim), 'products/chatter.yaml', text, message);

const [row] = claim.evidence;
const evidence = (changed: object) => ({ evidence: [{ ...row, ...changed }] }) as Partial<Claim>;

describe('the voice', () => {
  it('is supporting evidence of the claim', () =>
    inClaim(
      { said: { by: 'Another', on: '2023-01-18', source: 's-other' } },
      'source: s-other',
      /no supporting evidence of it; name a source of role supports/,
    ));
  it('carries the text', () =>
    inClaim(evidence({ carries: ['figure-0', 'period'] }), 'source: s-ledger', /name the source that does/));
  it('has the day of its source', () => {
    inClaim({ said: { by: 'The Ledger', source: 's-ledger' } }, 'by: The Ledger', /has no day; write on: 2023-01-18/);
    inClaim(
      { said: { by: 'The Ledger', on: '2023-02-01', source: 's-ledger' } },
      'on: 2023-02-01',
      /is not the day of s-ledger; write on: 2023-01-18/,
    );
  });
  it('has its own name in another language, where it is no outlet', () => {
    const files = sample({ said: { by: 'Court of Kenya', on: '2023-01-18', source: 's-ledger' } });
    names(files, 'fr/claims/rate.yaml', 'plain: Acme', /lets "Court of Kenya" speak by its English name; write by:/);
    expect(openFields(problemsOf(files))).toEqual({ by: 1 });
    const own = sample(
      { said: { by: 'Court of Kenya', on: '2023-01-18', source: 's-ledger' } },
      { by: 'Cour du Kenya' },
    );
    expect(openFields(problemsOf(own))).toEqual({});
  });
  it('is no older than what it tells', () =>
    inClaim({ happened: '2023-04' }, 'on: 2023-01-18', /older than what it tells.*name a source of that day or later/));
  it('is counted where it is open, and stops only a release', () => {
    const open = problemsOf(sample({ said: undefined }));
    expect(openFields(open)).toEqual({ said: 1 });
    expect(open).toMatchObject([{ severity: 'warning', blocksRelease: true, file: 'claims/rate.yaml' }]);
    expect(open[0]?.message).toMatch(/write said: \{ by, on, source \}/);
  });
});

describe('evidence', () => {
  it('carries every figure, place and period of the claim', () =>
    inClaim(evidence({ carries: ['text', 'period'] }), '- source: s-ledger', /no source that carries its figure-0/));
  it('carries nothing that the claim does not have', () =>
    inClaim(
      evidence({ carries: ['text', 'figure-0', 'period', 'place'] }),
      '- text',
      /carries place, which the claim/,
    ));
  it('that is context carries nothing', () => {
    const files = sample({
      evidence: [...claim.evidence, { source: 's-ledger', role: 'context', carries: ['text'], checked: 'read' }],
    });
    names(files, 'claims/rate.yaml', 'role: context', /set role: supports or contradicts/);
  });
  it('of an earlier day cannot carry what happened', () =>
    inClaim(
      {
        happened: '2023-04',
        said: undefined,
        ...evidence({ carries: ['text', 'figure-0', 'period', 'happened'] }),
      },
      '- source: s-ledger',
      /cannot carry what happened on 2023-04; take happened out of carries/,
    ));
  it('is of a court only where a court publishes it', () => {
    const files = sample();
    const { 's-ledger': source } = files['sources/ledger.yaml'] ?? {};
    const changed = { ...files, 'sources/ledger.yaml': { 's-ledger': { ...source, kind: 'court' } } };
    names(changed, 'sources/ledger.yaml', 'kind: court', /The Ledger is no court; write official, news or testimony/);
  });
});

describe('an answer', () => {
  it('stands in one named piece, or is counted as open', () => {
    const open = problemsOf(
      sample({
        responses: [
          { of: 'acme', state: 'replied', text: 'Acme said that Handy managed pay.' },
          { of: 'handy', state: 'none-found' },
        ],
      }),
    );
    expect(openFields(open)).toEqual({ 'answer source': 1 });
  });
  it('that was not found has no source', () =>
    inClaim(
      {
        responses: [
          { of: 'acme', state: 'none-found', source: 's-ledger' },
          { of: 'handy', state: 'none-found' },
        ],
      },
      '- of: acme',
      /names a source for an answer that was not found/,
    ));
  it('that was asked for has the day on which we asked', () =>
    inClaim(
      {
        responses: [
          { of: 'acme', state: 'asked' },
          { of: 'handy', state: 'none-found' },
        ],
      },
      '- of: acme',
      /says that this project asked but not when/,
    ));
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

describe('scope', () => {
  it('is asked for', () => expect(openFields(problemsOf(sample({ scope: undefined })))).toEqual({ scope: 1 }));
  it('keeps what is said of a whole field out of a product’s claims', () =>
    inProduct({}, '- rate', /which is of scope sector; move it to context/, { scope: 'sector' }));
});

describe('the chain', () => {
  it('leads to people only by a claim about people at work', () =>
    inProduct(
      chainOf({ people: 'data-workers', verb: 'employed', claim: 'rate' }),
      'claim: rate',
      /leads to people by a claim that sued; only a claim about people at work may/,
      { predicate: 'sued' },
    ));
  it('says of what the work was where its claim names the company alone', () => {
    const link: ChainLink = { who: 'handy', verb: 'through', claim: 'rate' };
    const ofHandy = { subject: 'handy', object: undefined };
    inProduct(chainOf(link), 'verb: through', /that rate does not name; write for: maker/, ofHandy);
    const said = problemsOf(withProduct(chainOf({ ...link, for: 'maker' }), ofHandy));
    expect(said.filter(({ message }) => /for: maker/.test(message))).toEqual([]);
    inProduct(
      chainOf({ people: 'raters', verb: 'paid', for: 'maker', claim: 'rate' }),
      '- people: raters',
      /says for whom, which its verb does already; take "for" out/,
    );
  });
  it('names people or a company, each with a verb of its own', () => {
    inProduct(chainOf({ verb: 'employed', claim: 'rate' }), '- verb: employed', /names both or none of who and people/);
    inProduct(
      chainOf({ who: 'handy', verb: 'employed', claim: 'rate' }),
      '- who: handy',
      /leads to a company; write verb: agreed-to-pay or through/,
    );
  });
  it('pays people no contract rate', () =>
    inProduct(
      chainOf({ people: 'raters', verb: 'paid', claim: 'rate', pay: { claim: 'rate', figure: 0 } }),
      '        claim: rate',
      /is a contract rate, which is what a firm gets; name what a person got/,
    ));
  it('names a place only with its preposition in every language', () => {
    const files = withProduct(chainOf({ people: 'raters', verb: 'done-by', place: 'handy', claim: 'rate' }));
    const found = problemsOf(files).filter(({ message }) => /has no preposition in/.test(message));
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/in en; write its `in`/),
      expect.stringMatching(/in fr; write its `in`/),
    ]);
  });
  it('opens with people who did the work, or with nothing', () =>
    inProduct(
      {},
      'lead: rate',
      /opens with a claim that stated; open with people who did the work, or leave lead out/,
      {
        predicate: 'stated',
      },
    ));
});

describe('a note', () => {
  const withNote = (note: object) => ({
    ...sample(),
    'notes/notes.yaml': {
      rate: { occasion: 'feedback', text: 'Acme paid Handy for labelling.', claim: 'rate', kinds: ['chat'], ...note },
    },
    'fr/notes/notes.yaml': { rate: { text: 'Acme a payé Handy.' } },
  });
  const inNote = (note: object, text: string, message: RegExp) =>
    names(withNote(note), 'notes/notes.yaml', text, message);
  it('tells of what the person did, not of other work', () =>
    inNote({}, 'occasion: feedback', /comes at feedback and tells of annotation; choose a claim about rating-rlhf/));
  it('is for a product of which its claim speaks', () =>
    inNote({ products: ['handy'] }, '- handy', /is for handy, of which rate does not speak/));
  it('says no number that its claim does not say', () =>
    inNote({ text: 'Acme paid Handy for 4,000 hours of labelling.' }, '4,000', /says the number "4,000"/));
});

it('a claim that no panel shows is named, with where it may go', () => {
  const files = withProduct({ claims: [], lead: undefined }, { products: [], about: ['handy'], scope: 'company' });
  names(files, 'claims/rate.yaml', 'subject: acme', /is shown by no panel; add it to a product’s claims or context/);
});
