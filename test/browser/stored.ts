/** What the extension keeps of a person, as the specs set it and read it: in the extension's own database. */
import type { Browser } from './driver';

/**
 * What pages asked before is done first, also where they are gone: a note of theirs must not come after what a spec sets or forgets.
 * An answer waits for the lock, for the session's memory or for a turn, each of them first come, first served: after so many rounds
 * none is under way any more.
 */
const DRAINED = `
  for (let round = 0; round < 6; round += 1) {
    await navigator.locks.request('stored', () => undefined);
    await chrome.storage.session.get(null);
    await new Promise((done) => setTimeout(done));
  }`;

/** The source of a function body in the background: `kept` is the open store, `ask` waits for a request. */
const inStore = (mode: IDBTransactionMode, body: string): string => `
  ${mode === 'readwrite' ? DRAINED : ''}
  const ask = (request) => new Promise((done, fail) => { request.onsuccess = () => done(request.result); request.onerror = () => fail(request.error); });
  const opening = indexedDB.open('person', 1);
  opening.onupgradeneeded = () => { for (const name of ['kept', 'move']) opening.result.createObjectStore(name); };
  const database = await ask(opening);
  try {
    const transaction = database.transaction('kept', '${mode}');
    const kept = transaction.objectStore('kept');
    const ended = new Promise((done, fail) => { transaction.oncomplete = done; transaction.onabort = () => fail(transaction.error); });
    const result = await (async () => { ${body} })();
    await ended;
    return result;
  } finally {
    database.close();
  }`;

/** Waits until the background has done what pages asked of it. */
export const drained = (browser: Browser): Promise<unknown> => browser.inBackground(DRAINED);

/** Everything that is kept, by key. */
export const allStored = async (browser: Browser): Promise<Record<string, unknown>> =>
  (await browser.inBackground(
    inStore(
      'readonly',
      `const [keys, values] = await Promise.all([ask(kept.getAllKeys()), ask(kept.getAll())]);
       return Object.fromEntries(keys.map((key, at) => [key, values[at]]));`,
    ),
  )) as Record<string, unknown>;

/** What one key holds; null for nothing. */
export const getStored = async <T = unknown>(browser: Browser, key: string): Promise<T | null> =>
  ((await allStored(browser))[key] ?? null) as T | null;

/** Sets what these keys hold, whole; the others stay. */
export const setStored = async (browser: Browser, values: object): Promise<void> => {
  const entries = JSON.stringify(Object.entries(values));
  await browser.inBackground(inStore('readwrite', `for (const [key, value] of ${entries}) kept.put(value, key);`));
};

/** Forgets these keys; all of them where none is named. */
export const forgetStored = async (browser: Browser, ...keys: string[]): Promise<void> => {
  const act = keys.length > 0 ? `for (const key of ${JSON.stringify(keys)}) kept.delete(key);` : 'kept.clear();';
  await browser.inBackground(inStore('readwrite', act));
};

/** As if nobody had ever used it. */
export const forgetAll = async (browser: Browser): Promise<void> => {
  await browser.inBackground(
    `await (async () => { ${inStore('readwrite', 'kept.clear();')} })();
     await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear(), chrome.storage.session.remove(['privateChoices', 'sentAway'])]);`,
  );
};
