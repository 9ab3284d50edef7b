/** Where few people and few pages come: a full disk, large text, magnified windows, covers, tabs put away, pages kept for the way back. */
import { describe, expect } from 'vitest';
import { chromiumGauge } from '../../scripts/bench/chromium-gauge';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import type { MadePage } from './fixture-server';
import { labelStands } from './meeting';
import { forgetStored, getStored } from './stored';

const HOST = 'https://chatgpt.com';
/** Kept by browsers, as most pages are: what may not be stored is not kept for the way back either. */
const kept = (head = ''): MadePage => ({
  body: `<!doctype html><html lang="en"><title>Chat</title>${head}<body><header><h1>Chat</h1></header><main><a id="next" href="/next">Next</a><textarea id="prompt"></textarea></main>`,
  headers: { 'Cache-Control': 'max-age=600' },
});
const PAGES: Record<string, MadePage> = {
  '/kept': kept('<script>addEventListener("pageshow", ({ persisted }) => { window.persisted = persisted; })</script>'),
  '/writes': kept(
    '<style>main{min-height:3000px}</style><script>window.write = () => new Promise((done) => { let left = 60; const timer = setInterval(() => { document.querySelector("main").append(document.createElement("p"), "words"); scrollTo(0, document.documentElement.scrollHeight); left -= 1; if (left === 0) { clearInterval(timer); done(true); } }, 50); })</script>',
  ),
  '/next': kept(),
};
const PATIENCE = { timeout: 30_000 };

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given, server }) => {
    browser = given;
    server.show((host, path) => (host === 'chatgpt.com' ? PAGES[path] : undefined));
  });

  const open = async (url = `${HOST}/next`) => {
    page = await browser.open(url);
    await labelStands(page);
  };
  const told = (words: string) =>
    page.waitInShadow(CHIP, (root, part: string) => root.querySelector('.toast')?.textContent?.includes(part), words);
  /** The disk is full, or has room again. */
  const disk = (full: boolean) =>
    browser.inBackground(
      full
        ? `self.put ??= IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`
        : 'IDBObjectStore.prototype.put = self.put;',
    );
  /** What the background knows of the tab at an address of ours: its badge, and whether its script has a product to speak of. */
  const tabAt = (path: string) =>
    browser.inBackground(`
      const [tab] = await chrome.tabs.query({ url: '${HOST}${path}' });
      if (!tab) return 'no tab';
      const label = await chrome.tabs.sendMessage(tab.id, { name: 'none' }, { frameId: 0 }).catch(() => false);
      return { discarded: tab.discarded, badge: await chrome.action.getBadgeText({ tabId: tab.id }), label };`);
  const served = { discarded: false, badge: '•', label: true };

  it('what cannot be stored is said, of sending the label away and of taking that back', async () => {
    await open();
    await disk(true);
    try {
      await page.click(CHIP, '.x');
      await page.click(CHIP, '.menu li:nth-child(2) button');
      await told('disk is full');
      expect(await page.inShadow(CHIP, (root) => root.querySelector('.go') !== null)).toBe(true);
      expect(await page.inShadow(CHIP, (root) => root.querySelector('.menu'))).toBeNull();
      await disk(false);
      await page.click(CHIP, '.x');
      await page.click(CHIP, '.menu li:nth-child(2) button');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.toast button') !== null);
      await disk(true);
      await page.click(CHIP, '.toast button');
      await told('disk is full');
      // What is said is true: it stays away.
      expect(await page.inShadow(CHIP, (root) => root.querySelector('.go'))).toBeNull();
    } finally {
      await disk(false);
    }
    expect(await getStored(browser, 'preferences')).toMatchObject({ hiddenSites: { 'chatgpt.com': 'always' } });
  });

  it('under a cover that lets presses through, the most that a page can win is the label on its own site', async () => {
    await open();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none';
      document.documentElement.append(cover);
    });
    await page.click(CHIP, '.x');
    await page.click(CHIP, '.menu li:nth-child(2) button');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.toast button') !== null);
    const { hiddenSites, ...others } = (await getStored<Record<string, unknown>>(browser, 'preferences')) ?? {};
    expect(hiddenSites).toEqual({ 'chatgpt.com': 'always' });
    expect(others).not.toMatchObject({ quiet: true });
    expect(await browser.inPopup(page, () => document.body.innerText.includes('chatgpt.com'))).toBe(true);
    await page.close();
    await open('https://claude.ai/');
  });

  /** Where everything of the label stands: inside the window, whole, and over no place to write. */
  const labelFits = async (at: string) => {
    const found = await page.inShadow(CHIP, (root) => {
      const edge = root.querySelector('.edge') as HTMLElement;
      const chip = root.querySelector('.chip') as HTMLElement;
      const { left, top, right, bottom } = chip.getBoundingClientRect();
      const clipped = [...chip.querySelectorAll('.words b, .words span')].filter(
        (part) => !chip.matches('.compact') && part.scrollWidth > part.clientWidth + 1,
      ).length;
      const size = Number.parseFloat(getComputedStyle(chip).fontSize);
      return { shown: edge.style.visibility !== 'hidden', left, top, right, bottom, clipped, size };
    });
    if (!found.shown) return found;
    const { width, height, writing } = await page.evaluate(() => {
      const box = document.querySelector('textarea')?.getBoundingClientRect();
      return { width: innerWidth, height: innerHeight, writing: box && { ...box.toJSON() } };
    });
    expect(found.left, at).toBeGreaterThanOrEqual(-2);
    expect(found.top, at).toBeGreaterThanOrEqual(0);
    expect(found.right, at).toBeLessThanOrEqual(width + 2);
    expect(found.bottom, at).toBeLessThanOrEqual(height);
    expect(found.clipped, at).toBe(0);
    const apart =
      found.right <= writing.left ||
      found.left >= writing.right ||
      found.bottom <= writing.top ||
      found.top >= writing.bottom;
    expect(apart, at).toBe(true);
    return found;
  };
  const panelFits = async (at: string) => {
    await page.waitInShadow(PANEL, (root) => (root.querySelector('.lead')?.getBoundingClientRect().height ?? 0) > 0);
    const [inside, size] = await page.inShadow(PANEL, (root) => [
      (root.querySelector('.scroll') as Element).scrollWidth <= (root.querySelector('.scroll') as Element).clientWidth,
      Number.parseFloat(getComputedStyle(root.querySelector('.lead') as Element).fontSize),
    ]);
    expect(inside, `the panel ${at}`).toBe(true);
    return Number(size);
  };

  it('grows with a text size of 24 and of 32 pixels, and fits', async () => {
    try {
      for (const size of [24, 32]) {
        await browser.setTextSize(size);
        await forgetStored(browser);
        await open();
        const { size: ours, shown } = await labelFits(`${size} pixels`);
        expect(ours).toBeCloseTo((size * 13) / 16, 0);
        expect(shown).toBe(true);
        await page.click(CHIP, '.go');
        expect(await panelFits(`${size} pixels`)).toBeGreaterThanOrEqual(size);
        await page.close();
      }
    } finally {
      await browser.setTextSize(16);
    }
  });

  it('in windows as small as magnified ones are, the label fits or leaves the toolbar to speak', async () => {
    page = await browser.open('https://www.example.org/');
    // A window of 1280 by 768 at 300 and at 400 %, one of 1024 by 576 at 300 %, and one that was made as small.
    for (const [width, height] of [
      [427, 256],
      [320, 192],
      [341, 192],
    ] as const) {
      const at = `${width} by ${height}`;
      await forgetStored(browser);
      await page.setViewport(width, height);
      await page.goto(`${HOST}/next`);
      await labelStands(page);
      const { shown } = await labelFits(at);
      if (shown) await page.click(CHIP, '.go');
      else await browser.inBackground(`await chrome.tabs.sendMessage(${await page.tabId()}, { name: 'open' })`);
      await panelFits(at);
    }
  });

  it('a tab that the browser has put away is served again when it comes back', async () => {
    await open();
    const other = await browser.open('https://www.example.org/');
    try {
      await browser.inBackground(
        `const [tab] = await chrome.tabs.query({ url: '${HOST}/next' }); await chrome.tabs.discard(tab.id);`,
      );
      await expect.poll(() => tabAt('/next'), PATIENCE).toMatchObject({ discarded: true });
      await browser.inBackground(
        `const [tab] = await chrome.tabs.query({ url: '${HOST}/next' }); await chrome.tabs.update(tab.id, { active: true });`,
      );
      await expect.poll(() => tabAt('/next'), PATIENCE).toMatchObject(served);
    } finally {
      await browser.inBackground(
        `for (const { id } of await chrome.tabs.query({ url: '${HOST}/next' })) await chrome.tabs.remove(id);`,
      );
      page = other;
    }
  });

  it('a page that the browser kept for the way back has its label and badge again, and hears what was chosen meanwhile', async ({
    own,
  }) => {
    if (name === 'chromium') browser = await own({ keepsPages: true });
    await open(`${HOST}/kept`);
    const away = async () => {
      await page.goto('https://www.example.org/');
      await page.waitFor(() => location.hostname === 'www.example.org');
    };
    const back = async () => {
      await page.evaluate(() => void setTimeout(() => history.back()));
      await page.waitFor(() => (window as unknown as { persisted?: boolean }).persisted);
    };
    await away();
    await back();
    expect(await page.has(CHIP)).toBe(true);
    await expect.poll(() => tabAt('/kept'), PATIENCE).toMatchObject(served);
    await away();
    await browser.inBackground(
      `const opening = indexedDB.open('person'); await new Promise((done) => { opening.onsuccess = done; });
       const t = opening.result.transaction('kept', 'readwrite'); t.objectStore('kept').put({ quiet: true }, 'preferences');
       await new Promise((done) => { t.oncomplete = done; }); opening.result.close();`,
    );
    await back();
    await page.waitGone(CHIP);
  });

  it.runIf(name === 'chromium')(
    'a page that scrolls as a whole while an answer is written on it calls nothing of ours',
    async () => {
      page = await browser.open('about:blank');
      const gauge = await chromiumGauge(page);
      await gauge.load(`${HOST}/writes`);
      await labelStands(page);
      // The looks that follow the label's coming are over.
      await new Promise((done) => setTimeout(done, 4000));
      const writing = await gauge.during(() => page.evaluate('write()'));
      expect(writing.calls).toBe(0);
      // The counter is tried on something that we do hear.
      const route = await gauge.during(() => page.evaluate(() => history.pushState(null, '', '/kept')));
      expect(route.calls).toBeGreaterThan(0);
    },
  );
});
