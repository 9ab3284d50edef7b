/** Whoever doubts a release holds the files that were downloaded against what they built, and not their own sums against their own files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sameRelease } from '../../../scripts/package/same-release';

const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
afterAll(() => rmSync(folder, { recursive: true }));

const made = new Map([
  ['many-hands-1.0.0-chrome.zip', Buffer.from('the extension')],
  ['SHA256SUMS', Buffer.from('sums\n')],
]);

it('one changed byte of a download is found and its file named; the whole one is said to be the same', () => {
  expect(() => sameRelease(made, folder)).toThrow('has none of the files');
  for (const [name, bytes] of made) writeFileSync(join(folder, name), bytes);
  expect(sameRelease(made, folder)).toEqual(
    [...made.keys()].map((name) => `${join(folder, name)} is the same to the byte.`),
  );
  writeFileSync(join(folder, 'many-hands-1.0.0-chrome.zip'), 'the extensiom');
  expect(() => sameRelease(made, folder)).toThrow(`built here: ${join(folder, 'many-hands-1.0.0-chrome.zip')}`);
  writeFileSync(join(folder, 'many-hands-1.0.0-chrome.zip'), 'the extension');
  writeFileSync(join(folder, 'SHA256SUMS'), 'sumz\n');
  expect(() => sameRelease(made, folder)).toThrow('SHA256SUMS');
});

it('the walk that the document tells compares the downloads', () => {
  const [, commands = ''] =
    /## Check one[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync('docs/release.md', 'utf8')) ?? [];
  expect(commands).toContain('npm run package -- --same-as ../downloads');
  expect(commands).not.toContain('sha256sum -c SHA256SUMS');
});
