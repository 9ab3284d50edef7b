import { describe, expect, it } from 'vitest';
import { forRelease } from '../../../scripts/knowledge/check';
import type { Claim } from '../../../src/model/claim';
import { names } from './broken';
import { claim, messagesOf, problemsOf, sample, TODAY } from './sample';

const refused = (changed: Partial<Claim>, words: RegExp) =>
  expect(messagesOf(sample(changed)).join('\n')).toMatch(words);

describe('a sound base', () => {
  it('has no problem', () => {
    expect(problemsOf(sample())).toEqual([]);
  });
});

describe('what a claim must carry', () => {
  it('a source that supports it', () =>
    refused({ evidence: [{ source: 's-ledger', role: 'context', checked: 'read' }] }, /no source that supports it/));
  it('a time: of the work, of what happened or of what was said', () =>
    refused({ period: undefined, happened: undefined, said: undefined }, /has no period/));
  it('an answer row for every company it names', () =>
    refused({ responses: claim.responses.slice(0, 1) }, /names handy without a response row/));
  it.each([
    ['subject', { subject: 'handy', object: undefined }],
    ['object', { object: 'handy' }],
  ] as const)('an answer row for a company that stands as the %s alone', (place, named) => {
    const files = sample({ ...named, about: ['acme'], responses: claim.responses.slice(0, 1) });
    names(files, 'claims/rate.yaml', `${place}: handy`, /^rate: names handy without a response row/);
  });
  it('an answer row that may stand under the owner of a company, or under the part that spoke for it, and under no other', () => {
    const answeredBy = (of: string, parents: Record<string, string>) => {
      const files = sample({
        responses: [
          { of: 'acme', state: 'none-found' },
          { of, state: 'none-found' },
        ],
      });
      const companies: Record<string, object> = {
        ...files['entities/contractor.yaml'],
        part: { type: 'contractor', name: 'Part', country: 'KE', description: 'Labelling firm.' },
      };
      for (const [id, parent] of Object.entries(parents)) companies[id] = { ...companies[id], parent };
      return messagesOf({ ...files, 'entities/contractor.yaml': companies as never }).join();
    };
    const missing = /names handy without a response row/;
    expect(answeredBy('part', { part: 'handy' })).not.toMatch(missing);
    expect(answeredBy('part', { handy: 'part' })).not.toMatch(missing);
    expect(answeredBy('part', {})).toMatch(missing);
  });
  it('the words of a company that replied', () =>
    refused(
      {
        responses: [
          { of: 'acme', state: 'replied' },
          { of: 'handy', state: 'none-found' },
        ],
      },
      /replied but not what/,
    ));
  it('sources and entities that exist', () => {
    refused(
      { evidence: [{ source: 's-nowhere', role: 'supports', checked: 'read' }] },
      /sources\/s-nowhere, which does not exist/,
    );
    refused({ about: ['acme', 'handy', 'ghost'] }, /entities\/ghost, which does not exist/);
  });
  it('no described cruelty', () => refused({ sensitivity: { level: 3, topics: [] } }, /above the cap/));
});

