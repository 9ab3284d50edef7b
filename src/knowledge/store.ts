/** The knowledge base in IndexedDB: seeded from the bundle, upgraded in one transaction, healed when damaged, never required. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { ManyHandsError } from '../model/errors';
import { type PackIndex, type ShardPlace, sha256, unpackShard } from './pack';

/** The base as it lies in the package: its index and a way to read a chunk. */
export interface Bundle {
  index: PackIndex;
  readChunk(chunk: number): Promise<ArrayBuffer>;
}

interface Meta {
  current: PackIndex;
  /** Kept until the current version has answered once. */
  previous?: PackIndex | undefined;
}

interface KnowledgeDatabase extends DBSchema {
  chunks: { key: [kbVersion: string, chunk: number]; value: ArrayBuffer };
  meta: { key: 'meta'; value: Meta };
}

const SCHEMA_VERSION = 1;
/** A database that does not open in this time (blocked, broken profile) is left aside and the bundle answers. */
const OPEN_TIMEOUT_MS = 1500;

export interface KnowledgeStore {
  /** The value of a shard. Throws ManyHandsError `unknown-product` for a key nobody packed, `knowledge-unavailable` when no copy can be read. */
  read(key: string): Promise<unknown>;
  /** Writes the bundle's version if the database holds another. Never throws. */
  seed(): Promise<'seeded' | 'current' | 'refused'>;
  /** Closes the database and deletes it. */
  erase(): Promise<void>;
}

function withTimeout<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the database did not open in time')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Opens the store lazily: nothing is touched before the first call. */
export function createKnowledgeStore(bundle: Bundle, name = 'knowledge'): KnowledgeStore {
  let opening: Promise<IDBPDatabase<KnowledgeDatabase>> | undefined;

  const openFresh = () =>
    openDB<KnowledgeDatabase>(name, SCHEMA_VERSION, {
      upgrade(database) {
        for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
        database.createObjectStore('chunks');
        database.createObjectStore('meta');
      },
      blocking: (_current, _blocked, event) => {
        opening = undefined;
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        opening = undefined;
      },
    });

  /** A database made by a later release, or without our tables, holds nothing of the user's: it is made anew. */
  const openUsable = async () => {
    const database = await openFresh().catch(async (error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
      await deleteDB(name);
      return openFresh();
    });
    if (database.objectStoreNames.contains('chunks') && database.objectStoreNames.contains('meta')) return database;
    database.close();
    await deleteDB(name);
    return openFresh();
  };

  const database = () => {
    opening ??= withTimeout(openUsable(), OPEN_TIMEOUT_MS).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  const bundleChunk = async (chunk: number): Promise<ArrayBuffer> => {
    const bytes = await bundle.readChunk(chunk);
    if ((await sha256(bytes)) !== bundle.index.chunks[chunk]) throw new Error(`chunk ${chunk} of the bundle is damaged`);
    return bytes;
  };

  const seed = async (): Promise<'seeded' | 'current'> => {
    const db = await database();
    const meta = await db.get('meta', 'meta');
    if (meta?.current.kbVersion === bundle.index.kbVersion) return 'current';
    const chunks = await Promise.all(bundle.index.chunks.map((_hash, chunk) => bundleChunk(chunk)));
    const transaction = db.transaction(['chunks', 'meta'], 'readwrite', { durability: 'relaxed' });
    const previous = meta?.current;
    const writes: Promise<unknown>[] = chunks.map((bytes, chunk) => transaction.objectStore('chunks').put(bytes, [bundle.index.kbVersion, chunk]));
    writes.push(transaction.objectStore('meta').put({ current: bundle.index, previous }, 'meta'));
    await Promise.all([...writes, transaction.done]);
    return 'seeded';
  };

  /** Drops every version but the current one, once it has answered. */
  const settle = async (db: IDBPDatabase<KnowledgeDatabase>, meta: Meta) => {
    if (!meta.previous) return;
    const transaction = db.transaction(['chunks', 'meta'], 'readwrite', { durability: 'relaxed' });
    const chunks = transaction.objectStore('chunks');
    for (const key of await chunks.getAllKeys()) if (key[0] !== meta.current.kbVersion) void chunks.delete(key);
    void transaction.objectStore('meta').put({ current: meta.current }, 'meta');
    await transaction.done;
  };

  /** Reads from the database; a chunk that is missing or damaged is written again from the bundle. */
  const readStored = async (place: ShardPlace): Promise<unknown> => {
    const db = await database();
    const transaction = db.transaction(['chunks', 'meta']);
    const chunkId = place[0];
    const [meta, stored] = await Promise.all([transaction.objectStore('meta').get('meta'), transaction.objectStore('chunks').get([bundle.index.kbVersion, chunkId])]);
    if (meta?.current.kbVersion !== bundle.index.kbVersion) {
      seed().catch(() => undefined);
      return unpackShard(await bundleChunk(chunkId), place);
    }
    if (stored instanceof ArrayBuffer && (await sha256(stored)) === bundle.index.chunks[chunkId]) {
      const value = unpackShard(stored, place);
      settle(db, meta).catch(() => undefined);
      return value;
    }
    const healed = await bundleChunk(chunkId);
    await db.put('chunks', healed, [bundle.index.kbVersion, chunkId]);
    return unpackShard(healed, place);
  };

  /** The version before this one, when the package itself cannot be read. */
  const readPrevious = async (key: string): Promise<unknown> => {
    const db = await database();
    const meta = await db.get('meta', 'meta');
    for (const index of [meta?.current, meta?.previous]) {
      const place = index?.shards[key];
      const chunk = index && place && (await db.get('chunks', [index.kbVersion, place[0]]));
      if (chunk && place && (await sha256(chunk)) === index.chunks[place[0]]) return unpackShard(chunk, place);
    }
    throw new Error('no stored version holds it');
  };

  return {
    async read(key) {
      const place = bundle.index.shards[key];
      if (!place) throw new ManyHandsError('unknown-product', `no shard ${key}`);
      try {
        return await readStored(place);
      } catch {
        try {
          return unpackShard(await bundleChunk(place[0]), place);
        } catch (damaged) {
          return readPrevious(key).catch((error: unknown) => {
            throw new ManyHandsError('knowledge-unavailable', `neither the package nor the database holds ${key}: ${String(damaged)}`, { cause: error });
          });
        }
      }
    },
    seed: () => seed().catch(() => 'refused' as const),
    async erase() {
      const db = await opening?.catch(() => undefined);
      db?.close();
      opening = undefined;
      await deleteDB(name);
    },
  };
}
