/** The explorer as a person comes to it: from a company, a claim or the search in the panel, in the popup, in the side panel; and what it shows there. */
import { mkdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { poll } from './in-page';
import { setStored } from './stored';

const OUT = 'test-results/pictures';
const PAGE = 'src/pages/explorer/explorer.html';

describe(`in ${name} the explorer`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
    mkdirSync(OUT, { recursive: true });
  });

  /** Addresses of its open tabs, from the `#` on. */
  const opened = async (): Promise<string[]> => {
    const addresses = await browser.inBackground('return (await chrome.tabs.query({})).map(({ url }) => url)');
    const own = browser.extensionUrl(PAGE);
    return (addresses as (string | undefined)[]).flatMap((url) => (url?.startsWith(own) ? url.slice(own.length) : []));
  };
  const leadsTo = (place: string) => poll(place, async () => (await opened()).includes(place));
  const explore = async (place: string) => {
    const shown = await browser.open(browser.extensionUrl(`${PAGE}${place}`));
    await shown.waitFor(() => document.querySelector('main h1, [role=alert]') !== null);
    return shown;
  };
  const heading = (shown: Page) => shown.evaluate(() => document.querySelector('h1')?.textContent ?? '');

  it('opens from the panel’s frame: a company, a place, a claim, a question', async () => {
    page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.part') !== null);
    await page.inShadow(PANEL, (root) => {
      for (const part of root.querySelectorAll('details')) part.open = true;
    });
    await page.waitInShadow(PANEL, (root) => root.querySelectorAll('.loom .to-page').length > 2);
    const press = (selector: string, index: number) =>
      page.inShadow(
        PANEL,
        (root, css: string, at: number) => (root.querySelectorAll(css)[at] as HTMLElement).click(),
        selector,
        index,
      );
    const names = await page.inShadow(PANEL, (root) =>
      [...root.querySelectorAll('.loom .to-page')].map(({ textContent }) => textContent),
    );
    await press('.loom .to-page', names.indexOf('Sama'));
    await leadsTo('#en/entity/sama');
    await press('.loom .to-page', names.length - 1);
    await leadsTo('#en/entity/nairobi');
    await press('.lead ~ .proof button, .hero .proof button', 0);
    await page.waitInShadow(PANEL, (root) => root.querySelector('.card-buttons .to-page') !== null);
    await press('.card-buttons .to-page', 0);
    await poll('the claim', async () => (await opened()).some((place) => place.startsWith('#en/claim/')));
    await page.inShadow(PANEL, (root) => {
      const field = root.querySelector('.search-all input') as HTMLInputElement;
      field.value = 'who rates Gemini?';
      (root.querySelector('.search-all button') as HTMLElement).click();
    });
    await leadsTo('#en/search?q=who%20rates%20Gemini%3F');
    expect(await opened()).toHaveLength(1);
  });

  it('shows a claim, leads on, answers a question, and asks no server', async ({ server }) => {
    const shown = await explore('#en/claim/openai-sama-take-home-pay');
    expect(await heading(shown)).toMatch(/Kenya labelled abusive text/);
    await shown.screenshot(`${OUT}/explorer-claim-${name}.png`);
    await shown.clickPage('#names a[href="#en/company/sama"]');
    await shown.waitFor(() => document.querySelector('h1')?.textContent === 'Sama');
    await shown.screenshot(`${OUT}/explorer-company-${name}.png`);
    await shown.clickPage('#q-top');
    await shown.type('how much were the kenyan workers paid');
    await shown.press('Enter');
    await shown.waitFor(() => document.querySelectorAll('#found li').length > 3);
    const hits = await shown.evaluate(() => ({
      asked: (document.getElementById('q') as HTMLInputElement).value,
      first: [...document.querySelectorAll<HTMLAnchorElement>('#found a')].slice(0, 3).map(({ hash }) => hash),
    }));
    expect(hits.asked).toBe('how much were the kenyan workers paid');
    expect(hits.first.some((hash) => hash.startsWith('#en/claim/'))).toBe(true);
    await shown.screenshot(`${OUT}/explorer-search-${name}.png`);
    expect((await shown.axe()).violations).toEqual([]);
    expect(browser.requests()).toEqual([]);
    server.clear();
  });

  it('says that there is no such page, offers the search, and speaks the other language', async () => {
    const shown = await explore('#en/claim/none-such');
    expect(await shown.evaluate(() => document.querySelector('main input[type=search]') !== null)).toBe(true);
    await shown.clickPage('a[hreflang=fr]');
    await shown.waitFor(() => document.documentElement.lang === 'fr');
    expect((await shown.axe()).violations).toEqual([]);
  });

  it('holds back what the person chose to have named only, until they ask for it', async () => {
    await setStored(browser, { preferences: { content: 'named' } });
    const shown = await explore('#en/claim/facebook-tampa-death-2018');
    const before = await heading(shown);
    await shown.clickPage('[data-action=show-all]');
    await shown.waitFor((first: string) => document.querySelector('h1')?.textContent !== first, before);
    expect(await heading(shown)).toMatch(/Tampa died/);
    await browser.closeAll();
    const whole = await explore('#en/claim/gpt3-training-mix');
    expect(await whole.evaluate(() => document.querySelector<HTMLElement>('p.held')?.checkVisibility())).toBe(false);
  });

  it('opens from the popup and from the side panel, also where no product stands', async () => {
    page = await browser.open('https://www.example.org/');
    const popup = await browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('.search-all input') !== null);
    await popup.evaluate(() => {
      (document.querySelector('.search-all input') as HTMLInputElement).value = 'mturk';
      (document.querySelector('.search-all button') as HTMLElement).click();
    });
    await leadsTo('#en/search?q=mturk');
    await browser.closeAll();
    page = await browser.open('https://www.example.org/');
    const choosing = await browser.openPopup(page);
    await choosing.waitFor(() => document.querySelector('.kind-choice option[value="code"]') !== null);
    expect(
      await choosing.evaluate(() => (document.querySelector('[data-action="kind"]') as HTMLButtonElement).disabled),
    ).toBe(true);
    await choosing.evaluate(() => {
      const select = document.querySelector('.kind-choice select') as HTMLSelectElement;
      select.value = 'code';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await choosing.waitFor(() => document.querySelector('[data-action="kind"]:enabled') !== null);
    await choosing.evaluate(() => (document.querySelector('[data-action="kind"]') as HTMLElement).click());
    await leadsTo('#en/kind/code');
    await browser.closeAll();
    page = await browser.open('https://chatgpt.com/');
    const short = await browser.openPopup(page);
    await short.waitFor(() => document.querySelector('.links .to-page') !== null);
    await short.evaluate(() => (document.querySelector('.links .to-page') as HTMLElement).click());
    await leadsTo('#en/search?q=');
    await browser.closeAll();
    page = await browser.open('https://chatgpt.com/');
    const side = await browser.openSide(page);
    await side.waitFor(() => document.querySelector('.search-all input') !== null);
    await side.evaluate(() => {
      (document.querySelector('.search-all input') as HTMLInputElement).value = 'Lisbon';
      (document.querySelector('.search-all button') as HTMLElement).click();
    });
    await leadsTo('#en/search?q=Lisbon');
  });
});
