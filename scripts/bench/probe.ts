/**
 * Stamps in the background of a COPY of an extension: a script before its own and one after note when things happen, on the clock that all
 * processes share. Only the seed and the stages of a click come from such a copy; the click figures come from the extension as built.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '../../test/browser/driver';
import type { Manifest } from './contestants';

/** A stamp: what, and when in milliseconds since 1970 (with fractions). */
export type Stamp = [what: string, at: number];

/** Runs first in the background, as plain script text. Wraps what can be wrapped, leaves the rest. */
const BEFORE = `
(() => {
  const now = () => performance.timeOrigin + performance.now();
  const stamps = (globalThis.manyHandsStamps = [['worker', performance.timeOrigin], ['script', now()]]);
  const note = (what) => stamps.push([what, now()]);
  globalThis.manyHandsNote = note;
  const api = globalThis.browser ?? globalThis.chrome;
  const wrap = (target, name, before, around) => {
    const original = target?.[name];
    if (typeof original !== 'function') return;
    const wrapped = function (...args) {
      const label = before(args, this);
      if (label) note(label);
      const result = Reflect.apply(original, this, args);
      if (label) around(result, label);
      return result;
    };
    try { Object.defineProperty(target, name, { value: wrapped, configurable: true, writable: true }); } catch {}
  };
  const settled = (promise, label) => promise?.then?.(() => note(label + ' done'), () => note(label + ' failed'));
  const succeeded = (request, label) => request.addEventListener('success', () => note(label + ' done'));
  api.runtime.onInstalled.addListener(() => note('installed'));
  api.runtime.onMessage.addListener((message) => { note('message ' + (message?.name ?? '')); });
  wrap(api.scripting, 'executeScript', () => 'executeScript', settled);
  wrap(IDBFactory.prototype, 'open', ([name]) => 'open ' + name, succeeded);
  wrap(IDBObjectStore.prototype, 'get', ([key], store) => (store.name === 'kept' ? 'kept ' + key : store.name === 'move' ? '' : 'get'), succeeded);
  const completed = (transaction, label) => transaction.addEventListener('complete', () => note(label + ' done'));
  wrap(IDBDatabase.prototype, 'transaction', ([, mode]) => (mode === 'readwrite' ? 'write' : ''), completed);
  wrap(globalThis, 'fetch', () => 'fetch', settled);
  wrap(SubtleCrypto.prototype, 'digest', () => 'digest', settled);
  wrap(JSON, 'parse', ([text]) => (text.length > 2000 ? 'parse' : ''), (_value, label) => note(label + ' done'));
})();`;

const AFTER = `manyHandsNote('evaluated');`;

/** Adds the two scripts to the background of an unpacked extension; false when it has none. */
export function addProbe(folder: string): boolean {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const { background } = manifest;
  if (!background) return false;
  writeFileSync(join(folder, 'bench-before.js'), BEFORE);
  writeFileSync(join(folder, 'bench-after.js'), AFTER);
  if (background.scripts) background.scripts = ['bench-before.js', ...background.scripts, 'bench-after.js'];
  if (background.page) {
    const page = join(folder, background.page);
    const html = readFileSync(page, 'utf8').replace(
      /(<script)(.*?<\/script>)/s,
      '<script src="/bench-before.js"></script>$1$2<script type="module" src="/bench-after.js"></script>',
    );
    writeFileSync(page, html);
  }
  if (background.service_worker) {
    const files = ['bench-before.js', background.service_worker, 'bench-after.js'].map((name) =>
      JSON.stringify(`./${name.replace(/^\//, '')}`),
    );
    writeFileSync(
      join(folder, 'bench-worker.js'),
      background.type === 'module'
        ? files.map((name) => `import ${name};`).join('\n')
        : `importScripts(${files.join(', ')});`,
    );
    background.service_worker = 'bench-worker.js';
  }
  writeFileSync(file, JSON.stringify(manifest));
  return true;
}

/** The stamps of the background as it runs now, oldest first. */
export async function stampsOf(browser: Browser): Promise<Stamp[]> {
  return ((await browser.inBackground('return globalThis.manyHandsStamps ?? []')) as Stamp[]).sort(
    (left, right) => left[1] - right[1],
  );
}

/** Milliseconds from one stamp to the end of the first write to the database after it; undefined when one of them is missing. */
export function seedTime(stamps: readonly Stamp[], since: 'installed' | 'message arrive'): number | undefined {
  const from = stamps.find(([what]) => what === since)?.[1];
  const to = stamps.find(([what, at]) => what === 'write done' && from !== undefined && at > from)?.[1];
  return from === undefined || to === undefined ? undefined : to - from;
}
