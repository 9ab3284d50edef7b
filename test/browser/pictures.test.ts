/** Pictures of every surface, for eyes: the README's one among them. Each is checked to show what it should. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { speak } from './built';
import { CHIP, PANEL } from './driver';
import { it, name } from './fixture';
import { labelStands, openPanel } from './meeting';
import { forgetStored } from './stored';

const OUT = 'test-results/pictures';
/** The picture the README shows; rewritten only when asked for, so that a test run leaves the checkout clean. */
const README_PICTURE = 'docs/pictures/panel.png';
const SIZES = [
  [1280, 900, 'desktop'],
  [768, 900, 'tablet'],
  [360, 740, 'phone'],
] as const;

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe(`in ${name}`, () => {
  it.beforeAll(() => void mkdirSync(OUT, { recursive: true }));

  describe.each([
    ['light', 'en'],
    ['dark', 'fr'],
  ] as const)('%s, %s', (colorScheme, language) => {
    const file = (surface: string) => `${OUT}/${name}-${colorScheme}-${language}-${surface}.png`;

    it('the label and the panel, wide, less wide and narrow', async ({ browser }) => {
      await speak(browser, language);
      const page = await browser.open('https://chatgpt.com/');
      await page.emulate({ colorScheme });
      for (const [width, height, device] of SIZES) {
        await forgetStored(browser, 'seen');
        await page.setViewport(width, height);
        await page.reload();
        await labelStands(page);
        await page.screenshot(file(`${device}-label`));
        await openPanel(page);
        await page.screenshot(file(`${device}-panel`));
        expect(sizeOf(file(`${device}-panel`))).toEqual([width, height]);
        const panel = await page.boxOf(PANEL, '.shell');
        expect(panel.right - panel.left, device).toBeGreaterThan(Math.min(300, width - 20));
        await page.press('Escape');
        await page.waitGone(PANEL);
        if (name === 'chromium' && colorScheme === 'light' && device === 'desktop' && process.env.UPDATE_PICTURES) {
          mkdirSync('docs/pictures', { recursive: true });
          writeFileSync(README_PICTURE, readFileSync(file(`${device}-panel`)));
        }
      }
      expect(await page.has(CHIP)).toBe(true);
    });

    it('the popup and the options', async ({ browser }) => {
      await speak(browser, language);
      const page = await browser.open('https://chatgpt.com/');
      const popup = await browser.openPopup(page);
      await popup.emulate({ colorScheme });
      await popup.waitFor(() => document.querySelector('.lead') !== null);
      await popup.screenshot(file('popup'));
      expect(sizeOf(file('popup'))[0]).toBeGreaterThanOrEqual(300);
      await popup.close();
      const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
      await options.emulate({ colorScheme });
      await options.waitFor(() => document.querySelector('h1') !== null);
      await options.setViewport(768, 1100);
      await options.screenshot(file('options'));
      expect(sizeOf(file('options'))).toEqual([768, 1100]);
    });
  });
});
