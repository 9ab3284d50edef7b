/** Lays the lessons of a pack out as they are read: in each language, with the pack's own claims that they show. */
import { LANGUAGES, type Language } from '../model/languages';
import type { BaseRecords } from './base';
import type { LessonTexts, PackLesson } from './lesson';
import type { Pack } from './pack';
import { type PackPage, pageOf } from './shelve';

/** A lesson, and all that its own claims name. Those of the base are read where they are. */
export interface LessonRow extends Pick<PackPage, 'claims' | 'sources' | 'entities'> {
  lesson: PackLesson;
  /** Language of its texts, where it is not the row's. */
  lang?: Language | undefined;
}

/** Name of its row. No product is read under it: a page has a number for its name. */
export const lessonRow = (pack: string, language: Language, lesson: string): string =>
  `${pack}/${language}/lesson/${lesson}`;

/** The lesson with its texts in another language, where there are any. */
const withTexts = (lesson: PackLesson, texts: LessonTexts | undefined): PackLesson => ({
  ...lesson,
  title: texts?.title ?? lesson.title,
  objectives: texts?.objectives ?? lesson.objectives,
  phases: lesson.phases.map((phase, at) => ({ ...phase, ...texts?.phases[at] })),
  questions: lesson.questions?.map((question, at) => {
    const other = texts?.questions?.[at];
    const options = question.options.map((option, place) => ({ ...option, ...other?.options[place] }));
    return { ...question, ask: other?.ask ?? question.ask, options };
  }),
});

/** Every lesson in every language, by name of its row. */
export function lessonRowsOf(pack: Pack, base: BaseRecords): Record<string, LessonRow> {
  const rows: Record<string, LessonRow> = {};
  for (const [id, lesson] of Object.entries(pack.lessons ?? {}))
    for (const language of LANGUAGES) {
      const texts = pack.translations?.[language]?.lessons?.[id];
      const written = texts ? language : pack.languages[0];
      const own = lesson.claims.filter((claim) => Object.hasOwn(pack.claims, claim));
      const { comments: _comments, ...page } = pageOf(own, pack, base, language);
      const lang = written === language ? undefined : written;
      rows[lessonRow(pack.id, language, id)] = { lesson: withTexts(lesson, texts), lang, ...page };
    }
  return rows;
}
