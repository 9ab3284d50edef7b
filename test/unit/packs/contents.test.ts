/** What a pack may hold: the base's own kinds of record, in plain text, beside those of the base and never in their place. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PrivateKey } from '../../../src/packs/keys';
import { openPack } from '../../../src/packs/open-pack';
import { BASE, circumstances, faultOf, newKey, samplePack, signed } from './sample';

let ours: PrivateKey;
beforeAll(async () => {
  ours = await newKey();
});

const COMPANY = { type: 'company', name: 'The Harbour Company', description: 'It runs the harbour.' };
type Loose = Record<string, Record<string, never>>;
/** The fault of the sample with one thing changed in it. */
async function faultWith(change: (pack: ReturnType<typeof samplePack>) => unknown) {
  const pack = samplePack([ours]);
  const other = change(pack);
  return faultOf(await signed(other ?? pack, ours));
}
const claimOf = (pack: ReturnType<typeof samplePack>) =>
  pack.claims['harbour-claim'] as NonNullable<(typeof pack.claims)[string]>;

/** The claim of the sample about no company, with no row, and changed so. */
const ofTown = (pack: ReturnType<typeof samplePack>, change: object): void => {
  Object.assign(claimOf(pack), { subject: 'a-town', about: ['a-town'], responses: [], ...change });
};

