/** A lesson as the form holds it, and the lesson of the pack that comes of it. It shows the pack's own claims. */
import * as v from 'valibot';
import type { Draft } from './draft';
import { LESSON_CLAIMS, type PackLesson } from './lesson';

const text = v.string();
const DraftPhase = v.strictObject({ step: text, minutes: text, teacher: text, pupils: text });
const DraftQuestion = v.strictObject({
  ask: text,
  /** Number of the claim on which the right answer rests. */
  rests: text,
  ...{ right: text, rightWhy: text, other: text, otherWhy: text, another: text, anotherWhy: text },
});
export type DraftPhase = v.InferOutput<typeof DraftPhase>;
export type DraftQuestion = v.InferOutput<typeof DraftQuestion>;

/** Any text, as in the claims. */
export const DraftLesson = v.strictObject({
  /** Made once, as that of a claim. */
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  heading: text,
  youngest: text,
  oldest: text,
  /** One a line. */
  objectives: text,
  phases: v.pipe(v.array(DraftPhase), v.minLength(1)),
  questions: v.array(DraftQuestion),
});
export type DraftLesson = v.InferOutput<typeof DraftLesson>;

export const emptyPhase = (): DraftPhase => ({ step: '', minutes: '', teacher: '', pupils: '' });
export const emptyQuestion = (): DraftQuestion => ({
  ...{ ask: '', rests: '', right: '', rightWhy: '', other: '', otherWhy: '', another: '', anotherWhy: '' },
});
export const emptyLesson = (number: number): DraftLesson => ({
  ...{ number, heading: '', youngest: '', oldest: '', objectives: '', phases: [emptyPhase()], questions: [] },
});

export const lessonId = ({ id }: Pick<Draft, 'id'>, { number }: Pick<DraftLesson, 'number'>): string =>
  `${id}-lesson-${number}`;

/** How long it takes: as long as its phases. */
export const minutesOf = ({ phases }: Pick<DraftLesson, 'phases'>): number =>
  phases.reduce((sum, { minutes }) => sum + Number(minutes), 0);

/** What a line that was pasted brings from the list it stood in: the page numbers objectives itself. */
const BULLET = /^(?:[•·‣◦▪●■–—*-]|\d{1,2}[.)])\s+/u;

/** What was written with empty lines between its paragraphs, and blanks around them, as the format has it: a line each. */
const inParagraphs = (written: string): string =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** The lesson that the form says, unchecked; `claims` are the ids of the pack's own, by number. The first stands in where a question names none yet, which its field says. */
export function lessonOf(lesson: DraftLesson, claims: ReadonlyMap<string, string>): PackLesson {
  const { heading, youngest, oldest, objectives, phases, questions } = lesson;
  return {
    title: heading,
    objectives: objectives
      .split('\n')
      .map((line) => line.trim().replace(BULLET, ''))
      .filter((line) => line !== ''),
    ages: [Number(youngest), Number(oldest)],
    minutes: minutesOf(lesson),
    phases: phases.map(({ step, minutes, teacher, pupils }) => ({
      ...{ title: step, teacher: inParagraphs(teacher) },
      ...(pupils && { pupils: inParagraphs(pupils) }),
      minutes: Number(minutes),
    })),
    claims: [...claims.values()].slice(0, LESSON_CLAIMS),
    ...(questions.length > 0 && {
      questions: questions.map(({ ask, rests, right, rightWhy, other, otherWhy, another, anotherWhy }) => ({
        ...{ ask, claim: claims.get(rests) ?? claims.values().next().value ?? '' },
        options: [
          { text: right, why: rightWhy, right: true as const },
          { text: other, why: otherWhy },
          ...(another || anotherWhy ? [{ text: another, why: anotherWhy }] : []),
        ],
      })),
    }),
  };
}

/** What the lesson says in the form. Whether nothing is lost is for the caller to see. */
export function draftLessonOf(number: number, lesson: PackLesson, claims: ReadonlyMap<string, string>): DraftLesson {
  const numbers = new Map([...claims].map(([of, id]) => [id, of]));
  const { title, ages, objectives, phases, questions = [] } = lesson;
  return {
    ...{ number, heading: title, youngest: String(ages[0]), oldest: String(ages[1]) },
    objectives: objectives.join('\n'),
    phases: phases.map(({ title: step, minutes, teacher, pupils = '' }) => ({
      ...{ step, minutes: String(minutes), teacher, pupils },
    })),
    questions: questions.map(({ ask, claim, options: [first, second, third] }) => ({
      ...{ ask, rests: numbers.get(claim) ?? '' },
      ...{ right: first?.text ?? '', rightWhy: first?.why ?? '' },
      ...{ other: second?.text ?? '', otherWhy: second?.why ?? '' },
      ...{ another: third?.text ?? '', anotherWhy: third?.why ?? '' },
    })),
  };
}
