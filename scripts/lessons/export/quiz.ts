/** What each export of a quiz is made from, and the file of each form. */
import type { LessonForm } from '../../../src/presentation/site/routes';
import { csv } from './csv';
import { gift } from './gift';
import { h5p } from './h5p';
import { moodleXml } from './moodle';
import { qti } from './qti';
import { plainQuiz } from './text';

export interface QuizOption {
  text: string;
  right: boolean;
  why: string;
}

export interface QuizQuestion {
  id: string;
  /** In a list of questions: the lesson's title and a number, in its language. */
  name: string;
  ask: string;
  options: readonly QuizOption[];
  /** The claim on which the right answer rests, with its voice: how we know. */
  source: string;
}

/** Words of a player that takes its own language from the file: else its buttons are English. */
export interface PlayerWords {
  check: string;
  show: string;
  retry: string;
  previous: string;
  next: string;
  finish: string;
  /** With the places @current and @total. */
  progress: string;
  result: string;
}

export interface Quiz {
  /** Of the lesson; unique on the site. */
  id: string;
  title: string;
  lang: string;
  /** The folder into which a question bank sorts it, from the outside in: the project, the lesson. */
  category: readonly string[];
  /** Words for "right", "not right" and "How do we know?", the heads of the table's six columns, and what stands on the buttons of a player. */
  words: { right: string; wrong: string; how: string; columns: readonly string[]; player: PlayerWords };
  questions: readonly QuizQuestion[];
}

/** The folder as Moodle writes it, below those of the course; a slash in a name is doubled. */
export const moodleCategory = ({ category }: Quiz): string =>
  ['$course$', 'top', ...category.map((name) => name.replaceAll('/', '//'))].join('/');

export type QuizForm = Exclude<LessonForm, 'html' | 'zip'>;

/** The file of a quiz in each form: text, or the bytes of an archive. */
export const QUIZ_FILES: Readonly<Record<QuizForm, (quiz: Quiz) => string | Uint8Array>> = {
  'gift.txt': gift,
  'moodle.xml': moodleXml,
  h5p,
  'qti.zip': qti,
  csv,
  txt: plainQuiz,
};
