/** What the pages of a lesson are made with: the site's own facts and words, wages, and the trade words of a text. */
import type { LessonText } from '../../model/lesson';
import type { Wage } from '../../model/wage';
import type { Maker } from '../site/claims';

export interface LessonMaker extends Maker {
  /** By id, with the words of the record. */
  wages: Readonly<Record<string, Wage>>;
  /** Words of the trade in a text, each with its entry in the glossary. */
  termsIn(text: string): readonly { concept: string; word: string }[];
}

/** The text in the language of the pages. */
export const inWords = (text: LessonText, { words }: Pick<LessonMaker, 'words'>): string => text[words.language];
