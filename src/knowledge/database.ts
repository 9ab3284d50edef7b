/** The database that holds copies of the packed files: opened lazily, made anew when it is not ours or not whole. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { PackIndex } from './packed';

/** Which version answers, and which one is kept until that one has answered once. */
export interface Meta {
  current: { kbVersion: string };
  previous?: { kbVersion: string } | undefined;
}

interface KnowledgeSchema extends DBSchema {
  /** Packed files as blobs: the browser copies them from file to file, and a read takes one slice. */
  chunks: { key: [kbVersion: string, file: number]; value: Blob };
  meta: { key: 'meta'; value: Meta };
  /** Apart from `meta`, since each read opens `meta` and an index grows with the base. */
  indexes: { key: string; value: PackIndex };
}
export type KnowledgeDatabase = IDBPDatabase<KnowledgeSchema>;

const TABLES = ['chunks', 'meta', 'indexes'] as const;
const SCHEMA_VERSION = 1;
/** A database that does not open in this time (blocked, broken profile) is left aside and the bundle answers. */
const OPEN_TIMEOUT_MS = 1500;

function withTimeout<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the database did not open in time')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export interface DatabaseHandle {
  /** The open database. Throws when the browser refuses it or is late. */
  open(): Promise<KnowledgeDatabase>;
  /** Closes and deletes it. */
  erase(): Promise<void>;
}

/** A lazy handle on the database of that name: nothing is touched before the first call. */
export function databaseHandle(name: string): DatabaseHandle {
  let opening: Promise<KnowledgeDatabase> | undefined;

  const openFresh = () =>
    openDB<KnowledgeSchema>(name, SCHEMA_VERSION, {
      upgrade(database) {
        for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
        for (const table of TABLES) database.createObjectStore(table);
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
    if (TABLES.every((table) => database.objectStoreNames.contains(table))) return database;
    database.close();
    await deleteDB(name);
    return openFresh();
  };

  return {
    open() {
      opening ??= withTimeout(openUsable(), OPEN_TIMEOUT_MS).catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    async erase() {
      const database = await opening?.catch(() => undefined);
      database?.close();
      opening = undefined;
      await deleteDB(name);
    },
  };
}
