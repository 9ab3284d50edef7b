/** A sceptic's walk: whoever unpacks the source archive, anywhere and at any time, builds what was released, to the byte. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const OUT = 'dist/packages';
const ANOTHER_DAY = resolve('test/builds/support/another-day.mjs');
const elsewhere = mkdtempSync(join(tmpdir(), 'source-'));

function makePackages(folder: string, env: NodeJS.ProcessEnv = {}, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/package.ts', ...flags], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}

const archive = (folder: string, ending: string): Uint8Array => {
  const name = readdirSync(join(folder, OUT)).find((file) => file.endsWith(ending)) ?? `no ${ending}`;
  return readFileSync(join(folder, OUT, name));
};

describe('what a release consists of', () => {
  beforeAll(() => {
    expect(makePackages('.', {}, '--look')).toMatchObject({ status: 0 });
    for (const [name, bytes] of Object.entries(unzipSync(archive('.', 'source.zip')))) {
      mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
      writeFileSync(join(elsewhere, name), bytes);
    }
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'dir');
    const env = { TZ: 'Pacific/Kiritimati', NODE_OPTIONS: `--import ${ANOTHER_DAY}` };
    expect(makePackages(elsewhere, env, '--look')).toMatchObject({ status: 0 });
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

  it.each(['chrome', 'firefox'])('holds for %s the folder that the tests have tested', (target) => {
    const packed = unzipSync(archive('.', target === 'chrome' ? 'chrome.zip' : 'firefox.xpi'));
    const manifest = JSON.parse(Buffer.from(packed['manifest.json'] ?? []).toString()) as { version: string };
    expect(manifest).toEqual(JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8')));
    expect(Object.keys(packed).length).toBeGreaterThan(30);
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
