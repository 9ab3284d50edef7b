/** What is still wrong with a lesson while it is written in the form, by field and kind of fault. */
import * as v from 'valibot';
import { Id } from '../model/primitives';
import { SURE } from '../model/status';
import type { Draft } from './draft';
import type { Reason, Why } from './draft-fields';
import { type DraftLesson, lessonId } from './draft-lesson';
import { LESSON_LINES, LESSON_PARTS, LESSON_ROOM } from './lesson';
import { posing } from './names';
import { type Odd, oddIn } from './pasted';
import { writesProjectName } from './project-name';

/** Fields in the order of the form, each with how it is wrong where it is neither empty nor too long, and how much it takes. */
export const LESSON_FIELDS = {
  heading: ['characters', LESSON_ROOM.title],
  youngest: ['age', 0],
  oldest: ['age', 0],
  objectives: ['objectives', 0],
  step: ['characters', LESSON_ROOM.title],
  minutes: ['minutes', 0],
  teacher: ['characters', LESSON_ROOM.does],
  pupils: ['characters', LESSON_ROOM.does],
  ask: ['characters', LESSON_ROOM.ask],
  rests: ['known', 0],
  right: ['characters', LESSON_ROOM.option],
  rightWhy: ['characters', LESSON_ROOM.why],
  other: ['characters', LESSON_ROOM.option],
  otherWhy: ['characters', LESSON_ROOM.why],
  another: ['characters', LESSON_ROOM.option],
  anotherWhy: ['characters', LESSON_ROOM.why],
} as const satisfies Record<string, readonly [Exclude<Reason, Odd['why']>, number]>;
export type LessonField = keyof typeof LESSON_FIELDS;

/** `at` is the phase or the question, counted from 1; 0 for the lesson's own fields. */
export type LessonFault = {
  field: LessonField;
  lesson: number;
  at: number;
} & Why;

/** As the form calls the field. */
export const lessonFieldName = ({ field, lesson, at }: Pick<LessonFault, 'field' | 'lesson' | 'at'>): string =>
  `${field}-lesson-${lesson}-${at}`;

const PATHS: readonly (readonly [RegExp, LessonField])[] = [
  [/^title$/, 'heading'],
  [/^ages\.0$/, 'youngest'],
  [/^ages\.1$/, 'oldest'],
  [/^objectives(?:\.\d+)?$/, 'objectives'],
  [/^phases$/, 'step'],
  [/^phases\.(\d+)\.title$/, 'step'],
  [/^phases\.(\d+)\.minutes$/, 'minutes'],
  [/^phases\.(\d+)\.teacher$/, 'teacher'],
  [/^phases\.(\d+)\.pupils$/, 'pupils'],
  [/^questions$/, 'ask'],
  [/^questions\.(\d+)\.ask$/, 'ask'],
  [/^questions\.(\d+)\.options$/, 'other'],
  [/^questions\.(\d+)\.options\.0\.text$/, 'right'],
  [/^questions\.(\d+)\.options\.0\.why$/, 'rightWhy'],
  [/^questions\.(\d+)\.options\.1\.text$/, 'other'],
  [/^questions\.(\d+)\.options\.1\.why$/, 'otherWhy'],
  [/^questions\.(\d+)\.options\.2\.text$/, 'another'],
  [/^questions\.(\d+)\.options\.2\.why$/, 'anotherWhy'],
];
const OF_PHASES: readonly LessonField[] = ['step', 'minutes', 'teacher', 'pupils'];

/** Whether it is a field of a step; each is there once for every step. */
export const isOfPhase = (field: LessonField): boolean => OF_PHASES.includes(field);

/** Whether its lines are paragraphs; in all others a line has no end before the field has. */
const isInParagraphs = (field: LessonField): boolean => field === 'teacher' || field === 'pupils';

/** Whether a text has more lines than one; an end of a line at its own end is taken off. */
export const hasLines = (value: string): boolean => /[\n\r]/.test(value.trim());

