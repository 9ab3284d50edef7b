/** Makes the site: every page as a file of text, what pages load, its feed, and the list of its pages. */
import { type SiteWords, siteWords } from '../../src/i18n/site-words';
import { LANGUAGES, type Language } from '../../src/model/languages';
import type { Lesson } from '../../src/model/lesson';
import { makerOf } from '../../src/presentation/site/claims';
import type { SiteFacts } from '../../src/presentation/site/facts';
import type { SitePage } from '../../src/presentation/site/page';
import { addressOf, formsOf } from '../../src/presentation/site/routes';
import { productPages, sitePages } from '../../src/presentation/site/site';
import { labelsOf } from '../../src/ui/site/around';
import type { Compiled } from '../knowledge/compile';
import type { KnowledgeBase } from '../knowledge/load';
import { lessonFiles } from '../lessons/files';
import {
  formData,
  formSheet,
  lessonSheet,
  styleSheet,
  type Write,
  workerFile,
  writeHashed,
  writeIcons,
} from './assets';
import { dataFiles } from './data-files';
import { siteFacts } from './facts';
import { atomFeed, robots, siteMap } from './feed';
import { pictureFiles } from './pictures/files';
import { type Assets, renderPage, type SiteAddress } from './render';
import { siteScripts } from './scripts';
import { writeSearch } from './search-file';
import { stylesToClasses } from './styles';
import { type Writer, writerInto } from './writer';

/** One page, as the list of all pages has it. */
export interface Listed {
  address: string;
  lang: string;
  title: string;
  description: string;
}

/** Hears how many milliseconds something took; many things of one name add up. */
export type Took = (stage: string, milliseconds: number) => void;

/** What a site is made with: the folder, the day, and where it will stand in the world, if that is known. */
export interface SiteOptions {
  folder: string;
  /** YYYY-MM-DD */
  today: string;
  place?: SiteAddress;
  /** Hears of each stage and each kind of page (`npm run scale`). */
  took?: Took;
  lessons?: ReadonlyMap<string, Lesson>;
}

/** Where a page of the first language stands besides: the first page of all, and the one that a host shows where nothing is. */
const alsoAt = ({ route: { page, part = 1 } }: SitePage): string[] =>
  part > 1 ? [] : page === 'index' ? ['index.html'] : page === 'not-found' ? ['404.html'] : [];

/** The claims of a page as files: name and text of each. */
function filesOf({ route: of, data = [] }: SitePage, base: KnowledgeBase, kbVersion: string): [string, string][] {
  if (data.length === 0) return [];
  return dataFiles(base, kbVersion, data, formsOf(of)).map(([form, text]) => [
    addressOf({ page: 'data', of, form }, LANGUAGES[0]),
    text,
  ]);
}

/** The pictures of a page as files of their own: name and bytes of each. */
const picturesOf = (page: SitePage, language: Language): [string, string | Uint8Array][] =>
  page.sections.flatMap(({ body }) =>
    body.kind === 'picture'
      ? pictureFiles(body).map(([form, content]): [string, string | Uint8Array] => [
          addressOf({ page: 'picture', name: body.picture.name, form }, language),
          content,
        ])
      : [],
  );

/** A page in the list of all, unless it is to be left out. */
const listed = ({ hidden, title, description }: SitePage, address: string, lang: string): Listed[] =>
  hidden ? [] : [{ address, lang, title, description }];

/** One language: its facts and words, and what was gathered of it. */
interface Tongue {
  words: SiteWords;
  facts: SiteFacts;
}

/** Every page of one language, with what goes along; returns what the list of all pages has of them. */
async function writePages(
  { words, facts }: Tongue,
  assets: Assets,
  { base }: Compiled,
  place: SiteAddress,
  { write, room }: Omit<Writer, 'done'>,
  took: Took,
): Promise<Listed[]> {
  const { language } = words;
  const labels = labelsOf(words, facts);
  const pages: Listed[] = [];
  let since = performance.now();
  for (const page of sitePages(facts, words)) {
    const address = addressOf(page.route, language);
    const first = language === LANGUAGES[0];
    for (const file of first ? [address, ...alsoAt(page)] : [address])
      write(file, renderPage(page, words, labels, assets, place, file));
    for (const [file, content] of picturesOf(page, language)) write(file, content);
    // Files of claims are the same in every language.
    if (first) for (const [file, text] of filesOf(page, base, facts.kbVersion)) write(file, text);
    pages.push(...listed(page, address, language));
    await room();
    const now = performance.now();
    took(`pages: ${page.route.page}`, now - since);
    since = now;
  }
  write(`${language}/changes.xml`, atomFeed(makerOf(facts, words), place));
  return pages;
}

