/** The measure of how hard a text is to read orders texts as a reader would. */
import { describe, expect, it } from 'vitest';
import { readingLevel, readingLevels, readingLines } from '../../../scripts/knowledge/reading-level';
import { compiledBase } from '../support/base';

const { base } = compiledBase();

describe('the reading level', () => {
  it('is lower for a child’s sentence than for a contract’s, in both languages', () => {
    const of = (text: string, language: 'en' | 'fr') => readingLevel([text], language);
    const easy = of('The cat sat on the mat. It was warm.', 'en');
    const hard = of(
      'Notwithstanding contractual stipulations concerning subsidiary remuneration, intermediaries retained considerable discretion.',
      'en',
    );
    expect(easy.formula).toBeLessThan(3);
    expect(hard.formula).toBeGreaterThan(16);
    expect(easy.lix).toBeLessThan(hard.lix);
    const facile = of('Le chat dort sur le tapis. Il a chaud.', 'fr');
    const difficile = of(
      'Nonobstant les stipulations contractuelles concernant la rémunération, les intermédiaires conservaient une appréciation considérable.',
      'fr',
    );
    expect(facile.formula).toBeGreaterThan(90);
    expect(difficile.formula).toBeLessThan(30);
  });

  it('takes no figure and no abbreviation for the end of a sentence', () =>
    expect(readingLevel(['Paid $1.32 in Sept. 2023, they left.'], 'en').wordsPerSentence).toBeGreaterThan(5));

  it.each(['en', 'fr'] as const)('%s: the plain texts have shorter sentences than the standard ones', (language) => {
    const { plain, standard } = readingLevels(base, language);
    expect(plain.texts).toBe(base.records.claims.size);
    expect(plain.wordsPerSentence).toBeLessThan(standard.wordsPerSentence);
  });

  it('is told in one line for each language and level', () => expect(readingLines(base, ['en', 'fr'])).toHaveLength(6));
});
