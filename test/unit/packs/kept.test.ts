/** Packs as they are kept: taken whole or not at all, brought back, removed without a trace, and read beside the base. */
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrivateKey } from '../../../src/packs/keys';
import { BASE_RECORDS } from './base';
import { bytesOf, newKey, samplePack, signed } from './sample';

const { faults, freshBrowser, polyfill, restart } = await vi.hoisted(() => import('../background/fake-browser'));
const release = vi.hoisted(() => ({
  version: '0.2.0',
  kbVersion: 'facts-1',
  day: '2026-11-27',
  denied: [] as string[],
}));
vi.mock('webextension-polyfill', () => {
  const { runtime, ...rest } = polyfill.default;
  return { default: { ...rest, runtime: { ...runtime, getManifest: () => ({ version: release.version }) } } };
});
vi.mock('virtual:knowledge-index', () => ({
  default: {
    get kbVersion() {
      return release.kbVersion;
    },
  },
}));
vi.mock('../../../src/background/clock', () => ({ today: () => release.day }));
vi.mock('../../../src/packs/denied.json', () => ({
  default: {
    keys: [],
    get packs() {
      return release.denied;
    },
  },
}));
vi.stubGlobal('fetch', async () => new Response(JSON.stringify(BASE_RECORDS)));

const packs = () => import('../../../src/background/packs');
const disk = async () => (await import('../../../src/background/stored')).allStored();

let ours: PrivateKey;
let strangers: PrivateKey;
/** The sample at a version, with this many claims. */
const pack = async (version: number, claims = 1, key = ours) => {
  const sample = samplePack([key]);
  const claim = sample.claims['harbour-claim'] as NonNullable<(typeof sample.claims)[string]>;
  const all = Object.fromEntries(
    Array.from({ length: claims }, (_, at) => [at === 0 ? 'harbour-claim' : `harbour-${at}`, claim]),
  );
  return signed({ ...sample, version, claims: all }, key);
};
const read = async (language: 'en' | 'fr' = 'en') => (await packs()).packsFor('a-product', language, 'plain');

beforeEach(async () => {
  freshBrowser();
  Object.assign(release, { version: '0.2.0', kbVersion: 'facts-1', day: '2026-11-27', denied: [] });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  ours ??= await newKey();
  strangers ??= await newKey();
});

describe('a pack that was taken', () => {
  it('is read for the product that it is about, in either language, with the names of the base', async () => {
    await (await packs()).takePack(await pack(3));
    const [english] = await read();
    expect(english).toMatchObject({ id: 'harbour', count: 1, head: { publisher: { name: 'Harbour Union' } } });
    expect(english?.page?.claims[0]).toMatchObject({
      id: 'harbour-claim',
      grade: 'A',
      basis: 'own-document',
      origins: 1,
    });
    expect(english?.page?.entities['a-company']?.name).toBe('The Company');
    expect(english?.page?.claims[0]?.textLanguage).toBeUndefined();
    expect((await read('fr'))[0]?.page?.claims[0]?.textLanguage).toBe('en');
    expect(await (await packs()).packsFor('another', 'en', 'plain')).toEqual([]);
    expect(await (await packs()).packsFor('constructor', 'en', 'plain')).toEqual([]);
  });

  it('is read a page at a time, however many claims it has', async () => {
    const { takePack, readPage } = await packs();
    await takePack(await pack(3, 45));
    const [part] = await read();
    expect([part?.count, part?.page?.claims.length]).toEqual([45, 20]);
    const last = await readPage({ pack: 'harbour', product: 'a-product', page: 2 }, 'en', 'plain');
    expect(last?.claims.map(({ id }) => id)).toEqual([
      'harbour-40',
      'harbour-41',
      'harbour-42',
      'harbour-43',
      'harbour-44',
    ]);
    expect(await readPage({ pack: 'harbour', product: 'a-product', page: 3 }, 'en', 'plain')).toBeUndefined();
  });

  it('gives way to a later version, which can be undone; then it can be removed, and nothing is left', async () => {
    const { takePack, undoPack, removePack, canUndo } = await packs();
    const empty = await disk();
    await takePack(await pack(3, 45));
    const before = await disk();
    await takePack(await pack(4, 2));
    expect(await read()).toMatchObject([{ count: 2, head: { version: 4 } }]);
    expect(Object.keys(await disk()).filter((key) => /\/[12]$/.test(key))).toEqual([]);
    expect(await canUndo('harbour')).toBe(true);
    await undoPack('harbour');
    expect(await disk()).toEqual(before);
    expect(await canUndo('harbour')).toBe(false);
    await removePack('harbour');
    expect(await disk()).toEqual({ ...empty, packs: {} });
  });

  it('is undone by its removal where nothing was there before', async () => {
    const { takePack, undoPack } = await packs();
    await takePack(await pack(3));
    await undoPack('harbour');
    expect(await disk()).toEqual({ packs: {} });
  });

  it('pins its key: the same id under another key, or an older version, changes nothing', async () => {
    const { takePack } = await packs();
    await takePack(await pack(3));
    const before = await disk();
    await expect(takePack(await pack(9, 1, strangers))).rejects.toMatchObject({ fault: 'unknown-key' });
    await expect(takePack(await pack(2))).rejects.toMatchObject({ fault: 'not-newer' });
    await expect(takePack(await pack(3))).rejects.toMatchObject({ fault: 'not-newer' });
    expect(await disk()).toEqual(before);
  });

  it('is remembered with its key, though another head cannot be read, and though its name is one that is refused today', async () => {
    const { takePack, packHeads } = await packs();
    await takePack(await pack(3));
    const { changeStored } = await import('../../../src/background/stored');
    await changeStored('packs', v.record(v.string(), v.looseObject({})), (heads) => ({
      broken: { version: 'none' },
      harbour: { ...heads.harbour, publisher: { name: 'Many Hands', site: 'https://x.example/', corrections: 'x' } },
    }));
    expect(Object.keys(await packHeads())).toEqual(['harbour']);
    await expect(takePack(await pack(9, 1, strangers))).rejects.toMatchObject({ fault: 'unknown-key' });
  });

  it('says that its time is over, and shows its claims no more', async () => {
    await (await packs()).takePack(await pack(3));
    release.day = '2027-11-28';
    const [over] = await read();
    expect(over?.id).toBe('harbour');
    expect(over?.page).toBeUndefined();
  });

  it('is not shown once a release calls it back', async () => {
    await (await packs()).takePack(await pack(3));
    release.denied = ['harbour'];
    expect(await read()).toEqual([]);
  });

  it('is laid out anew by another release or with other facts, and stays what it is', async () => {
    await (await packs()).takePack(await pack(3, 45));
    const before = await disk();
    release.kbVersion = 'facts-2';
    restart();
    expect(await read()).toMatchObject([{ count: 45 }]);
    const after = await disk();
    expect(JSON.stringify(after.packs)).toContain('0.2.0 facts-2');
    expect({ ...after, packs: undefined }).toEqual({ ...before, packs: undefined });
  });
});