describe('a pack is refused', () => {
  it.each([
    ['markup', 'The union says <b>so</b>.'],
    ['a name of a sign', 'The union says that A&amp;B pays.'],
    ['a picture', '<img src=x onerror=alert(1)>'],
    ['an entity', 'so &amp; so'],
    ['a mark of direction', 'so \u202eos'],
    ['a zero width space', 'so\u200bso'],
    ['a tag character', 'so\u{e0041}'],
    ['half a pair', 'so\ud800'],
    ['a line break', 'so\nso'],
  ])('with %s in any text', async (_what, text) => {
    const places: ((pack: ReturnType<typeof samplePack>) => void)[] = [
      (pack) => Object.assign(claimOf(pack).text, { plain: text }),
      (pack) => Object.assign(claimOf(pack).responses[0] ?? {}, { text }),
      (pack) => Object.assign(pack.publisher, { name: text }),
      (pack) => Object.assign(pack.callToAction ?? {}, { text }),
      (pack) => Object.assign(pack.sources?.['harbour-letter'] ?? {}, { title: text }),
      (pack) => Object.assign(pack, { licence: text }),
    ];
    for (const place of places) expect(await faultWith(place)).toBe('not-a-pack');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'http://harbour.example/',
    'https://xn--hrbour-bua.example/',
    'https://hаrbour.example/',
    'https://127.0.0.1/',
    'https://user@harbour.example/',
    'https://harbour.local/',
    'https://harbour.example:8443/',
  ])('with the link %s', async (url) => {
    expect(await faultWith((pack) => Object.assign(pack.publisher, { site: url }) && undefined)).toBe('not-a-pack');
    expect(await faultWith((pack) => Object.assign(pack.callToAction ?? {}, { url }) && undefined)).toBe('not-a-pack');
    expect(await faultWith((pack) => Object.assign(pack.sources?.['harbour-letter'] ?? {}, { url }) && undefined)).toBe(
      'not-a-pack',
    );
  });

  it.each([
    'Mɑny Hands',
    'Many Hanđs',
    'rnany hands',
    'Many Hancls',
    'Petites Maıns',
    'Manƴ Hɐnds',
    ...['Pet|tes Ma|ns', 'P€tites Mains', 'Man¥ Hands', 'M^ny Hands', 'Ma₦y Hands', 'Many Han∂s', 'M∧NY HANDS'],
    ...['Many Hand', 'Manny Hands', 'Many Hnds', 'Mayn Hands', 'The ManyHnds Project', 'Nlany Hand', 'M∀ny Hands'],
    ...['Petite Mains', 'Petites Main', 'Petits Mains', 'Les Pettites Mains'],
    ...['IVIany Hands', 'Nlany Hands', 'Manv Hands', 'Mamy Hands'],
    ...['Many Hands', 'MANY-HANDS', 'The Many Hands Project', 'Petites mains', 'M4ny H@nds', 'Many  Hànds'],
  ])('by a publisher named "%s"', async (name) =>
    expect(await faultWith((pack) => Object.assign(pack.publisher, { name }) && undefined)).toBe('not-a-pack'),
  );

  /** The whole pack under another id, which begins those of its records. */
  const called = (id: string) => (pack: object) =>
    JSON.parse(JSON.stringify(pack).replaceAll('harbour', id)) as ReturnType<typeof samplePack>;

  it.each([
    ...['many-hands', 'manyhands', 'many-hands-union', 'the-many-hands', 'many-hand', 'rnany-hands', 'm4ny-h4nds'],
    ...['petites-mains', 'petitesmains', 'petites-main', 'pet1tes-mains', 'les-petites-mains', 'nlany-hands'],
  ])('under the id "%s", which reads as the project’s', async (id) =>
    expect(await faultWith(called(id))).toBe('not-a-pack'),
  );

  it.each(['many-voices', 'germany-and-spain', 'helping-hands', 'petits-matins', 'main'])(
    'and not for the id "%s"',
    async (id) => expect(await faultWith(called(id))).toBeUndefined(),
  );

  it('where it speaks in the name of the project, as a speaker, an outlet or a company', async () => {
    const places: ((pack: ReturnType<typeof samplePack>) => void)[] = [
      (pack) => Object.assign(claimOf(pack).said ?? {}, { by: 'Many Hands' }),
      (pack) => Object.assign(pack.sources?.['harbour-letter'] ?? {}, { publisher: 'Many Hands' }),
      ...[{ via: 'Many Hands' }, { authors: ['A Writer', 'Many Hands'] }].map(
        (given) => (pack: ReturnType<typeof samplePack>) =>
          Object.assign(pack.sources?.['harbour-letter'] ?? {}, given),
      ),
      ...[
        { family: 'Hands', given: 'Many' },
        { family: 'Many', given: 'Hands' },
      ].map(
        (author) => (pack: ReturnType<typeof samplePack>) =>
          Object.assign(pack.sources?.['harbour-letter'] ?? {}, { authors: [author] }),
      ),
      ...[{ name: 'Many Hands' }, { aka: ['Many Hands'] }, { of: 'of Many Hands' }].map(
        (given) => (pack: ReturnType<typeof samplePack>) =>
          Object.assign(pack, { entities: { 'harbour-x': { ...COMPANY, ...given } } }),
      ),
      (pack) => Object.assign(claimOf(pack).responses[0] ?? {}, { state: 'asked', on: '2026-10-01' }),
    ];
    for (const place of places) expect(await faultWith(place)).toBe('not-a-pack');
    expect(await faultWith((pack) => ({ ...pack, entities: { 'harbour-x': COMPANY } }))).toBeUndefined();
  });

  it.each([
    ...[
      'Many Voices',
      'Many Minds',
      'Germany and Sweden',
      'Romany Hand Crafts Union',
      'Germany Handspinners Union',
      'Germany Hands Off',
      'Woman Handicraft',
      'Petites Maisons',
      'Petits Matins',
    ],
    ...['Helping Hands', 'Company of Handymen', 'Профсоюз грузчиков', 'Hamburger Hafenarbeiterinnen'],
  ])('and not for being called "%s"', async (name) =>
    expect(await faultWith((pack) => Object.assign(pack.publisher, { name }) && undefined)).toBeUndefined(),
  );

  it.each(['#ffffff', '#17191e', '#12345', 'red', 'url(https://example.org/x)'])('with the accent %s', async (accent) =>
    expect(await faultWith((pack) => ({ ...pack, accent }))).toBe('not-a-pack'),
  );

  it.each(['css', 'html', 'selectors', 'products', 'relations', 'script'])('with a part called %s', async (part) =>
    expect(await faultWith((pack) => ({ ...pack, [part]: {} }))).toBe('not-a-pack'),
  );

  it.each([[[]], [['low-pay', 'a-word-of-its-own']]])(
    'with a claim that goes into a hard subject and names %j',
    async (topics) => {
      const hard = (of: string[]) => (pack: ReturnType<typeof samplePack>) =>
        Object.assign(claimOf(pack), { sensitivity: { level: 1, topics: of } }) && undefined;
      expect(await faultWith(hard(topics))).toBe('not-a-pack');
      expect(await faultWith(hard([...topics, 'trauma']))).toBeUndefined();
    },
  );

  it.each(['rank', 'readings', 'audit', 'history'])('with a claim that says its own %s', async (field) =>
    expect(await faultWith((pack) => Object.assign(claimOf(pack), { [field]: 'preferred' }) && undefined)).toBe(
      'not-a-pack',
    ),
  );

  it.each(['claims', 'sources', 'translations'])('with a list for its %s', async (part) =>
    expect(await faultWith((pack) => ({ ...pack, [part]: [] }))).toBe('not-a-pack'),
  );

  it.each(['__proto__', 'constructor', 'prototype'])(
    'with a record called %s, which every object has and a reader passes over',
    async (name) => {
      const text = JSON.stringify(samplePack([ours])).replace('"claims":{', `"claims":{"${name}":{"x":1},`);
      expect(await faultOf(await signed(JSON.parse(text), ours))).toBe('not-json');
    },
  );
});

