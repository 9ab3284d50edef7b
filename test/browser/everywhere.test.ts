/** All sites, where a person allowed them: a dot and a card for chat windows and CAPTCHAs, nothing on the page, nothing elsewhere. */
import { describe, expect } from 'vitest';
import { inIsolatedWorld } from '../attacks/stage';
import { badgeOf, badgeSays, itAllowing, popupSays, tooltipOf } from './allowed';
import { type Browser, NOTE, PANEL, type Page } from './driver';
import { name } from './fixture';
import { poll } from './in-page';
import { served, timersOver } from './served';
import { setStored } from './stored';

const it = itAllowing('everywhere');

/** Our script of this name is in the page. */
const runs = (browser: Browser, page: Page, script: string) =>
  poll(`the script ${script}`, () =>
    inIsolatedWorld(browser, page, `return globalThis[Symbol.for('many-hands')]?.scripts['${script}'] !== undefined`),
  );
/** The script for all sites has looked at the page, and what it saw is known. */
const looked = async (browser: Browser, page: Page) => {
  await runs(browser, page, 'everywhere');
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(true))));
  await served(browser, page);
};
const ours = (page: Page) => page.parts().then((parts) => parts.length);

describe(`in ${name}, with all sites allowed`, () => {
  it('a chat window that software or people may answer gets a dot and says just that, in the toolbar only', async ({
    browser,
  }) => {
    const page = await browser.open('https://shop.example/');
    expect(await badgeSays(browser, page)).toBe('•');
    expect(await tooltipOf(browser, page)).toBe('On this page: Intercom Messenger (Fin)');
    expect(await ours(page)).toBe(0);
    expect(await popupSays(browser, page, 'Intercom')).toContain(
      'It may be software or a person; it cannot be told from outside.',
    );
  });

  it('a visible CAPTCHA says what it is, and of the work behind it what a claim with a voice says', async ({
    browser,
  }) => {
    const page = await browser.open('https://forum.example/');
    expect(await badgeSays(browser, page)).toBe('•');
    const text = await popupSays(browser, page, 'reCAPTCHA');
    expect(text).toContain('A picture test (CAPTCHA).');
    expect(text).toMatch(/hours[\s\S]*(Documented|Reported|One side says)\s/);
  });

  it('an ordinary page gets nothing, until a chat window comes to it', async ({ browser }) => {
    const page = await browser.open('https://www.example.org/');
    await looked(browser, page);
    expect(await badgeOf(browser, page)).toBe('');
    await popupSays(browser, page, 'No AI product recognised on this tab.');
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { id: 'tidio-chat' })));
    expect(await badgeSays(browser, page)).toBe('•');
  });

  /** A page with a picture task, which our scripts have seen. */
  const openTask = async (browser: Browser) => {
    const page = await browser.open('https://puzzle.example/');
    await badgeSays(browser, page);
    return page;
  };
  const handIn = (page: Page) => page.clickInFrame('iframe[title="recaptcha challenge"]', '#recaptcha-verify-button');

  it('a solved picture task brings one sourced note, which opens the panel at its claim; a wrong answer brings none', async ({
    browser,
  }) => {
    const page = await openTask(browser);
    await handIn(page);
    await runs(browser, page, 'captcha-task');
    // The task is looked at four times a second: it stands, so the answer was wrong.
    await timersOver(page, 600);
    await served(browser, page);
    expect(await page.has(NOTE)).toBe(false);
    await handIn(page);
    expect(await page.waitInShadow(NOTE, (root) => root.querySelector('.title')?.textContent)).toBe(
      'You solved a picture test (CAPTCHA)',
    );
    expect(await page.inShadow(NOTE, (root) => root.querySelector('.by')?.textContent)).toMatch(
      /^(Documented|Reported|One side says) · .+/,
    );
    expect((await page.axe(NOTE)).violations).toEqual([]);
    await page.click(NOTE, '.open');
    const place = await page.waitInShadow(PANEL, (root) => (root.activeElement as HTMLElement | null)?.dataset.place);
    expect(place).toMatch(/^claim:/);
  });

  it('the next picture task of the same day brings none', async ({ browser }) => {
    await setStored(browser, { moments: { captcha: new Date().toLocaleDateString('sv') } });
    const page = await openTask(browser);
    await handIn(page);
    await handIn(page);
    await timersOver(page, 1000);
    await served(browser, page);
    expect(await page.has(NOTE)).toBe(false);
  });

  it('a picture task that goes away without an answer brings none', async ({ browser }) => {
    const page = await openTask(browser);
    await page.evaluate(() => postMessage('solved', '*'));
    await timersOver(page, 1000);
    await served(browser, page);
    expect(await page.has(NOTE)).toBe(false);
  });

  it('an AI product stays the one thing said of its page, and the other groups stay unasked', async ({ browser }) => {
    const page = await browser.open('https://chatgpt.com/');
    expect(await badgeSays(browser, page)).toBe('•');
    expect(await tooltipOf(browser, page)).toMatch(/^Who made ChatGPT\? \d+ claims/);
    const social = await browser.open('https://www.tiktok.com/');
    await looked(browser, social);
    expect(await ours(social)).toBe(0);
  });
});