describe('a figure says what it is', () => {
  const [figure] = claim.figures ?? [];
  const figures = (changed: object) => ({ figures: [{ ...figure, ...changed }] }) as Partial<Claim>;
  it('with its unit', () => refused(figures({ unit: undefined }), /figures.0.unit" is missing/));
  it('with its currency, when it is money', () =>
    refused(figures({ currency: undefined }), /money unit without a currency/));
  it('with what the money is', () => refused(figures({ basis: undefined }), /money without a basis/));
  it('with its day', () => refused(figures({ asOf: undefined }), /figures.0.asOf" is missing/));
  it('and never upside down or below zero', () => {
    refused(figures({ low: 20, high: 10 }), /low above high/);
    refused(figures({ low: -1 }), /cannot be negative/);
  });
});

describe('who says it', () => {
  it('stands in the sentence of an alleged claim, in both languages', () => {
    const text = {
      plain: 'Acme paid Handy too little in January 2023.',
      standard: 'Acme paid Handy too little in January 2023.',
    };
    refused({ status: 'alleged', text }, /alleged but its plain text names nobody who says it/);
    const messages = messagesOf(
      sample(
        { status: 'alleged' },
        { text: { plain: 'Acme a payé Handy trop peu.', standard: 'Acme a payé Handy trop peu.' } },
      ),
    );
    expect(messages.filter((message) => /names nobody/.test(message))).toHaveLength(2);
  });
});

describe('a claim that no longer stands', () => {
  const why = [
    ...claim.history,
    { version: 2, on: '2026-11-20', change: 'status' as const, why: 'The paper retracted its report.' },
  ];
  it('says why it was withdrawn', () =>
    refused({ status: 'withdrawn', rank: 'deprecated' }, /withdrawn without a reason/));
  it('is no longer said of a product', () =>
    refused({ status: 'withdrawn', rank: 'deprecated', history: why }, /uses rate, which is withdrawn/));
  it('names its replacement', () =>
    refused({ status: 'superseded', rank: 'deprecated', history: why }, /superseded without supersededBy/));
  it('is not replaced by itself', () =>
    refused({ status: 'superseded', supersededBy: 'rate', history: why }, /itself no longer stands/));
  it('and one that stands names no replacement', () =>
    refused({ supersededBy: 'rate' }, /names a replacement but is reported/));
});

describe('a claim that is being checked', () => {
  const suspended = { since: '2026-11-20', reason: 'Acme says that the figure is wrong.' };
  const history = [...claim.history, { version: 2, on: '2026-11-20', change: 'suspended' as const, why: 'Complaint.' }];
  it('stays visible with its reason in both languages', () => {
    refused({ suspended, history }, /"suspended" must stand in both or neither/);
    expect(messagesOf(sample({ suspended, history }, { suspended: 'Acme dit que le chiffre est faux.' }))).toEqual([
      'chatter: opens with rate, which is suspended; open with another claim until it is checked',
    ]);
  });
  it('is refused without a reason', () =>
    refused({ suspended: { since: '2026-11-20' } as Claim['suspended'], history }, /suspended.reason" is missing/));
});

describe('a good source that says the contrary', () => {
  it('makes the claim disputed', () => {
    const evidence: Claim['evidence'] = [
      ...claim.evidence,
      { source: 's-ledger', role: 'contradicts', checked: 'read' },
    ];
    refused({ evidence }, /contradicts it; set status: disputed/);
  });
});

describe('the title of a piece', () => {
  const titled = (title: string) => {
    const files = sample();
    const [file, sources] = Object.entries(files).find(([, records]) => 's-ledger' in records) ?? [];
    if (!file || !sources) throw new Error('no source in the sample');
    const ledger = (sources as Record<string, object>)['s-ledger'];
    return { file, files: { ...files, [file]: { ...sources, 's-ledger': { ...ledger, title } } } };
  };
  it.each([
    ['Who labels (summary of the memo)', /ends in a note of ours/],
    ['Who labels (with Acme’s statement)', /ends in a note of ours/],
    ['Who labels (copy)', /ends in a note of ours/],
    ['Report on lay-offs at Acme', /describes the piece/],
  ])('is its own: %s is refused', (title, words) => {
    const { file, files } = titled(title);
    names(files, file, 'title:', words);
  });
  it.each(['[Report on Engineer.ai]', 'Who labels (and who pays)', 'Reporting on AI'])(
    'or says that it is none: %s',
    (title) => {
      expect(problemsOf(titled(title).files)).toEqual([]);
    },
  );
});

describe('readers never see our file names', () => {
  it('no text mentions the id of a source', () =>
    refused({ contested: 'See s-ledger for more.' }, /mentions "s-ledger"/));
});

describe('parity', () => {
  it('asks for the other language', () => {
    const { 'fr/claims/rate.yaml': _french, ...files } = sample();
    expect(messagesOf(files)).toEqual(['rate: has no valid fr text; write it in data/fr/claims/']);
  });
  it('notices when the English has moved on', () => {
    const files = sample();
    expect(
      messagesOf({
        ...files,
        'claims/rate.yaml': { rate: { ...claim, contested: 'A contract rate covers much more.' } },
      }).join(),
    ).toMatch(/renders an older English text/);
  });
  it('misses no answer and adds none', () => {
    expect(messagesOf(sample({}, { responses: {} })).join()).toMatch(/lacks the answer of acme/);
    expect(
      messagesOf(
        sample({}, { responses: { acme: 'Acme a dit que Handy gérait la rémunération.', handy: 'Handy a nié.' } }),
      ).join(),
    ).toMatch(/renders an answer of handy/);
  });
});

describe('two readings', () => {
  it('are asked of every text, in every language', () => {
    expect(messagesOf(sample({ textReview: undefined }, { textReview: undefined }))).toHaveLength(2);
  });
  const detailed = (reviewed: { detailReview?: { by: string; on: string } }) =>
    problemsOf(
      sample(
        { text: { ...claim.text, detail: 'The Ledger reported in January 2023 on three contracts.' }, ...reviewed },
        {
          text: {
            plain: 'Acme a payé Handy, selon The Ledger.',
            standard: 'Acme a payé Handy, selon The Ledger.',
            detail: 'Selon The Ledger, trois contrats.',
          },
          ...reviewed,
        },
      ),
    );
  it('are asked of a detail on its own: unread, it is a warning that stops a release', () => {
    const problems = detailed({});
    expect(
      problems.map(({ severity, message }) => [severity, /detail that was read only by its writer/.test(message)]),
    ).toEqual([
      ['warning', true],
      ['warning', true],
    ]);
    expect(forRelease(problems).map(({ severity }) => severity)).toEqual(['error', 'error']);
  });
  it('are done once the detail has its own reader, on a day that has been', () => {
    expect(detailed({ detailReview: { by: 'second reader', on: '2026-11-20' } })).toEqual([]);
    expect(
      detailed({ detailReview: { by: 'second reader', on: '2026-12-24' } }).map(({ severity }) => severity),
    ).toEqual(['error', 'error']);
  });
});

describe('the age of a check', () => {
  const due = (day: string) => problemsOf(sample({ review: { on: '2026-01-01', due: day } }));
  it('is a warning in daily work, however old', () => {
    expect(due('2026-06-01').map(({ severity }) => severity)).toEqual(['warning']);
  });
  it('stops a release only when 30 days past due', () => {
    expect(forRelease(due('2026-11-10')).map(({ severity }) => severity)).toEqual(['warning']);
    expect(forRelease(due('2026-10-10')).map(({ severity }) => severity)).toEqual(['error']);
  });
  it('is set at most a year ahead', () =>
    refused({ review: { on: '2026-11-01', due: '2028-01-01' } }, /later than a year/));
  it('is never in the future', () => refused({ review: { on: '2026-12-24', due: '2027-06-01' } }, /in the future/));
  it('leaves no search for what came after in the future either', () =>
    refused({ since: { on: '2026-12-24', found: 'none' } }, /in the future/));
});

it('names file and line of what is wrong', () => {
  const [problem] = problemsOf(sample({ period: undefined, happened: undefined, said: undefined }), TODAY);
  expect(problem).toMatchObject({ file: 'claims/rate.yaml', line: 2 });
});

describe('a company’s name of one word', () => {
  const named = (entity: object) => {
    const files = sample();
    const { acme } = files['entities/company.yaml'] ?? {};
    return { ...files, 'entities/company.yaml': { acme: { ...acme, ...entity } } };
  };
  it('says whether it is an ordinary word too', () => {
    for (const name of ['Acme', 'Acme, Inc.', 'AC'])
      names(
        named({ name, wordToo: undefined }),
        'entities/company.yaml',
        'company',
        /does not say whether ".*" is an ordinary word too; write it under wordToo: never, small, opening or alone/,
      );
    names(named({ aka: ['Scale'] }), 'entities/company.yaml', 'Acme: never', /whether "Scale" is an ordinary word too/);
  });
  it('need not where no word is written so', () => {
    for (const name of ['AcmeAI', '5Acme', 'Acme AI', 'ACME'])
      expect(problemsOf(named({ name, wordToo: undefined })).map(({ message }) => message)).not.toContainEqual(
        expect.stringContaining('ordinary word'),
      );
  });
  it('is not called no word where the base writes it in small letters', () =>
    names(
      named({ aka: ['Product'], wordToo: { Acme: 'never', Product: 'never' } }),
      'entities/company.yaml',
      'Product: never',
      /"Product" is never an ordinary word, and entities\/chatter writes it in small letters/,
    ));
  it('is one of its names', () =>
    names(
      named({ wordToo: { Acne: 'never' } }),
      'entities/company.yaml',
      'company',
      /says under wordToo what is none of its names/,
    ));
});