describe('a pack leans on nothing else and takes no place of the base', () => {
  const cases: [string, (pack: ReturnType<typeof samplePack>) => unknown][] = [
    ['a claim under an id of the base', (pack) => ({ ...pack, claims: { 'a-claim-of-the-base': claimOf(pack) } })],
    [
      'a source under an id of the base',
      (pack) => ({ ...pack, sources: { 's-known': (pack.sources as unknown as Loose)['harbour-letter'] } }),
    ],
    ['a claim about nobody', (pack) => void claimOf(pack).about.push('nobody')],
    ['a claim of a product that is not there', (pack) => void claimOf(pack).products.push('nothing')],
    [
      'a source that is not there',
      (pack) => void claimOf(pack).evidence.push({ source: 'nowhere', role: 'context', checked: 'read' }),
    ],
    [
      'a source whose name every object has',
      (pack) => void claimOf(pack).evidence.push({ source: 'constructor', role: 'context', checked: 'read' }),
    ],
    [
      'an answer in a source that is not there',
      (pack) =>
        void claimOf(pack).responses.splice(0, 1, {
          of: 'a-company',
          state: 'replied',
          text: 'No.',
          source: 'nowhere',
        }),
    ],
    ['no row for the company it names', (pack) => void claimOf(pack).responses.splice(0)],
    [
      'no row for a company that is its object alone',
      (pack) => {
        Object.assign(claimOf(pack), { subject: 'a-town', object: 'a-company', about: ['a-town'] });
        claimOf(pack).responses.splice(0);
      },
    ],
    ...['The Company', 'The C0mpany', 'The\u00a0Compɑny', 'Quayside Works'].flatMap((name) =>
      [{ name }, { aka: [name] }].map((given): [string, (pack: ReturnType<typeof samplePack>) => unknown] => [
        `a company of the base as a union, by its ${Object.keys(given)} ${name}`,
        (pack) => ({ ...pack, entities: { 'harbour-x': { ...COMPANY, type: 'union', ...given } } }),
      ]),
    ),
    ...(['plain', 'standard', 'detail'] as const).map(
      (level): [string, (pack: ReturnType<typeof samplePack>) => unknown] => [
        `no row for a company that its ${level} text alone names`,
        (pack) =>
          ofTown(pack, { text: { ...claimOf(pack).text, [level]: 'Quayside Works Ltd paid late, says the union.' } }),
      ],
    ),
    [
      'no row for a company that speaks in it',
      (pack) => ofTown(pack, { said: { ...claimOf(pack).said, by: 'Quayside Works' } }),
    ],
    [
      'no row for a company that its translation alone names',
      (pack) => {
        ofTown(pack, {});
        const text = { plain: 'Quayside Works a payé en retard.', standard: 'Le syndicat le dit.' };
        Object.assign(pack, {
          languages: ['en', 'fr'],
          translations: { fr: { claims: { 'harbour-claim': { text } } } },
        });
      },
    ],
    [
      'no row for a company of its own that its text names',
      (pack) => {
        ofTown(pack, { text: { ...claimOf(pack).text, plain: 'The Harbour Company paid late, says the union.' } });
        Object.assign(pack, { entities: { 'harbour-x': { ...COMPANY, name: 'Harbour Company' } } });
      },
    ],
    ...['Quayside Works Group', 'Quayside Works, LLC', 'The Quayside Works', 'Quayside Works Ireland Ltd'].flatMap(
      (name) =>
        [{ name }, { aka: [name] }].map((given): [string, (pack: ReturnType<typeof samplePack>) => unknown] => [
          `a company of the base as a union, by its ${Object.keys(given)} ${name}`,
          (pack) => ({ ...pack, entities: { 'harbour-x': { ...COMPANY, type: 'union', ...given } } }),
        ]),
    ),
    ...['Quayside Works', 'Quayside Works Group', 'Quayside Works, LLC'].map(
      (name): [string, (pack: ReturnType<typeof samplePack>) => unknown] => [
        `a company of the base once more, as ${name}`,
        (pack) => ({ ...pack, entities: { 'harbour-x': { ...COMPANY, name } } }),
      ],
    ),
    ['no source that supports it', (pack) => void Object.assign(claimOf(pack).evidence[0] ?? {}, { role: 'context' })],
    ['a comment on a claim that is not there', (pack) => void Object.assign(claimOf(pack), { comments: 'nothing' })],
    [
      'a claim of the base replaced',
      (pack) => {
        pack.version = 2;
        Object.assign(claimOf(pack), { status: 'superseded', supersededBy: 'a-claim-of-the-base' });
      },
    ],
    ['a language that it does not name', (pack) => ({ ...pack, translations: { fr: {} } })],
  ];
  it('an id of the base that begins with its own', async () => {
    const { sources, lessons, ...rest } = samplePack([ours]);
    const claim = {
      ...claimOf(samplePack([ours])),
      evidence: [{ source: 's-known', role: 'supports', checked: 'read' }],
    };
    const under = async (id: string, record: string) =>
      faultOf(
        await signed(
          { ...rest, id, claims: { [record]: { ...claim, said: { by: 'Harbour Union', source: 's-known' } } } },
          ours,
        ),
      );
    expect(await under('a-claim', 'a-claim-of-the-base')).toBe('not-contained');
    expect(await under('a-product', 'a-product-claim')).toBe('not-contained');
    expect(await under('a-claim', 'a-claim-of-the-union')).toBeUndefined();
  });

  it('a record that is no text for a panel, and claims under so many products that they fill the disk', async () => {
    const authors = Array.from({ length: 400 }, () => 'Somebody who wrote a part of this letter');
    expect(
      await faultWith((pack) => Object.assign(pack.sources?.['harbour-letter'] ?? {}, { authors }) && undefined),
    ).toBe('too-much');
    const products = Array.from({ length: 300 }, (_, at) => `product-${at}`);
    const pack = samplePack([ours]);
    const wide = { ...claimOf(pack), products, contested: 'So it is. '.repeat(80).trim() };
    const claims = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`harbour-${at}`, wide]));
    const { lessons: _, ...rest } = pack;
    const file = await signed({ ...rest, claims }, ours);
    const at = circumstances(undefined, { base: { ...BASE, products: new Set(products) } });
    expect(await faultOf(file, at)).toBe('too-much');
  });

  it.each(cases)('%s', async (what, change) =>
    expect(await faultWith(change)).toBe(what.startsWith('no row') ? 'no-answer-row' : 'not-contained'),
  );

  it('takes the answer of whoever owns a company, and a branch as a company of its own', async () => {
    const branch = { ...COMPANY, name: 'Quayside Works Ireland Ltd' };
    const text = { plain: 'Quayside Works Ireland paid late, says the union.', standard: 'The union says so.' };
    expect(
      await faultWith((pack) => {
        ofTown(pack, { text });
        claimOf(pack).responses.push({ of: 'harbour-x', state: 'none-found' });
        Object.assign(pack, { entities: { 'harbour-x': branch } });
      }),
    ).toBeUndefined();
    const at = circumstances(undefined, { base: { ...BASE, owners: new Map([['a-company', 'an-owner']]) } });
    const pack = samplePack([ours]);
    ofTown(pack, { text });
    claimOf(pack).responses.push({ of: 'an-owner', state: 'none-found' });
    at.base = { ...at.base, entities: new Map([...BASE.entities, ['an-owner', 'company']]) };
    expect(await faultOf(await signed(pack, ours), at)).toBeUndefined();
  });

  it('says which company is named and lacks a row', async () => {
    const pack = samplePack([ours]);
    ofTown(pack, { text: { plain: 'Quayside Works paid late.', standard: 'So it did.' } });
    await expect(openPack(await signed(pack, ours), circumstances())).rejects.toThrow(
      'claims.harbour-claim names a-company in its text and has no row for its answer; add what it answers, that none was found, or,',
    );
  });

  it('comments a claim of the base, and is written in French alone', async () => {
    expect(
      await faultWith((pack) => void Object.assign(claimOf(pack), { comments: 'a-claim-of-the-base' })),
    ).toBeUndefined();
    expect(await faultWith((pack) => ({ ...pack, languages: ['fr'] }))).toBeUndefined();
  });
});

