/** `npm ci` refuses a lock file that lacks the packages of another platform: ours names those of all. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
  os?: string[];
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

/** Where npm looks for a package that another one asks for: beside it, then in each folder above. */
function found(from: string, name: string): boolean {
  const parts = from.split('node_modules/');
  return (
    parts.some((_, end) => `${parts.slice(0, end + 1).join('node_modules/')}node_modules/${name}` in packages) ||
    `${from}/node_modules/${name}` in packages
  );
}

it('names every optional package, whatever machine wrote it', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !found(path, name))
      .map((name) => `${path || 'package.json'} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

it.each(['linux', 'darwin', 'win32'])('holds the native parts of the build tools for %s', (os) => {
  const tools = [
    '@biomejs/cli-',
    '@rolldown/binding-',
    '@typescript/typescript-',
    '@esbuild/',
    'lightningcss-',
    '@oxc-parser/binding-',
  ];
  const native = Object.entries(packages)
    .filter(([, { os: only }]) => only?.includes(os))
    .map(([path]) => path);
  expect(tools.filter((tool) => !native.some((path) => path.startsWith(`node_modules/${tool}`)))).toEqual([]);
});
