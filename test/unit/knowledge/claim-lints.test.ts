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

/** One problem of this file and no other, at the line that shows this text, saying what to write. */
function names(files: ReturnType<typeof sample>, file: string, text: string, message: RegExp): void {
  const found = problemsOf(files).filter((problem) => problem.file === file && message.test(problem.message));
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
  it('was read in a piece that supports the claim and has an address, where its own has none', () => {
    const said = { by: 'The Ledger', on: '2023-01-18', source: 's-ledger', readIn: 's-ledger' };
    inClaim({ said }, 'readIn: s-ledger', /whose own piece was read and has an address; take readIn out/);
    const files = sample({ said: { ...said, readIn: 's-nowhere' } });
    const { 's-ledger': source } = files['sources/ledger.yaml'] ?? {};
    const changed = { ...files, 'sources/ledger.yaml': { 's-ledger': { ...source, url: undefined } } };
    names(changed, 'claims/rate.yaml', 'readIn: s-nowhere', /no supporting piece that was read and has an address/);
  });
  it('is no document of a court or an office that nobody has opened, and no court for one side', () => {
    const court = (checked: 'read' | 'secondary', status: Claim['status']) => {
      const files = sample({
        status,
        ...evidence({ checked }),
        said: { by: 'High Court', on: '2023-01-18', source: 's-ledger' },
      });
      const { 's-ledger': source } = files['sources/ledger.yaml'] ?? {};
      return { ...files, 'sources/ledger.yaml': { 's-ledger': { ...source, kind: 'court', publisher: 'High Court' } } };
    };
    names(
      court('secondary', 'ruled'),
      'claims/rate.yaml',
      'source: s-ledger',
      /a document that nobody has opened; open it, or write said.readIn/,
    );
    names(court('read', 'alleged'), 'claims/rate.yaml', 'by: High Court', /lets a court say what one side says/);
  });
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

describe('an answer is no more than its piece', () => {
  const answers = (row: object) =>
    ({
      responses: [
        { of: 'acme', ...row },
        { of: 'handy', state: 'none-found' },
      ],
    }) as Partial<Claim>;
  it('and has no words where none was found', () => {
    const text = 'A worker says that Acme knew.';
    inClaim(
      answers({ state: 'none-found', text }),
      `text: ${text}`,
      /has words in the row of acme, of which no answer/,
    );
  });
  it.each(['in March 2023', 'for 2024'])('and tells nothing of a later day: %s', (day) => {
    const text = `Acme said that it paid more ${day}.`;
    inClaim(
      answers({ state: 'replied', text, source: 's-ledger' }),
      `text: ${text}`,
      /has an answer of acme that names .*, and its source is of 2023-01-18; write one row for each piece/,
    );
  });
});

describe('both sides', () => {
  const plain = 'Workers say that Handy paid too little for labelling in Kenya.';
  const sides = (status: Claim['status'], text: Partial<Claim['text']> = {}) =>
    sample({ status, text: { plain, standard: `${plain} Acme denies it.`, ...text } });
  it('are in the short text too: what the company says stands beside what is said of it', () => {
    const heard = /its plain text is alleged and leaves out the answer that its record has/;
    names(sides('alleged'), 'claims/rate.yaml', 'plain:', heard);
    const told = `${plain.slice(0, -1)}, and Acme says that Handy managed pay.`;
    expect(
      problemsOf(sides('alleged', { plain: told })).filter(
        ({ file, message }) => file === 'claims/rate.yaml' && heard.test(message),
      ),
    ).toEqual([]);
  });
  it('settle without admitting anything, and the text says so', () =>
    names(
      sample({
        status: 'settled',
        text: { plain: 'Acme agreed to pay.', standard: 'Acme agreed to pay, and admitted no wrong.' },
      }),
      'claims/rate.yaml',
      'plain:',
      /its plain text is settled and does not say that this admits nothing/,
    ));
});

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
  });
  it('has no space at which a French line could break before its sign', () => {
    for (const contested of ['Acme conteste ; Handy non.', 'Handy a dit « non ».', "L'un conteste.", '1 000 heures.'])
      names(sample({}, { contested }), 'fr/claims/rate.yaml', 'contested:', /write a no-break space/);
  });
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

describe('a gap', () => {
  it.each([
    ['Acme does not publish who rated it.', /says "does not", which makes it a statement that needs a claim/],
    ['People in Kenya rated it.', /does not say that something was not found or is not known/],
    ['Who the 400 raters were was not found.', /says the number "400", which no claim of this product does/],
    ['What Bigfirm paid was not found.', /says the name "Bigfirm", which no claim of this product does/],
  ])('says what is not known, and nothing else: %s', (gap, message) => inProduct({ gaps: [gap] }, gap, message));
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
  it('of the product is of what the text names', () => {
    const text = { plain: 'Handy paid about 2 dollars.', standard: 'The Ledger reported that Handy paid little.' };
    inClaim({ text }, 'scope: product', /is said of chatter and names neither it nor its maker; name it in the text/);
  });
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
  it('says what of a disputed claim is disputed, and of no other', () => {
    const link: ChainLink = { people: 'raters', verb: 'done-by', claim: 'rate' };
    inProduct(chainOf(link), 'claim: rate', /is disputed, and no link says what of it; write disputed: pay, /, {
      status: 'disputed',
    });
    inProduct(
      chainOf({ ...link, disputed: 'pay' }),
      'disputed: pay',
      /says that pay is disputed of a claim that is reported; take disputed out/,
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

describe('the picture of disputed pay', () => {
  const [figure] = claim.figures ?? [];
  const disputed = { status: 'disputed', figures: [{ ...figure, basis: 'gross' }] } as Partial<Claim>;
  const hourOf = (text: string, of = 'acme') => ({
    hour: { paid: { claim: 'rate', figure: 0 }, otherSide: { claim: 'rate', of, text } },
  });
  it('is not drawn without the other side', () =>
    inProduct(
      { hour: { paid: { claim: 'rate', figure: 0 } } },
      '      claim: rate',
      /pay of a disputed claim without the other side; write hour\.otherSide/,
      disputed,
    ));
  it('lets speak who has answered, and in no other numbers', () => {
    inProduct(hourOf('Handy says it paid enough.', 'handy'), 'of: handy', /lets handy speak, which/, disputed);
    inProduct(hourOf('Acme says: $14 an hour.'), '$14 an hour', /says the number "14", which rate does not/, disputed);
  });
  it('says it in every language', () =>
    names(
      withProduct(hourOf('Acme says that Handy managed pay.'), disputed),
      'fr/products/chatter.yaml',
      'gaps:',
      /"otherSide" must stand in both or neither/,
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