describe('a claim is called no more than its sources can bear', () => {
  const letter = (pack: ReturnType<typeof samplePack>) => pack.sources?.['harbour-letter'] ?? {};
  const rests = (status: string, change: (pack: ReturnType<typeof samplePack>) => unknown = () => undefined) =>
    faultWith((pack) => {
      Object.assign(claimOf(pack), { status });
      change(pack);
    });
  const onJudgment = (checked: 'read' | 'secondary') => (pack: ReturnType<typeof samplePack>) =>
    claimOf(pack).evidence.push({ source: 's-judgment', role: 'supports', checked });

  it.each(['ruled', 'settled'])(
    '%s takes a decision that was read, and not the publisher’s own word',
    async (status) => {
      expect(await rests(status)).toBe('not-borne-out');
      expect(await rests(status, (pack) => Object.assign(letter(pack), { kind: 'court' }))).toBe('not-borne-out');
      expect(await rests(status, onJudgment('secondary'))).toBe('not-borne-out');
      expect(await rests(status, onJudgment('read'))).toBeUndefined();
      const tribunal = { kind: 'official', publisher: 'The Labour Tribunal' };
      expect(await rests(status, (pack) => Object.assign(letter(pack), tribunal))).toBeUndefined();
    },
  );

  it('documented takes a document, of the union’s own too, and no report', async () => {
    expect(await rests('documented')).toBeUndefined();
    expect(await rests('documented', (pack) => Object.assign(letter(pack), { kind: 'news' }))).toBe('not-borne-out');
  });

  it('and tells of no day that had not come when the pack was made', async () => {
    const later = (change: (pack: ReturnType<typeof samplePack>) => unknown) =>
      faultWith((pack) => {
        change(pack);
      });
    expect(await later((pack) => Object.assign(claimOf(pack).said ?? {}, { on: '2099-01' }))).toBe('not-yet');
    expect(await later((pack) => Object.assign(claimOf(pack), { happened: '2099' }))).toBe('not-yet');
    expect(await later((pack) => Object.assign(claimOf(pack).review, { on: '2099-01-01', due: '2099-12-31' }))).toBe(
      'not-yet',
    );
    expect(await later((pack) => Object.assign(letter(pack), { date: '2099-01-01' }))).toBe('not-yet');
    // The month in which it was made is not after the day.
    expect(
      await later((pack) => Object.assign(claimOf(pack).said ?? {}, { on: pack.created.slice(0, 7) })),
    ).toBeUndefined();
  });

  it('and speaks nowhere in the name of the project', async () => {
    const text = 'Many Hands has checked and approved this.';
    const places: ((pack: ReturnType<typeof samplePack>) => object | undefined)[] = [
      (pack) => Object.assign(claimOf(pack).text, { plain: text }),
      (pack) => Object.assign(claimOf(pack), { contested: text }),
      (pack) => Object.assign(claimOf(pack).responses[0] ?? {}, { state: 'replied', text }),
      (pack) => Object.assign(pack.callToAction ?? {}, { text }),
      (pack) => Object.assign(pack, { licence: text }),
    ];
    for (const place of places) expect(await faultWith((pack) => void place(pack))).toBe('not-a-pack');
  });
});

