/** A pack as an entry of a policy: what each system reads back is the file to the sign, and its keys. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { manifestFor } from '../../../scripts/build/manifest';
import { packCommand } from '../../../scripts/pack/command-line';
import { fingerprint } from '../../../src/packs/envelope';
import { publicPart } from '../../../src/packs/keys';
import { BASE_RECORDS } from './base';
import { newKey, samplePack, signed } from './sample';

const place = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => rmSync(place, { recursive: true }));
const key = await newKey();
const bytes = await signed({ ...samplePack([key]), minimumApp: '0.1.0', expires: '2031-01-31' }, key);
const file = join(place, 'harbour.pack.json');
writeFileSync(file, bytes);
const PACK = { file: new TextDecoder().decode(bytes), keys: [await fingerprint(publicPart(key))] };

async function policy(...args: string[]) {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const status = await packCommand(['policy', ...args], {
    called: 'pack',
    base: () => BASE_RECORDS,
    say,
    complain: say,
  });
  return { status, said: lines.join('\n') };
}
const entry = async (system: string, ...files: string[]) =>
  (await policy(...(files.length > 0 ? files : [file]), '--for', system)).said;

it('for Linux, Firefox and Google Admin is JSON that can be saved as it is', async () => {
  expect(JSON.parse(await entry('chrome-linux'))).toEqual({
    '3rdparty': { extensions: { EXTENSION_ID: { packs: [PACK] } } },
  });
  expect(JSON.parse(await entry('firefox'))).toEqual({
    policies: { '3rdparty': { Extensions: { 'many-hands@many-hands.example': { packs: [PACK] } } } },
  });
  expect(JSON.parse(await entry('google-admin', file, file))).toEqual({ packs: { Value: [PACK, PACK] } });
});

it('names the add-on in Firefox as its manifest does', async () => {
  const id = /"id":"([^"]+@[^"]+)"/.exec(JSON.stringify(manifestFor('firefox', [], [])))?.[1];
  expect(id).toBeDefined();
  expect(await entry('firefox')).toContain(`"${id}": {`);
});

it('for Windows is one line of the registry, whose text is JSON', async () => {
  const [first, , , value = ''] = (await entry('chrome-windows')).split('\n');
  expect(first).toBe('Windows Registry Editor Version 5.00');
  const text = /^"packs"="(.*)"$/.exec(value)?.[1]?.replace(/\\(.)/g, '$1') ?? '';
  expect(JSON.parse(text)).toEqual([PACK]);
});

it('for macOS is a key of the payload', async () => {
  const said = await entry('chrome-mac');
  expect(said.startsWith('<key>packs</key>\n<array><dict>')).toBe(true);
  const texts = [...said.matchAll(/<string>([^<]*)<\/string>/g)].map(([, text]) =>
    text?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );
  expect(texts).toEqual([PACK.file, ...PACK.keys]);
});

it('is made of no file that the extension would refuse, and for no system that is unknown', async () => {
  writeFileSync(join(place, 'bad.json'), PACK.file.replace('"signature":"', '"signature":"A'));
  expect((await policy(join(place, 'bad.json'), '--for', 'firefox')).said).toContain('Refused (bad-signature)');
  expect((await policy(file, '--for', 'beos')).said).toContain('write one of chrome-linux, chrome-windows');
  expect((await policy(file)).said).toContain('--for is missing');
});
