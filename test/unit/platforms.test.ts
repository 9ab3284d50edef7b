/** Every call that we make of a browser's interface is there on every promised platform, or is asked for before it is made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { has, lacks, type Platform, PROMISED } from '../platforms';

const platforms = Object.keys(PROMISED) as Platform[];
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);

interface Call {
  file: string;
  api: string;
  member: string | undefined;
  guarded: boolean;
}

/** The calls of a file; one is guarded by `?.` at the part that may be missing, or by a question in the same file. */
function callsOf(file: string, text: string): Call[] {
  const calls = text.matchAll(/\b(?:browser|chrome|extension)\.([a-z]\w*)(\?)?(?:\.(\w+)(\?\.)?)?/g);
  return [...calls].map(([, api = '', mayLackApi, member, mayLackMember]) => ({
    file,
    api,
    member,
    guarded:
      mayLackApi !== undefined || mayLackMember !== undefined || new RegExp(`'${api}' in (browser|chrome)`).test(text),
  }));
}
const calls = sources.flatMap((file) => callsOf(file, readFileSync(join('src', file), 'utf8')));

const unmet = ({ api, member }: Call): Platform[] =>
  platforms.filter(
    (platform) => has(platform, api) !== true || (member !== undefined && has(platform, api, member) === false),
  );

describe('the interfaces of browsers', () => {
  it('that we call are known to the data, which are looked at at all', () => {
    expect(calls.length).toBeGreaterThan(40);
    expect(has('firefox_android', 'commands')).toBe(false);
    expect(has('firefox_android', 'tabs', 'query')).toBe(true);
    expect(lacks('firefox_android')).toContainEqual(['windows']);
  });

  it('are there on every promised platform, or guarded where one lacks them', () => {
    const bare = calls
      .filter((call) => !call.guarded && unmet(call).length > 0)
      .map((call) => `${call.file}: ${call.api}.${call.member ?? ''} is not in ${unmet(call).join(', ')}`);
    expect(bare).toEqual([]);
  });

  it('that a platform lacks are found when they are called unguarded, and not when they are guarded', () => {
    const [bare, guarded, asked] = [
      'browser.commands.getAll()',
      'browser.commands?.getAll()',
      "'commands' in browser && browser.commands.getAll()",
    ].map((text) => callsOf('x.ts', text)[0]);
    expect([bare?.guarded, guarded?.guarded, asked?.guarded]).toEqual([false, true, true]);
    expect(bare && unmet(bare)).toEqual(['firefox_android']);
  });

  it('are promised from the versions that the manifest names', () => {
    expect(String(PROMISED.chrome)).toBe(manifest.minimum_chrome_version);
  });
});

describe('the keys that open the panel', () => {
  const { 'open-panel': command } = manifest.commands;

  it('hold no Alt with Shift, which changes the keyboard layout on Windows', () => {
    for (const keys of Object.values(command.suggested_key)) expect(keys).not.toMatch(/Alt\+Shift|Shift\+Alt/);
  });
});
