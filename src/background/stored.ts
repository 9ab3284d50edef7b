/** The one door to what is kept of a person: every key that is ever written has its name here, and every change takes its turn. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { ManyHandsError } from '../model/errors';
import { report } from './errors';
import { openShelf, type Shelf, UNREADABLE, type Unreadable } from './person-database';

/** docs/privacy.md and the options page say in words what each of them holds; tests compare the lists. */
export const STORED_KEYS = [
  'preferences',
  'seen',
  'moments',
  'diary',
  'packs',
  'borrowed',
  'policy',
  'unreadable',
  'memory',
] as const;
const IN_MEMORY = 'memory';
export type StoredKey = Exclude<(typeof STORED_KEYS)[number], typeof UNREADABLE | typeof IN_MEMORY>;

/** In memory until the browser is closed: what private windows chose, and what can be undone yet. */
const MEMORY_KEYS = ['privateChoices', 'sentAway'] as const;
type MemoryKey = (typeof MEMORY_KEYS)[number];

/** How a key is read. It never fails: what it cannot read, it leaves out. */
export type Readable<T> = v.GenericSchema<unknown, T>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether everything that was stored is still there after reading. */
const isWhole = (stored: unknown, read: unknown): boolean =>
  isObject(stored)
    ? isObject(read) && Object.entries(stored).every(([key, value]) => isWhole(value, read[key]))
    : stored === read;

/** One change at a time in the whole extension: two tabs at once lose nothing, and nothing comes back after an erasure. */
const inTurn = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request('stored', act);

const refusalOf = (error: unknown): ManyHandsError => {
  const full = error instanceof DOMException ? error.name === 'QuotaExceededError' : /quota/i.test(String(error));
  return new ManyHandsError(full ? 'storage-full' : 'storage-refused', 'cannot write', { cause: error });
};

/** Writes, or throws ManyHandsError `storage-full` or `storage-refused`: then everything is as it was. */
const write = (act: Promise<void>): Promise<void> =>
  act.catch((error: unknown) => {
    throw refusalOf(error);
  });

/** What a key holds. Where the browser cannot read it now, as if there were nothing. */
export async function readStored<T>(key: StoredKey, schema: Readable<T>): Promise<T> {
  const stored = await openShelf()
    .then((shelf) => shelf.get(key))
    .catch((error: unknown) => report(`cannot read ${key}`, error));
  return v.parse(schema, stored);
}

/** Rows that belong to a key, by their names under it; undefined takes one away. */
export type Rows = Record<string, unknown>;
const rowKey = (key: StoredKey, name: string): string => `${key}/${name}`;

/** The key under which a stored record is listed: its own, or that to which its row belongs. */
export const keyOf = (stored: string): string => stored.split('/', 1)[0] ?? '';

/** One row of a key. Where the browser cannot read it now, as if there were none. */
export async function readRow(key: StoredKey, name: string): Promise<unknown> {
  return openShelf()
    .then((shelf) => shelf.get(rowKey(key, name)))
    .catch((error: unknown) => report(`cannot read ${rowKey(key, name)}`, error));
}

/** Pages of ours that are open hear of a change (pages/kit/follow.ts). What is written says nothing but that there was one. */
const tellPages = (): void =>
  void browser.storage.session
    .set({ changed: Math.random() })
    .catch((error: unknown) => report('cannot tell our pages', error));

async function changed<T>(
  shelf: Shelf,
  key: StoredKey,
  [stored, now]: readonly [stored: unknown, now: T],
  next: T | undefined,
  rows: Rows,
): Promise<void> {
  const values = Object.fromEntries(Object.entries(rows).map(([name, value]) => [rowKey(key, name), value]));
  if (stored === undefined || isWhole(stored, now)) return shelf.put({ [key]: next, ...values });
  const before = await shelf.get(UNREADABLE);
  const lost: Unreadable = { key, value: stored };
  await shelf.put({ [key]: next, ...values, [UNREADABLE]: [...(Array.isArray(before) ? before : []), lost] });
}

