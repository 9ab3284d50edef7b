/** Writes the pages of one language, each with what goes along: the ones that are not what the last build left. */
import type { SiteWords } from '../../src/i18n/site-words';
import { LANGUAGES, type Language } from '../../src/model/languages';
import { makerOf } from '../../src/presentation/site/claims';
import type { SiteFacts } from '../../src/presentation/site/facts';
import type { SitePage } from '../../src/presentation/site/page';
import { addressOf, formsOf, type PageRoute } from '../../src/presentation/site/routes';
import { pagesInParts } from '../../src/presentation/site/site';
import { labelsOf } from '../../src/ui/site/around';
import type { KnowledgeBase } from '../knowledge/load';
import { dataFiles } from './data-files';
import { atomFeed } from './feed';
import type { Memory } from './memory';
import { pictureFiles } from './pictures/files';
import { type Assets, isDrawn, renderPage, type SiteAddress } from './render';
import type { Stamps } from './stamps';
import type { Listed, Took } from './tongue';
import type { Writer } from './writer';

/** Where a page of the first language stands besides: the first page of all, and the one that a host shows where nothing is. */
const alsoAt = ({ route: { page, part = 1 } }: SitePage): string[] =>
  part > 1 ? [] : page === 'index' ? ['index.html'] : page === 'not-found' ? ['404.html'] : [];

/** The claims of a page as files: name and text of each. */
function filesOf({ route: of, data = [] }: SitePage, base: KnowledgeBase): [string, string][] {
  if (data.length === 0) return [];
  return dataFiles(base, data, formsOf(of)).map(([form, text]) => [
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
export interface Tongue {
  words: SiteWords;
  facts: SiteFacts;
}

/** Where the pages go, and what they are held against. */
interface Setting {
  assets: Assets;
  base: KnowledgeBase;
  place: SiteAddress;
  writer: Writer;
  memory: Memory;
  stamps: Stamps;
  /** On how many elements styles were met. */
  met(): number;
  took: Took;
}

/** The parts of one page, with what goes along; returns what the list of all pages has of them. */
function writePage(
  parts: readonly SitePage[],
  labels: ReturnType<typeof labelsOf>,
  { words }: Tongue,
  { assets, base, place, writer: { write }, met }: Setting,
): Listed[] {
  const { language } = words;
  const first = language === LANGUAGES[0];
  return parts.flatMap((page) => {
    const address = addressOf(page.route, language);
    const before = met();
    for (const file of first ? [address, ...alsoAt(page)] : [address])
      write(file, renderPage(page, words, labels, assets, place, file));
    if (met() > before && !isDrawn(page))
      throw new Error(`${address} has styles on its elements, and no sheet for them`);
    for (const [file, content] of picturesOf(page, language)) write(file, content);
    // Files of claims are the same in every language.
    if (first) for (const [file, text] of filesOf(page, base)) write(file, text);
    return listed(page, address, language);
  });
}

const idOf = (route: PageRoute): string | undefined => ('id' in route ? route.id : undefined);

/** All pages that are no record's: they are made of everything, so all of them are kept or none. */
const REST = 'rest';

/** Every page of one language, with what goes along; returns what the list of all pages has of them. */
export function writePages(tongue: Tongue, setting: Setting): Listed[] {
  const { words, facts } = tongue;
  const { place, writer, memory, stamps, took } = setting;
  const labels = labelsOf(words, facts);
  const pages: Listed[] = [];
  const others: { files: string[]; told: Listed[] } = { files: [], told: [] };
  const ofAll = stamps.all();
  const kept = memory.unit<Listed[]>(REST, ofAll);
  let sure = false;
  const wants = (kind: PageRoute['page'], id?: string): boolean => {
    const stamp = stamps.page(kind, id);
    if (stamp === undefined) return kept === undefined;
    const name = `${kind}/${id}`;
    const known = memory.unit<Listed[]>(name, stamp);
    sure = known !== undefined && memory.sampled(name);
    if (!known || sure) return true;
    memory.note(name, known);
    pages.push(...known.told);
    return false;
  };
  let since = performance.now();
  const passed = (stage: string) => {
    const now = performance.now();
    took(stage, now - since);
    since = now;
  };
  passed('stamps');
  for (const [route, parts] of pagesInParts(facts, words, wants)) {
    const stamp = stamps.page(route.page, idOf(route));
    const { made: told, files } = writer.noting(
      () => writePage(parts, labels, tongue, setting),
      stamp !== undefined && sure,
    );
    pages.push(...told);
    if (stamp === undefined) {
      others.files.push(...files);
      others.told.push(...told);
    } else memory.note(`${route.page}/${idOf(route)}`, { stamp, files, told });
    passed(`pages: ${route.page}`);
  }
  if (kept) pages.push(...kept.told);
  memory.note(REST, kept ?? { stamp: ofAll, ...others });
  writer.write(`${words.language}/changes.xml`, atomFeed(makerOf(facts, words), place));
  return pages.sort((left, right) => (left.address < right.address ? -1 : 1));
}
