/** What a pack says of others is backed: by their own piece or a report, by a place where it can be read, by days that have been, by records that are there. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PrivateKey } from '../../../src/packs/keys';
import { openPack } from '../../../src/packs/open-pack';
import { rowsOf } from '../../../src/packs/shelve';
import { BASE_RECORDS } from './base';
import { circumstances, faultOf, newKey, samplePack, signed } from './sample';

type Sample = ReturnType<typeof samplePack>;
let ours: PrivateKey;
beforeAll(async () => {
  ours = await newKey();
});

const claimOf = (pack: Sample) => pack.claims['harbour-claim'] as NonNullable<Sample['claims'][string]>;
const letter = (pack: Sample) => pack.sources?.['harbour-letter'] ?? {};
const row = (pack: Sample, given: object) =>
  claimOf(pack).responses.splice(0, 1, { of: 'a-company', ...given } as never);
const REPLY = { state: 'replied', text: 'We pay on time.' };
async function faultWith(change: (pack: Sample) => unknown) {
  const pack = samplePack([ours]);
  change(pack);
  return faultOf(await signed(pack, ours));
}
async function saidWith(change: (pack: Sample) => unknown): Promise<string> {
  const pack = samplePack([ours]);
  change(pack);
  return openPack(await signed(pack, ours), circumstances()).then(() => '', String);
}

describe('what a company says stands in its own piece, or in a report', () => {
  it.each([
    REPLY,
    { state: 'own-statement' },
    { state: 'own-statement', text: 'We pay on time.' },
    { state: 'earlier', text: 'We pay on time.', on: '2026-09-01' },
    { state: 'declined', text: 'It admits all of it.' },
  ])('and not in a letter of whoever publishes the pack: %j', async (given) => {
    expect(await faultWith((pack) => row(pack, { ...given, source: 'harbour-letter' }))).toBe('not-borne-out');
    const renamed = (pack: Sample) => Object.assign(letter(pack), { publisher: 'HARBOUR Uni0n' });
    expect(await faultWith((pack) => [renamed(pack), row(pack, { ...given, source: 'harbour-letter' })])).toBe(
      'not-borne-out',
    );
    expect(await faultWith((pack) => row(pack, { ...given, source: 's-known' }))).toBeUndefined();
  });

  it('that it declined, a letter of the publisher can tell', async () =>
    expect(await faultWith((pack) => row(pack, { state: 'declined', source: 'harbour-letter' }))).toBeUndefined());

  it('a company that publishes a pack speaks for itself', async () =>
    expect(
      await faultWith((pack) => {
        Object.assign(pack.publisher, { name: 'Quayside Works Ltd' });
        Object.assign(letter(pack), { publisher: 'Quayside Works Ltd' });
        row(pack, { ...REPLY, source: 'harbour-letter' });
      }),
    ).toBeUndefined());

  it('says whose piece is asked for', async () =>
    expect(await saidWith((pack) => row(pack, { ...REPLY, source: 'harbour-letter' }))).toContain(
      "claims.harbour-claim.responses.0 gives what a-company says from a piece of the pack's own publisher; name the piece of a-company",
    ));
});

describe('a document of others can be read somewhere', () => {
  const document = (kind: string, publisher: string, change: object) => (pack: Sample) => {
    const { url: _, ...rest } = letter(pack) as { url?: string };
    Object.assign(pack, { sources: { 'harbour-letter': { ...rest, kind, publisher, ...change } } });
  };
  const url = 'https://court.example/1';
  it.each(['court', 'official', 'company'])('of kind %s', async (kind) => {
    expect(await faultWith(document(kind, 'The Labour Tribunal', {}))).toBe('not-borne-out');
    expect(await faultWith(document(kind, 'The Labour Tribunal', { url }))).toBeUndefined();
    const archive = { url, on: '2026-10-02' };
    expect(await faultWith(document(kind, 'The Labour Tribunal', { archive }))).toBeUndefined();
    expect(await saidWith(document(kind, 'The Labour Tribunal', {}))).toContain('write where it can be read');
  });

  it.each(['union', 'news', 'testimony'])('of kind %s, it may be on paper alone', async (kind) =>
    expect(await faultWith(document(kind, 'The Port Paper', {}))).toBeUndefined(),
  );

  it('what the publisher wrote is no document of a court, whatever it is called', () => {
    const pack = samplePack([ours]);
    Object.assign(letter(pack), { kind: 'court' });
    const [claim] = rowsOf(pack, BASE_RECORDS)['harbour/en/a-product/0']?.claims ?? [];
    expect(claim?.basis).toBe('own-document');
  });
});

describe('what a piece is called', () => {
  const titled = (given: object) => {
    const pack = samplePack([ours]);
    Object.assign(letter(pack), { publisher: 'The Daily Quay', url: 'https://quay.example/a', ...given });
    const { sources = {} } = rowsOf(pack, BASE_RECORDS)['harbour/en/a-product/0'] ?? {};
    return sources['harbour-letter']?.title;
  };
  it('stands in quotation marks where it has the name of this project, so that its outlet is seen to say it', () => {
    expect(titled({ title: 'Correction by Many Hands' })).toBe('“Correction by Many Hands”');
    expect(titled({ title: 'Petites Mains confirme', lang: 'fr' })).toBe('«\u00a0Petites Mains confirme\u00a0»');
  });
  it('stands as it is where many hands are a common noun', () =>
    expect(titled({ title: 'Paid late by many hands' })).toBe('Paid late by many hands'));
});

describe('no day of it lies ahead', () => {
  const LATER = '2099-01-01';
  const later: [string, (pack: Sample) => unknown][] = [
    ['the beginning of a time', (pack) => Object.assign(claimOf(pack), { period: { from: LATER } })],
    ['the end of a time', (pack) => Object.assign(claimOf(pack), { period: { to: '2099' } })],
    ['a look for what came after', (pack) => Object.assign(claimOf(pack), { since: { on: LATER, found: 'none' } })],
    ['a check', (pack) => Object.assign(claimOf(pack), { suspended: { since: LATER, reason: 'A member asked.' } })],
    ['a second reading', (pack) => Object.assign(claimOf(pack), { textReview: { by: 'A colleague', on: LATER } })],
    [
      'one of the long text',
      (pack) => Object.assign(claimOf(pack), { detailReview: { by: 'A colleague', on: LATER } }),
    ],
    [
      'a number',
      (pack) =>
        Object.assign(claimOf(pack), {
          figures: [{ what: 'raters', low: 4, bound: 'exact', unit: 'people', asOf: LATER }],
        }),
    ],
    [
      'a copy in an archive',
      (pack) => Object.assign(letter(pack), { archive: { url: 'https://archive.example/1', on: LATER } }),
    ],
  ];
  it.each(later)('of %s', async (_what, change) => expect(await faultWith(change)).toBe('not-yet'));
  it('and nothing is due again before it was read', async () =>
    expect(
      await faultWith((pack) => Object.assign(claimOf(pack).review, { on: '2026-11-01', due: '2026-10-01' })),
    ).toBe('not-a-pack'));
});

describe('what it names is there', () => {
  const dangling: [string, (pack: Sample, to: string) => unknown, known: string][] = [
    [
      'the piece in which words were read',
      (pack, to) => Object.assign(claimOf(pack).said ?? {}, { readIn: to }),
      's-known',
    ],
    ['what a piece repeats', (pack, to) => Object.assign(letter(pack), { origin: to }), 's-known'],
    [
      'what it repeats for a claim',
      (pack, to) => Object.assign(claimOf(pack).evidence[0] ?? {}, { origin: to }),
      's-known',
    ],
    [
      'whose a company is',
      (pack, to) =>
        Object.assign(pack, {
          entities: { 'harbour-x': { type: 'company', name: 'Harbour Firm', description: 'It is.', parent: to } },
        }),
      'a-company',
    ],
    [
      'what came after',
      (pack, to) => Object.assign(claimOf(pack), { since: { on: '2026-10-01', found: [to] } }),
      'a-claim-of-the-base',
    ],
  ];
  it.each(dangling)('%s', async (_what, change, known) => {
    expect(await faultWith((pack) => change(pack, 'nothing-here'))).toBe('not-contained');
    expect(await faultWith((pack) => change(pack, 'constructor'))).toBe('not-contained');
    expect(await faultWith((pack) => change(pack, known))).toBeUndefined();
  });

  it('no source stands twice under one claim', async () =>
    expect(
      await saidWith((pack) =>
        claimOf(pack).evidence.push({ source: 'harbour-letter', role: 'supports', checked: 'read' }),
      ),
    ).toContain('has the source "harbour-letter" twice; keep one'));

  it('it names no language twice, holds something, and no second reader of ours', async () => {
    expect(await faultWith((pack) => Object.assign(pack, { languages: ['en', 'en'] }))).toBe('not-a-pack');
    expect(await faultWith((pack) => Object.assign(pack, { claims: {}, lessons: undefined }))).toBe('not-a-pack');
    for (const field of ['textReview', 'detailReview'])
      expect(
        await faultWith((pack) => Object.assign(claimOf(pack), { [field]: { by: 'Many Hands', on: '2026-10-01' } })),
      ).toBe('not-a-pack');
  });
});

describe('a sign that is raised or lowered', () => {
  it('may stand in a text', async () =>
    expect(
      await faultWith((pack) =>
        Object.assign(claimOf(pack).text, {
          plain: 'Depuis le 1ᵉʳ mai, la salle de 12 m² est à 2 500 ppm de CO₂, dit-il.',
        }),
      ),
    ).toBeUndefined());

  const named: [string, (pack: Sample, name: string) => unknown][] = [
    ['a publisher', (pack, name) => Object.assign(pack.publisher, { name })],
    ['a speaker', (pack, name) => Object.assign(claimOf(pack).said ?? {}, { by: name })],
    ['an outlet', (pack, name) => Object.assign(letter(pack), { publisher: name })],
    ['an author', (pack, name) => Object.assign(letter(pack), { authors: [name] })],
  ];
  it.each(named)('and in the name of %s may not', async (_what, change) => {
    expect(await faultWith((pack) => change(pack, 'Harbour² Union'))).toBe('not-a-pack');
    expect(await faultWith((pack) => change(pack, 'Harbour₂ Union'))).toBe('not-a-pack');
    expect(await faultWith((pack) => change(pack, 'Harbour 2 Union'))).toBeUndefined();
  });

  it('a picture is said to be one', async () =>
    expect(await saidWith((pack) => Object.assign(claimOf(pack).text, { plain: 'So it is 😀' }))).toContain(
      'a picture, which each machine draws in its own way; write a word',
    ));
});
