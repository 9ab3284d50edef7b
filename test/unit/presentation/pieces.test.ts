/** A lesson made to measure: for every choice its minutes add up, each step has what it needs, and a choice with no answer says so. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/languages';
import { SUBJECTS } from '../../../src/model/lesson';
import { LENGTHS, type Piece, type Put, putter, type Wanted } from '../../../src/presentation/lesson/pieces';
import { piecesOf, piecesView } from '../../../src/presentation/lesson/pieces-view';
import { claimOf, referencesIn } from '../../../src/presentation/lesson/refs';
import type { LessonView } from '../../../src/presentation/lesson/view';
import { freshMaker, viewOf, writtenLessons } from '../support/lessons';

let pieces: Piece[];
let put: (wanted: Wanted) => Put;
beforeAll(async () => {
  const maker = await freshMaker('en');
  pieces = [...writtenLessons().lessons].flatMap(([id, lesson]) => piecesOf(id, lesson, maker));
  put = putter(pieces);
});

/** Every choice that the page offers. */
const CHOICES = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19].flatMap((age) =>
  [undefined, ...SUBJECTS].flatMap((subject) =>
    [0, 1].flatMap((ceiling) => LENGTHS.map((minutes) => ({ age, subject, ceiling, minutes }))),
  ),
);

/** What is wrong with an answer; nothing where it is right. */
function faults({ age, subject, ceiling, minutes }: Wanted, answer: Put): string[] {
  if (!('steps' in answer)) return answer.lengths.includes(minutes) ? ['offers the length that it refuses'] : [];
  const { steps } = answer;
  const there = steps.map(({ piece }) => piece.id);
  const count = (kind: string) => steps.filter(({ piece }) => piece.kind === kind).length;
  const wrong = (is: boolean, what: string) => (is ? [what] : []);
  return [
    ...wrong(steps.reduce((sum, step) => sum + step.minutes, 0) !== minutes, 'its minutes do not add up'),
    ...wrong(new Set(there).size < there.length, 'has a step twice'),
    ...wrong(count('warm-up') > 1 || count('exit') > 1, 'opens or closes twice'),
    ...wrong(count('exit') === 1 && steps.at(-1)?.piece.kind !== 'exit', 'goes on after its close'),
    ...wrong(count('warm-up') === 1 && steps[0]?.piece.kind !== 'warm-up', 'opens late'),
    ...steps.flatMap(({ piece, minutes: long }) => [
      ...wrong(!piece.minutes.includes(long), 'has a step of a length that nobody wrote'),
      ...wrong(piece.ages[0] > age || piece.ages[1] < age, 'is for another age'),
      ...wrong(piece.level > ceiling, 'is harder than wanted'),
      ...wrong(subject !== undefined && !piece.subjects.includes(subject), 'is for another subject'),
      ...wrong(!piece.needs.every((need) => there.includes(need)), 'lacks what a step needs'),
    ]),
  ];
}

