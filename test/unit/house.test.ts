/** The rules of the house that a machine can keep. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = 'src';
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith('ui/stories'),
);
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Floors from the ground up; imports run down. Rooms of one floor stay apart, except for the pairs drawn in ALLOWED. */
const FLOORS: Record<string, number> = {
  model: 1,
  knowledge: 2,
  detection: 2,
  i18n: 2,
  presentation: 3,
  'messages.ts': 3,
  background: 3,
  ui: 4,
  content: 5,
  pages: 5,
};
const ALLOWED = new Set(['messages.ts>presentation', 'background>messages.ts', 'background>presentation']);
/** The background names the scripts of a page in order to inject them, and what they offer: it imports paths and types, not code. */
const PATH_ONLY = /\?script$|\/content\/page-scripts$/;

const room = (file: string): string => file.split('/')[0] ?? '';

/** Relative imports of a file as paths below src/. */
function imports(file: string): string[] {
  return [...text(file).matchAll(/from '(\.[^']+)'|import '(\.[^']+)'/g)]
    .map(([, from, bare]) => from ?? bare ?? '')
    .filter((path) => !PATH_ONLY.test(path))
    .map((path) => relative(ROOT, join(ROOT, dirname(file), path)));
}

describe('imports', () => {
  it.each(sources)('of %s run down the floors', (file) => {
    const own = FLOORS[room(file)] ?? 0;
    expect(own, `${file} stands in no room`).toBeGreaterThan(0);
    for (const target of imports(file)) {
      const name = target.startsWith('messages') ? 'messages.ts' : room(target);
      if (name === room(file)) continue;
      const floor = FLOORS[name] ?? 0;
      expect(floor < own || ALLOWED.has(`${room(file)}>${name}`), `${file} imports ${target}`).toBe(true);
    }
  });

  it('of a page stay in its own room: what pages share lies in pages/kit', () => {
    const pageOf = (path: string) => path.split('/')[1];
    const strays = sources
      .filter((file) => room(file) === 'pages')
      .flatMap((file) => imports(file).map((target) => ({ file, target })))
      .filter(({ target }) => room(target) === 'pages')
      .filter(({ file, target }) => pageOf(target) !== pageOf(file) && pageOf(target) !== 'kit');
    expect(strays).toEqual([]);
  });

  it('keep the validation library and the polyfill out of what runs in pages', () => {
    for (const file of sources.filter((name) => name.startsWith('content/') || name.startsWith('ui/'))) {
      const values = text(file)
        .split('\n')
        .filter((line) => /^import (?!type)/.test(line))
        .join('\n');
      expect(values, file).not.toMatch(/valibot|webextension-polyfill|\/messages'|knowledge\//);
    }
  });
});

describe('every source file', () => {
  it.each(sources)('%s opens with one sentence that says what it is for', (file) => {
    expect(text(file).trimStart().startsWith('/**')).toBe(true);
  });

  /** Build tools that never ship say so in their first line. */
  const shipped = sources.filter((file) => !/Node only/.test(text(file).slice(0, 400)));

  it.each(shipped)('%s writes no markup and runs no text', (file) => {
    expect(text(file)).not.toMatch(
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|new Function|\beval\(/,
    );
  });

  const inPages = sources.filter((name) => name.startsWith('content/'));

  it.each(inPages)('%s never reads the text of the page: it may set text of its own, never take any', (file) => {
    expect(text(file)).not.toMatch(
      /\.(innerText|nodeValue|wholeText|outerText|textContent)\b(?!\s*=[^=])|getSelection|createTreeWalker|execCommand/,
    );
  });

  it.each([
    'content/detect.iife.ts',
    'content/chip.ts',
    'content/place.ts',
    'content/keys.ts',
    'content/mount.ts',
    'content/send.ts',
  ])('%s does nothing while a page merely changes', (file) => {
    expect(text(file)).not.toMatch(
      /MutationObserver|ResizeObserver|IntersectionObserver|requestAnimationFrame|requestIdleCallback|setInterval|PerformanceObserver/,
    );
  });
});

describe('what is kept on the machine', () => {
  it('goes through one door, so that the list of it is whole', () => {
    const doors = sources.filter((file) =>
      /\bstorage\.(local|session|sync|managed)\b|localStorage|sessionStorage|document\.cookie|cacheStorage|caches\.open/.test(
        text(file).replace(/\/\*\*[\s\S]*?\*\//g, ''),
      ),
    );
    expect(doors).toEqual(['background/stored.ts']);
  });

  it('is in one database beside it', () => {
    expect(sources.filter((file) => /\bopenDB\b|indexedDB\.open/.test(text(file)))).toEqual(['knowledge/database.ts']);
  });
});
