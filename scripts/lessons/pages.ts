/** The pages of one lesson in one language as texts of files: the teacher's sheet, the wall, paper for pupils, the quiz. */
import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { nameOfLanguage } from '../../src/i18n/words';
import { LANGUAGES } from '../../src/model/languages';
import { type LessonLabels, labelsOf } from '../../src/presentation/lesson/labels';
import type { LessonMaker } from '../../src/presentation/lesson/maker';
import type { LessonView } from '../../src/presentation/lesson/view';
import { addressOf, LESSON_FORMS, type PageRoute, type Route, wayTo } from '../../src/presentation/site/routes';
import { LessonPage, type LessonPageProps } from '../../src/ui/lesson/LessonPage';
import { Projector } from '../../src/ui/lesson/Projector';
import { PupilPages } from '../../src/ui/lesson/PupilPages';
import { Quiz } from '../../src/ui/lesson/Quiz';
import { TeacherSheet } from '../../src/ui/lesson/TeacherSheet';
import { labelsOf as siteLabels } from '../../src/ui/site/around';
import type { HeadView } from '../../src/ui/site/Head';
import { headOf, type Place } from '../site/render';
import { qrOf } from './qr';

type Part = Exclude<LessonPageProps['part'], 'whole'>;
const PARTS: readonly Part[] = ['sheet', 'projector', 'pupils', 'quiz'];

export const routeOf = (id: string, part: Part): PageRoute & { id: string } => ({
  page: 'lesson',
  id: part === 'sheet' ? id : `${id}-${part}`,
});

/** What a page of that kind holds. */
export function contentOf(
  part: Part,
  view: LessonView,
  labels: LessonLabels,
  { words }: LessonMaker,
  { place, files: taken }: Pick<LessonSetting, 'place' | 'files'>,
): ComponentChildren {
  switch (part) {
    case 'sheet': {
      const files = (taken ? LESSON_FORMS : []).map((form) => ({
        to: { page: 'lesson-file' as const, id: view.id, form },
        text: words.s(`lesson.form.${form}`),
      }));
      const qr = place && qrOf(`${place}${addressOf(routeOf(view.id, 'sheet'), words.language)}#sources`, labels.qr);
      return h(TeacherSheet, { view, labels, files, qr });
    }
    case 'projector':
      return h(Projector, { view, labels });
    case 'pupils':
      return h(PupilPages, { view, labels });
    case 'quiz':
      return h(Quiz, { view, labels });
  }
}

/** What all pages of a lesson share. */
export function frameOf(
  view: LessonView,
  maker: LessonMaker,
): Omit<LessonPageProps, 'head' | 'part' | 'way' | 'languages' | 'children'> {
  const { words, facts } = maker;
  const { brand, skip, about, footer, licence, version } = siteLabels(words, facts);
  return {
    lang: words.language,
    dir: words.dir,
    kicker: words.s('lesson.kicker'),
    title: view.title,
    what: view.what,
    words: { brand, skip, about, footer, licence, version },
    lists: { to: { page: 'lessons' }, text: words.s('list.lessons') },
    pages: view.pages,
  };
}

/** What the pages of lessons load: style sheets, and the script of the wall. */
export interface LessonAssets {
  styles: readonly string[];
  projector: string;
}

/** Where the pages of lessons stand: on the site, or in the package of the extension. */
export interface LessonSetting {
  place: Place;
  assets: LessonAssets;
  /** Whether files to take along lie beside them. */
  files: boolean;
  /** The way from the page in a file to any other. */
  wayFrom(file: string): (to: Route) => string;
  /** What is other in the head of a page than on the site. */
  head?: (file: string) => Partial<HeadView>;
}

/** Address and text of each page. */
export function lessonPages(view: LessonView, maker: LessonMaker, setting: LessonSetting): [string, string][] {
  const { words } = maker;
  const { place, assets, wayFrom, head } = setting;
  const labels = labelsOf(words);
  return PARTS.map((part, at) => {
    const route = routeOf(view.id, part);
    const file = addressOf(route, words.language);
    const name = view.pages[at]?.text ?? '';
    const page = {
      ...frameOf(view, maker),
      part,
      way: wayFrom(file),
      languages: LANGUAGES.filter((other) => other !== words.language).map((lang) => ({
        lang,
        name: nameOfLanguage(lang),
        href: wayTo(file, addressOf(route, lang)),
      })),
      head: {
        ...headOf(
          { route, title: words.s('title.lesson', { title: view.title, part: name }), description: view.what },
          words,
          place,
          file,
          { styles: assets.styles, scripts: part === 'projector' ? [assets.projector] : [] },
        ),
        ...head?.(file),
      },
    };
    return [
      file,
      `<!doctype html>\n${renderToString(h(LessonPage, { ...page, children: contentOf(part, view, labels, maker, setting) }))}\n`,
    ];
  });
}
