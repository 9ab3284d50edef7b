/** Files of rules are read as strictly as those of the base: what they mean is what stands in them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRule } from '../../../scripts/detection/load-rules';

const rule = readFileSync('src/detection/products/claude.yaml', 'utf8');

it('a rule as it stands is read', () => expect(readRule('claude.yaml', rule).id).toBe('claude'));

describe('refused with the file and the line', () => {
  it.each<[string, string, RegExp]>([
    [
      'an alias',
      rule.replace(/^name: .*/m, 'name: &name Claude\nvendor2: *name'),
      /claude\.yaml:\d+ uses a YAML (?:alias|anchor)/,
    ],
    ['a tag', rule.replace(/^name: (.*)/m, 'name: !!str $1'), /claude\.yaml:\d+ uses the YAML tag/],
    [
      'a key that stands twice',
      `${rule}\nname: Other\n`,
      /claude\.yaml:\d+ is not plain YAML: Map keys must be unique/,
    ],
    ['a merge of maps', `${rule}\n<<: { kind: chat }\n`, /claude\.yaml/],
    ['a byte order mark', `\ufeff${rule}`, /claude\.yaml:1 starts with a byte order mark/],
    ['two documents', `${rule}\n---\nname: Other\n`, /claude\.yaml/],
    ['a value nested without end', `name: ${'['.repeat(40)}${']'.repeat(40)}\n`, /claude\.yaml:1 is nested/],
    ['a bomb of aliases', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n`, /claude\.yaml:\d+ uses a YAML/],
    [
      'a name that hides a character',
      rule.replace(/^name: .*/m, 'name: "Cla\\u200bude"'),
      /claude\.yaml: name contains U\+200B/,
    ],
    [
      'a host that is a number',
      rule.replace(/"\*:\/\/[^"]+"/, '"*://192.168.1.1/*"'),
      /claude\.yaml: hosts\.0 names no public host/,
    ],
    [
      'a host of a house',
      rule.replace(/"\*:\/\/[^"]+"/, '"*://nas.local/*"'),
      /claude\.yaml: hosts\.0 names no public host/,
    ],
    ...[
      'textarea:not(:placeholder-shown)',
      'input:user-valid',
      'input:checked',
      '[contenteditable]:empty',
      'textarea:dir(rtl)',
      'input[value^="sk-"]',
      '[data-replicated-value*="love"]',
      String.raw`input:che\63 ked`,
    ].map((selector): [string, string, RegExp] => [
      `a selector that tells what is written or chosen: ${selector}`,
      `${rule}\nturns:\n  - { selector: ${JSON.stringify(selector)}, source: "seen" }\n`.replace(
        /^turns:[\s\S]*?(?=^\S(?!urns))/m,
        '',
      ),
      /claude\.yaml: turns\.0\.selector selects by what a person wrote or chose/,
    ]),
  ])('%s', (_name, text, message) => {
    expect(text).not.toBe(rule);
    expect(() => readRule('claude.yaml', text)).toThrow(message);
  });
});
