import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTION } from '../../../scripts/knowledge/lints/attribution';
import { GRACE_DAYS } from '../../../scripts/knowledge/lints/reviews';
import en from '../../../src/i18n/en.json';
import fr from '../../../src/i18n/fr.json';
import { GRADES } from '../../../src/model/grade';
import { LANGUAGES, LENGTH_CAP, LEVELS } from '../../../src/model/primitives';
import { STATUSES } from '../../../src/model/status';

const method = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8');
const words: Record<string, Record<string, string>> = { en, fr };

/** The words that the page lists for a language. */
function listed(language: string): string[] {
  const [, list = ''] =
    new RegExp(`<!-- attribution:${language} -->\\n[^:]+: ([\\s\\S]*?)\\.\\n<!--`).exec(method) ?? [];
  return list.split(', ');
}

/** The alternatives of the program's list, without what stands around them. */
function alternatives(pattern: RegExp): string[] {
  const source = pattern.source;
  const inner = source.slice(
    source.indexOf('(?:') + 3,
    source.lastIndexOf(')', source.endsWith('\\b') ? undefined : source.lastIndexOf('(?!') - 1),
  );
  let depth = 0;
  return [...inner].reduce<string[]>(
    (found, character) => {
      if (character === '(' || character === '[') depth += 1;
      if (character === ')' || character === ']') depth -= 1;
      if (character === '|' && depth === 0) found.push('');
      else found[found.length - 1] += character;
      return found;
    },
    [''],
  );
}

describe('docs/method.md agrees with the program', () => {
  it.each(STATUSES)('on the status %s and its names in both languages', (status) => {
    expect(method).toContain(
      `| \`${status}\` | ${words.en?.[`status.${status}`]} | ${words.fr?.[`status.${status}`]} |`,
    );
  });

  it.each(LANGUAGES)('on the words that name a speaker (%s)', (language) => {
    for (const word of listed(language))
      expect(ATTRIBUTION[language].test(word), `"${word}" does not count as attribution`).toBe(true);
    for (const alternative of alternatives(ATTRIBUTION[language])) {
      const whole = new RegExp(`^(?:${alternative})$`, ATTRIBUTION[language].flags);
      expect(
        listed(language).some((word) => whole.test(word)),
        `no word listed for ${alternative}`,
      ).toBe(true);
    }
  });

  it('on the grades, the lengths of the reading levels and the days of grace', () => {
    for (const grade of GRADES) expect(method).toContain(`- **${grade}**:`);
    for (const level of LEVELS)
      expect(method).toMatch(new RegExp(`\\*\\*${level}\\*\\*: [^\\n]*at most ${LENGTH_CAP[level]} characters`));
    expect(method).toContain(`more than ${GRACE_DAYS} days past due`);
  });
});
