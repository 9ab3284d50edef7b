import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { packShards } from '../../../scripts/knowledge/pack';
import type { Bundle } from '../../../src/knowledge/reader';
import { createKnowledgeStore } from '../../../src/knowledge/store';

let test = 0;
let NAME = '';

/** A bundle of small shards; `broken` files cannot be read from the package. */
async function bundleOf(
  content: Record<string, unknown>,
  date = '2026-11-23',
  broken = false,
): Promise<Bundle & { reads: number }> {
  const { index, files } = await packShards(Object.entries(content), date);
  const bundle = {
    index,
    reads: 0,
    async readFile(file: number) {
      bundle.reads += 1;
      const bytes = files[file];
      if (broken || !bytes) throw new Error('missing file');
      return new Blob([bytes]);
    },
  };
  return bundle;
}

/** The same file but for its last bit, which no reader of the packed form would miss. */
async function withLastBitChanged(file: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return new Blob([bytes]);
}

const storeOf = (bundle: Bundle) => createKnowledgeStore(bundle, NAME);
const raw = () => openDB(NAME);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  test += 1;
  NAME = `knowledge-${test}`;
});

describe('the knowledge store', () => {
  it('answers before it was ever seeded, and is seeded afterwards', async () => {
    const bundle = await bundleOf({ a: { fact: 1 } });
    const store = storeOf(bundle);
    expect(await store.read('a')).toEqual({ fact: 1 });
    await settled();
    const reads = bundle.reads;
    expect(await store.read('a')).toEqual({ fact: 1 });
    expect(bundle.reads).toBe(reads);
  });

  it('refuses a key that nobody packed', async () => {
    const store = storeOf(await bundleOf({ a: 1 }));
    await expect(store.read('b')).rejects.toMatchObject({ code: 'unknown-product' });
  });

  it('answers from a new version and drops the old one only after it has answered', async () => {
    await storeOf(await bundleOf({ a: 'old' })).seed();
    const next = storeOf(await bundleOf({ a: 'new' }, '2026-12-01'));
    expect(await next.seed()).toBe('seeded');
    const held = async () => {
      const database = await raw();
      return [await database.count('chunks'), await database.count('indexes')];
    };
    expect(await held()).toEqual([2, 2]);
    expect(await next.read('a')).toBe('new');
    await settled();
    expect(await held()).toEqual([1, 1]);
  });

  it('goes back to an older version as it goes forward', async () => {
    await storeOf(await bundleOf({ a: 'new' }, '2026-12-01')).seed();
    expect(await storeOf(await bundleOf({ a: 'old' })).read('a')).toBe('old');
  });

  it('heals a chunk that is missing', async () => {
    const store = storeOf(await bundleOf({ a: 'fact' }));
    await store.seed();
    await (await raw()).clear('chunks');
    expect(await store.read('a')).toBe('fact');
    expect(await (await raw()).count('chunks')).toBe(1);
  });

  it('heals a chunk whose bytes are not what was packed', async () => {
    const bundle = await bundleOf({ a: 'fact' });
    const store = storeOf(bundle);
    await store.seed();
    const key: [string, number] = [bundle.index.kbVersion, 0];
    const packed = new Uint8Array(await (await bundle.readFile(0)).arrayBuffer());
    const kept = async () => new Uint8Array(await ((await (await raw()).get('chunks', key)) as Blob).arrayBuffer());
    const changed = await withLastBitChanged(await bundle.readFile(0));
    for (const damaged of [new TextEncoder().encode('"lies"').buffer, changed]) {
      await (await raw()).put('chunks', damaged, key);
      expect(await store.read('a')).toBe('fact');
      expect(await kept()).toEqual(packed);
    }
  });

  it('replaces a database that a later release made', async () => {
    (
      await openDB(NAME, 99, {
        upgrade: (database) => {
          database.createObjectStore('future');
        },
      })
    ).close();
    expect(await storeOf(await bundleOf({ a: 'fact' })).read('a')).toBe('fact');
  });

  it('replaces a database that lacks our tables', async () => {
    (
      await openDB(NAME, 1, {
        upgrade: (database) => {
          database.createObjectStore('something-else');
        },
      })
    ).close();
    expect(await storeOf(await bundleOf({ a: 'fact' })).read('a')).toBe('fact');
  });

  it('answers from the package where the browser refuses IndexedDB', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const store = storeOf(await bundleOf({ a: 'fact' }));
    expect(await store.read('a')).toBe('fact');
    expect(await store.seed()).toBe('refused');
    open.mockRestore();
  });

  it('answers from the version before when the package cannot be read', async () => {
    await storeOf(await bundleOf({ a: 'old' })).seed();
    const store = storeOf(await bundleOf({ a: 'new' }, '2026-12-01', true));
    expect(await store.read('a')).toBe('old');
  });

  it('keeps the old version and still answers when the disk is full during an upgrade', async () => {
    await storeOf(await bundleOf({ a: 'old' })).seed();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = storeOf(await bundleOf({ a: 'new' }, '2026-12-01'));
    expect(await store.seed()).toBe('refused');
    expect(await store.read('a')).toBe('new');
    // Looked at while the disk is still full: with room again, the store seeds the new version by itself.
    const meta = (await (await raw()).get('meta', 'meta')) as { current: { kbVersion: string } };
    expect(meta.current.kbVersion).toContain('2026-11-23');
    put.mockRestore();
  });

  it('says so when neither package nor database holds the facts', async () => {
    const store = storeOf(await bundleOf({ a: 'fact' }, '2026-11-23', true));
    await expect(store.read('a')).rejects.toMatchObject({ code: 'knowledge-unavailable' });
  });

  it('starts afresh after an erase', async () => {
    const store = storeOf(await bundleOf({ a: 'fact' }));
    await store.seed();
    await store.erase();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(NAME);
    expect(await store.read('a')).toBe('fact');
  });

  it('stores one language and leaves the others until somebody asks in them', async () => {
    const bundle = await bundleOf({ 'en/a': 'fact', 'fr/a': 'fait', 'en-search/parts': 1 });
    const store = storeOf(bundle);
    expect(await store.seed(['en'])).toBe('seeded');
    expect(await store.seed(['en'])).toBe('current');
    expect(await (await raw()).count('chunks')).toBe(1);
    expect(await store.read('fr/a')).toBe('fait');
    expect(await (await raw()).count('chunks')).toBe(2);
    expect(await store.seed()).toBe('seeded');
    expect(await (await raw()).count('chunks')).toBe(3);
    const reads = bundle.reads;
    expect(await store.readAll(['en/a', 'fr/a', 'en-search/parts'])).toEqual(['fact', 'fait', 1]);
    expect(bundle.reads).toBe(reads);
  });

  it('reads many shards in one transaction, in the order asked for', async () => {
    const store = storeOf(await bundleOf({ 'en/a': 1, 'en/b': 2, 'fr/c': 3 }));
    await store.seed();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await store.readAll(['fr/c', 'en/a', 'en/b', 'en/a'])).toEqual([3, 1, 2, 1]);
    expect(transaction).toHaveBeenCalledTimes(1);
    transaction.mockRestore();
  });

  it('refuses a key that nobody packed among keys that are there', async () => {
    const store = storeOf(await bundleOf({ 'en/a': 1, 'en/c': 2 }));
    await store.seed();
    await expect(store.readAll(['en/a', 'en/b'])).rejects.toMatchObject({ code: 'unknown-product' });
  });

  it('never answers from a damaged package: the version before does, though the damage was copied', async () => {
    await storeOf(await bundleOf({ a: 'old' })).seed();
    const { index } = await bundleOf({ a: 'new' }, '2026-12-01');
    // Packed as it should be, with another word: only its sum tells.
    const lies = await bundleOf({ a: 'lie' }, '2026-12-01');
    const store = storeOf({ index, readFile: (file) => lies.readFile(file) });
    expect(await store.seed()).toBe('seeded');
    expect(await store.read('a')).toBe('old');
    expect(await store.read('a')).toBe('old');
  });

  it('never answers from a version before whose bytes were changed, when the package cannot be read', async () => {
    const bundle = await bundleOf({ a: 'old' });
    await storeOf(bundle).seed();
    const lies = await bundleOf({ a: 'lie' });
    await (await raw()).put('chunks', await lies.readFile(0), [bundle.index.kbVersion, 0]);
    const store = storeOf(await bundleOf({ a: 'new' }, '2026-12-01', true));
    await expect(store.read('a')).rejects.toMatchObject({ code: 'knowledge-unavailable' });
  });
});
