/** Makes the site: every page as a file of text, what pages load, its feed, and the list of its pages. Each language is made in a thread of its own. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
import { codeStamp, digest, forgotten, type MemorySetting, memoryOf, remembered, STALE, swept } from './memory';
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
  /** A folder for what this build leaves to the next one; without it the site is made from nothing. */
  memory?: string;
  /** One page in so many that could be kept is made all the same, and held against what lies there. */
  sample?: number;
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
    style: writeHashed(write, 'site.css', styleSheet()),
    drawn: writeHashed(write, 'drawn.css', `${rulesOf(rules)}\n`),
    script: writeHashed(write, 'site.js', scripts.site),
  };
  return {
    rules,
    common,
    search: writeHashed(write, 'search.js', scripts.search),
    makePack: writeForm(write, scripts.make, base),
    lesson: {
      script: scripts.whole,
      made: scripts.made,
      assets: {
        styles: [common.style, common.drawn, writeHashed(write, 'lesson.css', lessonSheet())],
        site: common.script,
        projector: writeHashed(write, 'projector.js', scripts.projector),
        pieces: writeHashed(write, 'pieces.js', scripts.pieces),
        labelling: writeHashed(write, 'labelling.js', scripts.labelling),
      },
    },
  };
}

/** Each writes into the folder, and remembers what it wrote. */
const SHARED = 'shared';
const OWNERS = [SHARED, ...LANGUAGES];
/** One page in so many that could be kept is made all the same. */
const SAMPLE = 100;

/** What the worker of the site keeps from the start: pages that lie in the folder. */
const offlinePages = (folder: string): Map<string, Uint8Array> =>
  new Map(
    LANGUAGES.map((language) => `${language}/offline.html`).map((file) => [file, readFileSync(join(folder, file))]),
  );

async function makeSite(
  compiled: Compiled,
  { folder, today, place, lessons, took = () => {} }: SiteOptions,
  remembers: MemorySetting | undefined,
): Promise<Listed[]> {
  if (!remembers || !remembered(remembers, OWNERS)) emptied(folder);
  const memory = memoryOf(SHARED, folder, remembers);
  const { write } = writerInto(folder, memory);
  const scripts = siteScripts();
  // Heard where it is waited for; a language that fails first must not leave it unheard.
  scripts.catch(() => undefined);
  const { shared, made } = await inThreads(
    LANGUAGES.map((language) => ({ language, compiled, folder, today, place, lessons, memory: remembers })),
    async (rules) => writeShared(write, await scripts, compiled.base, [...new Set(rules.flat())]),
    took,
  );
  const { common } = shared;
  const pages = made.flatMap((one) => one.pages);
  const searches = Object.fromEntries(
    LANGUAGES.map((language: Language, at): [string, string[]] => [language, made[at]?.searches ?? []]),
  );
  writeIcons(write);
  const lasting = [common.style, common.drawn, common.script];
  write('worker.js', workerFile((await scripts).worker, lasting, offlinePages(folder), searches));
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
  if (remembers) swept(folder, new Set([...memory.files(), ...made.flatMap((one) => one.files)]));
  memory.save();
  return pages;
}

/**
 * Writes the whole site into a folder. `compiled` has been checked by whoever compiled it. With a memory only what changed
 * is made; where the memory is of other code, or does not hold, all of it is made from nothing.
 */
export async function buildSite(compiled: Compiled, options: SiteOptions): Promise<Listed[]> {
  if (options.memory === undefined) return makeSite(compiled, options, undefined);
  const { memory, folder, place, sample = SAMPLE } = options;
  const stamp = digest([codeStamp(), resolve(folder), place ?? ''].join(' '));
  const remembers = { folder: memory, stamp, sample };
  try {
    return await makeSite(compiled, options, remembers);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith(STALE)) throw error;
    console.warn(`${error.message}; the site is made from nothing`);
    forgotten(remembers);
    return makeSite(compiled, options, remembers);
  }
}
