/** Messages are worded as the library for all of ICU would word them, in every language that we have. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { fill, readMessage, type Value } from '../../../src/i18n/message';
import { TABLES } from '../../../src/i18n/tables';

const worded = (text: string, values: Record<string, Value>, language = 'en'): string =>
  fill(readMessage(text), values, language, (value) => value);
const asLibrary = (text: string, values: Record<string, Value>, language = 'en'): string =>
  String(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(values));

/** What a message asks for, and the values that its choices name. */
function valuesOf(text: string): { names: string[]; counted: Set<string>; words: string[] } {
  const names = [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))];
  const counted = new Set([...text.matchAll(/\{\s*(\w+)\s*,\s*plural/g)].map(([, name]) => name ?? ''));
  const words = [...text.matchAll(/([\w-]+)\s*\{/g)].map(([, word]) => word ?? '');
  return { names, counted, words };
}

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000, 12_345];

describe('the messages of the word table', () => {
  it.each(Object.entries(TABLES))(
    'are worded in %s as the library words them, whatever their values',
    (language, table) => {
      for (const [key, text] of Object.entries(table)) {
        const { names, counted, words } = valuesOf(text);
        for (const count of COUNTS)
          for (const word of ['', 'Snap Inc.', ...words]) {
            const values = Object.fromEntries(names.map((name) => [name, counted.has(name) ? count : word]));
            // ICU's bare number has no separators; a reader's has: "1,037 sources".
            const grouped = text.replace(/\{(\w+)\}/g, (place, name) =>
              counted.has(name) ? `{${name}, number}` : place,
            );
            expect(worded(text, values, language), key).toBe(asLibrary(grouped, values, language));
          }
      }
    },
  );
});

describe('a message', () => {
  it('keeps what is quoted, and an apostrophe', () => {
    for (const text of ["it's {n}", "'{n}' is {n}", "'{it''s}' {n}", "two '' and {n}", "{n, plural, other {'#' is #}}"])
      expect(worded(text, { n: 3 }), text).toBe(asLibrary(text, { n: 3 }));
  });

  it('chooses by number, by the rule of the language, and by nothing that it does not name', () => {
    const text = '{n, plural, =0 {none} one {one} few {few} other {many}}';
    expect([0, 1, 3, 5].map((n) => worded(text, { n }, 'pl'))).toEqual(['none', 'one', 'few', 'many']);
    expect(worded('{x, select, a {A} other {else}}', { x: 'constructor' })).toBe('else');
  });

  it('writes a number inside a choice inside a plural', () => {
    expect(worded('{n, plural, other {{x, select, other {#}}}}', { n: 1234, x: 'a' })).toBe('1,234');
    expect(worded('{x, select, other {a # b}}', { x: 'a' })).toBe('a # b');
  });

  it('is refused where it is not whole', () => {
    for (const text of ['{', '{n', '}', '{n, plural, one {x}}', '{n, number}', '{n, select, other {x}', '{}'])
      expect(() => readMessage(text), text).toThrow(SyntaxError);
  });

  it('says which value is missing', () => {
    expect(() => worded('{name} and {other}', { name: 'a' })).toThrow('lacks its value other');
  });
});
