/** What is kept of a person, in real browsers: ten tabs at once lose nothing, an update loses nothing, no page can reach it. */
import { describe, expect } from 'vitest';
import { type Browser, CHIP, type Page } from './driver';
import { it, name } from './fixture';
import { poll } from './in-page';
import { allStored, forgetStored, getStored, setStored } from './stored';

const TEN = {
  chatgpt: 'https://chatgpt.com/',
  claude: 'https://claude.ai/',
  gemini: 'https://gemini.google.com/app',
  perplexity: 'https://www.perplexity.ai/',
  'character-ai': 'https://character.ai/',
  midjourney: 'https://www.midjourney.com/explore',
  poe: 'https://poe.com/',
  grok: 'https://grok.com/',
  deepseek: 'https://chat.deepseek.com/',
  'le-chat': 'https://chat.mistral.ai/',
};

describe(`in ${name}`, () => {
  let browser: Browser;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  it('ten AI tabs restored at once are all remembered', async () => {
    const page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.close();
    await forgetStored(browser);
    const ids = (await browser.inBackground(
      `return Promise.all(${JSON.stringify(Object.values(TEN))}.map(async (url) => (await chrome.tabs.create({ url })).id))`,
    )) as number[];
    const seen = async () => Object.keys((await getStored<object>(browser, 'seen')) ?? {});
    // A person looks at one after the other: what is not seen does not count.
    for (const [at, product] of Object.keys(TEN).entries()) {
      await browser.inBackground(`await chrome.tabs.update(${ids[at]}, { active: true })`);
      await poll(`${product} to be remembered`, async () => (await seen()).includes(product), 30_000);
    }
    expect((await seen()).sort()).toEqual(Object.keys(TEN).sort());
    await browser.inBackground(`await chrome.tabs.remove(${JSON.stringify(ids)})`);
  });

  it('what an earlier release kept in storage.local is all there after an update, and no longer in storage.local', async () => {
    const old = {
      preferences: { level: 'detail', hiddenSites: { 'claude.ai': 'always' } },
      seen: { chatgpt: { on: '2026-11-23', opened: true } },
      diary: { '2026-W47': { products: ['chatgpt'], moments: ['feedback'] } },
    };
    await browser.killBackground();
    await browser.deleteDatabase('person');
    await browser.inBackground(`await chrome.storage.local.set(${JSON.stringify(old)})`);
    await browser.killBackground();
    const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await options.waitFor(() => document.querySelector('[data-host="claude.ai"]') !== null);
    expect(await allStored(browser)).toMatchObject(old);
    expect(await browser.inBackground('return await chrome.storage.local.get(null)')).toEqual({});
    await options.close();
  });

  it('code of ours that a page has taken over finds nothing of the person', async () => {
    await setStored(browser, { preferences: { quiet: false, hiddenSites: { 'claude.ai': 'always' } } });
    const page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    const found = await browser.inBackground(`
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: ${await page.tabId()} }, func: async () => {
        const areas = {};
        for (const area of ['local', 'session', 'sync']) areas[area] = await chrome.storage?.[area]?.get(null).catch(() => 'refused') ?? 'refused';
        return JSON.stringify([areas, (await indexedDB.databases()).map(({ name }) => name)]);
      } });
      return result;`);
    const [areas, databases] = JSON.parse(String(found));
    expect(databases).toEqual([]);
    const closed = name === 'chromium' ? 'refused' : {};
    expect(areas).toEqual({ local: closed, session: 'refused', sync: closed });
    await page.close();
  });

  it('nothing comes back after an erasure, while tabs go on', async () => {
    await setStored(browser, {
      preferences: { diary: true, level: 'detail' },
      diary: { '2026-W40': { products: ['poe'], moments: [] } },
    });
    // One after the other, as a person opens them.
    const tabs: Page[] = [];
    while (tabs.length < 3) tabs.push(await browser.open('https://chatgpt.com/'));
    const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await options.waitFor(() => document.querySelector('h1') !== null);
    await options.evaluate(() =>
      Promise.all([
        chrome.runtime.sendMessage({ name: 'choose', payload: { moments: false } }),
        chrome.runtime.sendMessage({ name: 'erase', payload: {} }),
        chrome.runtime.sendMessage({ name: 'choose', payload: { quiet: true } }),
      ]),
    );
    const kept = await allStored(browser);
    expect(kept).not.toHaveProperty('diary');
    expect(kept.preferences).toMatchObject({ diary: false, level: 'plain', quiet: true });
    for (const tab of [...tabs, options]) await tab.close();
  });
});

describe.runIf(name === 'firefox')('in a Firefox that never remembers', () => {
  it('a choice holds until the browser is closed, and every surface says so', async ({ own }) => {
    const browser = await own({ neverRemembers: true });
    const page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.click(CHIP, '.x');
    await page.click(CHIP, '.menu li:nth-child(2) button');
    await page.waitInShadow(CHIP, (root) => root.textContent?.includes('Hidden until you close the browser.'));
    await browser.killBackground();
    await page.reload();
    const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await options.waitFor(() => document.body.textContent?.includes('until you close the browser'));
    await options.clickPage('[name="moments"]');
    await options.waitFor(() =>
      document.querySelector('[role="status"]')?.textContent?.includes('this browser keeps nothing for longer'),
    );
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('[name="moments"]')?.checked)).toBe(
      false,
    );
    await page.tabId();
    expect(await page.has(CHIP)).toBe(false);
  });
});
