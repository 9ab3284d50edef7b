/** Every source of the base, exported, and read back by a reader of citations that is not ours. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bibtex } from '../../../src/knowledge/export/bibtex';
import { type CslItem, type CslName, cslItem } from '../../../src/knowledge/export/csl';
import { ris } from '../../../src/knowledge/export/ris';
import { compiledBase } from '../support/base';

const items = [...compiledBase().base.records.sources].map(([id, source]) => cslItem(id, source));
const cut = items.filter(({ note }) => note !== undefined);

/** What the reader found: of a newspaper's article in RIS it calls the authors reporters, as one text each. */
interface Found {
  id: string;
  title: string;
  author?: CslName[];
  reporter?: string | (string | CslName)[];
  note?: string;
}

const nameOf = (name: string | CslName): string => {
  if (typeof name === 'string') return name;
  // A group in braces has no second part.
  return 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');
};
const namesOf = ({ author, reporter }: Found): string[] => [author ?? reporter ?? []].flat().map(nameOf);
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');
const plain = (name: string): string => name.replace(/[{}]/g, '').replace(/\s+/g, ' ');

it.each<[string, (list: readonly CslItem[]) => string]>([
  ['CSL-JSON', (list) => JSON.stringify(list)],
  ['RIS', ris],
  ['BibTeX', bibtex],
])('as %s each source keeps its title, and nobody is called “et al.” or “others”', (_format, write) => {
  expect(cut.length).toBeGreaterThan(0);
  const read = new Cite(write(items)).data as Found[];
  expect(read.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  for (const found of read)
    for (const name of namesOf(found)) expect(plain(name)).not.toMatch(/^(et al\.?|(and )?others)$/i);
  for (const [at, { title }] of items.entries()) expect(plain(read[at]?.title ?? '')).toBe(plain(title));
  const told = new Map(read.map((found) => [found.id, found]));
  for (const { id, note, author = [] } of cut) {
    expect(told.get(id)?.note).toBe(note);
    expect(namesOf(told.get(id) ?? { id, title: '' })).toHaveLength(author.length);
  }
});

/** Signs that mean something to TeX, to a reader of names or to one of lines, in any order, braces alone too. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '{',
        '}',
        '\\',
        '$',
        '%',
        '#',
        '&',
        '_',
        '^',
        '~',
        '"',
        "'",
        '`',
        '-',
        ',',
        '=',
        '@',
        '<',
        '>',
        '?',
        '!',
        '\n',
        '\v',
        '\u2028',
      ],
      ...['and', 'others', 'end', 'textbf', '\\begin', 'é', '人', 'ER  - ', 'A'],
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => `x${parts.join(' ')} ${parts.join('')}x`);

// A group's name with a comma is two names in RIS, which knows no group.
it.each<[string, (list: readonly CslItem[]) => string, string]>([
  ['RIS', ris, 'A group'],
  ['BibTeX', bibtex, ''],
])('as %s a title or a publisher of any signs spoils no entry, and is read back as it was', (_format, write, group) => {
  fc.assert(
    fc.property(hostile, hostile, (title, publisher) => {
      const entry = {
        title,
        publisher,
        kind: 'ngo' as const,
        lang: 'en',
        date: '2024-02',
        authors: [group || publisher],
      };
      const url = 'https://x.example/a_b?c={d}';
      const read = new Cite(write([cslItem('s-one', { ...entry, url }), cslItem('s-two', entry)])).data as Found[];
      expect(read.map(({ id }) => id)).toEqual(['s-one', 's-two']);
      for (const found of read) {
        expect(oneSpace(found.title)).toBe(oneSpace(title));
        expect(namesOf(found).map(oneSpace)).toEqual([oneSpace(group || publisher)]);
      }
    }),
  );
});
