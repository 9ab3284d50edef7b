/** All of the site that is of one language, made in a thread of its own: no page of one language needs another's. */
import { siteWords } from '../../src/i18n/site-words';
import { LANGUAGES, type Language } from '../../src/model/languages';
import type { Lesson } from '../../src/model/lesson';
import { makerOf } from '../../src/presentation/site/claims';
import type { SiteFacts } from '../../src/presentation/site/facts';
import type { SitePage } from '../../src/presentation/site/page';
import { addressOf } from '../../src/presentation/site/routes';
import { productPages } from '../../src/presentation/site/site';
import { labelsOf } from '../../src/ui/site/around';
import type { Compiled } from '../knowledge/compile';
import { lessonFiles } from '../lessons/files';
import type { Write } from './assets';
import { siteFacts } from './facts';
import { type Memory, type MemorySetting, memoryOf } from './memory';
import { type Tongue, writePages } from './pages';
import { type Assets, renderPage, type SiteAddress } from './render';
import { writeSearch } from './search-file';
import { type Stamps, stampsOf } from './stamps';
import { stylesToClasses } from './styles';
import { writerInto } from './writer';

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
  /** Where the last build left what it made; without it all is made. */
  memory?: MemorySetting | undefined;
}

/** What is known only once every language has told its styles. */
export interface Shared {
  /** Styles on elements, in the order of their classes. */
  rules: readonly string[];
  common: Pick<Assets, 'style' | 'script' | 'drawn'>;
  search: string;
  makePack: { styles: readonly string[]; scripts: readonly string[] };
  lesson: Pick<Parameters<typeof lessonFiles>[2], 'assets' | 'script' | 'made'>;
}

/** What one language leaves behind. */
export interface Made {
  pages: Listed[];
  /** The files of its search. */
  searches: string[];
  /** Every file of the language. */
  files: string[];
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
function gatherStyles({ words, facts }: Tongue, memory: Memory, stamps: Stamps): string[] {
  const nothing: Assets = { style: '', script: '', drawn: '', of: {} };
  const labels = labelsOf(words, facts);
  const all = new Set<string>();
  for (const [id, make] of productPages(facts, words)) {
    const [name, stamp] = [`styles ${id}`, stamps.styles(id)];
    const known = memory.unit<readonly string[]>(name, stamp);
    const styles = known ? undefined : stylesToClasses();
    if (styles) {
      const page = make();
      renderPage(styled(page), words, labels, nothing, undefined, addressOf(page.route, words.language));
      styles.stop();
    }
    const told = known?.told ?? styles?.texts() ?? [];
    memory.note(name, { stamp, files: [], told });
    for (const text of told) all.add(text);
  }
  return [...all];
}

/** Makes one language: `tell` its styles, and goes on with what all languages share. */
export async function makeTongue(
  { language, compiled, folder, today, place, lessons, memory: remembers }: TongueWork,
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
  const { base } = compiled;
  const memory = memoryOf(language, folder, remembers);
  passed('facts');
  // Files of claims are the same in every language, and made with the first.
  const stampsFor = stampsOf(facts, words, language === LANGUAGES[0] ? base : undefined);
  const own = gatherStyles({ words, facts }, memory, stampsFor({ every: [], products: '', rest: [] }));
  passed('styles');
  const { rules, common, search, makePack, lesson } = await tell(own);
  since = performance.now();
  const styles = stylesToClasses(rules);
  const writer = writerInto(folder, memory);
  const { index, all } = writeSearch(writer, memory, base, facts, words);
  passed('search');
  const { style, script, drawn } = common;
  const of = { search: { scripts: [index, search] }, 'make-pack': makePack };
  const stamps = stampsFor({ every: [style, script], products: drawn, rest: [of] });
  const assets = { ...common, of };
  const pages = [
    ...writePages({ words, facts }, { assets, base, place, writer, memory, stamps, met: styles.met, took }),
    ...writeLessons(writer.write, makerOf(facts, words), base, { lessons: lessons ?? new Map(), place, ...lesson }),
  ];
  styles.stop();
  if (styles.texts().length !== rules.length)
    throw new Error('a page that is no product’s has styles on its elements; gather them too, in gatherStyles');
  memory.save();
  return { pages, searches: [search, ...all], files: memory.files() };
}
