/** The pages of one lesson in one language as texts of files: the teacher's sheet, the wall, paper for pupils, the quiz. */
import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { dayInWords } from '../../src/i18n/dates';
import { nameOfLanguage } from '../../src/i18n/words';
import { LANGUAGES } from '../../src/model/languages';
import { drawingAddress, type LabellingView, labellingWords } from '../../src/presentation/lesson/labelling';
import { type LessonLabels, labelsOf } from '../../src/presentation/lesson/labels';
import type { LessonMaker } from '../../src/presentation/lesson/maker';
import type { PiecesView } from '../../src/presentation/lesson/pieces-view';
import type { LessonView } from '../../src/presentation/lesson/view';
import { addressOf, LESSON_FORMS, type PageRoute, type Route, wayTo } from '../../src/presentation/site/routes';
import { Labelling } from '../../src/ui/lesson/Labelling';
import { LessonPage, type LessonPageProps } from '../../src/ui/lesson/LessonPage';
import { Pieces } from '../../src/ui/lesson/Pieces';
import { Projector } from '../../src/ui/lesson/Projector';
import { PupilPages } from '../../src/ui/lesson/PupilPages';
import { Quiz } from '../../src/ui/lesson/Quiz';
import { TeacherSheet } from '../../src/ui/lesson/TeacherSheet';
import { labelsOf as siteLabels } from '../../src/ui/site/around';
import type { HeadView } from '../../src/ui/site/Head';
import { headOf, rootFrom, type SiteAddress } from '../site/render';
import { qrOf } from './qr';

type Part = Exclude<LessonPageProps['part'], 'whole' | 'pieces' | 'labelling'>;
const PARTS: readonly Part[] = ['sheet', 'projector', 'pupils', 'quiz'];

export const routeOf = (id: string, part: Part): PageRoute & { id: string } => ({
  page: 'lesson',
  id: part === 'sheet' ? id : `${id}-${part}`,
});

const PIECES: PageRoute & { id: string } = { page: 'lesson', id: 'pieces' };
const LABELLING: PageRoute & { id: string } = { page: 'lesson', id: 'labelling' };

/** What a page of that kind holds. */
export function contentOf(
  part: Part,
  view: LessonView,
  labels: LessonLabels,
  { words }: LessonMaker,
  { place, files: taken }: Pick<LessonSetting, 'place' | 'files'>,
): ComponentChildren {
  const files = taken
    ? LESSON_FORMS.map((form) => ({
        to: { page: 'lesson-file' as const, id: view.id, form, named: view.fileName },
        text: words.s(`lesson.form.${form}`),
      }))
    : 'elsewhere';
  switch (part) {
    case 'sheet': {
      const qr = place && qrOf(`${place}${addressOf(routeOf(view.id, 'sheet'), words.language)}#sources`, labels.qr);
      return h(TeacherSheet, { view, labels, files, qr, site: place });
    }
    case 'projector':
      return h(Projector, { view, labels });
    case 'pupils':
      return h(PupilPages, { view, labels });
    case 'quiz':
      return h(Quiz, { view, labels, files });
  }
}

/** What all pages of a lesson share. */
export function frameOf(
  view: Pick<LessonView, 'title' | 'what' | 'pages'>,
  maker: LessonMaker,
): Omit<LessonPageProps, 'head' | 'part' | 'root' | 'way' | 'languages' | 'children'> {
  const { words, facts } = maker;
  const { brand, skip, about, footer, licence } = siteLabels(words, facts);
  // A lesson is taken away from the site, so it tells its own version.
  const version = words.s('site.version', { version: facts.kbVersion, date: dayInWords(facts.today, words.language) });
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
  /** The script of every page of the site, which keeps pages for when there is no network; none in the extension, where all of it is at hand. */
  site?: string;
  projector: string;
  pieces: string;
  labelling: string;
}

/** Where the pages of lessons stand: on the site, or in the package of the extension. */
export interface LessonSetting {
  place: SiteAddress;
  assets: LessonAssets;
  /** Whether files to take along lie beside them. */
  files: boolean;
  /** The way from the page in a file to any other. */
  wayFrom(file: string): (to: Route) => string;
  /** What is other in the head of a page than on the site. */
  head?: (file: string) => Partial<HeadView>;
}

/** A page as the text of its file: address and text. */
function written(
  route: PageRoute & { id: string },
  view: Pick<LessonView, 'title' | 'what' | 'pages'>,
  { part, title, children, scripts }: Pick<LessonPageProps, 'part' | 'children'> & { title: string; scripts: string[] },
  maker: LessonMaker,
  { place, assets, wayFrom, head }: LessonSetting,
): [string, string] {
  const { words } = maker;
  const file = addressOf(route, words.language);
  const page = {
    ...frameOf(view, maker),
    part,
    root: assets.site && rootFrom(file),
    way: wayFrom(file),
    languages: LANGUAGES.filter((other) => other !== words.language).map((lang) => ({
      lang,
      name: nameOfLanguage(lang),
      href: wayTo(file, addressOf(route, lang)),
    })),
    head: {
      ...headOf({ route, title, description: view.what }, words, place, file, {
        styles: assets.styles,
        scripts: [...(assets.site ? [assets.site] : []), ...scripts],
      }),
      ...head?.(file),
    },
  };
  return [file, `<!doctype html>\n${renderToString(h(LessonPage, { ...page, children }))}\n`];
}

/** Address and text of each page. */
export function lessonPages(view: LessonView, maker: LessonMaker, setting: LessonSetting): [string, string][] {
  const { words } = maker;
  const labels = labelsOf(words);
  return PARTS.map((part, at) => {
    const title = words.s('title.lesson', { title: view.title, part: view.pages[at]?.text ?? '' });
    const children = contentOf(part, view, labels, maker, setting);
    const scripts = part === 'projector' ? [setting.assets.projector] : [];
    return written(routeOf(view.id, part), view, { part, title, children, scripts }, maker, setting);
  });
}

/** Address and text of the page on which a lesson is put together. */
export function piecesPage(
  view: PiecesView,
  maker: LessonMaker,
  setting: LessonSetting,
  whole?: Route,
): [string, string] {
  const file = whole && setting.wayFrom(addressOf(PIECES, maker.words.language))(whole);
  const children = h(Pieces, { view, labels: labelsOf(maker.words), file });
  const scripts = [setting.assets.pieces, setting.assets.projector];
  const { title } = view;
  return written(PIECES, { ...view, pages: [] }, { part: 'pieces', title, children, scripts }, maker, setting);
}

/** Address and text of the page on which a labelling task is tried. */
export function labellingPage(view: LabellingView, maker: LessonMaker, setting: LessonSetting): [string, string] {
  const { language } = maker.words;
  const drawing = (name: string) => wayTo(addressOf(LABELLING, language), drawingAddress(name));
  const children = h(Labelling, { view, words: labellingWords(maker.words), drawing });
  const { title } = view;
  const page = { part: 'labelling' as const, title, children, scripts: [setting.assets.labelling] };
  return written(LABELLING, { ...view, pages: [] }, page, maker, setting);
}
