/** The rules of the house that a machine can keep. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modulesIn, textOf } from './support/sources';

const ROOT = 'src';
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('every source file', () => {
  it('opens with one sentence that says what it is for', () => {
    const all = [...modulesIn('src'), ...modulesIn('scripts')];
    expect(all.filter((file) => !textOf(file).startsWith('/**'))).toEqual([]);
  });

  it('writes no colon by itself: French puts a space before it, and the words carry it', () => {
    const colon = /(?<!\$)\{[^\s{}][^{}]*\}:|\$\{[^{}]*\}: |<\/\w+>:/;
    expect(sources.filter((file) => file.endsWith('.tsx') && colon.test(text(file)))).toEqual([]);
  });

  it('writes no markup and runs no text', () => {
    const markup =
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|new Function|\beval\(/;
    expect(sources.filter((file) => markup.test(text(file)))).toEqual([]);
  });
});

describe('no page of ours', () => {
  it('shows itself white before its styles are there, where the system is dark', () => {
    const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(7);
    const says = (file: string) =>
      text(join('pages', file)).includes('<meta name="color-scheme" content="light dark" />');
    expect(pages.filter((file) => !says(file))).toEqual([]);
  });

  it('is looked through for a style at each sign that is typed in a long form: what the whole page asks for, it asks by its place', () => {
    const sheets = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.css') && !file.startsWith('pages/popup/'),
    );
    const asking = sheets.flatMap((file) => text(file).match(/^html:has\([^{]*/gm) ?? []);
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.filter((rule) => !rule.split(',').every((one) => /^(?:html:has\(|\s)> body > /.test(one)))).toEqual(
      [],
    );
  });

  it('looks up or connects to anything ahead of a press', () => {
    const ahead = /["'`](?:preconnect|dns-prefetch|prefetch|prerender|preload|modulepreload)["'`]/;
    expect(sources.filter((file) => ahead.test(text(file)))).toEqual([]);
    const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((file) => /<(?:link|base|iframe|img|object|embed)\b|\bhttps?:/i.test(text(file)))).toEqual([]);
  });
});

describe('what is kept on the machine', () => {
  it('goes through one door, so that the list of it is whole', () => {
    const doors = sources.filter((file) =>
      /\bstorage\.(local|session|sync|managed)\b|\b(?:browser|chrome)\.storage\b(?!\.)|localStorage|sessionStorage|document\.cookie|cacheStorage|caches\.open/.test(
        text(file).replace(/\/\*\*[\s\S]*?\*\//g, ''),
      ),
    );
    // Those of the site keep its own pages, for when there is no network; nothing of the extension loads them.
    const ofSite = ['pages/site/keep.ts', 'pages/site/worker.ts'];
    // What an organisation has set is read there, and cannot be written.
    const ofPolicy = ['background/policy.ts'];
    expect(doors).toEqual(['background/person-database.ts', ...ofPolicy, 'background/stored.ts', ...ofSite]);
  });

  it('is in two databases: the person’s own, and the facts', () => {
    expect(sources.filter((file) => /\bopenDB\b|indexedDB\.open/.test(text(file)))).toEqual([
      'background/person-database.ts',
      'knowledge/database.ts',
    ]);
  });
});
