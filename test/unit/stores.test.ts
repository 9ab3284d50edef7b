/** What the stores are told is what the package says, and their pictures have the size that they ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor, TARGETS } from '../../scripts/build/manifest';

const TOLD = readFileSync('docs/stores/README.md', 'utf8');
const PICTURES = 'docs/stores/pictures';
/** The cells of the table row that begins with this one. */
const row = (first: string): string[] => {
  const line = TOLD.split('\n').find((text) => text.startsWith(`| ${first}`)) ?? '';
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
};
const LANGUAGES = ['en', 'fr'] as const;

describe('the stores', () => {
  it.each(LANGUAGES.map((language, at) => [language, at] as const))(
    'are told the name and the summary of the package in %s',
    (language, at) => {
      const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
        'name' | 'description',
        { message: string }
      >;
      expect(row('Name')[at]).toBe(messages.name.message);
      expect(row('Summary')[at]).toBe(messages.description.message);
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
    },
  );

  it('are told why each permission of either package is asked for, and of no other', () => {
    const asked = TARGETS.flatMap(
      (target) => (manifestFor(target, [], []) as { permissions?: string[] }).permissions ?? [],
    );
    const [, table = ''] = TOLD.split('## Why each permission');
    const told = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, permission]) => permission);
    expect(told.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it('get pictures of 1280 by 800 pixels, each of which is named', () => {
    const named = [...TOLD.matchAll(/\]\((pictures\/[\w-]+\.png)\)/g)].map(([, path = '']) =>
      path.slice('pictures/'.length),
    );
    expect(existsSync(PICTURES) && readdirSync(PICTURES).toSorted()).toEqual(named.toSorted());
    for (const file of named) {
      const bytes = readFileSync(join(PICTURES, file));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1280, 800]);
    }
  });
});
