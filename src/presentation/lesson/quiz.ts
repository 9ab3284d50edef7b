/** The quiz of a lesson: feedback for each option, and the claim on which each right answer rests. */
import type { Lesson } from '../../model/lesson';
import { SURE } from '../../model/status';
import { claimRoute } from '../site/claims';
import type { Route } from '../site/routes';
import type { Told } from '../told';
import type { Mark } from '../views/claim';
import type { LessonMaker } from './maker';
import { filled, referencesIn, referred } from './refs';

export interface QuestionView {
  id: string;
  ask: string;
  options: readonly { text: string; right: boolean; why: string }[];
  /** The claim, its voice and state: how we know. */
  rests: { to: Route; told: Told; mark: Mark };
}

export interface QuizView {
  questions: readonly QuestionView[];
  /** How many questions fell out, since their claim no longer stands. */
  left: number;
}

/** Editors write the right option first: on paper every answer would be "a". The place of the question says where the list begins, the same on every page and in every file. */
function mixed<Option>(place: number, options: readonly Option[]): Option[] {
  const from = (place + 1) % options.length;
  return [...options.slice(from), ...options.slice(0, from)];
}

/** A question whose claim or figures no longer stand falls out: nothing is asked that nobody can answer. */
export function quizView(lesson: Lesson, maker: LessonMaker): QuizView {
  const { facts, view } = maker;
  const all = Object.entries(lesson.quiz);
  const questions = all.flatMap(([id, { ask, claim, options }], place): QuestionView[] => {
    const record = facts.claims[claim];
    const texts = [ask, ...options.flatMap(({ text, why }) => [text, why])].flatMap(({ en, fr }) => [en, fr]);
    const whole = texts.flatMap(referencesIn).every((one) => referred(one, lesson, maker) !== undefined);
    if (!record || !SURE.includes(record.status) || !whole) return [];
    const { short, proof } = view(record);
    return [
      {
        id,
        ask: filled(ask, lesson, maker),
        options: mixed(place, options).map(({ text, right = false, why }) => ({
          text: filled(text, lesson, maker),
          right,
          why: filled(why, lesson, maker),
        })),
        rests: { to: claimRoute(claim), told: short, mark: proof.mark },
      },
    ];
  });
  return { questions, left: all.length - questions.length };
}
