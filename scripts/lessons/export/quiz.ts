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
  ask: string;
  options: readonly QuizOption[];
  /** The claim on which the right answer rests, with its voice: how we know. */
  source: string;
}

export interface Quiz {
  /** Of the lesson; unique on the site. */
  id: string;
  title: string;
  lang: string;
  /** Words for "right", "not right" and "How do we know?", and the heads of the table's six columns. */
  words: { right: string; wrong: string; how: string; columns: readonly string[] };
  questions: readonly QuizQuestion[];
}

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
