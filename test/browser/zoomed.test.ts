/** Pages that the browser magnifies to 300 and 400 %, as a person does with the keys for it: label and panel stand in the window, and there is room to read. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from './built';
import { type Browser, browserNames, CHIP, launch, PANEL, type Page } from './driver';
import { type FixtureServer, start } from './fixture-server';
import { forgetStored } from './stored';

/** How many lines of text stand whole in the frame of the panel, covered by nothing, once its opening sentence is scrolled up. */
const readableLines = (root: ShadowRoot): number => {
  root.querySelector('.lead')?.scrollIntoView({ block: 'start' });
  const tops = new Set<number>();
  const texts = document.createTreeWalker(root.querySelector('.shell') as Element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const { left, top, right, bottom, width } of range.getClientRects()) {
      if (width < 20 || top < 0 || bottom > innerHeight || right > innerWidth + 1) continue;
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (seen && texts.currentNode.parentElement?.contains(seen)) tops.add(Math.round(bottom));
    }
  }
  return tops.size;
};

/** Whether what is pressed stands in the window, and its proof, where it is told, begins below it, above the buttons at the foot. */
const inSight = (root: ShadowRoot, is: 'told' | 'closed'): boolean => {
  const { top, bottom } = (root.querySelector('.hero .opens') as Element).getBoundingClientRect();
  const foot = root.querySelector('.card-buttons')?.getBoundingClientRect().top ?? innerHeight;
  const begin = root.querySelector('.claim .proof')?.getBoundingClientRect().top;
  if ((begin === undefined) !== (is === 'closed') || top < 0 || bottom > innerHeight) return false;
  return begin === undefined || (begin >= bottom && begin + 12 < Math.min(foot, innerHeight));
};

/** What has the focus and cannot be seen: it lies out of the window, or under something. */
const focusHidden = (root: ShadowRoot): string | false => {
  const { activeElement } = root;
  const [line] = activeElement?.getClientRects() ?? [];
  if (!activeElement || !line) return 'nothing';
  const on = document.elementFromPoint(line.left + Math.min(line.width / 2, 30), (line.top + line.bottom) / 2);
  return on && activeElement.contains(on) ? false : `${activeElement.textContent} at ${line.top} of ${innerHeight}`;
};

/** Stops of the keyboard in an open card: past its sources to the buttons at its foot. */
const STOPS = 8;

/** Opens the proof of the opening with the keyboard, goes through it, and closes it again: what was pressed and what opens stay in sight, and so does the focus. */
const readProof = async (page: Page): Promise<void> => {
  await page.waitInShadow(PANEL, (root) => root.activeElement?.matches('[data-focus-first]'));
  await page.inShadow(PANEL, (root) => root.querySelector<HTMLElement>('.hero .opens')?.focus());
  for (const is of ['told', 'closed'] as const) {
    await page.press('Enter');
    await page.waitInShadow(PANEL, inSight, is);
    if (is === 'closed') continue;
    const hidden: (string | false)[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.press('Tab');
      hidden.push(await page.inShadow(PANEL, focusHidden));
    }
    expect(hidden.filter(Boolean)).toEqual([]);
    await page.inShadow(PANEL, (root) => root.querySelector<HTMLElement>('.hero .opens')?.focus());
  }
};

describe.each(browserNames)('in %s', (name) => {
  let server: FixtureServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await start();
    browser = await launch(name, {
      server,
      extension: builtFor(name),
      language: 'en',
      viewport: { width: 1280, height: 768 },
    });
  });
  afterEach(async () => {
    await page.close();
    await forgetStored(browser);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each([3, 4])(
    'magnified %d times, the label stands in the window, the panel leaves three lines to read, and a press shows its proof',
    async (zoom) => {
      page = await browser.open('https://chatgpt.com/');
      const tab = await page.tabId();
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      await browser.inBackground(`await chrome.tabs.setZoom(${tab}, ${zoom}); return 1`);
      try {
        await page.waitFor((most: number) => innerWidth <= most, Math.ceil(1280 / zoom) + 2);
        expect(await browser.inBackground(`return await chrome.tabs.getZoom(${tab})`)).toBeCloseTo(zoom);
        const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
        const placed = await page.waitInShadow(CHIP, (root) => {
          const edge = root.querySelector('.edge') as HTMLElement;
          const { left, top, right, bottom } = (root.querySelector('.chip') as Element).getBoundingClientRect();
          // Where it has no place, the toolbar speaks.
          if (edge.style.visibility === 'hidden') return { left: 0, top: 0, right: 0, bottom: 0, shown: false };
          return right <= innerWidth + 2 && bottom <= innerHeight && { left, top, right, bottom, shown: true };
        });
        if (!placed) throw new Error('no place');
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.right).toBeLessThanOrEqual(width + 2);
        expect(placed.bottom).toBeLessThanOrEqual(height);
        // As its key does: a label that finds no place a moment later leaves that and the toolbar to speak.
        await browser.inBackground(`await chrome.tabs.sendMessage(${tab}, { name: 'open' }); return 1`);
        await page.waitInShadow(
          PANEL,
          (root) => (root.querySelector('.lead')?.getBoundingClientRect().height ?? 0) > 0,
        );
        await page.screenshot(`test-results/pictures/zoomed-${zoom}-${name}.png`);
        expect(await page.inShadow(PANEL, readableLines)).toBeGreaterThanOrEqual(3);
        expect(await page.inShadow(PANEL, () => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
          1,
        );
        await readProof(page);
      } finally {
        await browser.inBackground(`await chrome.tabs.setZoom(${tab}, 0); return 1`);
      }
    },
  );

  it('in a window of 341 by 192, the label asks its question, three lines can be read, and the chain hangs down', async () => {
    page = await browser.open('https://www.example.org/');
    await page.setViewport(341, 192);
    await page.goto('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.waitInShadow(CHIP, (root) => (root.querySelector('.edge') as HTMLElement).style.visibility === '');
    expect(await page.inShadow(CHIP, (root) => root.querySelector('b')?.checkVisibility())).toBe(true);
    await browser.inBackground(`await chrome.tabs.sendMessage(${await page.tabId()}, { name: 'open' }); return 1`);
    await page.waitInShadow(PANEL, (root) => (root.querySelector('.lead')?.getBoundingClientRect().height ?? 0) > 0);
    expect(await page.inShadow(PANEL, readableLines)).toBeGreaterThanOrEqual(3);
    // Side by side the names of a longer chain would be cut at the edge.
    expect(await page.inShadow(PANEL, (root) => getComputedStyle(root.querySelector('.mini') as Element).display)).toBe(
      'block',
    );
  });
});
