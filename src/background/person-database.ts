/** Where a person's own state lies: the extension's own database, which no page-side code can reach, or the session's memory where the browser keeps none. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import browser from 'webextension-polyfill';
import { report } from './errors';

/** Values by key. A put happens as a whole or not at all. */
export interface Shelf {
  /** Whether it outlives the browser's session. */
  readonly lasts: boolean;
  get(key: string): Promise<unknown>;
  all(): Promise<Record<string, unknown>>;
  /** Puts what has a value, and removes what is undefined. */
  put(values: Record<string, unknown>): Promise<void>;
  /** Writes once more what a key holds, or nothing: rejects where the disk takes no more. Nobody sees a change. */
  rewrite(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** A record that this version cannot read, or that met a newer one: kept for the export. */
export interface Unreadable {
  key: string;
  value: unknown;
}
export const UNREADABLE = 'unreadable';

interface PersonSchema extends DBSchema {
  kept: { key: string; value: unknown };
  /** How far the move out of storage.local has come. */
  move: { key: 'storage.local'; value: 'copied' | 'done' };
}
type PersonDatabase = IDBPDatabase<PersonSchema>;

const NAME = 'person';
const VERSION = 1;
/** The whole shelf, in storage.session. */
const IN_MEMORY = 'person';
const strict = { durability: 'strict' } as const;

let opening: Promise<PersonDatabase> | undefined;
const forget = () => {
  opening = undefined;
};

/** A database of a later release is used as it is: what is the person's own is never deleted to make room for us. */
const openAny = (): Promise<PersonDatabase> =>
  openDB<PersonSchema>(NAME, VERSION, {
    upgrade(database) {
      for (const store of ['kept', 'move'] as const) database.createObjectStore(store);
    },
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'VersionError') return openDB<PersonSchema>(NAME);
    throw error;
  });

/** Runs writes so that all of them are kept, or none. */
async function whole(
  transaction: { readonly done: Promise<void>; abort(): void },
  writes: () => Promise<void>,
): Promise<void> {
  try {
    await writes();
    await transaction.done;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The browser has ended it already.
    }
    await transaction.done.catch(() => undefined);
    throw error;
  }
}

/** Copies what earlier releases kept in storage.local. What is here already is newer: then the old value goes where the export finds it. */
async function copyOld(database: PersonDatabase): Promise<void> {
  const old = Object.entries(await browser.storage.local.get(null));
  const transaction = database.transaction(['kept', 'move'], 'readwrite', strict);
  await whole(transaction, async () => {
    const kept = transaction.objectStore('kept');
    const move = transaction.objectStore('move');
    if (await move.get('storage.local')) return;
    const keys = await kept.getAllKeys();
    const unreadable = await kept.get(UNREADABLE);
    const late = old.filter(([key]) => keys.includes(key)).map(([key, value]): Unreadable => ({ key, value }));
    for (const [key, value] of old) if (!keys.includes(key)) await kept.put(value, key);
    if (late.length > 0) await kept.put([...(Array.isArray(unreadable) ? unreadable : []), ...late], UNREADABLE);
    await move.put('copied', 'storage.local');
  });
}

/** Moves once, in steps that can each be interrupted: nothing is taken away before its copy is on the disk. */
async function moveIn(database: PersonDatabase): Promise<void> {
  const moved = await database.get('move', 'storage.local');
  if (moved === 'done') return;
  if (moved === undefined) await copyOld(database);
  await browser.storage.local.clear();
  await database.put('move', 'done', 'storage.local');
}

async function openMoved(): Promise<PersonDatabase> {
  const database = await openAny();
  // A move that fails is tried again at the next start of the background.
  await moveIn(database).catch((error: unknown) => report('cannot move what was stored', error));
  return database;
}

const inDatabase = (database: PersonDatabase): Shelf => ({
  lasts: true,
  get: (key) => database.get('kept', key),
  async all() {
    const { store } = database.transaction('kept');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return Object.fromEntries(keys.map((key, at) => [key, values[at]]));
  },
  async put(values) {
    const transaction = database.transaction('kept', 'readwrite', strict);
    const { store } = transaction;
    await whole(transaction, async () => {
      for (const [key, value] of Object.entries(values))
        await (value === undefined ? store.delete(key) : store.put(value, key));
    });
  },
  async rewrite(key) {
    const transaction = database.transaction('kept', 'readwrite', strict);
    const { store } = transaction;
    await whole(transaction, async () => {
      const value: unknown = await store.get(key);
      await store.put(value === undefined ? {} : value, key);
      if (value === undefined) await store.delete(key);
    });
  },
  clear: () => database.clear('kept'),
});

const memory = async (): Promise<Record<string, unknown> | undefined> =>
  (await browser.storage.session.get(IN_MEMORY))[IN_MEMORY] as Record<string, unknown> | undefined;

/** Begins with nothing. In the extension storage code in pages can write: what stands there is nobody's choice. */
const inMemory: Shelf = (() => {
  const all = async () => (await memory()) ?? {};
  return {
    lasts: false,
    get: async (key) => (await all())[key],
    all,
    async put(values) {
      const next = Object.entries({ ...(await all()), ...values }).filter(([, value]) => value !== undefined);
      await browser.storage.session.set({ [IN_MEMORY]: Object.fromEntries(next) });
    },
    rewrite: async () => browser.storage.session.set({ [IN_MEMORY]: await all() }),
    async clear() {
      // A database that cannot be opened may hold something all the same.
      await deleteDB(NAME).catch(() => undefined);
      await browser.storage.session.set({ [IN_MEMORY]: {} });
    },
  };
})();

/**
 * The shelf that holds now. Where the browser refuses a database (Firefox that never remembers), it is the session's
 * memory, and stays so until the browser is closed once something was kept there. Never throws.
 */
export async function openShelf(): Promise<Shelf> {
  opening ??= openMoved();
  const [database, remembered] = await Promise.all([
    opening.catch((error: unknown) => {
      forget();
      report('the browser refuses a database', error);
    }),
    memory().catch(() => undefined),
  ]);
  return database && !remembered ? inDatabase(database) : inMemory;
}
