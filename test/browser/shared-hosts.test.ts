/** Hosts that an AI answer shares with other things: the label comes and goes with the answer, without a reload. */
import { describe, expect } from 'vitest';
import { changeManifest } from './built';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { itInCopy, name } from './fixture';
import { labelStands as standing } from './meeting';
import { getStored } from './stored';

const SEARCH = 'https://www.google.com/search?q=tides';
const ANSWER = '.mZJni';
/** A busy machine needs long for what comes at once elsewhere. */
const PATIENCE = { timeout: 30_000 };

// Optional groups are allowed at install in this copy: the question itself is proved in groups.test.ts.
const it = itInCopy(
  (folder) =>
    changeManifest(folder, (manifest) => {
      const more = ['*://www.google.com/*', '*://x.com/*', '*://github.com/*'];
      manifest.host_permissions = [...(manifest.host_permissions as string[]), ...more];
    }),
  async (browser) => {
    const page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await page.waitFor(() => document.querySelectorAll('[data-group]').length === 5);
    await page.close();
  },
);

describe(`in ${name}, on a shared host`, () => {
  let browser: Browser;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const chips = async (page: Page) => (await page.parts()).filter((part) => part.name === CHIP).length;
  /** Until the toolbar button of the page's tab says what is expected. */
  const toolbarSays = async (page: Page, text: RegExp) => {
    const tab = await page.tabId();
    await expect
      .poll(() => browser.inBackground(`return await chrome.action.getBadgeText({ tabId: ${tab} })`), PATIENCE)
      .toMatch(text);
  };
  const later = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

  it('the label stands where an AI answer stands, and the popup names it', async () => {
    const page = await browser.open(SEARCH);
    await standing(page);
    const popup = await browser.openPopup(page);
    expect(await popup.waitFor(() => document.querySelector('.lead, .undocumented, h2')?.textContent)).toContain(
      'AI Overviews',
    );
    await popup.close();
    await page.close();
  });

  it('the label goes with the answer and comes back with it', async () => {
    const page = await browser.open(SEARCH);
    await standing(page);
    await page.evaluate((answer: string) => {
      const block = document.querySelector(answer)?.closest('[data-attnms]');
      Object.assign(window, { block, home: block?.parentElement });
      history.pushState(null, '', '/search?q=moon');
      block?.remove();
    }, ANSWER);
    await page.waitGone(CHIP);
    await page.evaluate(() => {
      const { block, home } = window as unknown as { block: Element; home: Element };
      history.pushState(null, '', '/search?q=tides');
      home.prepend(block);
    });
    await standing(page);
    expect(await chips(page)).toBe(1);
    await page.close();
  });

  it.each([
    ['https://chatgpt.com/', '/pricing'],
    ['https://www.google.com/search?q=tides&udm=50', '/maps'],
  ])('the label of %s goes when the address becomes %s without a reload, and comes back', async (address, away) => {
    const page = await browser.open(address);
    await standing(page);
    await page.evaluate((path: string) => history.pushState(null, '', path), away);
    await page.waitGone(CHIP);
    await page.evaluate(() => history.back());
    await standing(page);
    expect(await chips(page)).toBe(1);
    await page.close();
  });

  it('the popup tells a product in use from one that is open, and names what else is open or only offered', async () => {
    const popupOf = async (address: string) => {
      const page = await browser.open(address);
      const popup = await browser.openPopup(page);
      await popup.waitFor(() => document.querySelector('.lead, .undocumented, h2'));
      const said = await popup.evaluate(() => ({
        tab: document.querySelector('.on-tab')?.textContent ?? '',
        cards: [...document.querySelectorAll<HTMLElement>('[data-card]')].map(
          ({ dataset, innerText }) => `${dataset.card}: ${innerText.split('\n').at(-1)}`,
        ),
      }));
      expect((await popup.axe()).violations).toEqual([]);
      await popup.close();
      await page.close();
      return said;
    };
    expect(await popupOf('https://chatgpt.com/')).toEqual({ tab: 'In use on this tab: chatgpt.com', cards: [] });
    expect(await popupOf('https://x.com/i/grok')).toEqual({ tab: 'On this tab: x.com', cards: ['x: Also open here.'] });
    expect(await popupOf('https://github.com/example/app')).toEqual({
      tab: '',
      cards: ['github-copilot: Its button or link is on this page. It is not open.'],
    });
  });

  it.each([
    ['https://x.com/home', '/i/grok', 'x', 'grok-in-x'],
    ['https://x.com/i/grok', '/home', 'grok-in-x', 'x'],
  ])('from %s to %s without a reload, the label is of the right one', async (address, next, before, after) => {
    const page = await browser.open(address);
    await standing(page);
    const noted = async () => Object.keys((await getStored<object>(browser, 'seen')) ?? {});
    await expect.poll(noted, PATIENCE).toEqual([before]);
    await page.evaluate((path: string) => history.pushState(null, '', path), next);
    await expect.poll(async () => (await noted()).sort(), PATIENCE).toEqual([before, after].sort());
    await standing(page);
    expect(await chips(page)).toBe(1);
    await page.close();
  });

  it('a label sent away on one product does not come back on its next route', async () => {
    const page = await browser.open('https://chatgpt.com/');
    await page.click(CHIP, '.x');
    await page.click(CHIP, '.menu button');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.toast') !== null);
    await page.evaluate(() => history.pushState(null, '', '/c/22222222-bbbb-4000-8000-000000000002'));
    await later(1000);
    expect(
      (await page.has(CHIP)) && (await page.inShadow(CHIP, (root) => root.querySelector('.chip, .go') !== null)),
    ).toBe(false);
    await page.evaluate(() => history.pushState(null, '', '/pricing'));
    await page.waitGone(CHIP);
    await toolbarSays(page, /^$/);
    await page.evaluate(() => history.pushState(null, '', '/c/3'));
    // The background knows the product again: a label would come right after that.
    await toolbarSays(page, /./);
    await later(1000);
    expect(await chips(page)).toBe(0);
    await page.close();
  });

  it('a panel that was closed stays closed on the next routes', async () => {
    const page = await browser.open('https://chatgpt.com/');
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.press('Escape');
    await page.waitGone(PANEL);
    for (const path of ['/c/4', '/pricing', '/c/5']) {
      await page.evaluate((next: string) => history.pushState(null, '', next), path);
      await later(700);
    }
    expect((await page.parts()).filter((part) => part.name === PANEL).length).toBe(0);
    await page.close();
  });

  it('a results page without an answer has no label', async () => {
    const page = await browser.open('https://www.google.com/maps');
    await later(900);
    expect(await chips(page)).toBe(0);
    await page.close();
  });
});
