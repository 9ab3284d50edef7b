/** What the panel was told and could not keep is said in it, and what stands in a page goes with the extension. */
import { describe, expect } from 'vitest';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { poll } from './in-page';
import { labelStands, openPanel } from './meeting';
import { getStored } from './stored';

/** What a label that leads nowhere says, where a person can read it. */
const said = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('.dead, .toast')].find(
    (part) => getComputedStyle(part).visibility === 'visible',
  )?.innerText ?? '';
/** Moves the pointer over the label of a page, from elsewhere. */
const pointAt = async (page: Page) => {
  await page.moveMouse(5, 400);
  const { left, right, top, bottom } = await page.boxOf(CHIP, '.go');
  await page.moveMouse((left + right) / 2, (top + bottom) / 2);
};

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(async ({ browser: given }) => {
    browser = given;
    page = await browser.open('https://chatgpt.com/');
    await openPanel(page);
  });

  const width = async () => (await getStored<{ width: string }>(browser, 'preferences'))?.width ?? 'medium';

  it('a width that a full disk does not take is said in the panel, and kept once there is room', async () => {
    await browser.inBackground(
      `self.put ??= IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
    );
    const wider = '.sizes button:last-child';
    try {
      await page.click(PANEL, wider);
      expect(await page.waitInShadow(PANEL, (root) => root.querySelector('.notice')?.textContent)).toBe(
        'The disk is full, so your choice could not be saved. Free some room and try again.',
      );
      expect(await width()).toBe('medium');
    } finally {
      await browser.inBackground('IDBObjectStore.prototype.put = self.put;');
    }
    const { left } = await page.boxOf(PANEL, '.scroll');
    await page.click(PANEL, '.sizes button:first-child');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.notice') === null);
    // The page gives the panel its new width a moment after: what was pressed before would no longer be where it was.
    await poll('the panel to be narrow', async () => (await page.boxOf(PANEL, '.scroll')).left > left);
    await page.click(PANEL, wider);
    await expect.poll(width, { timeout: 30_000 }).toBe('wide');
  });

  it('the panel goes when the extension is switched off under it; a label says so as soon as a pointer comes, and one that lives does not', async () => {
    const opened = Date.now();
    const covered = () => document.elementFromPoint(innerWidth - 150, 400)?.matches('div:not([class], [id])') ?? false;
    expect(await page.evaluate(covered)).toBe(true);
    // Longer than a panel that nobody tells to stay would stand.
    await new Promise((done) => setTimeout(done, 14_000 - (Date.now() - opened)));
    expect(await page.evaluate(covered)).toBe(true);

    const beside = await browser.open('https://claude.ai/');
    await labelStands(beside);
    await pointAt(beside);
    await beside.waitInShadow(CHIP, (root) => root.querySelector('.go')?.matches(':hover'));
    // Three times as long as a dead one takes to say it.
    await new Promise((done) => setTimeout(done, 3000));
    expect(await beside.inShadow(CHIP, said)).toBe('');

    await page.tabId();
    await browser.setEnabled(false);
    try {
      await page.waitFor(() => !document.elementFromPoint(innerWidth - 150, 400)?.matches('div:not([class], [id])'));
      if (name === 'chromium')
        await page.waitInShadow(CHIP, (root) => root.querySelector('.toast')?.textContent?.includes('switched off'));
      // In front again.
      await beside.clickPage('h1');
      await pointAt(beside);
      expect(await beside.waitInShadow(CHIP, said)).toContain('switched off');
      await beside.screenshot(`test-results/pictures/dead-label-${name}.png`);
    } finally {
      await browser.setEnabled(true);
    }
  });
});
