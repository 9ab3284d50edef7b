/** The form of one lesson: title, ages, objectives, timed steps, and questions on claims of the pack. */
import type { MakeWordKey } from '../../i18n/make-words';
import type { DraftClaim } from '../../packs/draft';
import {
  type DraftLesson,
  type DraftPhase,
  type DraftQuestion,
  emptyPhase,
  emptyQuestion,
  minutesOf,
} from '../../packs/draft-lesson';
import { type LessonField, lessonFieldName } from '../../packs/draft-lesson-faults';
import { LESSON_CLAIMS } from '../../packs/lesson';
import { Field } from './Field';
import { useGoTo } from './go-to';

interface Props {
  lesson: DraftLesson;
  claims: readonly DraftClaim[];
  word(key: MakeWordKey, values?: Readonly<Record<string, number>>): string;
  /** Of the lesson as it is by then: several fields may change at once. */
  onChange(change: (now: DraftLesson) => Partial<DraftLesson>): void;
  onTakeOut(): void;
}

const HEAD = ['heading', 'youngest', 'oldest', 'objectives'] as const;
const PHASE = ['step', 'minutes', 'teacher', 'pupils'] as const;
const OPTIONS = ['right', 'rightWhy', 'other', 'otherWhy', 'another', 'anotherWhy'] as const;
const LONG: readonly LessonField[] = ['objectives', 'teacher', 'pupils', 'ask'];

export function LessonForm({ lesson, claims, word, onChange, onTakeOut }: Props) {
  const { number, phases, questions } = lesson;
  const goTo = useGoTo();
  /** To the first field of what stands last by then. */
  const goToNew = (field: LessonField, at: number) => goTo(lessonFieldName({ field, lesson: number, at }));
  const fields = <F extends LessonField>(
    names: readonly F[],
    values: Readonly<Record<F, string>>,
    at: number,
    set: (change: Partial<Record<F, string>>) => void,
  ) =>
    names.map((field) => (
      <Field
        key={field}
        label={word(`lesson.${field}`)}
        name={lessonFieldName({ field, lesson: number, at })}
        value={values[field]}
        long={LONG.includes(field)}
        onChange={(value) => set({ [field]: value } as Partial<Record<F, string>>)}
      />
    ));
  const inPhase = (place: number) => (change: Partial<DraftPhase>) =>
    onChange((now) => ({ phases: now.phases.map((phase, at) => (at === place ? { ...phase, ...change } : phase)) }));
  const inQuestion = (place: number) => (change: Partial<DraftQuestion>) =>
    onChange((now) => ({ questions: now.questions.map((one, at) => (at === place ? { ...one, ...change } : one)) }));
  const button = (action: string, key: MakeWordKey, act: () => void, values?: { number: number }) => (
    <button type="button" class="quiet" data-action={action} onClick={act}>
      {word(key, values)}
    </button>
  );
  const choices = claims
    .slice(0, LESSON_CLAIMS)
    .map((claim) => [String(claim.number), `${word('claim', { number: claim.number })} – ${claim.plain}`] as const);
  return (
    <fieldset class="part">
      <legend class="large">{word('lesson', { number })}</legend>
      <p class="small">{word('lesson.what', { most: LESSON_CLAIMS, minutes: minutesOf(lesson) || 0 })}</p>
      {fields(HEAD, lesson, 0, (change) => onChange(() => change))}
      {phases.map((phase, place) => (
        <fieldset class="make-part" key={place}>
          <legend>{word('lesson.phase', { number: place + 1 })}</legend>
          {fields(PHASE, phase, place + 1, inPhase(place))}
          {phases.length > 1 &&
            button(
              'take-step',
              'lesson.takeStep',
              () => onChange((now) => ({ phases: now.phases.filter((_, at) => at !== place) })),
              {
                number: place + 1,
              },
            )}
        </fieldset>
      ))}
      {questions.map((question, place) => (
        <fieldset class="make-part" key={place}>
          <legend>{word('lesson.question', { number: place + 1 })}</legend>
          {fields(['ask'], question, place + 1, inQuestion(place))}
          <Field
            label={word('lesson.rests')}
            name={lessonFieldName({ field: 'rests', lesson: number, at: place + 1 })}
            value={question.rests}
            choices={[['', '–'], ...choices]}
            onChange={(rests) => inQuestion(place)({ rests })}
          />
          {fields(OPTIONS, question, place + 1, inQuestion(place))}
          {button(
            'take-question',
            'lesson.takeQuestion',
            () => onChange((now) => ({ questions: now.questions.filter((_, at) => at !== place) })),
            { number: place + 1 },
          )}
        </fieldset>
      ))}
      <p class="buttons">
        {button('add-step', 'lesson.addStep', () => {
          onChange((now) => ({ phases: [...now.phases, emptyPhase()] }));
          goToNew('step', phases.length + 1);
        })}
        {button('add-question', 'lesson.addQuestion', () => {
          onChange((now) => ({ questions: [...now.questions, emptyQuestion()] }));
          goToNew('ask', questions.length + 1);
        })}
        {button('take-lesson', 'lesson.takeOut', onTakeOut, { number })}
      </p>
    </fieldset>
  );
}
