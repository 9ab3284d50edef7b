/** Packs of an organisation: they hold while the policy names them, and leave what a person had as it was. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../../src/packs/envelope';
import { type PrivateKey, publicPart } from '../../../src/packs/keys';
import { BASE_RECORDS } from './base';
import { newKey, samplePack, signed } from './sample';

const { freshBrowser, managed, polyfill } = await vi.hoisted(() => import('../background/fake-browser'));
vi.mock('webextension-polyfill', () => {
  const event = { addListener: () => undefined };
  const { runtime, ...rest } = polyfill.default;
  const more = { getManifest: () => ({ version: '0.2.0' }), onStartup: event, onInstalled: event };
  return { default: { ...rest, runtime: { ...runtime, ...more } } };
});
vi.mock('virtual:knowledge-index', () => ({ default: { kbVersion: 'facts-1' } }));
vi.mock('../../../src/background/clock', () => ({ today: () => '2026-11-27' }));
vi.mock('../../../src/background/dossiers', () => ({ forgetAhead: () => undefined }));
const followed = vi.hoisted(() => vi.fn());
vi.mock('../../../src/background/open-pages', () => ({ choicesChanged: followed }));
vi.stubGlobal('fetch', async () => new Response(JSON.stringify(BASE_RECORDS)));

const packs = () => import('../../../src/background/packs');
const heads = async () => (await packs()).packHeads();
let theirs: PrivateKey;
let persons: PrivateKey;
const pack = (key: PrivateKey, version: number) => signed({ ...samplePack([key]), version }, key);

/** The organisation sets these packs, and the background has done what follows. */
async function set(...files: Uint8Array[]): Promise<void> {
  const keys = [await fingerprint(publicPart(theirs))];
  managed.now = { packs: files.map((file) => ({ file: new TextDecoder().decode(file), keys })) };
  followed.mockClear();
  for (const changed of managed.changed) changed();
  await vi.waitFor(() => expect(followed).toHaveBeenCalled(), 10_000);
}

beforeEach(async () => {
  freshBrowser();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  theirs ??= await newKey();
  persons ??= await newKey();
  (await import('../../../src/background/policy-packs')).followPolicy();
});

describe('a pack that the organisation hands out', () => {
  it('gives back the one that a person had under its id when it goes, however often it was replaced', async () => {
    await (await packs()).takePack(await pack(persons, 7));
    await set(await pack(theirs, 1));
    expect((await heads()).harbour).toMatchObject({ by: 'organisation', version: 1 });
    await set(await pack(theirs, 2));
    expect((await heads()).harbour).toMatchObject({ by: 'organisation', version: 2 });
    await set();
    expect((await heads()).harbour).toMatchObject({ by: 'person', version: 7 });
  });

  it('is not replaced by a person, with the right key neither', async () => {
    await set(await pack(theirs, 1));
    await expect((await packs()).takePack(await pack(theirs, 2))).rejects.toMatchObject({ code: 'held' });
    expect((await heads()).harbour).toMatchObject({ by: 'organisation', version: 1 });
  });

  it('is its own, though a person had added the very same file before', async () => {
    const file = await pack(theirs, 1);
    await (await packs()).takePack(file);
    await set(file);
    expect((await heads()).harbour?.by).toBe('organisation');
    await set();
    expect((await heads()).harbour?.by).toBe('person');
  });

  it('goes, and leaves nothing, where nobody had one', async () => {
    await set(await pack(theirs, 1));
    await set();
    expect(await heads()).toEqual({});
    expect(await (await import('../../../src/background/stored')).allStored()).toEqual({ packs: {} });
  });
});
