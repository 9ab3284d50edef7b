/** A campaign with the command line alone: from an empty folder to a file that the extension would take. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { packSchema, SCHEMA_FILE } from '../../../scripts/pack/json-schema';

const place = mkdtempSync(join(tmpdir(), 'pack-'));
const folder = join(place, 'harbour');
const key = join(place, 'harbour.key');
const file = join(place, 'harbour.pack.json');
afterAll(() => rmSync(place, { recursive: true }));

function pack(...args: string[]) {
  const env = { ...process.env, PACK_PASSPHRASE: 'four words are enough' };
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/pack.ts', ...args], { encoding: 'utf8', env });
  return { status, said: stdout + stderr };
}

it('makes, checks, signs and opens a pack; what is still to be written is named', () => {
  expect(pack('new', folder, '--id', 'harbour', '--lang', 'fr')).toMatchObject({ status: 0 });
  const unwritten = pack('check', folder);
  expect(unwritten.status).toBe(1);
  expect(unwritten.said).toContain('claims.harbour-claim-1.text.plain still says TODO; write it');
  for (const name of ['pack.yaml', 'claims.yaml', 'sources.yaml']) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('TODO', 'Un texte'));
  }
  expect(pack('check', folder).said).toContain('It can be signed.');
  expect(pack('keygen', '--out', key).said).toContain('Fingerprint: ');
  expect(pack('keygen', '--out', key).status).toBe(1);
  expect(pack('sign', folder, '--key', key, '--out', file).status).toBe(0);
  expect(pack('verify', file)).toMatchObject({ status: 0 });
  writeFileSync(file, readFileSync(file, 'utf8').replace('"signature":"', '"signature":"A'));
  expect(pack('verify', file).said).toContain('Refused (bad-signature)');
  expect(pack('sing', folder).said).toContain('Usage:');
});

it('publishes the format as it is (else run "npm run pack -- schema")', () =>
  expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(packSchema())));
