/** Pages that are open already are served without a reload, hear what is chosen elsewhere, and do not wait for a page that asks all the time. */
import { describe, expect } from 'vitest';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { poll } from './in-page';

const CHATGPT = 'https://chatgpt.com/';
const label = (page: Page) => page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);

describe(`in ${name}`, () => {
  let browser: Browser;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const badge = async (page: Page) =>
    browser.inBackground(`return await chrome.action.getBadgeText({ tabId: ${await page.tabId()} })`);
  /** Asks as the popup does, from a page of ours. */
  const showBeside = async (page: Page) => {
    const tab = await page.tabId();
    const own = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await own.waitFor(() => document.querySelector('h1') !== null);
    await own.evaluate((id: number) => {
      const asked = chrome.runtime.sendMessage({ name: 'show-beside', payload: { tab: id } });
      void asked.then((answer: unknown) => Object.assign(window, { answer }));
    }, tab);
    // A person looks at the page, not at ours.
    await page.tabId();
    const answer = await own.waitFor(
      () => (window as { answer?: { ok: boolean; code?: string; value?: null } }).answer,
    );
    await own.close();
    return answer;
  };

  it('a page that was open before the extension was there gets its label and its badge without a reload', async () => {
    await browser.setEnabled(false);
    const page = await browser.open(CHATGPT);
    await browser.setEnabled(true);
    await label(page);
    await poll('the badge', async () => (await badge(page)) === '•');
    await page.close();
  });

  it('the popup’s button opens the panel where our script is missing, and knows that it stands', async () => {
    const page = await browser.open(CHATGPT);
    await label(page);
    await browser.inBackground(`
      await chrome.scripting.executeScript({ target: { tabId: ${await page.tabId()} }, func: () => {
        for (const script of Object.values(globalThis[Symbol.for('many-hands')].scripts)) script.lifetime.abort();
      } })`);
    expect(await showBeside(page)).toEqual({ ok: true, value: null });
    expect(await page.has(PANEL)).toBe(true);
    await page.close();
  });

  it('the popup’s button says why not: no product, no access', async () => {
    const plain = await browser.open('https://chatgpt.com/pricing');
    expect(await showBeside(plain)).toMatchObject({ ok: false, code: 'nothing-here' });
    await plain.close();
    const foreign = await browser.open('https://www.example.org/');
    expect(await showBeside(foreign)).toMatchObject({ ok: false, code: 'page-not-allowed' });
    await foreign.close();
  });

  it('the badge of a page that was left is not on the next one, however late its answer comes', async () => {
    const page = await browser.open(CHATGPT);
    await label(page);
    await page.goto('https://www.example.org/');
    expect(await badge(page)).toBe('');
    await page.close();
  });

  it('a choice on the options page reaches an open page at once', async () => {
    const page = await browser.open(CHATGPT);
    await label(page);
    const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await options.waitFor(() => document.querySelector('[name="quiet"]') !== null);
    await options.clickPage('[name="quiet"]');
    await page.tabId();
    await poll('the label to go', async () => !(await page.has(CHIP)));
    for (const tab of [options, page]) await tab.close();
  });

  it('the badge is there again when a person comes back to the page', async () => {
    const page = await browser.open(CHATGPT);
    await poll('the badge', async () => (await badge(page)) === '•');
    await page.goto('https://www.example.org/');
    expect(await badge(page)).toBe('');
    await page.evaluate(() => history.back());
    await poll('the badge', async () => (await badge(page)) === '•');
    await page.close();
  });

  it('another tab’s panel opens while a page changes its address 1,500 times', async () => {
    const quiet = await browser.open('https://claude.ai/');
    await label(quiet);
    const busy = await browser.open('https://gemini.google.com/app');
    await label(busy);
    await quiet.tabId();
    await busy.evaluate(() => {
      for (let at = 0; at < 1500; at += 1) history.replaceState(null, '', `/app/${at}`);
    });
    await quiet.click(CHIP, '.go');
    await quiet.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    for (const page of [busy, quiet]) await page.close();
  });
});
