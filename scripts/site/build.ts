/** Makes the site: every page as a file of text, what pages load, its feed, and the list of its pages. Each language is made in a thread of its own. */
import { LANGUAGES, type Language } from '../../src/model/languages';
import type { Lesson } from '../../src/model/lesson';
import type { Compiled } from '../knowledge/compile';
import type { KnowledgeBase } from '../knowledge/load';
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
import { robots, siteMap } from './feed';
import type { SiteAddress } from './render';
import { siteScripts } from './scripts';
import { rulesOf } from './styles';
import { inThreads } from './threads';
import type { Listed, Shared, Took } from './tongue';
import { emptied, writerInto } from './writer';

/** What a site is made with: the folder, the day, and where it will stand in the world, if that is known. */
export interface SiteOptions {
  folder: string;
  /** YYYY-MM-DD */
  today: string;
  place?: SiteAddress;
  /** Hears of each stage and each kind of page (`npm run scale`); those of two languages run at the same time. */
  took?: Took;
  lessons?: ReadonlyMap<string, Lesson>;
}

/** What the page that makes packs loads: the form's styles, the base in all languages, and the form. */
const writeForm = (write: Write, form: string, base: KnowledgeBase) => ({
  styles: [writeHashed(write, 'make.css', formSheet())],
  scripts: [writeHashed(write, 'base.js', formData(base)), writeHashed(write, 'make.js', form)],
});

/** What all languages load: written once, as soon as each has told its styles. */
function writeShared(
  write: Write,
  scripts: Awaited<ReturnType<typeof siteScripts>>,
  base: KnowledgeBase,
  rules: readonly string[],
): Shared {
  const common = {
    style: writeHashed(write, 'site.css', styleSheet(rulesOf(rules))),
    script: writeHashed(write, 'site.js', scripts.site),
  };
  return {
    rules,
    common,
    search: writeHashed(write, 'search.js', scripts.search),
    makePack: writeForm(write, scripts.make, base),
    lesson: {
      script: scripts.whole,
      assets: {
        styles: [common.style, writeHashed(write, 'lesson.css', lessonSheet())],
        site: common.script,
        projector: writeHashed(write, 'projector.js', scripts.projector),
        pieces: writeHashed(write, 'pieces.js', scripts.pieces),
        labelling: writeHashed(write, 'labelling.js', scripts.labelling),
      },
    },
  };
}

/** Writes the whole site into a folder, which is emptied first. `compiled` has been checked by whoever compiled it. */
export async function buildSite(
  compiled: Compiled,
  { folder, today, place, lessons, took = () => {} }: SiteOptions,
): Promise<Listed[]> {
  emptied(folder);
  const { write, done } = writerInto(folder);
  const scripts = siteScripts();
  // Heard where it is waited for; a language that fails first must not leave it unheard.
  scripts.catch(() => undefined);
  const { shared, made } = await inThreads(
    LANGUAGES.map((language) => ({ language, compiled, folder, today, place, lessons })),
    async (rules) => writeShared(write, await scripts, compiled.base, [...new Set(rules.flat())]),
    took,
  );
  const { common } = shared;
  const pages = made.flatMap((one) => one.pages);
  const searches = Object.fromEntries(
    LANGUAGES.map((language: Language, at): [string, string[]] => [language, made[at]?.searches ?? []]),
  );
  writeIcons(write);
  const offline = new Map(made.flatMap((one) => one.offline));
  write('worker.js', workerFile((await scripts).worker, [common.style, common.script], offline, searches));
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
