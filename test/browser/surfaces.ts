/** Everything of ours that a person can see, each opened as they would open it. A new page of the extension is in the list by itself. */
import { readdirSync } from 'node:fs';
import { type Browser, CHIP, NOTE, PANEL, type Page } from './driver';
import { forgetStored, getStored, setStored } from './stored';

/** A surface that stands in a tab: in a closed root of the page, or as the page itself. */
export interface Opened {
  page: Page;
  host?: string;
}

export interface Surface {
  name: string;
  open(browser: Browser): Promise<Opened>;
}

const GOOD = '[data-testid="good-response-turn-action-button"]';
/** The script for moments comes this long after the label. */
const MOMENTS_MS = 2200;

async function withLabel(browser: Browser): Promise<Page> {
  await forgetStored(browser, 'seen', 'moments');
  const page = await browser.open('https://chatgpt.com/');
  await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
  return page;
}

async function withPanel(browser: Browser): Promise<Page> {
  const page = await withLabel(browser);
  await page.inShadow(CHIP, (root) => (root.querySelector('.go') as HTMLElement).click());
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

/** Pages about a tab, which they are told by its number, as the popup is. */
const ABOUT_A_TAB: readonly string[] = ['popup', 'side'];

/** One for each page of the extension. */
const pagesOf = (build: string): Surface[] =>
  readdirSync(`${build}/src/pages`)
    .filter((name) => !name.includes('.'))
    .map((name) => ({
      name: name.charAt(0).toUpperCase() + name.slice(1),
      open: async (browser) => {
        if (name === 'diary') await keepDiary(browser);
        const about = ABOUT_A_TAB.includes(name) ? `#tab=${await (await withLabel(browser)).tabId()}` : '';
        const page = await browser.open(`${browser.extensionUrl(`src/pages/${name}/${name}.html`)}${about}`);
        await page.waitFor(
          (selector: string) => document.querySelector(selector) !== null,
          about ? '.lead' : '.mh h1, .mh h2',
        );
        return { page };
      },
    }));

export const surfacesOf = (build: string): Surface[] => [
  { name: 'Label', open: async (browser) => ({ page: await withLabel(browser), host: CHIP }) },
  {
    name: 'Label, menu open',
    open: async (browser) => {
      const page = await withLabel(browser);
      await page.inShadow(CHIP, (root) => (root.querySelector('.x') as HTMLElement).click());
      return { page, host: CHIP };
    },
  },
  {
    name: 'Note',
    open: async (browser) => {
      const page = await withLabel(browser);
      await new Promise((resolve) => setTimeout(resolve, MOMENTS_MS));
      await page.clickPage(GOOD);
      await page.waitInShadow(NOTE, (root) => root.querySelector('.text') !== null);
      return { page, host: NOTE };
    },
  },
  { name: 'Panel', open: async (browser) => ({ page: await withPanel(browser), host: PANEL }) },
  ...pagesOf(build),
];
