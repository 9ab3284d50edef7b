/** A sceptic's walk: whoever unpacks the source archive, anywhere and at any time, builds what was released, to the byte. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillFolder } from '../unit/packs/fill-folder';

const OUT = 'dist/packages';
const ANOTHER_DAY = resolve('test/builds/support/another-day.mjs');
const elsewhere = mkdtempSync(join(tmpdir(), 'source-'));

function run(cwd: string, env: NodeJS.ProcessEnv, command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}
const makePackages = (folder: string, env: NodeJS.ProcessEnv = {}, ...flags: string[]) =>
  run(folder, env, 'npx', 'tsx', '--tsconfig', 'tsconfig.base.json', 'scripts/package.ts', ...flags);

const only = (...parts: string[]) => parts.flatMap((part) => ['--only', part]);
/** All but the site, which takes minutes: the release job makes that twice, the second time on another day. */
const REST = ['chrome', 'source', 'data', 'sbom'];

const nameOf = (folder: string, ending: string): string =>
  readdirSync(join(folder, OUT)).find((file) => file.endsWith(ending)) ?? `no ${ending}`;
const archive = (folder: string, ending: string): Uint8Array => readFileSync(join(folder, OUT, nameOf(folder, ending)));

const TESTED = ['dist/chrome/manifest.json', 'dist/firefox/manifest.json'];
const written = () => TESTED.map((file) => statSync(file).mtimeMs);

describe('what a release consists of', () => {
  const before = written();

  beforeAll(() => {
    rmSync(OUT, { recursive: true, force: true });
    const here = makePackages('.', {}, '--look', ...only('firefox', ...REST));
    expect(here.status, here.said).toBe(0);
    for (const [name, bytes] of Object.entries(unzipSync(archive('.', 'source.zip')))) {
      mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
      writeFileSync(join(elsewhere, name), bytes);
    }
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'dir');
    const env = { TZ: 'Pacific/Kiritimati', NODE_OPTIONS: `--import ${ANOTHER_DAY}` };
    // First what Mozilla's reviewer does with the two files that were handed in, then the rest.
    const handedIn = resolve(OUT, nameOf('.', 'firefox.xpi'));
    const reviewed = run(elsewhere, env, 'npm', 'run', 'build-for-amo', '--', '--look', '--same-as', handedIn);
    expect(reviewed.status, reviewed.said).toBe(0);
    expect(reviewed.said).toContain(`${handedIn} is the same to the byte.`);
    const there = makePackages(elsewhere, env, '--look', ...only(...REST));
    expect(there.status, there.said).toBe(0);
  });
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

  it('is the same from the source archive, in another folder, time zone and year', () => {
    const sums = (folder: string) =>
      readFileSync(join(folder, OUT, 'SHA256SUMS'), 'utf8')
        .split('\n')
        .sort();
    expect(sums(elsewhere)).toEqual(sums('.'));
    expect(sums('.').filter(Boolean)).toHaveLength(readdirSync(OUT).length - 1);
  });

  it('is made beside the folders that browsers may be running', () => {
    expect(written()).toEqual(before);
  });

  it.each(['chrome', 'firefox'])('holds for %s the folder that the tests have tested', (target) => {
    const packed = unzipSync(archive('.', target === 'chrome' ? 'chrome.zip' : 'firefox.xpi'));
    const manifest = JSON.parse(Buffer.from(packed['manifest.json'] ?? []).toString()) as { version: string };
    expect(manifest).toEqual(JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8')));
    expect(Object.keys(packed).length).toBeGreaterThan(30);
  });

  it('brings with the data a tool for packs that needs Node.js alone', () => {
    const folder = join(elsewhere, 'data-package');
    mkdirSync(folder);
    for (const [name, bytes] of Object.entries(unzipSync(archive('.', 'data.zip'))))
      writeFileSync(join(folder, name), bytes);
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> };
    const tool = (...args: string[]) =>
      run(folder, { PACK_PASSPHRASE: 'four words are enough' }, 'node', bin['many-hands-pack'] ?? '', ...args);
    expect(tool('new', 'harbour', '--id', 'harbour').said).toContain('pack.yaml');
    expect(tool('check', 'harbour').said).toContain('claims.harbour-claim-1.text.plain still says TODO; write it');
    fillFolder(join(folder, 'harbour'));
    expect(tool('keygen', '--out', 'a.key').said).toContain('In words: ');
    expect(tool('sign', 'harbour', '--key', 'a.key', '--out', 'a.pack.json').said).toContain('1 claim,');
    expect(tool('verify', 'a.pack.json')).toMatchObject({ status: 0 });
    expect(tool('show', 'a.pack.json').said).toContain('"harbour-claim-1"');
    expect(tool('sing', 'harbour').said).toContain('Usage: node pack.mjs <command>');
  });

  it('names each library that is built in, with its licence', () => {
    const { components } = JSON.parse(Buffer.from(archive('.', 'sbom.cdx.json')).toString()) as {
      components: { name: string; licenses: unknown[] }[];
    };
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(components.filter(({ licenses }) => licenses.length === 0)).toEqual([]);
  });
});

describe('a release', () => {
  it('is refused where its date is no date', () => {
    const { status, said } = makePackages('.', { SOURCE_DATE_EPOCH: 'yesterday' }, '--look');
    expect(status).toBe(1);
    expect(said).toContain('SOURCE_DATE_EPOCH is "yesterday", not a number of seconds since 1970.');
  });
});
