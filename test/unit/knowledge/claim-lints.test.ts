/** What a claim rests on and who answers it: each rule, broken on purpose, is named with file, line and what to write. */
import { describe, expect, it } from 'vitest';
import { openFields } from '../../../scripts/knowledge/check';
import type { Claim } from '../../../src/model/claim';
import { evidence, inClaim, names } from './broken';
import { claim, problemsOf, sample } from './sample';

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
  it('stands in a piece whose publisher has a name in the reader’s language, where it is a court, an office or a description', () => {
    const published = (publisher: string, kind: string, lang = 'en') => {
      const files = sample();
      const { 's-ledger': source } = files['sources/ledger.yaml'] ?? {};
      return { ...files, 'sources/ledger.yaml': { 's-ledger': { ...source, publisher, kind, lang } } };
    };
    const nameless = /which has no name in fr; write it in names.publishers of src\/i18n\/fr.grammar.json/;
    for (const [publisher, kind] of [
      ['Court of Somewhere', 'official'],
      ['Harbour Authority', 'official'],
      ['Acme documentation', 'company'],
    ] as const)
      names(published(publisher, kind), 'sources/ledger.yaml', publisher, nameless);
    const english = /"Autorité du port", which has no name in en/;
    names(published('Autorité du port', 'official', 'fr'), 'sources/ledger.yaml', 'Autorité du port', english);
    for (const [publisher, kind] of [
      ['The Ledger', 'news'],
      ['European Commission', 'official'],
    ] as const)
      expect(openFields(problemsOf(published(publisher, kind)))).toEqual({});
  });
  it('is described in the reader’s language, where its own title is not known', () => {
    const titled = (title: string) => {
      const files = sample();
      const { 's-ledger': source } = files['sources/ledger.yaml'] ?? {};
      return { ...files, 'sources/ledger.yaml': { 's-ledger': { ...source, title } } };
    };
    const foreign =
      /describes a piece in English alone; write it in fr in names.descriptions of src\/i18n\/fr.grammar.json/;
    names(titled('[Report on a ledger]'), 'sources/ledger.yaml', 'Report on a ledger', foreign);
    for (const title of ['[Report on Engineer.ai]', 'Report of a ledger'])
      expect(openFields(problemsOf(titled(title)))).toEqual({});
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
  it('is given where the record says that it was', () => {
    const text =
      'By a summary, Acme answered. What it said is not repeated here until the article itself has been read.';
    inClaim(
      {
        responses: [
          { of: 'acme', state: 'replied', text, source: 's-ledger', on: '2023-01' },
          { of: 'handy', state: 'none-found' },
        ],
      },
      'text: By a summary',
      /replied and keeps the answer back; write what it answered/,
    );
  });
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

describe('an answer of an earlier day than what is told', () => {
  const told = (state: 'replied' | 'earlier', on: string) =>
    ({
      responses: [
        { of: 'acme', state, text: 'Acme said that it pays well.', source: 's-ledger', on },
        { of: 'handy', state: 'none-found' },
      ],
    }) as Partial<Claim>;
  it('is no reply to it', () =>
    inClaim(
      told('replied', '2023-01-17'),
      'state: replied',
      /lets acme reply on 2023-01-17 to what was told on 2023-01-18; write state: earlier/,
    ));
  it('and an answer of that day or later is one', () =>
    inClaim(told('earlier', '2023-01'), 'state: earlier', /calls words of acme earlier that are not/));
  it('is nothing wrong where the record says so', () =>
    expect(problemsOf(sample(told('earlier', '2023-01-17')))).toEqual([]));
});

it('says that nothing is laid to a company only where nobody is in a quarrel, and then no more of it', () => {
  const named = (further: Partial<Claim['responses'][number]> = {}): Claim['responses'] =>
    claim.responses.map((row) => (row.of === 'handy' ? { of: row.of, state: 'named', ...further } : row));
  expect(problemsOf(sample({ responses: named() }))).toEqual([]);
  inClaim(
    { responses: named(), status: 'alleged' },
    'state: named',
    /nothing is laid to handy in a claim that is alleged/,
  );
  inClaim({ responses: named({ on: '2023-01-18' }) }, '- of: handy', /lays nothing, and has more than its name/);
});

describe('an answer that this base knows', () => {
  const silent: Claim['responses'] = [
    { of: 'acme', state: 'none-found' },
    { of: 'handy', state: 'none-found' },
  ];
  /** A second claim on the same product, in which the piece of both holds the answer of Acme. */
  const beside = (changed: Partial<Claim>, sister: Partial<Claim> = {}) => {
    const files = sample({ responses: silent, ...changed });
    return { ...files, 'claims/sister.yaml': { sister: { ...claim, ...sister } } };
  };
  const known = /no answer of acme was found, and a piece of its own evidence holds one in claims\/sister/;
  it('is not called missing in the row of a claim that rests on the same piece', () => {
    names(beside({}), 'claims/rate.yaml', '- of: acme', known);
    for (const files of [beside({}, { products: [] }), beside({}, { responses: silent })])
      expect(problemsOf(files).filter(({ message }) => known.test(message))).toEqual([]);
  });
  it('is not called missing in a text, in either language, unless the text says to what', () => {
    const denied = /says that no answer of acme was found, and its row has one/;
    inClaim({ contested: 'No answer of Acme was found.' }, 'contested:', denied);
    names(
      sample({}, { contested: 'Aucune réponse d’Acme n’a été trouvée.' }),
      'fr/claims/rate.yaml',
      'contested:',
      denied,
    );
    const about = sample({ contested: 'No answer of Acme on the hours was found. No reply by Handy was found.' });
    expect(problemsOf(about).filter(({ message }) => denied.test(message))).toEqual([]);
  });
  it('and that was given to an outlet does not stand in the row of a page of the company', () => {
    const text = 'Acme wrote that it pays well. It told The Ledger that Handy managed pay.';
    const own = { title: 'Our pay', publisher: 'Acme', date: '2023-01-18', url: 'https://acme.example', lang: 'en' };
    const files = sample({
      responses: [
        { of: 'acme', state: 'replied', text, source: 's-own', on: '2023-01-18' },
        { of: 'handy', state: 'none-found' },
      ],
    });
    const from = (kind: string) => ({ ...files, 'sources/own.yaml': { 's-own': { ...own, kind } } });
    const elsewhere = /has words of acme to The Ledger in a row whose source is its own page/;
    names(from('company'), 'claims/rate.yaml', 'text: Acme wrote', elsewhere);
    expect(problemsOf(from('news')).filter(({ message }) => elsewhere.test(message))).toEqual([]);
  });
});

describe('what is hard in a claim', () => {
  it('is a subject that a reader can be told of', () =>
    inClaim(
      { sensitivity: { level: 1, topics: ['low-pay'] } },
      'low-pay',
      /names no subject that a reader can be told of/,
    ));
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
