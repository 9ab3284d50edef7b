/** Every file of all lessons in one language: pages, quizzes in each form, and the lesson as one file. Node only. */

import { strToU8 } from 'fflate';
import { LANGUAGES } from '../../src/model/languages';
import type { Lesson } from '../../src/model/lesson';
import { labellingView } from '../../src/presentation/lesson/labelling';
import { lessonView } from '../../src/presentation/lesson/lesson-view';
import type { LessonMaker } from '../../src/presentation/lesson/maker';
import { piecesView } from '../../src/presentation/lesson/pieces-view';
import type { LessonView } from '../../src/presentation/lesson/view';
import type { Maker } from '../../src/presentation/site/claims';
import { addressOf, hrefOf, type LessonForm, lessonFileName, type Route } from '../../src/presentation/site/routes';
import type { KnowledgeBase } from '../knowledge/load';
import type { SiteAddress } from '../site/render';
import { archive } from './export/archive';
import { QUIZ_FILES, type Quiz, type QuizForm } from './export/quiz';
import { drawings, loadLabelling } from './labelling';
import { lessonMaker } from './maker';
import { type LessonAssets, type LessonSetting, labellingPage, lessonPages, piecesPage } from './pages';
import { madeName, wholeLesson, wholePieces } from './whole';

/** Address, content, and what the list of all pages says of it, where it is a page. */
type LessonFile = [string, string | Uint8Array, { title: string; description: string }?];

const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? strToU8(content) : content);

/** Columns of the quiz as a table. */
const COLUMNS = ['id', 'ask', 'option', 'right', 'why', 'rests'] as const;

/** The quiz of a lesson as its exports take it. */
export const quizOf = ({ id, title, lang, quiz }: LessonView, { words }: LessonMaker): Quiz => ({
  id,
  title,
  lang,
  category: [words.t('brand'), title],
  words: {
    right: words.s('lesson.l.right'),
    wrong: words.s('lesson.l.wrong'),
    how: words.s('lesson.l.how'),
    columns: COLUMNS.map((name) => words.s(`lesson.column.${name}`)),
    player: {
      ...{ check: words.s('lesson.h5p.check'), retry: words.s('lesson.h5p.retry'), show: words.s('lesson.l.show') },
      ...{ previous: words.s('lesson.l.previous'), next: words.s('lesson.l.next') },
      ...{ finish: words.s('lesson.h5p.finish'), progress: words.s('lesson.h5p.progress') },
      result: words.s('lesson.h5p.result'),
    },
  },
  questions: quiz.questions.map(({ id: question, ask, options, rests }, at) => ({
    id: `${id}-${question}`,
    name: `${title} ${at + 1}`,
    ask,
    options,
    source: words.s('lesson.rests', { text: rests.told.text, said: rests.told.said.line, status: rests.mark.word }),
  })),
});

/** What files are made with besides: the lessons, where the site stands, the script of a lesson in one file, and what pages load. */
interface Setting {
  lessons: ReadonlyMap<string, Lesson>;
  place: SiteAddress;
  script: string;
  /** The script of a lesson made to measure in one file. */
  made: string;
  assets: LessonAssets;
}

export function lessonFiles(
  site: Maker,
  base: KnowledgeBase,
  { lessons, place, script, made, assets }: Setting,
): LessonFile[] {
  const maker = lessonMaker(site, base);
  const { language } = site.words;
  const setting: LessonSetting = { place, assets, files: true, wayFrom: (file) => (to) => hrefOf(to, language, file) };
  const views = new Map([...lessons].map(([id, lesson]) => [id, lessonView(id, lesson, maker)]));
  const own = [...views].flatMap(([id, view]): LessonFile[] => {
    const quiz = quizOf(view, maker);
    const named = view.fileName;
    const file = (form: LessonForm) => addressOf({ page: 'lesson-file', id, form, named }, language);
    const taken = [
      ...(Object.keys(QUIZ_FILES) as QuizForm[]).map((form) => ({ form, content: QUIZ_FILES[form](quiz) })),
      { form: 'html' as const, content: wholeLesson(view, maker, place, script) },
    ];
    return [
      ...lessonPages(view, maker, setting).map(
        ([address, text], at): LessonFile => [
          address,
          text,
          {
            title: maker.words.s('title.lesson', { title: view.title, part: view.pages[at]?.text ?? '' }),
            description: view.what,
          },
        ],
      ),
      ...taken.map(({ form, content }): LessonFile => [file(form), content]),
      [
        file('zip'),
        archive(
          Object.fromEntries(taken.map(({ form, content }) => [lessonFileName({ named, form }), bytes(content)])),
        ),
      ],
    ];
  });
  if (lessons.size === 0) return own;
  const pieces = piecesView(lessons, views, maker);
  const task = loadLabelling(base);
  const view = labellingView(task, maker);
  const file: Route = { page: 'lesson-file', id: 'pieces', form: 'html', named: madeName(pieces, maker) };
  return [
    ...own,
    [addressOf(file, language), wholePieces(pieces, [...views.values()], maker, place, made)],
    [...piecesPage(pieces, maker, setting, file), { title: pieces.title, description: pieces.what }],
    [...labellingPage(view, maker, setting), { title: view.title, description: view.what }],
    // The drawings are the same in every language.
    ...(language === LANGUAGES[0] ? drawings(task) : []),
  ];
}
