/** What a person gets: nothing lies in the package that nothing loads, and one number says which version it is. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

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

  it('has the version of package.json', () => {
    const version = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    expect(version(join(folder, 'manifest.json'))).toBe(version('package.json'));
  });
});
