/** 56: a private window leaves nothing behind: not that a label was shown, not that it was opened, no product, no site. */
import { describe, expect } from 'vitest';
import type { Browser } from '../browser/driver';
import { it, name } from '../browser/fixture';
import { poll } from '../browser/in-page';
import { allStored, setStored } from '../browser/stored';

/** Ways from the popup to pages of ours, and what is said where the browser would open them in an ordinary window, whose history keeps them. */
const WAYS = [
  ['[data-action="print"]', 'Open the page in an ordinary window to print.'],
  ['.links .to-page', 'This browser opens such pages only in ordinary windows'],
] as const;

/** Pages of ours for paper and search: whether each stands in a private window. */
const pagesOfOurs = (browser: Browser) =>
  browser.inBackground(`
    const tabs = await chrome.tabs.query({});
    const ours = ({ url, pendingUrl }) => /\\/(print|explorer)\\.html/.test(url || pendingUrl || '');
    return tabs.filter(ours).map(({ incognito }) => incognito);`) as Promise<boolean[]>;

/** Paper and search, pressed in the popup over a private window, open there or not at all. */
async function leavesNoPage(browser: Browser, window: number): Promise<void> {
  for (const [at, [way, refusal]] of WAYS.entries()) {
    const popup = await browser.openPopupOver(window);
    await popup.waitFor((selector: string) => document.querySelector(selector) !== null, way);
    await popup.clickPage(way);
    if (name === 'chromium') {
      await popup.waitFor((said: string) => document.body.innerText.includes(said), refusal);
      expect(await pagesOfOurs(browser)).toEqual([]);
    } else {
      await poll(`page ${at + 1} of ours`, async () => (await pagesOfOurs(browser)).length === at + 1);
      expect(await pagesOfOurs(browser)).not.toContain(false);
    }
    // After the way to paper it has closed itself, after the other it has not.
    await popup.close();
  }
}

describe(`in ${name}, a private window`, () => {
  it('56: shows the label and the panel, and notes nothing, with the diary on', async ({ own }) => {
    const browser = await own({});
    await browser.allowInPrivateWindows();
    const chosen = { preferences: { language: 'en', diary: true, moments: true } };
    await setStored(browser, chosen);
    const before = await allStored(browser);
    const opened = (await browser.inBackground(`
      const made = await chrome.windows.create({ incognito: true, url: 'https://claude.ai/' });
      const { id } = (await chrome.tabs.query({ windowId: made.id }))[0];
      return { id, private: made.incognito };`)) as { id: number; private: boolean };
    expect(opened.private).toBe(true);
    const inTab = (expression: string) =>
      browser.inBackground(`
        try {
          const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: ${opened.id} }, func: () => ${expression} });
          return result;
        } catch (error) { return String(error); }`);
    const until = (what: string, expression: string) =>
      poll(`the ${what} in the private window`, async () => (await inTab(expression)) === true);
    // Our parts as our own world knows them: a label is there, then the panel.
    const stands = (part: string) => `globalThis[Symbol.for('many-hands')]?.parts.get('${part}')?.isConnected === true`;
    await until('label', stands('label'));
    await browser.inBackground(`await chrome.tabs.sendMessage(${opened.id}, { name: 'open' })`);
    await until('panel', stands('panel'));
    // What is noted is noted in turn: once an ordinary window that came later stands there, the private one would, too.
    await browser.open('https://chatgpt.com/');
    await poll('the ordinary window to be noted', async () => {
      const { seen, diary } = await allStored(browser);
      return JSON.stringify(seen ?? '').includes('chatgpt') && JSON.stringify(diary ?? '').includes('chatgpt');
    });
    const { seen, diary, ...others } = await allStored(browser);
    expect(others).toEqual(before);
    expect(JSON.stringify([seen, diary])).not.toMatch(/claude/);
    expect(await browser.inBackground('return JSON.stringify(await chrome.storage.local.get(null))')).toBe('{}');
  });

  it('the popup over it says what it is; a site switched off there stays on everywhere else, and nothing is kept', async ({
    own,
  }) => {
    const browser = await own({});
    await browser.allowInPrivateWindows();
    await setStored(browser, { preferences: { language: 'en', diary: true } });
    const before = await allStored(browser);
    const window = (await browser.inBackground(`
      const { id } = await chrome.windows.create({ incognito: true, url: 'https://claude.ai/', focused: true });
      return id;`)) as number;
    await poll('the page in it', () =>
      browser.inBackground(`return (await chrome.tabs.query({ windowId: ${window} }))[0].status === 'complete'`),
    );
    const popup = await browser.openPopupOver(window);
    await popup.waitFor(() => document.querySelector('.lead, .undocumented') !== null);
    const words = await popup.evaluate(() => document.body.innerText);
    expect(words).toContain('This is a private window. Many Hands notes nothing here.');
    expect(words).toContain('Claude');
    await popup.screenshot(`test-results/pictures/popup-private-${name}.png`);
    await popup.clickPage('.switch-row');
    await popup.waitFor(() => document.querySelector('.switch-row input')?.ariaChecked === 'false');
    await popup.close();
    expect(await allStored(browser)).toEqual(before);
    await leavesNoPage(browser, window);
    expect(await allStored(browser)).toEqual(before);
    await browser.open('https://claude.ai/');
    const ordinary = await browser.openPopupOver(
      (await browser.inBackground(
        'return (await chrome.windows.getAll()).find(({ incognito }) => !incognito).id',
      )) as number,
    );
    await ordinary.waitFor(() => document.querySelector('.switch-row') !== null);
    expect(await ordinary.evaluate(() => document.querySelector('.switch-row input')?.ariaChecked)).toBe('true');
    expect(await ordinary.evaluate(() => document.body.innerText)).not.toContain('private window');
  });
});