describe('whoever made a refused pack is told in words of ours', () => {
  const saidOf = async (pack: unknown) =>
    openPack(await signed(pack, ours), circumstances()).then(
      () => '',
      (error: unknown) => String(error),
    );

  it.each([
    ['a field of a long name', { ['x'.repeat(5000)]: 1 }],
    ['a field whose name turns the line around', { '\u202eevil\u2066': 1 }],
    ['a signed text of a list', { publisher: ['</p> Many Hands says so', 'x'.repeat(5000)] }],
    ['a long word of two alphabets', { licence: `${'a'.repeat(37)}ж${'b'.repeat(30)}` }],
  ])('with %s, not in its own without end', async (_what, change) => {
    const said = await saidOf({ ...samplePack([ours]), ...change });
    expect(said).toContain('PackRefused');
    expect(said.length).toBeLessThan(400);
    expect(said).not.toMatch(/[\u202e\u2066]|x{101}|Invalid|Expected|received/);
  });

  it('a key of a long name that stands twice is cut, too', async () => {
    const key = `"${'y'.repeat(5000)}":1`;
    const bytes = new TextEncoder().encode(`{${key},${key}}`);
    await expect(openPack(bytes, circumstances())).rejects.toThrow(/has the key "y{100}…" twice/);
  });
});
