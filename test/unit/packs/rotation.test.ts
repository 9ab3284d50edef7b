/** A key is changed by what docs/packs.md says: whoever has the pack takes the new key, and the old one is needed no more. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { packCommand } from '../../../scripts/pack/command-line';
import { BASE_RECORDS } from './base';
import { fillFolder } from './fill-folder';

const { freshBrowser, polyfill } = await vi.hoisted(() => import('../background/fake-browser'));
vi.mock('webextension-polyfill', () => {
  const { runtime, ...rest } = polyfill.default;
  return { default: { ...rest, runtime: { ...runtime, getManifest: () => ({ version: '0.2.0' }) } } };
});
vi.mock('virtual:knowledge-index', () => ({ default: { kbVersion: 'facts-1' } }));
vi.stubGlobal('fetch', async () => new Response(JSON.stringify(BASE_RECORDS)));

const place = mkdtempSync(join(tmpdir(), 'rotation-'));
afterAll(() => rmSync(place, { recursive: true }));
const at = (name: string) => join(place, name);
const shelf = () => import('../../../src/background/packs');
const take = async (name: string) => (await shelf()).takePack(readFileSync(at(name)));
const head = async () => (await (await shelf()).packHeads()).harbour;

async function pack(...args: string[]) {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const status = await packCommand(args, { called: 'pack', base: () => BASE_RECORDS, say, complain: say });
  return { status, said: lines.join('\n') };
}
const atVersion = (version: number) => {
  const path = at('harbour/pack.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/version: \d+/, `version: ${version}`));
};
const sign = (out: string, ...flags: string[]) => pack('sign', at('harbour'), ...flags, '--out', at(out));
const [OLD, NEW] = [at('old.key'), at('new.key')];

beforeAll(async () => {
  vi.stubEnv('PACK_PASSPHRASE', 'four words are enough');
  await pack('new', at('harbour'), '--id', 'harbour', '--lang', 'fr');
  fillFolder(at('harbour'), 'a-company', 'a-product');
  await pack('keygen', '--out', OLD);
  await pack('keygen', '--out', NEW);
  expect(await sign('1.json', '--key', OLD)).toMatchObject({ status: 0 });
  atVersion(2);
  const rotated = await sign('2.json', '--key', NEW, '--retire', OLD);
  expect(rotated).toMatchObject({ status: 0 });
  expect(rotated.said).toContain('old.key no longer');
  expect(rotated.said).toContain('1 signature of the 1 key named now');
  atVersion(3);
  expect(await sign('3.json', '--key', NEW)).toMatchObject({ status: 0 });
  expect(await sign('3-old.json', '--key', OLD)).toMatchObject({ status: 0 });
  expect(await sign('3-both.json', '--key', NEW, '--retire', OLD)).toMatchObject({ status: 0 });
});
beforeEach(freshBrowser);

it('whoever has the pack takes the version with the new key, then one by the new key alone, and none by the old', async () => {
  await take('1.json');
  await expect(take('3.json')).rejects.toMatchObject({ fault: 'unknown-key' });
  await take('2.json');
  expect(await head()).toMatchObject({ version: 2, signers: { threshold: 1 } });
  expect((await head())?.fingerprints).toHaveLength(1);
  await expect(take('3-old.json')).rejects.toMatchObject({ fault: 'unknown-key' });
  await take('3.json');
  expect(await head()).toMatchObject({ version: 3 });
});

it('whoever missed that version is reached while the old key signs along; whoever is new needs none of it', async () => {
  await take('1.json');
  await take('3-both.json');
  expect(await head()).toMatchObject({ version: 3 });
  freshBrowser();
  await take('3.json');
  expect(await head()).toMatchObject({ version: 3 });
});

it('verify says beforehand whether those who have a version would take the next', async () => {
  expect((await pack('verify', at('3.json'), '--after', at('1.json'))).said).toContain('Refused (unknown-key)');
  const { said } = await pack('verify', at('2.json'), '--after', at('1.json'));
  expect(said).toContain('Its keys change, and those of the version before have signed that.');
  expect((await pack('verify', at('3.json'), '--after', at('2.json'))).status).toBe(0);
});

it('several keys are named only by somebody who says how many of them each version takes', async () => {
  atVersion(4);
  const unsaid = await sign('4.json', '--key', OLD, '--key', NEW);
  expect(unsaid.status).toBe(1);
  expect(unsaid.said).toContain('--threshold 2 (all of them, for ever');
  expect(unsaid.said).toContain('--key <new> --retire <old>');
  expect((await sign('4.json', '--key', OLD, '--key', NEW, '--threshold', '3')).said).toContain('from 1 to 2');
  const said = await sign('4.json', '--key', OLD, '--key', NEW, '--threshold', '2');
  expect(said.said).toContain('It names 2 keys; each later version takes the signatures of 2 of them.');
});

it('a key cannot sign as one that pack.yaml does not name, nor go and stay', async () => {
  atVersion(5);
  expect((await sign('5.json', '--key', NEW, '--retire', NEW)).said).toContain('it cannot be retired and stay');
  const named = (await pack('keygen', '--out', at('third.key'))).said.match(/\{ kty.*\}/)?.[0];
  const path = at('harbour/pack.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}signers:\n  keys:\n    - ${named}\n  threshold: 1\n`);
  expect((await sign('5.json', '--key', NEW)).said).toContain('pack.yaml names other keys (signers) than');
  expect((await sign('5.json', '--key', at('third.key'), '--threshold', '2')).said).toContain('from 1 to 1');
  expect(await sign('5.json', '--key', at('third.key'), '--retire', NEW)).toMatchObject({ status: 0 });
});
