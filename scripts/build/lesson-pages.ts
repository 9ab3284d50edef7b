/** The pages of all lessons as files of the extension's package: the site's own, whose other ways lead to the explorer. Node only; runs at build time. */
import { siteWords } from '../../src/i18n/site-words';
import { LANGUAGES, type Language } from '../../src/model/languages';
import { labellingView } from '../../src/presentation/lesson/labelling';
import { lessonView } from '../../src/presentation/lesson/lesson-view';
import { piecesView } from '../../src/presentation/lesson/pieces-view';
import { makerOf } from '../../src/presentation/site/claims';
import { factsFrom } from '../../src/presentation/site/read-facts';
import { hashOf, hrefOf, lessonFile, type Route, wayTo } from '../../src/presentation/site/routes';
import type { Compiled } from '../knowledge/compile';
import { readerOf } from '../knowledge/pack';
import { drawings, loadLabelling } from '../lessons/labelling';
import { loadLessons } from '../lessons/load';
import { lessonMaker } from '../lessons/maker';
import { type LessonAssets, type LessonSetting, labellingPage, lessonPages, piecesPage } from '../lessons/pages';
import { packedSheets } from '../site/assets';
import { siteRecords } from '../site/facts';
import { siteScript } from '../site/scripts';

const EXPLORER = 'src/pages/explorer/explorer.html';
const ASSETS: LessonAssets = {
  styles: ['site.css', 'lesson.css'],
  projector: 'projector.js',
  pieces: 'pieces.js',
  labelling: 'labelling.js',
};

/** Pages of lessons lie beside each other; everything else is a page of the explorer, and no file is to be taken along. */
const wayFrom =
  (language: Language) =>
  (file: string) =>
  (to: Route): string => {
    if (to.page === 'lesson') return hrefOf(to, language, file);
    if (to.page === 'data' || to.page === 'lesson-file' || to.page === 'picture') return '';
    return `${wayTo(lessonFile(file), EXPLORER)}${hashOf(to, language)}`;
  };

/** The pages of one language: name of each in the package, and its text. */
async function pagesIn(language: Language, { base, index, files }: Compiled, today: string) {
  const options = { language, today, kbVersion: index.kbVersion };
  const facts = await factsFrom(readerOf({ index, files }), siteRecords(base, language), options);
  const maker = lessonMaker(makerOf(facts, siteWords(language)), base);
  const setting: LessonSetting = {
    ...{ place: undefined, assets: ASSETS, files: false, wayFrom: wayFrom(language) },
    head: (file) => ({ icon: wayTo(lessonFile(file), 'icons/icon.svg'), feed: undefined, locale: undefined }),
  };
  const lessons = loadLessons(base);
  const views = new Map([...lessons].map(([id, lesson]) => [id, lessonView(id, lesson, maker)]));
  return [
    ...[...views.values()].flatMap((view) => lessonPages(view, maker, setting)),
    piecesPage(piecesView(lessons, views, maker), maker, setting),
    labellingPage(labellingView(loadLabelling(base), maker), maker, setting),
  ];
}

/** Name -> bytes. Throws where a lesson is not in order. */
export async function packedLessons(compiled: Compiled, today: string): Promise<Map<string, Uint8Array>> {
  const pages = await Promise.all(LANGUAGES.map((language) => pagesIn(language, compiled, today)));
  const [site, lesson] = ASSETS.styles;
  const sheets = packedSheets();
  const loaded: [string | undefined, string][] = [
    [site, sheets.site],
    [lesson, sheets.lesson],
    [ASSETS.projector, await siteScript('projector')],
    [ASSETS.pieces, await siteScript('pieces')],
    [ASSETS.labelling, await siteScript('labelling')],
    ...drawings(loadLabelling(compiled.base)),
  ];
  const bytes = new TextEncoder();
  return new Map([...loaded, ...pages.flat()].map(([file = '', text]) => [lessonFile(file), bytes.encode(text)]));
}
