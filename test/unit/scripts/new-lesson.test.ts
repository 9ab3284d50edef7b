/** A lesson begun by `npm run new`: its form and its minutes are right from the start, and every empty text is named by its line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newLesson } from '../../../scripts/new/lesson';
import { compiledBase } from '../support/base';
import { LESSON_FILES } from '../support/lessons';

const { base } = compiledBase();
const ANSWERS = {
  id: 'who-sorts-it',
  titles: { en: 'Who sorts it?', fr: 'Qui trie ?' },
  from: 12,
  to: 15,
  minutes: 40,
  subjects: ['media', 'languages'],
  today: '2026-11-27',
};

describe('a new lesson', () => {
  it('comes after the others, and lacks nothing but texts', () => {
    const { file, next } = newLesson(ANSWERS, LESSON_FILES, base);
    expect(file).toBe(`src/lessons/data/${LESSON_FILES.size + 1}-who-sorts-it.yaml`);
    expect(next.length).toBeGreaterThan(40);
    for (const line of next) {
      expect(line).toMatch(/^src\/lessons\/data\/\d+-who-sorts-it\.yaml:\d+ /);
      expect(line).toMatch(/\.(en|fr) /);
    }
  });

  it('has minutes that add up, whatever its length', () =>
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 180 }), (minutes) => {
        const { text, next } = newLesson({ ...ANSWERS, minutes }, LESSON_FILES, base);
        const parts = [...text.matchAll(/phase: [a-z-]+, minutes: (\d+)/g)].map(([, long]) => Number(long));
        expect(parts.reduce((sum, long) => sum + long, 0)).toBe(minutes);
        expect(Math.min(...parts)).toBeGreaterThan(0);
        expect(next.join()).not.toContain('make them agree');
      }),
      { numRuns: 20 },
    ));

  it.each([
    [{ id: 'who-is-behind' }, 'already'],
    [{ id: 'Pieces!' }, 'is no id'],
    [{ subjects: ['alchemy'] }, '"alchemy" is none'],
    [{ from: 15, to: 12 }, 'the lower one first'],
    [{ minutes: 5 }, 'from 10 on'],
  ])('is refused with %j', (wrong, why) =>
    expect(() => newLesson({ ...ANSWERS, ...wrong }, LESSON_FILES, base)).toThrow(why),
  );
});