/** Of a product's page only its picture and its pay are written with styles; what else it holds takes most of the time. */
const styled = (page: SitePage): SitePage => ({
  ...page,
  paper: undefined,
  sections: page.sections.filter(({ body }) => body.kind === 'chain' || body.kind === 'hour'),
});

/** The style sheet has to be known before the first page is written: of all pages those of products bring styles. */
function writeStyles(tongues: readonly Tongue[], styles: ReturnType<typeof stylesToClasses>, write: Write): string {
  const nothing: Assets = { style: '', script: '', of: {} };
  for (const { words, facts } of tongues) {
    const labels = labelsOf(words, facts);
    for (const page of productPages(facts, words))
      renderPage(styled(page), words, labels, nothing, undefined, addressOf(page.route, words.language));
  }
  return writeHashed(write, 'site.css', styleSheet(styles.rules()));
}

/** What the page that makes packs loads: the form's styles, the base in all languages, and the form. */
const writeForm = (write: Write, form: string, base: KnowledgeBase) => ({
  styles: [writeHashed(write, 'make.css', formSheet())],
  scripts: [writeHashed(write, 'base.js', formData(base)), writeHashed(write, 'make.js', form)],
});

/** Writes all lessons of one language; those of their files that are pages are told. */
function writeLessons(write: Write, ...[maker, base, setting]: Parameters<typeof lessonFiles>): Listed[] {
  return lessonFiles(maker, base, setting).flatMap(([file, content, page]) => {
    write(file, content);
    return page ? [{ ...page, address: file, lang: maker.words.language }] : [];
  });
}

/** Writes the whole site into an empty folder. `compiled` has been checked by whoever compiled it. */
export async function buildSite(
  compiled: Compiled,
  { folder, today, place, lessons, took = () => {} }: SiteOptions,
): Promise<Listed[]> {
  const { write, room, done } = writerInto(folder);
  let since = performance.now();
  const passed = (stage: string) => {
    const now = performance.now();
    took(stage, now - since);
    since = now;
  };
  const scripts = await siteScripts();
  passed('scripts');
  const tongues: Tongue[] = [];
  for (const language of LANGUAGES)
    tongues.push({
      words: siteWords(language),
      facts: { ...(await siteFacts(compiled, language, today, place)), lessons },
    });
  passed('facts');
  const styles = stylesToClasses();
  const common = {
    style: writeStyles(tongues, styles, write),
    script: writeHashed(write, 'site.js', scripts.site),
  };
  const search = writeHashed(write, 'search.js', scripts.search);
  const makePack = writeForm(write, scripts.make, compiled.base);
  passed('styles');
  const ofLessons = {
    styles: [common.style, writeHashed(write, 'lesson.css', lessonSheet())],
    projector: writeHashed(write, 'projector.js', scripts.projector),
    pieces: writeHashed(write, 'pieces.js', scripts.pieces),
    labelling: writeHashed(write, 'labelling.js', scripts.labelling),
  };
  const known = styles.rules();
  const offline = new Map<string, string | Uint8Array>();
  const writeAndKeep: Write = (file, content) => {
    if (file.endsWith('/offline.html')) offline.set(file, content);
    write(file, content);
  };
  const pages: Listed[] = [];
  const searches: Record<string, string[]> = {};
  for (const tongue of tongues) {
    const { language } = tongue.words;
    since = performance.now();
    const { index, all } = writeSearch(write, compiled.base, tongue.facts, tongue.words);
    searches[language] = [search, ...all];
    passed('search');
    const of = { search: { scripts: [index, search] }, 'make-pack': makePack };
    const maker = makerOf(tongue.facts, tongue.words);
    const writer = { write: writeAndKeep, room };
    pages.push(
      ...(await writePages(tongue, { ...common, of }, compiled, place, writer, took)),
      ...writeLessons(write, maker, compiled.base, {
        ...{ lessons: lessons ?? new Map(), place, projector: scripts.projector },
        assets: ofLessons,
      }),
    );
  }
  styles.stop();
  if (styles.rules() !== known)
    throw new Error('a page that is no product’s has styles on its elements; gather them too, in writeStyles');
  writeIcons(write);
  write('worker.js', workerFile(scripts.worker, [common.style, common.script], offline, searches));
  write('pages.json', `${JSON.stringify(pages, null, 1)}\n`);
  write('robots.txt', robots(place));
  if (place !== undefined)
    write(
      'sitemap.xml',
      siteMap(
        pages.map(({ address }) => address),
        place,
      ),
    );
  await done();
  return pages;
}
