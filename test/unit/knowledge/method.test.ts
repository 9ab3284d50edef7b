import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../../scripts/knowledge/grammar';
import { attributing } from '../../../scripts/knowledge/lints/attribution';
import { GRACE_DAYS } from '../../../scripts/knowledge/lints/reviews';
import en from '../../../src/i18n/en.json';
import fr from '../../../src/i18n/fr.json';
import { GRADES } from '../../../src/model/grade';
import { LANGUAGES, LENGTH_CAP, LEVELS } from '../../../src/model/primitives';
import { STATUSES } from '../../../src/model/status';

const method = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8');
const words: Record<string, Record<string, string>> = { en, fr };

describe('docs/method.md agrees with the program', () => {
  it.each(STATUSES)('on the status %s and its names in both languages', (status) => {
    expect(method).toContain(
      `| \`${status}\` | ${words.en?.[`status.${status}`]} | ${words.fr?.[`status.${status}`]} |`,
    );
  });

  it.each(LANGUAGES)('on the words that name a speaker, each of which counts (%s)', (language) => {
    const words = Object.keys(grammarOf(language).attribution);
    expect(method).toContain(`: ${words.join(', ')}.`);
    for (const word of words) expect(attributing(language).test(`x ${word} x`), word).toBe(true);
  });

  it('on the grades, the lengths of the reading levels and the days of grace', () => {
    for (const grade of GRADES) expect(method).toContain(`- **${grade}**:`);
    for (const level of LEVELS)
      expect(method).toMatch(new RegExp(`\\*\\*${level}\\*\\*: [^\\n]*at most ${LENGTH_CAP[level]} characters`));
    expect(method).toContain(`more than ${GRACE_DAYS} days past due`);
  });
});
