/** All of the site that is of one language, made in a thread of its own: no page of one language needs another's. */
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
import type { Write } from './assets';
import { dataFiles } from './data-files';
import { siteFacts } from './facts';
import { atomFeed } from './feed';
import { pictureFiles } from './pictures/files';
import { type Assets, renderPage, type SiteAddress } from './render';
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

/** What one language is made of. */
export interface TongueWork {
  language: Language;
  compiled: Compiled;
  folder: string;
  today: string;
  place?: SiteAddress;
  lessons?: ReadonlyMap<string, Lesson> | undefined;
}

/** What is known only once every language has told its styles. */
export interface Shared {
  /** Styles on elements, in the order of their classes. */
  rules: readonly string[];
  common: { style: string; script: string };
  search: string;
  makePack: { styles: readonly string[]; scripts: readonly string[] };
  lesson: Pick<Parameters<typeof lessonFiles>[2], 'assets' | 'script'>;
}

/** What one language leaves behind. */
export interface Made {
  pages: Listed[];
  /** The files of its search. */
  searches: string[];
  /** Pages that the worker of the site keeps from the start. */
  offline: [file: string, content: string | Uint8Array][];
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

/** One language: its facts and words. */
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

/** Writes all lessons of one language; those of their files that are pages are told. */
function writeLessons(write: Write, ...[maker, base, setting]: Parameters<typeof lessonFiles>): Listed[] {
  return lessonFiles(maker, base, setting).flatMap(([file, content, page]) => {
    write(file, content);
    return page ? [{ ...page, address: file, lang: maker.words.language }] : [];
  });
}

/** The style sheet has to be known before the first page is written: of all pages those of products bring styles. */
function gatherStyles({ words, facts }: Tongue): readonly string[] {
  const nothing: Assets = { style: '', script: '', of: {} };
  const styles = stylesToClasses();
  const labels = labelsOf(words, facts);
  for (const page of productPages(facts, words))
    renderPage(styled(page), words, labels, nothing, undefined, addressOf(page.route, words.language));
  styles.stop();
  return styles.texts();
}

/** Makes one language: `tell` its styles, and goes on with what all languages share. */
export async function makeTongue(
  { language, compiled, folder, today, place, lessons }: TongueWork,
  tell: (rules: readonly string[]) => Promise<Shared>,
  took: Took,
): Promise<Made> {
  let since = performance.now();
  const passed = (stage: string) => {
    const now = performance.now();
    took(stage, now - since);
    since = now;
  };
  const words = siteWords(language);
  const facts: SiteFacts = { ...(await siteFacts(compiled, language, today, place)), lessons };
  passed('facts');
  const own = gatherStyles({ words, facts });
  passed('styles');
  const { rules, common, search, makePack, lesson } = await tell(own);
  since = performance.now();
  const styles = stylesToClasses(rules);
  const { write, room, done } = writerInto(folder);
  const offline: Made['offline'] = [];
  const writeAndKeep: Write = (file, content) => {
    if (file.endsWith('/offline.html')) offline.push([file, content]);
    write(file, content);
  };
  const { index, all } = writeSearch(write, compiled.base, facts, words);
  passed('search');
  const of = { search: { scripts: [index, search] }, 'make-pack': makePack };
  const writer = { write: writeAndKeep, room };
  const pages = [
    ...(await writePages({ words, facts }, { ...common, of }, compiled, place, writer, took)),
    ...writeLessons(write, makerOf(facts, words), compiled.base, { lessons: lessons ?? new Map(), place, ...lesson }),
  ];
  styles.stop();
  if (styles.texts().length !== rules.length)
    throw new Error('a page that is no product’s has styles on its elements; gather them too, in gatherStyles');
  await done();
  return { pages, searches: [search, ...all], offline };
}
