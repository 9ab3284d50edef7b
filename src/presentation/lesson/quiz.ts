/** The quiz of a lesson: feedback for each option, and the claim on which each right answer rests. */
import type { Lesson, LessonText } from '../../model/lesson';
import { SURE } from '../../model/status';
import { claimRoute, type Maker } from '../site/claims';
import type { Route } from '../site/routes';
import type { Told } from '../told';
import type { Mark } from '../views/claim';
import type { LessonMaker } from './maker';
import { filled, referencesIn, referred } from './refs';

export interface QuestionView {
  id: string;
  ask: string;
  /** Of the question and its options, where it is not the page's. */
  lang?: string | undefined;
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

/** A question in the words of a page, its options as an editor wrote them. */
export interface Asked {
  id: string;
  ask: string;
  claim: string;
  options: readonly { text: string; right?: true | undefined; why: string }[];
  lang?: string | undefined;
}

/** A question whose claim or figures no longer stand falls out: nothing is asked that nobody can answer. */
export function quizOf(all: readonly (Asked | undefined)[], { facts, view }: Maker): QuizView {
  const questions = all.flatMap((question, place): QuestionView[] => {
    const record = question && facts.claims[question.claim];
    if (!record || !SURE.includes(record.status)) return [];
    const { claim, options, ...asked } = question;
    const { short, proof } = view(record);
    return [
      {
        ...asked,
        options: mixed(place, options).map(({ right = false, ...option }) => ({ ...option, right })),
        rests: { to: claimRoute(claim), told: short, mark: proof.mark },
      },
    ];
  });
  return { questions, left: all.length - questions.length };
}

/** The quiz of a lesson of our own, its figures read from the base. */
export function quizView(lesson: Lesson, maker: LessonMaker): QuizView {
  const say = (text: LessonText) => filled(text, lesson, maker);
  const all = Object.entries(lesson.quiz).map(([id, { ask, claim, options }]): Asked | undefined => {
    const texts = [ask, ...options.flatMap(({ text, why }) => [text, why])].flatMap(({ en, fr }) => [en, fr]);
    const whole = texts.flatMap(referencesIn).every((one) => referred(one, lesson, maker) !== undefined);
    const inWords = options.map(({ text, right, why }) => ({ text: say(text), right, why: say(why) }));
    return whole ? { id, ask: say(ask), claim, options: inWords } : undefined;
  });
  return quizOf(all, maker);
}
