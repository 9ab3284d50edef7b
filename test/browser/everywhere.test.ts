/** All sites, where a person allowed them: a dot and a card for chat windows and CAPTCHAs, nothing on the page, nothing elsewhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeManifest, copyOfBuild } from './built';
import { type Browser, browserNames, launch, NOTE, PANEL, type Page } from './driver';
import { type FixtureServer, start } from './fixture-server';
import { poll } from './in-page';
import { forgetStored } from './stored';

const WAIT = 900;

describe.each(browserNames)('in %s, with all sites allowed', (name) => {
  let server: FixtureServer;
  let browser: Browser;
  let copy: ReturnType<typeof copyOfBuild>;

  beforeAll(async () => {
    server = await start();
    copy = copyOfBuild(name, (folder) => {
      // Chromium without a window cannot answer the browser's question.
      if (name === 'chromium')
        changeManifest(folder, (manifest) =>
          Object.assign(manifest, { host_permissions: [...(manifest.host_permissions as string[]), '*://*/*'] }),
        );
    });
    browser = await launch(name, { server, extension: copy.folder, language: 'en' });
    const page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await page.waitFor(() => document.querySelectorAll('[data-group]').length === 4);
    if (name === 'firefox') await page.clickPage('[data-group="everywhere"] [data-action="allow"]');
    await page.waitFor(
      () => document.querySelector('[data-group="everywhere"]')?.getAttribute('data-state') === 'allowed',
    );
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    copy.remove();
    await server.close();
  });

  const badgeOf = async (page: Page) =>
    browser.inBackground(`return chrome.action.getBadgeText({ tabId: ${await page.tabId()} })`);
  /** Waits for the badge to say something, and gives that. */
  const badgeSays = (page: Page) => poll('the badge', () => badgeOf(page));
  const popupText = async (page: Page) => {
    const popup = await browser.openPopup(page);
    const text = await popup.waitFor(
      () =>
        document.querySelector('h2')?.textContent && (document.querySelector('.shell, body') as HTMLElement).innerText,
    );
    await popup.close();
    return text as string;
  };
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const ours = (page: Page) => page.parts().then((parts) => parts.length);

  it('a chat window that software or people may answer gets a dot and says just that, in the toolbar only', async () => {
    const page = await browser.open('https://shop.example/');
    expect(await badgeSays(page)).toBe('·');
    expect(await ours(page)).toBe(0);
    const text = await popupText(page);
    expect(text).toContain('Intercom');
    expect(text).toContain('It may be software or a person; it cannot be told from outside.');
    await page.close();
  });

  it('a visible CAPTCHA says what it is, and of the work behind it what a claim with a voice says', async () => {
    const page = await browser.open('https://forum.example/');
    expect(await badgeSays(page)).toBe('·');
    const text = await popupText(page);
    expect(text).toContain('reCAPTCHA');
    expect(text).toContain('A picture test (CAPTCHA).');
    expect(text).toMatch(/hours[\s\S]*(Documented|Reported|One side says)\s/);
    await page.close();
  });

  it('a chat window that comes later is seen', async () => {
    const page = await browser.open('https://www.example.org/');
    await wait(WAIT);
    expect(await badgeOf(page)).toBe('');
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { id: 'tidio-chat' })));
    expect(await badgeSays(page)).toBe('·');
    await page.close();
  });

  it('an ordinary page gets nothing', async () => {
    const page = await browser.open('https://www.example.org/');
    await wait(WAIT);
    expect(await badgeOf(page)).toBe('');
    expect(await popupText(page)).toContain('No AI product recognised on this tab.');
    await page.close();
  });

  const handIn = (page: Page) => page.clickInFrame('iframe[title="recaptcha challenge"]', '#recaptcha-verify-button');
  const notes = async (page: Page) => (await page.parts()).filter((part) => part.name === NOTE).length;

  it('a solved picture task brings one sourced note, which opens the panel at its claim; a wrong answer brings none', async () => {
    const page = await browser.open('https://puzzle.example/');
    await wait(WAIT);
    await handIn(page);
    await wait(1500);
    expect(await notes(page)).toBe(0);
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
    await page.close();
  });

  it('the next picture task of the same day brings none', async () => {
    const page = await browser.open('https://puzzle.example/');
    await wait(WAIT);
    await handIn(page);
    await handIn(page);
    await wait(1500);
    expect(await notes(page)).toBe(0);
    await page.close();
  });

  it('a picture task that goes away without an answer brings none', async () => {
    await forgetStored(browser, 'moments');
    const page = await browser.open('https://puzzle.example/');
    await wait(WAIT);
    await page.evaluate(() => postMessage('solved', '*'));
    await wait(1500);
    expect(await notes(page)).toBe(0);
    await page.close();
  });

  it('an AI product stays the one thing said of its page, and the other groups stay unasked', async () => {
    const page = await browser.open('https://chatgpt.com/');
    expect(await badgeSays(page)).toMatch(/^\d+$/);
    await page.close();
    const social = await browser.open('https://www.tiktok.com/');
    await wait(WAIT);
    expect(await ours(social)).toBe(0);
    await social.close();
  });
});
