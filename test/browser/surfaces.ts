/** Everything of ours that a person can see, each opened as they would open it. A new page of the extension is in the list by itself. */
import { readdirSync } from 'node:fs';
import { signPack } from '../../src/packs/sign-pack';
import { type Browser, CHIP, NOTE, PANEL, type Page, type View } from './driver';
import { unionKey, unionPack } from './pack-file';
import { forgetStored, getStored, setStored } from './stored';

/** What can be asked of a surface, whatever it stands in. */
type Shown = Pick<View, 'evaluate' | 'emulate' | 'screenshot' | 'axe'>;

/** A surface as it was opened: in a closed root of a page, as a page itself, or in a view of the browser's own. */
export interface Opened {
  shown: Shown;
  /** Runs the source of a function on the surface's document or closed root, and JSON arguments. */
  inside(source: string, ...args: unknown[]): Promise<unknown>;
  /** Sets the size of the window; not there where the browser alone decides. */
  resize?(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** A surface in a tab: in the closed root of `host`, or the page itself. */
export const inTab = (page: Page, host?: string): Opened => ({
  shown: {
    evaluate: page.evaluate.bind(page),
    emulate: (media) => page.emulate(media),
    screenshot: (path) => page.screenshot(path),
    axe: (only) => page.axe(host, only),
  },
  inside: (source, ...args) =>
    host ? page.inShadow(host, source, ...args) : page.evaluate(`(...args) => (${source})(document, ...args)`, ...args),
  resize: (width, height) => page.setViewport(width, height),
  close: () => page.close(),
});

/** A surface in a view of the browser's own, over or beside a page. */
export const inView = (view: View, page: Page): Opened => ({
  shown: view,
  inside: (source, ...args) => view.evaluate(`(...args) => (${source})(document, ...args)`, ...args),
  close: async () => {
    await view.close();
    await page.close();
  },
});

export interface Surface {
  name: string;
  /** A page of ours in a tab: neither a part in another page nor a view of the browser's own. */
  isPage?: boolean;
  open(browser: Browser): Promise<Opened>;
}

const GOOD = '[data-testid="good-response-turn-action-button"]';

async function withLabel(browser: Browser): Promise<Page> {
  await forgetStored(browser, 'seen', 'moments');
  const page = await browser.open('https://chatgpt.com/');
  await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
  return page;
}

async function withPanel(browser: Browser): Promise<Page> {
  const page = await withLabel(browser);
  await page.click(CHIP, '.go');
  await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
  return page;
}

/** A diary of a person who has met many things: an empty one shows little. */
const WEEKS = {
  '2026-W46': { products: ['chatgpt'], moments: [] },
  '2026-W48': {
    products: ['chatgpt', 'claude', 'facebook', 'gemini', 'midjourney', 'poe', 'tiktok'],
    moments: ['feedback', 'upload'],
  },
};
const keepDiary = async (browser: Browser): Promise<void> => {
  const preferences = await getStored<object>(browser, 'preferences');
  await setStored(browser, { preferences: { ...preferences, diary: true }, diary: WEEKS });
};

const filled = (selector: string) => document.querySelector(selector) !== null;
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Pages that no person meets in a tab. */
const VIEWS: Readonly<Record<string, (browser: Browser, page: Page) => Promise<View>>> = {
  popup: (browser, page) => browser.openPopup(page),
  side: (browser, page) => browser.openSide(page),
};

async function openView(browser: Browser, open: (browser: Browser, page: Page) => Promise<View>): Promise<Opened> {
  const page = await withLabel(browser);
  const view = await open(browser, page);
  await view.waitFor(filled, '.lead');
  return inView(view, page);
}

/** What a page of ours is asked for in its address. */
const ASKED: Readonly<Record<string, string>> = { print: '#product=chatgpt&level=plain' };

/** In a page of ours: a question to the background, as that page asks it. */
const asked = async (page: Page, name: string, payload: object): Promise<void> => {
  const answer = (await page.evaluate(
    (name: string, payload: object) => chrome.runtime.sendMessage({ name, payload }),
    name,
    payload,
  )) as {
    ok: boolean;
  };
  if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
};

/** A lesson of a pack is there while its pack is: none of the other surfaces shows one. */
async function openPackLesson(browser: Browser): Promise<Opened> {
  const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
  const key = await unionKey();
  await asked(options, 'take-pack', {
    file: Buffer.from(await signPack(unionPack([key]), [key])).toString('base64'),
  });
  const page = await browser.open(
    browser.extensionUrl('src/pages/lesson/lesson.html#pack=harbour&lesson=harbour-lesson'),
  );
  // A language made up for a test has no facts of the base, which a lesson needs: the page says so.
  await page.waitFor(filled, '.claim-card, .failure');
  return {
    ...inTab(page),
    close: async () => {
      await page.close();
      await asked(options, 'remove-pack', { id: 'harbour' });
      await options.close();
    },
  };
}

async function openPage(browser: Browser, name: string): Promise<Opened> {
  if (name === 'diary') await keepDiary(browser);
  if (name === 'lesson') return openPackLesson(browser);
  const page = await browser.open(browser.extensionUrl(`src/pages/${name}/${name}.html${ASKED[name] ?? ''}`));
  await page.waitFor(filled, '.mh h1, .mh h2');
  return inTab(page);
}

/** One for each page of the extension. */
const pagesOf = (build: string): Surface[] =>
  readdirSync(`${build}/src/pages`)
    .filter((name) => !name.includes('.'))
    .map((name) => {
      const view = VIEWS[name];
      return {
        name: capital(name),
        isPage: view === undefined,
        open: (browser) => (view ? openView(browser, view) : openPage(browser, name)),
      };
    });

export const surfacesOf = (build: string): Surface[] => [
  { name: 'Label', open: async (browser) => inTab(await withLabel(browser), CHIP) },
  {
    name: 'Label, menu open',
    open: async (browser) => {
      const page = await withLabel(browser);
      await page.click(CHIP, '.x');
      return inTab(page, CHIP);
    },
  },
  {
    name: 'Note',
    open: async (browser) => {
      const page = await withLabel(browser);
      await page.clickPage(GOOD);
      await page.waitInShadow(NOTE, (root) => root.querySelector('.text') !== null);
      return inTab(page, NOTE);
    },
  },
  { name: 'Panel', open: async (browser) => inTab(await withPanel(browser), PANEL) },
  ...pagesOf(build),
];