/** As changeStored, with rows of the key beside it: all of it is kept, or nothing. */
export const changeWithRows = <T, N extends T | undefined>(
  key: StoredKey,
  schema: Readable<T>,
  change: (now: T) => Promise<{ next: N; rows: Rows }>,
): Promise<N> =>
  inTurn(async () => {
    const shelf = await openShelf();
    // A record that cannot be read now must not be written over.
    const stored = await shelf.get(key).catch((error: unknown) => {
      throw refusalOf(error);
    });
    const now = v.parse(schema, stored);
    const { next, rows } = await change(now);
    const hasRows = Object.keys(rows).length > 0;
    if (next !== now || hasRows) await write(changed(shelf, key, [stored, now], next, rows));
    // That the same was written once more is no news.
    if (hasRows || JSON.stringify(v.parse(schema, next)) !== JSON.stringify(now)) tellPages();
    return next;
  });

/**
 * Changes what a key holds: `change` gets what is there when its turn has come, and gives what shall be there; undefined
 * for nothing, and the same value for no change. Resolves once it is stored, with what is there then. A record that could
 * not be read wholly is kept beside it. Throws ManyHandsError `storage-full` or `storage-refused`: then nothing changed.
 */
export const changeStored = <T, N extends T | undefined>(
  key: StoredKey,
  schema: Readable<T>,
  change: (now: T) => N | Promise<N>,
): Promise<N> => changeWithRows(key, schema, async (now) => ({ next: await change(now), rows: {} }));

/** Whether the disk takes what a key holds. */
export const canWrite = (key: StoredKey): Promise<boolean> =>
  inTurn(async () => (await openShelf()).rewrite(key)).then(
    () => true,
    () => false,
  );

/** What is kept in memory alone. */
export const readMemory = async <T>(key: MemoryKey, schema: Readable<T>): Promise<T> =>
  v.parse(schema, (await browser.storage.session.get(key))[key]);

/** As changeStored, in memory alone. */
export const changeMemory = <T>(key: MemoryKey, schema: Readable<T>, change: (now: T) => T): Promise<void> =>
  inTurn(async () => write(browser.storage.session.set({ [key]: change(await readMemory(key, schema)) })));

/** Whether the background starts for the first time since the browser or the extension did. Nothing of a person is in it. */
export async function firstOfSession(): Promise<boolean> {
  const { started } = await browser.storage.session.get('started');
  if (!started) await browser.storage.session.set({ started: true });
  return !started;
}

/**
 * Everything that is there, whatever wrote it: for the export and the list on the options page. What stands in the extension storage code in
 * pages may have put there: it is named as that, and taken for nothing of the person's.
 */
export const allStored = async (): Promise<Record<string, unknown>> => {
  const kept = await (await openShelf()).all();
  const memory = await browser.storage.session.get([...MEMORY_KEYS]);
  const foreign = await browser.storage.local.get(null);
  return {
    ...kept,
    ...(Object.keys(memory).length > 0 && { [IN_MEMORY]: memory }),
    ...(Object.keys(foreign).length > 0 && { 'storage.local': foreign }),
  };
};

/** Whether what is stored outlives the browser's session. */
export const storageLasts = async (): Promise<boolean> => (await openShelf()).lasts;

/** Where it is said that a choice was saved: how long it holds, if not for good. */
export async function heldOnly({ isPrivate }: { isPrivate: boolean }): Promise<'session' | 'private' | undefined> {
  if (!(await storageLasts())) return 'session';
  return isPrivate ? 'private' : undefined;
}

/** Opens what is kept, so that what an earlier release left is moved before any page had time to write beside it. Never throws. */
export const openAtStart = async (): Promise<void> => void (await openShelf());

/** Forgets everything the person chose and everything noted. Throws ManyHandsError `storage-refused`. */
export const eraseStored = (): Promise<void> =>
  inTurn(async () => {
    const shelf = await openShelf();
    await write(
      Promise.all([
        shelf.clear(),
        browser.storage.local.clear(),
        browser.storage.session.remove([...MEMORY_KEYS]),
      ]).then(() => undefined),
    );
    tellPages();
  });

type Area = { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> } | undefined;

/**
 * Keeps code in pages away from the extension storage, where the browser can do that. Nothing of ours is there any more; but what one
 * site's renderer left there another one could read, and in `sync` on the person's other machines too.
 */
export async function closeStorageToPages(): Promise<void> {
  const { local, sync } = browser.storage as { local: Area; sync: Area };
  await Promise.all([local, sync].map((area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
