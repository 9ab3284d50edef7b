/** The first screen as a person meets it: who did the work, whole, and everything else as lines to open. */
import { describe, expect } from 'vitest';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';

/** Products with people at the end of their chain, and one about which nothing is known. */
const TOLD = ['https://chatgpt.com/', 'https://gemini.google.com/', 'https://claude.ai/'];
const UNTOLD = 'https://you.com/';
const WINDOWS = [
  [1280, 800],
  [1366, 650],
  [1024, 768],
] as const;

/** Where the parts of the first screen end, and how long the whole panel is while its lines are closed, in CSS pixels. */
const measure = (root: Document | ShadowRoot) => {
  const bottom = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN;
  const scroll = root.querySelector('.scroll') as HTMLElement;
  return {
    story: bottom('.mini'),
    voice: bottom('.hero .proof'),
    height: scroll.getBoundingClientRect().bottom,
    screens: scroll.scrollHeight / scroll.clientHeight,
    open: root.querySelectorAll('.part[open]').length,
    people: root.querySelectorAll('.mini .crowd, .mini .figures').length,
    sideways: scroll.scrollWidth - scroll.clientWidth,
  };
};

describe(`in ${name}, the first screen`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const open = async (address: string) => {
    page = await browser.open(address);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.hero') !== null);
  };

  it.each(TOLD)('of %s ends with people, in sight, and the rest waits in lines', async (address) => {
    await open(address);
    for (const [width, height] of WINDOWS) {
      await page.setViewport(width, height);
      await page.waitInShadow(PANEL, (_root, wanted: number) => innerHeight <= wanted, height);
      const {
        story,
        voice,
        height: end,
        screens,
        open: opened,
        people,
        sideways,
      } = await page.inShadow(PANEL, measure);
      const where = `${address} at ${width} x ${height}`;
      expect({ opened, people, sideways }, where).toEqual({ opened: 0, people: 1, sideways: 0 });
      expect(voice, where).toBeLessThanOrEqual(end);
      expect(story, where).toBeLessThanOrEqual(end);
      expect(screens, where).toBeLessThanOrEqual(height >= 768 ? 2 : 2.5);
    }
    await page.setViewport(1280, 900);
  });

  it('of a product about which nothing is known is one screen', async () => {
    await open(UNTOLD);
    expect(await page.inShadow(PANEL, measure)).toMatchObject({ screens: 1, open: 0, people: 0, sideways: 0 });
  });

  it('opens a line in place: what stands above it stays where it is', async () => {
    await open('https://chatgpt.com/');
    const before = await page.inShadow(PANEL, measure);
    await page.click(PANEL, '.part:nth-of-type(1) > summary');
    const after = await page.waitInShadow(PANEL, (root) => root.querySelector('.part[open] .loom') !== null);
    expect(after).toBe(true);
    expect(await page.inShadow(PANEL, measure)).toMatchObject({ story: before.story, open: 1 });
    await page.click(PANEL, '.part:nth-of-type(1) > summary');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.part[open]') === null);
  });
});
