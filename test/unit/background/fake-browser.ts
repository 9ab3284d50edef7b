/** A browser's storage for tests: areas in memory, a real IndexedDB in memory, turns, and faults on demand. */
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';

/** An area that answers a little later, as a browser's does, with copies. */
function area() {
  const held: { now: Record<string, unknown> } = { now: {} };
  const later = <T>(act: () => T): Promise<T> =>
    new Promise((resolve, reject) =>
      setImmediate(() => {
        try {
          faults.step();
          resolve(structuredClone(act()));
        } catch (error) {
          reject(error);
        }
      }),
    );
  return {
    held,
    get: (asked: string | string[] | null) =>
      later(() =>
        Object.fromEntries(Object.entries(held.now).filter(([key]) => asked === null || [asked].flat().includes(key))),
      ),
    set: (change: Record<string, unknown>) =>
      later(() => {
        held.now = { ...held.now, ...structuredClone(change) };
      }),
    remove: (keys: string | string[]) =>
      later(() => {
        held.now = Object.fromEntries(Object.entries(held.now).filter(([key]) => !keys.includes(key)));
      }),
    clear: () =>
      later(() => {
        held.now = {};
      }),
  };
}

/** What shall go wrong. */
export const faults = {
  /** The browser has no database for us. */
  noDatabase: false,
  full: false,
  /** The background is ended at this step of what it does with storage; 0 for never. */
  endAt: 0,
  steps: 0,
  step() {
    this.steps += 1;
    if (this.steps === this.endAt) this.ended = true;
    if (this.ended) throw new Error('the background was ended');
  },
  ended: false,
};

/** Whether the person allowed all sites. */
export const allowed = { everywhere: false };

/** What the organisation has set; Firefox throws where it has set nothing. */
export const managed: {
  now: Record<string, unknown> | undefined;
  /** It answers when this does. */
  until: Promise<unknown>;
  changed: (() => void)[];
} = {
  now: undefined,
  until: Promise.resolve(),
  changed: [],
};

export const storage = {
  local: area(),
  session: area(),
  managed: {
    get: async () => {
      await managed.until;
      if (!managed.now) throw new Error('Managed storage manifest not found');
      return structuredClone(managed.now);
    },
  },
  onChanged: {
    addListener: (heard: (changes: object, area: string) => void) => managed.changed.push(() => heard({}, 'managed')),
  },
};

/** Turns, as navigator.locks gives them, all alone: Node 20 has none. What pages hold is what a test says. */
const queues = new Map<string, Promise<unknown>>();
export const held: { now: { name: string; mode: string }[] } = { now: [] };
const locks = {
  query: async () => ({ held: held.now }),
  request<T>(name: string, ...how: [...options: object[], act: () => Promise<T>]): Promise<T> {
    const act = how.at(-1) as () => Promise<T>;
    const turn = (queues.get(name) ?? Promise.resolve()).then(act);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  },
};
vi.stubGlobal('navigator', { locks, languages: ['en'] });

const { put } = IDBObjectStore.prototype;
IDBObjectStore.prototype.put = function (...args) {
  if (faults.full) throw new DOMException('the disk is full', 'QuotaExceededError');
  const request = Reflect.apply(put, this, args);
  try {
    faults.step();
  } catch {
    // What a background that is ended had not committed is gone.
    this.transaction.abort();
  }
  return request;
};

/** A browser as on its first day. Modules that hold an open database must be imported anew (`vi.resetModules`). */
export function freshBrowser(): void {
  Object.assign(faults, { noDatabase: false, full: false, endAt: 0, steps: 0, ended: false });
  held.now = [];
  storage.local.held.now = {};
  storage.session.held.now = {};
  Object.assign(managed, { now: undefined, until: Promise.resolve(), changed: [] });
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  factory.open = (...args) => {
    if (faults.noDatabase) throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    return open(...args);
  };
  vi.stubGlobal('indexedDB', factory);
  vi.resetModules();
}

/** The background was ended and starts again: its memory is gone, what it stored is there. */
export function restart(): void {
  Object.assign(faults, { endAt: 0, steps: 0, ended: false });
  queues.clear();
  vi.resetModules();
}

export const polyfill = {
  default: {
    storage,
    runtime: { id: 'many-hands', getURL: (path: string) => `chrome-extension://many-hands/${path}` },
    i18n: { getUILanguage: () => 'en' },
    permissions: { contains: async () => allowed.everywhere, onAdded: { addListener: () => undefined } },
    tabs: { query: async () => [] },
  },
};
