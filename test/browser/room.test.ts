/** Room for the page: on ten products, at three widths, nothing of ours covers the place to write, and nothing of the page moves. */
import { describe, expect } from 'vitest';
import { CORNERS } from '../../src/model/choices';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import type { Box } from './in-page';
import { forgetStored, getStored, setStored } from './stored';

const PRODUCTS = [
  'chatgpt.com',
  'gemini.google.com',
  'claude.ai',
  'copilot.microsoft.com',
  'www.meta.ai',
  'www.perplexity.ai',
  'chat.deepseek.com',
  'grok.com',
  'character.ai',
  'poe.com',
] as const;
/** Where the panel is opened as well: a page of its own, the longest name, and a product of which nothing is known. It stands where the window says, whatever the product. */
const WITH_PANEL: readonly string[] = ['chatgpt.com', 'copilot.microsoft.com', 'poe.com'];
/** In Firefox those three alone, and two of the places: where the label goes our own code decides, in both browsers from the same boxes. */
const MET = name === 'chromium' ? PRODUCTS : WITH_PANEL;
const PLACES = name === 'chromium' ? CORNERS : (['middle-end', 'bottom-start'] as const);
const WIDTHS = [
  [1280, 900],
  [768, 900],
  [360, 740],
] as const;

/** The page's places to write and its controls beside them. */
const writing = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('textarea, [contenteditable="true"], form button, form')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
  );
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
const covers = (ours: Box, theirs: readonly Box[]) => theirs.filter((box) => overlap(ours, box));

/** Where everything of the page stands; `without` takes our elements away first. */
const layout = async (page: Page, without: boolean): Promise<string> => {
  for (const { name } of without ? await page.parts() : []) await page.onHost(name, (host) => host.remove());
  return page.evaluate(() => {
    const ours = (element: Element) =>
      element.parentElement === document.body && element.matches('div:not([class], [id])');
    const boxes = [...document.body.querySelectorAll('*')]
      .filter((element) => !ours(element))
      .map((element) => Object.values(element.getBoundingClientRect().toJSON() as object).join());
    return `${document.documentElement.scrollWidth}x${document.documentElement.scrollHeight} ${boxes.join(' ')}`;
  });
};

const placed = (root: ShadowRoot): boolean =>
  (root.querySelector('.edge') as HTMLElement).style.visibility !== 'hidden';

