/** A lesson of a pack: objectives, timed phases, the claims that it shows, questions. Plain text, in the pack's own language. */
import * as v from 'valibot';
import { Id, paragraphs, plainText } from '../model/primitives';
import { nameOfOthers } from './texts';

/** Characters that each text takes: as much as those of the project's own lessons, in the language that takes most room. */
export const LESSON_ROOM = { title: 120, objective: 260, does: 1170, ask: 320, option: 260, why: 420 } as const;
/** The most that one shows. */
export const LESSON_CLAIMS = 40;
/** The most steps, and the most questions. */
export const LESSON_PARTS = 20;
/** The most lines of what is done in a step. */
export const LESSON_LINES = 40;
const MINUTES = 180;

const minutes = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1, 'lasts no time'),
  v.maxValue(MINUTES, 'lasts over 3 hours'),
);
const age = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(99));
/** What is done in a step can have paragraphs, and lines that somebody numbered. */
const does = paragraphs(LESSON_ROOM.does, LESSON_LINES);

/** At least one and at most so many. */
const list = <S extends v.GenericSchema>(item: S, most: number, least = 1) =>
  v.pipe(v.array(item), v.minLength(least, `has fewer than ${least}`), v.maxLength(most, `has more than ${most}`));

const phase = { title: nameOfOthers(LESSON_ROOM.title), teacher: does, pupils: v.optional(does) };
const option = { text: plainText(LESSON_ROOM.option), why: plainText(LESSON_ROOM.why) };
const ask = plainText(LESSON_ROOM.ask);
const texts = { title: nameOfOthers(LESSON_ROOM.title), objectives: list(plainText(LESSON_ROOM.objective), 5) };

/** Two that read the same: nobody could tell the right one. */
const apart = (options: readonly { text: string }[]): boolean =>
  new Set(options.map(({ text }) => text.toLowerCase())).size === options.length;
const SAME = 'has two options of the same text';

const Question = v.strictObject({
  ask,
  /** The claim on which the right answer rests: one that the lesson shows. */
  claim: Id,
  options: v.pipe(
    list(v.strictObject({ ...option, right: v.optional(v.literal(true)) }), 6, 2),
    v.check((options) => options.filter(({ right }) => right).length === 1, 'needs exactly one right option'),
    v.check((options) => apart(options), SAME),
  ),
});

/** What a lesson whose parts are in order can still have wrong in it, a sentence each. */
function unfit({ ages, minutes: whole, phases, claims, questions = [] }: Whole): string[] {
  const sum = phases.reduce((total, one) => total + one.minutes, 0);
  return [
    ...(sum === whole ? [] : [`lasts ${whole} minutes and its phases ${sum}; make them add up`]),
    ...(ages[0] <= ages[1] ? [] : ['has its ages the wrong way round']),
    ...(new Set(claims).size === claims.length ? [] : ['shows a claim twice']),
    ...questions
      .filter(({ claim }) => !claims.includes(claim))
      .map(({ claim }) => `asks about ${claim}, which is not among the claims that it shows`),
  ];
}

const Whole = v.strictObject({
  ...texts,
  ages: v.strictTuple([age, age]),
  minutes,
  phases: list(v.strictObject({ ...phase, minutes }), LESSON_PARTS),
  /** Claims of the pack or of the base, in the order in which they are shown. */
  claims: list(Id, LESSON_CLAIMS),
  questions: v.optional(list(Question, LESSON_PARTS)),
});
type Whole = v.InferOutput<typeof Whole>;

export const PackLesson = v.pipe(
  Whole,
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed && !dataset.issues) for (const message of unfit(dataset.value)) addIssue({ message });
  }),
);
export type PackLesson = v.InferOutput<typeof PackLesson>;

/** Its texts in another language, as many as there are in the first. */
export const LessonTexts = v.strictObject({
  ...texts,
  phases: v.array(v.strictObject(phase)),
  questions: v.optional(
    v.array(
      v.strictObject({
        ask,
        options: v.pipe(
          v.array(v.strictObject(option)),
          v.check((options) => apart(options), SAME),
        ),
      }),
    ),
  ),
});
export type LessonTexts = v.InferOutput<typeof LessonTexts>;
