/** A composed text is read back as the message it was made of, whichever of its wordings that took. */
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { isMadeOf } from '../../../scripts/knowledge/bars/messages';
import { TABLES } from '../../../src/i18n/tables';
import { translator, type WordKey } from '../../../src/i18n/words';
import { LANGUAGES } from '../../../src/model/languages';

const isNumber = (value: string) => /^\d+$/.test(value);

/** Messages that choose by number only, with the names of what they count and of what else they show. */
const COUNTING = Object.entries(TABLES.en).flatMap(([key, message]) => {
  const counts = new Set<string>();
  const others = new Set<string>();
  const look = (parts: ReturnType<typeof parse>): boolean =>
    parts.every((part) => {
      if (part.type === TYPE.select) return false;
      if (part.type === TYPE.argument) others.add(part.value);
      if (!('options' in part)) return true;
      if (part.type === TYPE.plural) counts.add(part.value);
      return Object.values(part.options).every(({ value }) => look(value));
    });
  const byNumber = look(parse(message, { ignoreTag: true })) && counts.size > 0;
  const named = [...others].filter((name) => !counts.has(name));
  return byNumber ? [{ key: key as WordKey, counts: [...counts], named }] : [];
});

/** Every way to give each of the names 0, 1, 2 or 12. */
const everyNumber = (names: readonly string[]): Record<string, number>[] =>
  names.reduce<Record<string, number>[]>(
    (before, name) => before.flatMap((values) => [0, 1, 2, 12].map((value) => ({ ...values, [name]: value }))),
    [{}],
  );

describe.each(LANGUAGES)('%s: a message that counts', (language) => {
  it('is read back with its own numbers, whatever they are', () => {
    expect(COUNTING.length).toBeGreaterThan(15);
    for (const { key, counts, named } of COUNTING)
      for (const numbers of everyNumber(counts)) {
        const names = Object.fromEntries(named.map((name) => [name, 'Sama']));
        const text = translator(language).t(key, { ...numbers, ...names });
        const known = (value: string) => isNumber(value) || value === 'Sama';
        expect(isMadeOf(text, language, [key], known), `${key}: ${text}`).toBe(true);
      }
  });
});

it.each([
  ['2 answer', 'answers.gist'],
  ['1 answers, 1 own statement', 'answers.gist'],
  ['2 answers, 2 own statement', 'answers.gist'],
  ['1 claims, 1 source', 'chip.counts'],
] as const)('a number in the wording of another is no message of ours: %s', (text, key) =>
  expect(isMadeOf(text, 'en', [key], isNumber)).toBe(false),
);
