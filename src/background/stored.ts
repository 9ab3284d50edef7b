/** The one door to storage.local: every key that is ever written has its name here, and nothing else writes. */
import browser from 'webextension-polyfill';
import { ManyHandsError } from '../model/errors';

/** docs/privacy.md and the options page say in words what each of them holds; tests compare the lists. */
export const STORED_KEYS = ['preferences', 'seen', 'moments', 'diary'] as const;
export type StoredKey = (typeof STORED_KEYS)[number];

/** What a key holds, unchecked; undefined where there is nothing, or where the browser refuses. */
export const readStored = async (key: StoredKey): Promise<unknown> => {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    return undefined;
  }
};

/** Throws ManyHandsError `storage-full`. */
export const writeStored = async (key: StoredKey, value: unknown): Promise<void> => {
  try {
    await browser.storage.local.set({ [key]: value });
  } catch (error) {
    throw new ManyHandsError('storage-full', `cannot save ${key}`, { cause: error });
  }
};

/** Forgets what one key holds. */
export const removeStored = (key: StoredKey): Promise<void> => browser.storage.local.remove(key);

/** Everything that is there, whatever wrote it: for the export and the list on the options page. */
export const allStored = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);

/** Forgets everything the person chose and everything noted. */
export const eraseStored = (): Promise<void> => browser.storage.local.clear();

let turn: Promise<unknown> = Promise.resolve();
/** Changes that read before they write wait for each other: two tabs at once lose nothing, and nothing comes back after an erasure. */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const result = turn.then(act);
  turn = result.catch(() => undefined);
  return result;
}
