/** Every surface, light and dark, in both browsers: no accessibility violation, and the checks did run. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor, speak } from './built';
import { type AxeResult, type Browser, browserNames, CHIP, launch, PANEL, type Page } from './driver';
import { type FixtureServer, start } from './fixture-server';

function expectAccessible({ passes, violations }: AxeResult): void {
  expect(violations).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
}

describe.each(browserNames)('in %s', (name) => {
  describe.each(['light', 'dark'] as const)('in a %s browser', (colorScheme) => {
    let server: FixtureServer;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      server = await start();
      browser = await launch(name, { server, extension: builtFor(name), colorScheme, language: 'en', viewport: { width: 1280, height: 900 } });
      await speak(browser, colorScheme === 'light' ? 'en' : 'fr');
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    it('the label and its menu', async () => {
      page = await browser.open('https://chatgpt.com/');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      expectAccessible(await page.axe(CHIP));
      await page.inShadow(CHIP, (root) => (root.querySelector('.x') as HTMLElement).click());
      expectAccessible(await page.axe(CHIP));
      await page.press('Escape');
    });

    it('the panel with everything opened', async () => {
      await page.inShadow(CHIP, (root) => (root.querySelector('.go') as HTMLElement).click());
      await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
      expectAccessible(await page.axe(PANEL));
      await page.inShadow(PANEL, (root) => {
        for (const details of root.querySelectorAll('details')) details.open = true;
      });
      expectAccessible(await page.axe(PANEL));
    });

    it('the panel as a bottom sheet at 320 pixels', async () => {
      await page.setViewport(320, 700);
      await page.waitInShadow(PANEL, (root) => root.querySelector('[data-layout="sheet"]') !== null);
      expectAccessible(await page.axe(PANEL));
      const wider = await page.inShadow(PANEL, (root) => [...root.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1).length);
      expect(wider).toBe(0);
      await page.setViewport(1280, 900);
    });

    it('the popup, known and unknown', async () => {
      const popup = await browser.openPopupFor(page);
      await popup.waitFor(() => document.querySelector('.lead') !== null);
      expectAccessible(await popup.axe());
      await popup.close();
      const ordinary = await browser.open('https://www.example.org/');
      const unknown = await browser.openPopupFor(ordinary);
      await unknown.waitFor(() => document.querySelector('h2') !== null);
      expectAccessible(await unknown.axe());
      await unknown.close();
      await ordinary.close();
    });

    it('the options', async () => {
      const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
      await options.waitFor(() => document.querySelector('h1') !== null);
      expectAccessible(await options.axe());
      await options.close();
    });

    it('a product of which nothing is known', async () => {
      await page.goto('https://poe.com/');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      await page.inShadow(CHIP, (root) => (root.querySelector('.go') as HTMLElement).click());
      await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
      expectAccessible(await page.axe(PANEL));
    });
  });
});