describe('a lesson made to measure', () => {
  it('adds up for every choice on the page, or says which lengths there are', () => {
    for (const wanted of CHOICES) expect(faults(wanted, put(wanted)), JSON.stringify(wanted)).toEqual([]);
  });

  it('closes with what the class says or writes: a ticket from a quarter of an hour on, a talk where its minutes allow', () => {
    const ends = CHOICES.flatMap((wanted) => {
      const answer = put(wanted);
      if (!('steps' in answer)) return [];
      const kinds = answer.steps.map(({ piece }) => piece.kind);
      return [{ wanted, talk: kinds.includes('plenary'), ticket: kinds.includes('exit') }];
    });
    expect(ends.filter(({ talk, ticket }) => !talk && !ticket)).toEqual([]);
    expect(ends.filter(({ wanted, ticket }) => wanted.minutes >= 15 && !ticket)).toEqual([]);
    expect(ends.filter(({ wanted, talk }) => wanted.minutes >= 30 && !talk)).toEqual([]);
  });

  it('takes the minutes that a lesson itself has before those of a piece alone, and asks for no second vote that nobody takes', () => {
    const forty = put({ age: 16, minutes: 40, ceiling: 1, subject: 'languages' });
    expect('steps' in forty && forty.steps.map(({ minutes }) => minutes)).toEqual([4, 8, 16, 7, 5]);
    const without = CHOICES.filter((wanted) => {
      const answer = put(wanted);
      const there = 'steps' in answer ? answer.steps.map(({ piece }) => piece.id) : [];
      return there.includes('trial-of-ai-opening') && !there.includes('trial-of-ai-verdict');
    });
    expect(without).toEqual([]);
  });

  it('never holds a trial without its roles and its verdict, nor a court without the chain of its handout', () => {
    const apart = CHOICES.flatMap((wanted) => {
      const answer = put(wanted);
      const there = 'steps' in answer ? answer.steps.map(({ piece }) => piece.id) : [];
      const lacks = (step: string, ...wants: string[]) =>
        there.includes(step) ? wants.filter((want) => !there.includes(want)) : [];
      return [
        ...lacks('trial-of-ai-trial', 'trial-of-ai-roles', 'trial-of-ai-verdict', 'trial-of-ai-dossier'),
        ...lacks('who-is-behind-court', 'who-is-behind-look'),
      ];
    });
    expect(apart).toEqual([]);
  });

  it('gives out no paper whose questions rest on claims of which neither a screen nor a card of it tells', () => {
    const { lessons } = writtenLessons();
    const claimsIn = (text: unknown) => referencesIn(JSON.stringify(text)).flatMap((one) => claimOf(one) ?? []);
    const asked: string[] = [];
    for (const wanted of CHOICES) {
      const answer = put(wanted);
      const steps = 'steps' in answer ? answer.steps.map(({ piece }) => piece) : [];
      for (const [id, { phases, sheets }] of lessons) {
        const taken = steps.flatMap((piece) =>
          piece.lesson === id ? (phases[piece.id.slice(id.length + 1)] ?? []) : [],
        );
        const papers = taken.flatMap(({ papers: own = [] }) => own.flatMap((paper) => sheets[paper] ?? []));
        const told = new Set([
          ...taken.flatMap(({ slides }) => slides.flatMap(({ claim }) => claim ?? [])),
          ...papers.flatMap(({ claims = [] }) => claims),
        ]);
        for (const { ask, answer: right } of papers.flatMap(({ tasks }) => tasks)) {
          const rests = claimsIn([ask, right]);
          asked.push(...rests);
          expect(
            rests.length === 0 || rests.some((claim) => told.has(claim)),
            `${JSON.stringify(wanted)} ${ask.en}`,
          ).toBe(true);
        }
      }
    }
    expect(new Set(asked).size).toBeGreaterThan(9);
  });

  it('is there where a teacher would look for it, and for a child of ten says that nothing fits', () => {
    for (const minutes of [20, 30, 40, 50])
      expect(put({ age: 14, minutes, ceiling: 1 }), String(minutes)).toHaveProperty('steps');
    expect(put({ age: 12, minutes: 20, ceiling: 0 })).toHaveProperty('steps');
    expect(put({ age: 10, minutes: 20, ceiling: 1 })).toEqual({ lengths: [] });
    const none = put({ age: 11, minutes: 90, ceiling: 0, subject: 'technology' });
    expect('lengths' in none && none.lengths.length).toBeGreaterThan(0);
  });

  it('keeps a lesson whole where one fits exactly', () => {
    const whole = put({ age: 16, minutes: 50, ceiling: 1, subject: 'languages' });
    expect('steps' in whole && whole.steps.map(({ piece, minutes }) => [piece.id, minutes])).toEqual([
      ['who-is-behind-warm-up', 5],
      ['who-is-behind-look', 10],
      ['who-is-behind-court', 18],
      ['who-is-behind-plenary', 10],
      ['who-is-behind-exit', 7],
    ]);
  });

  it('says nothing that holds only in the whole lesson, which the sheet of that lesson says', async () => {
    const { lessons } = writtenLessons();
    for (const language of LANGUAGES) {
      const maker = await freshMaker(language);
      const views = new Map<string, LessonView>();
      for (const id of lessons.keys()) views.set(id, (await viewOf(id, language)).view);
      const borrowed = JSON.stringify(
        piecesView(lessons, views, maker).pieces.map(({ phase, slides }) => [phase.teacher, slides]),
      );
      const apart = [...lessons].flatMap(([id, { phases }]) =>
        Object.values(phases).flatMap(({ whole }) => (whole ? [{ id, text: whole[language] }] : [])),
      );
      expect(apart.length).toBeGreaterThan(3);
      for (const { id, text } of apart) {
        const { phases = [], slides = [] } = views.get(id) ?? {};
        expect(phases.map(({ whole }) => whole?.map((part) => part.text).join(''))).toContain(text);
        expect(
          slides.some(({ notes }) => notes.endsWith(text)),
          text,
        ).toBe(true);
        expect(borrowed).not.toContain(JSON.stringify(text).slice(1, -1));
      }
    }
  });

  it('opens once and closes once, though a lesson has two openings and two closes', () => {
    const step = (kind: Piece['kind'], minutes: number): Piece => ({
      ...{ id: `a-${kind}-${minutes}`, lesson: 'a', kind, minutes: [minutes], needs: [] },
      ...{ ages: [11, 14], subjects: [], level: 0 },
    });
    const put = putter([
      step('warm-up', 1),
      step('warm-up', 22),
      step('activity', 27),
      step('exit', 4),
      step('exit', 6),
    ]);
    for (const minutes of LENGTHS) {
      const choice = { age: 11, minutes, ceiling: 0, subject: undefined };
      expect(faults(choice, put(choice)), String(minutes)).toEqual([]);
    }
    // 1 + 22 + 27 would make 50, with two openings.
    expect('steps' in put({ age: 11, minutes: 50, ceiling: 0, subject: undefined })).toBe(false);
  });

  it('holds for any steps that an editor may write', () => {
    const kinds = ['warm-up', 'look', 'activity', 'plenary', 'exit'];
    const one = fc.record({
      lesson: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom(...kinds),
      minutes: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 2 }),
      ages: fc.tuple(fc.integer({ min: 11, max: 14 }), fc.integer({ min: 14, max: 18 })),
      subjects: fc.subarray([...SUBJECTS]),
      level: fc.constantFrom(0, 1),
      need: fc.option(fc.nat(7)),
    });
    const wanted = fc.record({
      age: fc.integer({ min: 11, max: 18 }),
      minutes: fc.constantFrom(...LENGTHS),
      ceiling: fc.constantFrom(0, 1),
      subject: fc.option(fc.constantFrom(...SUBJECTS), { nil: undefined }),
    });
    // Found by chance once: an opening that is written last.
    const late = (kind: 'activity' | 'warm-up') => ({
      ...{
        lesson: 'b' as const,
        kind,
        minutes: [kind === 'warm-up' ? 25 : 10],
        subjects: [],
        level: 0 as const,
        need: null,
      },
      ages: [11, 14] as [number, number],
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), wanted, (all, choice) => {
        const invented = all.map(({ need, ...piece }, at) => ({
          ...piece,
          id: String(at),
          needs: need === null || need === at ? [] : [String(need)],
        }));
        expect(faults(choice, putter(invented)(choice))).toEqual([]);
      }),
      {
        numRuns: 200,
        examples: [
          [[late('activity'), late('warm-up')], { age: 11, minutes: 35, ceiling: 0 as const, subject: undefined }],
        ],
      },
    );
  });
});
