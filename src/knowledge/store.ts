/** The knowledge base in IndexedDB: seeded from the bundle, upgraded in one transaction, healed when damaged, never required. */
import { ManyHandsError } from '../model/errors';
import { databaseHandle, type KnowledgeDatabase, type Meta } from './database';
import { type ChunkPlace, chunkFor, setOf, verifiedChunk } from './packed';
import { type Bundle, bundleReader, type KnowledgeReader, readShards } from './reader';

export interface KnowledgeStore extends KnowledgeReader {
  /** The value of one shard; throws as `readAll` does. */
  read(key: string): Promise<unknown>;
  /** Opens the database while it is not known yet what will be read. Never throws: whoever reads hears of it. */
  openAhead(): void;
  /** Writes the bundle's version if the database holds another, or lacks files of the sets asked for (all, if none is named). Never throws. */
  seed(sets?: readonly string[]): Promise<'seeded' | 'current' | 'refused'>;
  /** How many files the database holds now; none where there is no database. Never throws. */
  count(): Promise<number>;
  /** Closes the database and deletes it. */
  erase(): Promise<void>;
}

const relaxed = { durability: 'relaxed' } as const;

/** Opens the store lazily: nothing is touched before the first call. */
export function createKnowledgeStore(bundle: Bundle, name = 'knowledge'): KnowledgeStore {
  const { index } = bundle;
  const { kbVersion } = index;
  const database = databaseHandle(name);
  const packaged = bundleReader(bundle);

  /** Files of the sets asked for that the database does not hold in this version. */
  const lacking = async (db: KnowledgeDatabase, upToDate: boolean, sets: readonly string[] | undefined) => {
    const held = upToDate
      ? new Set((await db.getAllKeys('chunks')).flatMap(([version, file]) => (version === kbVersion ? [file] : [])))
      : new Set<number>();
    return index.files.flatMap((set, file) => (held.has(file) || (sets && !sets.includes(set)) ? [] : [file]));
  };

  /** Copies files as they are: every chunk is verified when it is read, before it answers. */
  const seed = async (sets?: readonly string[]): Promise<'seeded' | 'current'> => {
    const db = await database.open();
    const meta = await db.get('meta', 'meta');
    const upToDate = meta?.current.kbVersion === kbVersion;
    const files = await lacking(db, upToDate, sets);
    if (upToDate && files.length === 0) return 'current';
    const blobs = await Promise.all(files.map(async (file) => [file, await bundle.readFile(file)] as const));
    const transaction = db.transaction(['chunks', 'meta', 'indexes'], 'readwrite', relaxed);
    const writes: Promise<unknown>[] = blobs.map(([file, blob]) =>
      transaction.objectStore('chunks').put(blob, [kbVersion, file]),
    );
    if (!upToDate) {
      writes.push(transaction.objectStore('indexes').put(index, kbVersion));
      writes.push(transaction.objectStore('meta').put({ current: { kbVersion }, previous: meta?.current }, 'meta'));
    }
    await Promise.all([...writes, transaction.done]);
    return 'seeded';
  };

  /** Drops every version but the current one, once it has answered. */
  const settle = async (db: KnowledgeDatabase, meta: Meta) => {
    if (!meta.previous) return;
    const transaction = db.transaction(['chunks', 'meta', 'indexes'], 'readwrite', relaxed);
    const chunks = transaction.objectStore('chunks');
    const indexes = transaction.objectStore('indexes');
    for (const key of await chunks.getAllKeys()) if (key[0] !== kbVersion) void chunks.delete(key);
    for (const key of await indexes.getAllKeys()) if (key !== kbVersion) void indexes.delete(key);
    void transaction.objectStore('meta').put({ current: meta.current }, 'meta');
    await transaction.done;
  };

  /** Reads from the database in one transaction; a file that is missing or damaged is written again from the bundle. */
  const readStored = async (keys: readonly string[]): Promise<unknown[]> => {
    const db = await database.open();
    const transaction = db.transaction(['chunks', 'meta']);
    const stored = new Map<number, Promise<Blob | undefined>>();
    for (const key of keys) {
      const file = chunkFor(index, key)?.[1];
      if (file !== undefined && !stored.has(file))
        stored.set(file, transaction.objectStore('chunks').get([kbVersion, file]));
    }
    const [meta] = await Promise.all([transaction.objectStore('meta').get('meta'), ...stored.values()]);
    if (meta?.current.kbVersion !== kbVersion) {
      seed([...new Set(keys.map(setOf))]).catch(() => undefined);
      return packaged.readAll(keys);
    }
    const healed = new Map<number, Promise<Blob>>();
    const heal = async (file: number) => {
      const blob = await bundle.readFile(file);
      await db.put('chunks', blob, [kbVersion, file]);
      return blob;
    };
    const bytesOf = async (place: ChunkPlace) => {
      const file = place[1];
      const held = await stored.get(file);
      const sound = held instanceof Blob && (await verifiedChunk(held, place).catch(() => undefined));
      if (sound) return sound;
      const fresh = healed.get(file) ?? heal(file);
      healed.set(file, fresh);
      return verifiedChunk(await fresh, place);
    };
    const values = await readShards(index, keys, bytesOf);
    settle(db, meta).catch(() => undefined);
    return values;
  };

  /** A version that the database holds, when the package itself cannot be read. */
  const readKept = async (keys: readonly string[]): Promise<unknown[]> => {
    const db = await database.open();
    const meta = await db.get('meta', 'meta');
    for (const version of [meta?.current.kbVersion, meta?.previous?.kbVersion]) {
      const kept = version === undefined ? undefined : await db.get('indexes', version);
      const blobOf = async (file: number) => (await db.get('chunks', [version ?? '', file])) ?? new Blob();
      const values =
        kept &&
        (await readShards(kept, keys, async (place) => verifiedChunk(await blobOf(place[1]), place)).catch(
          () => undefined,
        ));
      if (values) return values;
    }
    throw new Error('no stored version holds it');
  };

  const readAll = async (keys: readonly string[]): Promise<unknown[]> => {
    const unlessUnknown = (error: unknown) => {
      if (error instanceof ManyHandsError && error.code === 'unknown-product') throw error;
    };
    try {
      return await readStored(keys);
    } catch (refused) {
      unlessUnknown(refused);
      try {
        return await packaged.readAll(keys);
      } catch (damaged) {
        unlessUnknown(damaged);
        return readKept(keys).catch((error: unknown) => {
          throw new ManyHandsError(
            'knowledge-unavailable',
            `neither the package nor the database holds ${keys.join(', ')}: ${String(damaged)}`,
            { cause: error },
          );
        });
      }
    }
  };

  return {
    readAll,
    read: async (key) => (await readAll([key]))[0],
    openAhead: () => void database.open().catch(() => undefined),
    seed: (sets) => seed(sets).catch(() => 'refused' as const),
    async count() {
      // Asking must not make an empty one.
      const there = await indexedDB.databases().catch(() => []);
      if (!there.some((other) => other.name === name)) return 0;
      return database.open().then(
        (db) => db.count('chunks'),
        () => 0,
      );
    },
    erase: () => database.erase(),
  };
}
