/** Who may import whom: the floors of CONTRIBUTING.md, "Find your way". Each rule lists its offenders. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Import, importsOf, modulesIn } from './support/sources';

/** Floors from the ground up; imports run down. Rooms of one floor stay apart, except for the pairs drawn in ALLOWED. */
const FLOORS: Record<string, number> = {
  model: 1,
  knowledge: 2,
  detection: 2,
  i18n: 2,
  packs: 2,
  presentation: 3,
  messages: 3,
  background: 3,
  ui: 4,
  content: 5,
  pages: 5,
};
/** Packs stand beside the base, in the form of its records. */
const ALLOWED = new Set(['packs>knowledge', 'messages>presentation', 'background>messages', 'background>presentation']);
/** What page scripts offer the background, and how both sides talk: the background takes no other word of a page script's room. */
const CONTRACTS = ['src/content/page-scripts', 'src/content/panel-port'];

const sources = modulesIn('src');
const imports = sources.flatMap((file) => importsOf(file));
const ours = imports.filter(({ written }) => written.startsWith('.'));
const room = (path: string): string => (path.split('/')[1] ?? '').replace(/\.tsx?$/, '');
const said = (offenders: readonly Import[]): string[] =>
  offenders.map(({ file, target }) => `${file} imports ${target}`);

describe('imports in src', () => {
  it('begin and end in a room', () => {
    expect(sources.filter((file) => !(room(file) in FLOORS))).toEqual([]);
    expect(said(ours.filter(({ target }) => !target.startsWith('src/')))).toEqual([]);
  });

  it('run down the floors', () => {
    const upward = ours.filter(({ file, target }) => {
      const [from, to] = [room(file), room(target)];
      return from !== to && !((FLOORS[to] ?? 9) < (FLOORS[from] ?? 0)) && !ALLOWED.has(`${from}>${to}`);
    });
    expect(said(upward.filter(({ target }) => !CONTRACTS.includes(target)))).toEqual([]);
  });

  it('of a page stay in its own room: what pages share lies in pages/kit', () => {
    const pageOf = (path: string) => path.split('/')[2];
    const strays = ours.filter(
      ({ file, target }) =>
        room(file) === 'pages' && room(target) === 'pages' && ![pageOf(file), 'kit'].includes(pageOf(target)),
    );
    expect(said(strays)).toEqual([]);
  });

  it('keep the validation library and the polyfill out of what runs in pages', () => {
    const values = sources
      .filter((file) => ['content', 'ui'].includes(room(file)))
      .flatMap((file) => importsOf(file, 'values'))
      .filter(({ written }) => /valibot|webextension-polyfill|\/messages$|knowledge\//.test(written));
    expect(said(values)).toEqual([]);
  });
});

describe('what builds', () => {
  it('takes nothing from the tests, but for what drives a browser', () => {
    const drives = /^scripts\/(bench|(?:lighthouse|open-browser)\.ts)/;
    const scripts = modulesIn('scripts').filter((file) => !drives.test(file));
    expect(said(scripts.flatMap((file) => importsOf(file)).filter(({ target }) => target.startsWith('test/')))).toEqual(
      [],
    );
  });
});

describe('a part of Node or a package for development, imported in src,', () => {
  const planted =
    "import { createHash } from 'node:crypto';\nimport { parse } from 'yaml';\nexport const both = [createHash, parse];\n";
  const copied = ['package.json', 'biome.json', 'tsconfig.base.json', 'src/tsconfig.json'];
  let folder = '';

  beforeAll(() => {
    mkdirSync('.cache', { recursive: true });
    folder = mkdtempSync('.cache/planted-');
    mkdirSync(join(folder, 'src'));
    for (const file of copied) cpSync(file, join(folder, file));
    writeFileSync(join(folder, 'src/planted.ts'), planted);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const output = (command: string, ...args: string[]): string => {
    const { stdout, stderr } = spawnSync(resolve('node_modules/.bin', command), args, {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };

  it.each(['noNodejsModules', 'noUndeclaredDependencies'])('is found by the linter (%s)', (rule) =>
    expect(output('biome', 'lint', '--colors=off', 'src/planted.ts')).toContain(rule),
  );

  it('is, of Node, unknown to the types', () =>
    expect(output('tsc', '-p', 'src', '--pretty', 'false')).toMatch(
      /planted\.ts\(1,\d+\): error TS\d+: Cannot find (module|name) 'node:crypto'/,
    ));
});