/** In a page: collects what of the page moves once it has loaded, which is when we come. Firefox does not report this; there only the boxes are compared. */
function watchShifts(): void {
  const shifts: string[] = [];
  const isHost = (node: Node) =>
    node instanceof Element && node.parentElement === document.body && node.matches('div:not([class], [id])');
  Object.assign(window, { shifts });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const loaded = navigation?.loadEventEnd ?? 0;
  const observer = new PerformanceObserver((list) => {
    // A panel that grows because its button was pressed is no shift; browsers mark it so, for half a second. What is ours may
    // move: of what is in its closed root a page is told no node.
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
    for (const { startTime, hadRecentInput, sources, value } of list.getEntries() as Shift[]) {
      const moved = sources.flatMap(({ node }) =>
        node && !isHost(node) && document.body.contains(node) ? [node] : [],
      );
      if (startTime <= loaded || hadRecentInput || moved.length === 0) continue;
      shifts.push(
        `${value}: ${moved.map((node) => (node as Partial<Element>).outerHTML?.slice(0, 80) ?? node.nodeName)}`,
      );
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

describe(`in ${name}`, () => {
  let browser: Browser;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const panelLeavesRoom = async (page: Page, at: string) => {
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead, .undocumented') !== null);
    expect(covers(await page.boxOf(PANEL, '.shell'), await writing(page)), `the panel ${at}`).toEqual([]);
    const area = await page.inShadow(PANEL, () => innerWidth * innerHeight);
    await page.click(PANEL, '.sizes button:last-child');
    await page.waitInShadow(PANEL, (_root, before: number) => innerWidth * innerHeight > before, area);
    expect(covers(await page.boxOf(PANEL, '.shell'), await writing(page)), `the panel at its largest ${at}`).toEqual(
      [],
    );
  };

  it.each(MET)('on %s what is ours leaves the composer free and the page where it was', async (host) => {
    // Loaded where nothing is ours, so that each width meets the product for the first time.
    const page = await browser.open('https://www.example.org/');
    for (const [width, height] of WIDTHS) {
      await forgetStored(browser);
      await page.setViewport(width, height);
      await page.goto(`https://${host}/`);
      await page.evaluate(watchShifts);
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      const at = `at ${width} pixels`;
      // Placed with a frame of the page's own, a little after it is there.
      await page.waitInShadow(CHIP, placed);
      expect(covers(await page.boxOf(CHIP, '.chip'), await writing(page)), `the label ${at}`).toEqual([]);
      if (WITH_PANEL.includes(host)) await panelLeavesRoom(page, at);
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
      const beside = await layout(page, false);
      expect(await layout(page, true)).toBe(beside);
    }
    await page.close();
  });

  it.each(PLACES)(
    'at the place "%s" the label is at the edge that was chosen and covers no control',
    async (corner) => {
      const page = await browser.open('https://www.example.org/');
      for (const [width, height] of WIDTHS) {
        await forgetStored(browser);
        await setStored(browser, { preferences: { corner } });
        await page.setViewport(width, height);
        await page.goto('https://chatgpt.com/');
        await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
        // On a phone the start edge may have no free place: then only the toolbar speaks.
        if (width >= 1280) await page.waitInShadow(CHIP, placed);
        const chip = await page.boxOf(CHIP, '.chip');
        if (!(await page.inShadow(CHIP, placed))) continue;
        const inside = await page.evaluate(() => document.documentElement.clientWidth);
        if (corner.endsWith('start')) expect(chip.left).toBeLessThanOrEqual(0);
        else expect(chip.right).toBeGreaterThanOrEqual(inside);
        expect(covers(chip, await writing(page))).toEqual([]);
        const under = await page.evaluate(
          (box: Box) =>
            [box.left + 2, box.right - 2]
              .map((x) => Math.min(Math.max(x, 2), innerWidth - 2))
              .flatMap((x) =>
                document
                  .elementsFromPoint(x, (box.top + box.bottom) / 2)
                  .filter((element) => element.closest('button, a, input')),
              )
              .map((element) => element.outerHTML),
          chip,
        );
        expect(under).toEqual([]);
      }
      await page.close();
    },
  );

  it('moves the label from its menu, which stays open towards the free side, and remembers', async () => {
    await forgetStored(browser);
    const page = await browser.open('https://chatgpt.com/');
    await page.click(CHIP, '.x');
    const seen: Box[] = [];
    for (let step = 0; step < CORNERS.length; step += 1) {
      const before = await page.boxOf(CHIP, '.chip');
      seen.push(before);
      await page.click(CHIP, '.menu li:last-child button');
      await page.waitInShadow(
        CHIP,
        (root, top: number, left: number) => {
          const box = (root.querySelector('.chip') as Element).getBoundingClientRect();
          return box.top !== top || box.left !== left;
        },
        before.top,
        before.left,
      );
      const menu = await page.boxOf(CHIP, '.menu');
      expect(menu.top).toBeGreaterThanOrEqual(0);
      expect(menu.bottom).toBeLessThanOrEqual(900);
      expect(covers(menu, await writing(page))).toEqual([]);
    }
    expect(new Set(seen.map(({ left, top }) => `${left < 1} ${top}`)).size).toBe(CORNERS.length);
    await page.click(CHIP, '.menu li:last-child button');
    const kept = async () => (await getStored<{ corner: string }>(browser, 'preferences'))?.corner;
    await expect.poll(kept, { timeout: 30_000 }).toBe('middle-end');
    await page.close();
  });
});