/** What stands in the field now. */
function written(lesson: DraftLesson, field: LessonField, at: number): string {
  const part = isOfPhase(field) ? lesson.phases[at - 1] : lesson.questions[at - 1];
  const fields: Partial<Record<LessonField, unknown>> = { ...(at === 0 ? lesson : part) };
  const value = fields[field];
  return typeof value === 'string' ? value : '';
}

function fault(lesson: DraftLesson, field: LessonField, at: number): LessonFault {
  const value = written(lesson, field, at);
  const [usual, most] = LESSON_FIELDS[field];
  const isTitle = field === 'heading' || field === 'step';
  const poses = writesProjectName(value) ? 'project' : isTitle ? posing(value) : undefined;
  const named = usual === 'characters' && hasLines(value) && !isInParagraphs(field) ? 'lines' : (poses ?? usual);
  const tooLong = value.length > most || (isInParagraphs(field) && value.split('\n').length > LESSON_LINES);
  const other = most > 0 && tooLong ? 'long' : named;
  const why = value.trim() === '' ? 'empty' : other;
  return {
    field,
    lesson: lesson.number,
    at,
    ...(((why === 'characters' || why === 'objectives') && oddIn(value)) || { why }),
  };
}

/** The phase whose minutes are none; the first where all together are too many. */
const firstAmiss = ({ phases }: DraftLesson): number =>
  Math.max(
    phases.findIndex(({ minutes }) => !(Number(minutes) > 0)),
    0,
  ) + 1;

/** Where a fault stands in its lesson: its own fields, then phase by phase, then question by question. */
export function placeInLesson({ field, lesson, at }: LessonFault): number[] {
  const kind = at === 0 ? 0 : isOfPhase(field) ? 1 : 2;
  return [lesson, kind, at, Object.keys(LESSON_FIELDS).indexOf(field)];
}

/** The field that a path in one lesson is about. */
function inOne(path: string, lesson: DraftLesson): LessonFault | undefined {
  for (const [pattern, field] of PATHS) {
    const found = pattern.exec(path);
    if (!found) continue;
    const many = { field, lesson: lesson.number, at: LESSON_PARTS + 1, why: 'many' } as const;
    if (path === 'phases' || path === 'questions') return many;
    const told = fault(lesson, field, Number(found[1] ?? -1) + 1);
    // Of the whole list one thing can be wrong here: the form itself says which option is right.
    return pattern.source.endsWith('options$') && told.why !== 'empty'
      ? { field, lesson: lesson.number, at: told.at, why: 'same' }
      : told;
  }
  return undefined;
}

/** The field of a lesson that a path of the format is about. */
export function inLessons(path: string, draft: Draft): LessonFault | undefined {
  for (const lesson of draft.lessons) {
    const own = `lessons.${lessonId(draft, lesson)}`;
    if (path === `${own}.minutes`) return fault(lesson, 'minutes', firstAmiss(lesson));
    if (path === own && v.is(Id, draft.id)) return fault(lesson, 'oldest', 0);
    if (!path.startsWith(`${own}.`)) continue;
    const found = inOne(path.slice(own.length + 1), lesson);
    if (found) return found;
  }
  return undefined;
}

/** Questions whose claim is none of the pack, or is not sure. */
export const unsureIn = ({ lessons, claims }: Draft): LessonFault[] =>
  lessons.flatMap(({ number, questions }) =>
    questions.flatMap(({ rests }, place): LessonFault[] => {
      const claim = claims.find((one) => String(one.number) === rests);
      // Where no status is chosen yet, its own field says so.
      if (claim && (claim.status === '' || SURE.includes(claim.status))) return [];
      const why = claim ? 'unsure' : rests === '' ? 'empty' : 'known';
      return [{ field: 'rests', lesson: number, at: place + 1, why }];
    }),
  );
