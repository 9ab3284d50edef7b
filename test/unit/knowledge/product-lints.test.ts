/** What an editor chooses for a product (its chain, its hour, its gaps, its notes): each rule, broken on purpose, is named with what to write. */
import { describe, expect, it } from 'vitest';
import { noteHash } from '../../../scripts/knowledge/hashes';
import type { ChainLink } from '../../../src/model/chain';
import type { Claim } from '../../../src/model/claim';
import { chainOf, inProduct, names, withProduct } from './broken';
import { claim, messagesOf, problemsOf, sample } from './sample';

describe('a gap', () => {
  it.each([
    ['Acme does not publish who rated it.', /says "does not", which makes it a statement that needs a claim/],
    ['People in Kenya rated it.', /does not say that something was not found or is not known/],
    ['Who the 400 raters were was not found.', /says the number "400", which no claim of this product does/],
    ['What Bigfirm paid was not found.', /says the name "Bigfirm", which no claim of this product does/],
  ])('says what is not known, and nothing else: %s', (gap, message) => inProduct({ gaps: [gap] }, gap, message));
});

describe('the sentence that a product opens with', () => {
  const people: ChainLink = { people: 'data-workers', verb: 'done-by', for: 'maker', claim: 'rate' };
  const strangersIn = (files: ReturnType<typeof sample>) =>
    messagesOf(files).filter((message) => /opens with a sentence that names/.test(message));

  it('names no company that the chain below it leaves out', () =>
    inProduct(
      chainOf(people),
      'lead: rate',
      /names handy, and its chain does not; name it in the chain \(who, and\), or in the sentence the firm/,
      { predicate: 'employs' },
    ));
  it('may name each of two companies through which the same work went', () => {
    const through: ChainLink = { who: 'acme', and: 'handy', verb: 'through', for: 'maker', claim: 'rate' };
    expect(strangersIn(withProduct(chainOf(through, people)))).toEqual([]);
  });
  it('may name an owner beside the company that the chain names, and not instead of it', () => {
    const through: ChainLink = { who: 'little', verb: 'through', for: 'maker', claim: 'rate' };
    const withOwner = (plain: string) => {
      const text = { ...claim.text, plain };
      const files = sample({ text }, { text });
      const { chatter } = files['products/chatter.yaml'] ?? {};
      const little = { type: 'contractor', name: 'Little', parent: 'handy', country: 'KE', description: 'Its part.' };
      return strangersIn({
        ...files,
        'entities/contractor.yaml': { ...files['entities/contractor.yaml'], little },
        'products/chatter.yaml': { chatter: { ...chatter, ...chainOf(through, people) } },
      });
    };
    expect(withOwner('Acme paid Little, a firm of Handy, $12.50 an hour, The Ledger reported.')).toEqual([]);
    expect(withOwner('Acme paid Handy $12.50 an hour, The Ledger reported.')).toHaveLength(1);
  });
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
    inProduct(
      chainOf({ people: 'raters', and: 'handy', verb: 'done-by', claim: 'rate' }),
      '- people: raters',
      /names a second company and no first; write who/,
    );
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
  it('gives the time that its claim gives', () => {
    const link: ChainLink = {
      people: 'raters',
      verb: 'done-by',
      claim: 'rate',
      period: { from: '2021-11', to: '2022-02' },
    };
    expect(problemsOf(withProduct(chainOf(link))).filter(({ message }) => /is not the time/.test(message))).toEqual([]);
    inProduct(
      chainOf({ ...link, period: { from: '2022-02', to: '2022-02' } }),
      'from: 2022-02',
      /is not the time that rate gives; write its period/,
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
  const closed = (beside?: string) => {
    const { hour } = hourOf('Acme says that Handy managed pay.');
    return { hour: { ...hour, disputed: true as const, ...(beside && { beside }) } };
  };
  it('says on its closed line what the other side says, in no other numbers and in every language', () => {
    inProduct(
      closed(),
      '      claim: rate',
      /leaves out the other side where the part is closed; write hour\.beside/,
      disputed,
    );
    inProduct(closed('Acme says $14'), 'beside: Acme', /says the number "14", which rate does not/, disputed);
    names(
      withProduct(closed('Acme says that Handy managed it'), disputed),
      'fr/products/chatter.yaml',
      'gaps:',
      /"beside" must stand in both or neither/,
    );
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
      rate: {
        occasion: 'feedback',
        text: 'Acme paid Handy for labelling.',
        claim: 'rate',
        of: noteHash(claim),
        kinds: ['chat'],
        ...note,
      },
    },
    'fr/notes/notes.yaml': { rate: { text: 'Acme a payé Handy.' } },
  });
  const inNote = (note: object, text: string, message: RegExp) =>
    names(withNote(note), 'notes/notes.yaml', text, message);
  it('tells of what the person did, not of other work', () =>
    inNote({}, 'occasion: feedback', /comes at feedback and tells of annotation; choose a claim about rating-rlhf/));
  it('is read again when the words of its claim have changed', () =>
    inNote({ of: '000000000000' }, 'of:', /was read beside other words of rate; read it again/));
  it('keeps what the short text of its claim lets a company say', () => {
    const plain = 'Handy paid too little, workers say. Acme says that Handy managed pay.';
    const files = { ...withNote({}), 'claims/rate.yaml': { rate: { ...claim, text: { ...claim.text, plain } } } };
    names(files, 'notes/notes.yaml', 'text:', /leaves out the company's words that the short text of rate has/);
  });
  it('is for a product of which its claim speaks', () =>
    inNote({ products: ['handy'] }, '- handy', /is for handy, of which rate does not speak/));
  it('says no number that its claim does not say', () =>
    inNote({ text: 'Acme paid Handy for 4,000 hours of labelling.' }, '4,000', /says the number "4,000"/));
});

it('a claim that no panel shows is named, with where it may go', () => {
  const files = withProduct({ claims: [], lead: undefined }, { products: [], about: ['handy'], scope: 'company' });
  names(files, 'claims/rate.yaml', 'subject: acme', /is shown by no panel; add it to a product’s claims or context/);
});
