/** Pictures of every surface, for eyes: the README's and one contact sheet. Each is checked to show what it should. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor, speak } from './built';
import { type Browser, browserNames, CHIP, launch, PANEL, type Page } from './driver';
import { type FixtureServer, start } from './fixture-server';
import { forgetStored } from './stored';

const OUT = 'test-results/pictures';
/** The picture the README shows; rewritten only when asked for, so that a test run leaves the checkout clean. */
const README_PICTURE = 'docs/pictures/panel.png';

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

async function openPanel(page: Page): Promise<void> {
  await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
  await page.click(CHIP, '.go');
  await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
}

describe.each(browserNames)('in %s', (name) => {
  describe.each([
    ['light', 'en'],
    ['dark', 'fr'],
  ] as const)('%s, %s', (colorScheme, language) => {
    let server: FixtureServer;
    let browser: Browser;

    beforeAll(async () => {
      mkdirSync(OUT, { recursive: true });
      server = await start();
      browser = await launch(name, {
        server,
        extension: builtFor(name),
        colorScheme,
        language,
        viewport: { width: 1280, height: 900 },
      });
      await speak(browser, language);
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    it.each([
      [1280, 900, 'desktop'],
      [768, 900, 'tablet'],
      [360, 740, 'phone'],
    ])('the label and the panel at %i x %i (%s)', async (width, height, device) => {
      const page = await browser.open('https://chatgpt.com/');
      await page.setViewport(width, height);
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      const file = (surface: string) => `${OUT}/${name}-${colorScheme}-${language}-${device}-${surface}.png`;
      await page.screenshot(file('label'));
      await openPanel(page);
      await page.screenshot(file('panel'));
      expect(sizeOf(file('panel'))[0]).toBeGreaterThanOrEqual(width);
      const covered = await page.evaluate((panel: string) => {
        const composer = (document.querySelector('#prompt-textarea') as HTMLElement).getBoundingClientRect();
        return [composer.left + 8, composer.right - 8].some(
          (x) => document.elementFromPoint(x, composer.top + composer.height / 2)?.localName === panel,
        );
      }, PANEL);
      expect(covered, 'the panel covers the composer').toBe(false);
      if (name === 'chromium' && colorScheme === 'light' && device === 'desktop' && process.env.UPDATE_PICTURES) {
        mkdirSync('docs/pictures', { recursive: true });
        writeFileSync(README_PICTURE, readFileSync(file('panel')));
      }
      await forgetStored(browser, 'seen');
      await page.close();
    });

    it('the popup and the options', async () => {
      const page = await browser.open('https://chatgpt.com/');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      const popup = await browser.openPopup(page);
      await popup.emulate({ colorScheme });
      await popup.waitFor(() => document.querySelector('.lead') !== null);
      await popup.screenshot(`${OUT}/${name}-${colorScheme}-${language}-popup.png`);
      await popup.close();
      const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
      await options.waitFor(() => document.querySelector('h1') !== null);
      await options.setViewport(768, 1100);
      await options.screenshot(`${OUT}/${name}-${colorScheme}-${language}-options.png`);
      expect(sizeOf(`${OUT}/${name}-${colorScheme}-${language}-options.png`)[1]).toBeGreaterThan(500);
    });
  });
});
