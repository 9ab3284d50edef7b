/** What a person gets: nothing lies in the package that nothing loads, and one number says which version it is. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedBy } from '../../src/presentation/site/routes';

describe.each(['chrome', 'firefox'])('the package for %s', (target) => {
  const folder = `dist/${target}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const texts = files
    .filter((name) => /\.(js|html|json|css)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

  it('holds no script or style that no other file names', () => {
    const loadable = files.filter((name) => /\.(js|css)$/.test(name));
    const named = (file: string) => texts.some(({ name, text }) => name !== file && text.includes(basename(file)));
    expect(loadable.filter((file) => !named(file))).toEqual([]);
  });

  it('has the pages of each lesson, and each of their links leads to a file or to a page of the explorer', () => {
    const pages = texts.filter(({ name }) => /^lessons\/.*\.html$/.test(name));
    expect(pages.filter(({ name }) => name.endsWith('-projector.html')).length).toBeGreaterThanOrEqual(8);
    for (const { name, text } of pages) {
      expect(text, name).toContain('<h1');
      for (const [, way = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
        const [file = '', hash] = way.split('#');
        const there = file === '' ? name : normalize(join(dirname(name), file));
        expect(files, `${name}: ${way}`).toContain(there);
        if (there.endsWith('explorer.html')) expect(askedBy(`#${hash}`), `${name}: ${way}`).toBeDefined();
      }
    }
  });

  it('has the version of package.json', () => {
    const version = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    expect(version(join(folder, 'manifest.json'))).toBe(version('package.json'));
  });
});
