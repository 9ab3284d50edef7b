/** Makes the site: every page as a file of text, its style sheet, its feed, and the list of its pages. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteWords } from '../../src/i18n/site-words';
import { LANGUAGES } from '../../src/model/languages';
import type { Lesson } from '../../src/model/lesson';
import { makerOf } from '../../src/presentation/site/claims';
import type { SitePage } from '../../src/presentation/site/page';
import { addressOf, formsOf } from '../../src/presentation/site/routes';
import { sitePages } from '../../src/presentation/site/site';
import type { Compiled } from '../knowledge/compile';
import type { KnowledgeBase } from '../knowledge/load';
import { lessonFiles } from '../lessons/files';
import { projectorText } from '../lessons/projector-text';
import { dataFiles } from './data-files';
import { siteFacts } from './facts';
import { atomFeed, siteMap } from './feed';
import { labelsOf, type Place, renderPage } from './render';
import { searchFile } from './search-file';
import { joinedStyles, stylesToClasses } from './styles';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = ['icon.svg', 'icon-128.png'];

/** One page, as the list of all pages has it. */
export interface Listed {
  address: string;
  lang: string;
  title: string;
  description: string;
}

/** What a site is made with: the folder, the day, and where it will stand in the world, if that is known. */
export interface SiteOptions {
  folder: string;
  /** YYYY-MM-DD */
  today: string;
  place?: Place;
  lessons?: ReadonlyMap<string, Lesson>;
}

/** Where a page of the first language stands besides: the first page of all, and the one that a host shows where nothing is. */
const alsoAt = ({ route: { page } }: SitePage): string[] =>
  page === 'index' ? ['index.html'] : page === 'not-found' ? ['404.html'] : [];

/** The claims of a page as files: name and text of each. */
function filesOf({ route: of, data = [] }: SitePage, base: KnowledgeBase, kbVersion: string): [string, string][] {
  if (data.length === 0) return [];
  return dataFiles(base, kbVersion, data, formsOf(of)).map(([form, text]) => [
    addressOf({ page: 'data', of, form }, LANGUAGES[0]),
    text,
  ]);
}

/** A page in the list of all, unless it is to be left out. */
const listed = ({ hidden, title, description }: SitePage, address: string, lang: string): Listed[] =>
  hidden ? [] : [{ address, lang, title, description }];

/** The site map, where the site's own address is known. */
const siteMaps = (pages: readonly Listed[], place: Place): string[] =>
  place === undefined
    ? []
    : [
        siteMap(
          pages.map(({ address }) => address),
          place,
        ),
      ];

/** Writes all lessons of one language; those of their files that are pages are told. */
function writeLessons(
  write: (file: string, text: string | Uint8Array) => void,
  ...[maker, base, setting]: Parameters<typeof lessonFiles>
): Listed[] {
  return lessonFiles(maker, base, setting).flatMap(([file, content, page]) => {
    write(file, content);
    return page ? [{ ...page, address: file, lang: maker.words.language }] : [];
  });
}

/** Writes the whole site into an empty folder. `compiled` has been checked by whoever compiled it. */
export async function buildSite(compiled: Compiled, { folder, today, place, lessons }: SiteOptions): Promise<Listed[]> {
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const styles = stylesToClasses();
  const projector = await projectorText();
  write('projector.js', projector);
  const pages: Listed[] = [];
  for (const language of LANGUAGES) {
    const words = siteWords(language);
    const facts = { ...(await siteFacts(compiled, language, today)), lessons };
    const labels = labelsOf(words, facts);
    for (const page of sitePages(facts, words)) {
      const address = addressOf(page.route, language);
      const files = language === LANGUAGES[0] ? [address, ...alsoAt(page)] : [address];
      for (const file of files) write(file, renderPage(page, words, labels, place, file));
      // Files of claims are the same in every language.
      if (language === LANGUAGES[0])
        for (const [file, text] of filesOf(page, compiled.base, facts.kbVersion)) write(file, text);
      pages.push(...listed(page, address, language));
    }
    pages.push(...writeLessons(write, makerOf(facts, words), compiled.base, { place, projector }));
    write(`search-${language}.js`, searchFile(compiled.base, facts, words));
    write(`${language}/changes.xml`, atomFeed(makerOf(facts, words), place));
  }
  write('site.css', `${joinedStyles(join(root, 'src/ui/site.css'))}\n${styles()}\n`);
  write('lesson.css', joinedStyles(join(root, 'src/ui/lesson.css')));
  for (const picture of PICTURES) copyFileSync(join(root, 'public/icons', picture), join(folder, picture));
  write('pages.json', `${JSON.stringify(pages, null, 1)}\n`);
  for (const text of siteMaps(pages, place)) write('sitemap.xml', text);
  return pages;
}