describe('a lesson of a pack that was taken', () => {
  const lesson = async (language: 'en' | 'fr' = 'en', id = 'harbour-lesson') =>
    (await packs()).readLesson({ pack: 'harbour', lesson: id }, language);

  it('is read with the claims of the pack that it shows, in either language, and marked where it is written in another', async () => {
    await (await packs()).takePack(await pack(3));
    const english = await lesson();
    expect(english?.row).toMatchObject({
      lesson: { title: 'Paid late' },
      claims: [{ id: 'harbour-claim', grade: 'A' }],
    });
    expect(english?.row.lang).toBeUndefined();
    expect(english?.row.sources['harbour-letter']?.title).toBe('A letter');
    expect((await lesson('fr'))?.row).toMatchObject({ lang: 'en', lesson: { title: 'Paid late' } });
    expect(english?.head.lessons).toEqual([
      { id: 'harbour-lesson', titles: { en: 'Paid late' }, ages: [14, 18], minutes: 50 },
    ]);
    expect(await lesson('en', 'constructor')).toBeUndefined();
    expect(await lesson('en', 'harbour-other')).toBeUndefined();
  });

  it('is read in its translation where there is one', async () => {
    const sample = samplePack([ours]);
    const { phases = [], questions = [] } = sample.lessons?.['harbour-lesson'] ?? {};
    const french = {
      ...{ title: 'Payés en retard', objectives: ['Dire qui parle.'] },
      phases: phases.map(({ minutes: _minutes, title, ...does }) => ({ ...does, title: `${title} (fr)` })),
      questions: questions.map(({ ask, options }) => ({
        ask: `${ask} (fr)`,
        options: options.map(({ text, why }) => ({ text: `${text} (fr)`, why })),
      })),
    };
    const both = {
      ...sample,
      languages: ['en', 'fr'],
      translations: { fr: { lessons: { 'harbour-lesson': french } } },
    };
    await (await packs()).takePack(await signed(both, ours));
    const read = (await lesson('fr'))?.row;
    expect(read?.lang).toBeUndefined();
    expect(read?.lesson).toMatchObject({
      title: 'Payés en retard',
      minutes: 50,
      phases: [
        { title: 'Warm-up (fr)', minutes: 10 },
        { title: 'Look together (fr)', minutes: 40 },
      ],
      questions: [{ claim: 'harbour-claim', options: [{ text: 'The Harbour Union (fr)', right: true }, {}] }],
    });
    expect((await lesson())?.row.lesson.title).toBe('Paid late');
  });

  it('is gone with its pack: removed, called back, or over', async () => {
    const { takePack, removePack } = await packs();
    await takePack(await pack(3));
    release.denied = ['harbour'];
    expect(await lesson()).toBeUndefined();
    Object.assign(release, { denied: [], day: '2027-11-28' });
    expect(await lesson()).toBeUndefined();
    release.day = '2026-11-27';
    expect(await lesson()).toBeDefined();
    await removePack('harbour');
    expect(await lesson()).toBeUndefined();
    expect(JSON.stringify(await disk())).not.toContain('harbour');
  });
});

describe('a disk that is full and a background that is ended', () => {
  it('leave nothing changed, at whatever step', async () => {
    await (await packs()).takePack(await pack(3, 25));
    const before = await disk();
    const next = await pack(4, 45);
    faults.full = true;
    await expect((await packs()).takePack(next)).rejects.toMatchObject({ code: 'storage-full' });
    faults.full = false;
    expect(await disk()).toEqual(before);
    for (const step of [1, 2, 3, 5, 8]) {
      restart();
      await disk();
      Object.assign(faults, { endAt: faults.steps + step });
      await (await packs()).takePack(next).catch(() => undefined);
      restart();
      expect(await disk(), `ended at step ${step}`).toEqual(before);
    }
  });

  it('leave a pack that cannot be removed as it was', async () => {
    const { takePack, removePack } = await packs();
    await takePack(await pack(3, 25));
    const before = await disk();
    faults.full = true;
    await expect(removePack('harbour')).rejects.toMatchObject({ code: 'storage-full' });
    faults.full = false;
    expect(await disk()).toEqual(before);
  });
});

it('a refused file leaves the disk as it was', async () => {
  const { takePack } = await packs();
  const before = await disk();
  for (const file of [bytesOf('[]'), bytesOf('{}'), new Uint8Array(1_000_001)])
    await expect(takePack(file)).rejects.toHaveProperty('fault');
  expect(await disk()).toEqual(before);
});
