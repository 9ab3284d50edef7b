/** A background that hangs: every page of ours says so within some seconds, says what to do, and goes on when the answer comes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { speak } from './built';
import type { Browser, Page } from './driver';
import { itInCopy, name } from './fixture';

/** Runs before the background's own code: while `held` is there, its listeners hear nothing and their senders wait. */
const HOLD = `
const { onMessage } = (globalThis.browser ?? chrome).runtime;
const add = onMessage.addListener.bind(onMessage);
onMessage.addListener = (heard) => add((message, sender, reply) => {
  if (!self.held) return heard(message, sender, reply);
  self.held.promise.then(() => {
    const answer = heard(message, sender, reply);
    if (typeof answer?.then === 'function') answer.then(reply);
  });
  return true;
});`;
const hangable = (folder: string) => {
  writeFileSync(join(folder, 'hold.js'), HOLD);
  const loader = join(folder, 'service-worker-loader.js');
  writeFileSync(loader, `import './hold.js';\n${readFileSync(loader, 'utf8')}`);
};
const SAYS = 'Many Hands has no answer yet. It goes on by itself when one comes. If none comes, restart your browser.';

const it = itInCopy(hangable);

describe(`in ${name}, while the background hangs,`, () => {
  let browser: Browser;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const hang = () => browser.inBackground('self.held = Promise.withResolvers(); return 1');
  const goOn = () => browser.inBackground('self.held?.resolve(); self.held = undefined; return 1');
  const said = (text: string) => document.querySelector('.overdue')?.textContent === text && document.body.innerText;
  const gone = () => document.querySelector('.overdue') === null && document.querySelector('h1, .shell') !== null;

  // All have it from one helper; Firefox is seen to say so in the popup and on the options page.
  it.runIf(name === 'chromium')('every page of ours says so, and then comes', async () => {
    await hang();
    const pages: Page[] = [];
    for (const own of ['options', 'welcome', 'diary', 'side', 'popup'])
      pages.push(await browser.open(browser.extensionUrl(`src/pages/${own}/${own}.html`)));
    for (const page of pages) {
      expect(await page.waitFor(said, SAYS)).toBe(SAYS);
      expect(await page.evaluate(() => document.querySelector('.overdue')?.clientHeight)).toBeGreaterThan(20);
    }
    await goOn();
    for (const page of pages) await page.waitFor(gone);
    for (const page of pages) await page.close();
  });

  it('the real popup says so, and then shows the dossier', async () => {
    const page = await browser.open('https://chatgpt.com/');
    await hang();
    const popup = await browser.openPopup(page);
    expect(await popup.waitFor(said, SAYS)).toBe(SAYS);
    expect(await popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(340);
    await goOn();
    await popup.waitFor(() => document.querySelector('.overdue') === null && document.querySelector('.lead') !== null);
    await popup.close();
    await page.close();
  });

  /** Presses something on an own page while the background hangs: said above what stands there, done when the answer comes. */
  const overdue = async (page: Page, press: string, done: () => unknown, sentence = SAYS) => {
    await hang();
    await page.clickPage(press);
    expect(String(await page.waitFor(said, sentence)).length).toBeGreaterThan(sentence.length);
    await goOn();
    await page.waitFor(done);
    await page.waitFor(gone);
  };

  it('a choice on the options page is said to be overdue, in the language chosen, and is made when the answer comes', async () => {
    await speak(browser, 'fr');
    const page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await page.waitFor(() => document.querySelector('[name="moments"]') !== null);
    const { 'page.overdue': french } = JSON.parse(readFileSync('src/i18n/fr.json', 'utf8')) as Record<string, string>;
    await overdue(page, '[name="moments"]', () => document.querySelector('.said')?.textContent !== '', french);
    await page.close();
  });

  it('the label’s switch in the popup is said to be overdue, and turns when the answer comes', async () => {
    const page = await browser.open('https://chatgpt.com/');
    const own = await browser.open(browser.extensionUrl(`src/pages/popup/popup.html#tab=${await page.tabId()}`));
    await own.tabId();
    await own.waitFor(() => document.querySelector('[role="switch"]') !== null);
    await overdue(own, '.switch-row', () => document.querySelector('[role="switch"][aria-checked="false"]') !== null);
    await own.close();
    await page.close();
  });
});
