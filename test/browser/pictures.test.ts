/** Pictures of every surface, for eyes: the README's one among them. Each is checked to show what it should. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect } from 'vitest';
import { packed, speak } from './built';
import { CHIP, PANEL, WELCOMES } from './driver';
import { it, name } from './fixture';
import { poll } from './in-page';
import { labelStands, openPanel } from './meeting';
import { fewerColours } from './reduced-picture';
import { forgetStored } from './stored';

const OUT = 'test-results/pictures';
/** The picture the README shows; rewritten only when asked for, so that a test run leaves the checkout clean. */
const README_PICTURE = 'docs/pictures/panel.png';
const updating = Boolean(process.env.UPDATE_PICTURES);

/** Keeps a picture in the repository, where that was asked for. */
function keep(file: string, to: string): void {
  if (!updating) return;
  mkdirSync(dirname(to), { recursive: true });
  fewerColours(file, to);
}
const SIZES = [
  // What the stores of Chrome, Edge and Firefox all take.
  [1280, 800, 'desktop'],
  [768, 900, 'tablet'],
  [360, 740, 'phone'],
] as const;

/** Where a browser lists what is installed without its store, and what it says there of Many Hands once that is drawn. */
const INSTALLED = {
  chromium: {
    address: 'chrome://extensions/',
    height: 460,
    // As it stands for whoever loads one: with the switch for that on.
    says: `() => {
      const manager = document.querySelector('extensions-manager');
      const mode = manager?.shadowRoot?.querySelector('extensions-toolbar')?.shadowRoot?.querySelector('#devMode');
      if (!mode) return undefined;
      if (!mode.checked) return void mode.click();
      const list = manager?.shadowRoot?.querySelector('extensions-item-list');
      const item = list?.shadowRoot?.querySelector('extensions-item');
      return item?.shadowRoot?.querySelector('#card')?.innerText;
    }`,
  },
  firefox: {
    address: 'about:debugging#/runtime/this-firefox',
    // Below, the place on this machine would stand.
    height: 305,
    says: `() => [...document.querySelectorAll('.debug-target-item')].find((item) => /Many Hands/.test(item.innerText))?.innerText`,
  },
} as const;

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe(`in ${name}`, () => {
  it.beforeAll(() => void mkdirSync(OUT, { recursive: true }));

  // Firefox’s own are for eyes alone; room, popup, label-place and accessibility measure there what these show.
  describe.runIf(name === 'chromium' || updating).each([
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
        if (device !== 'desktop') continue;
        for (const surface of ['label', 'panel'])
          keep(file(`desktop-${surface}`), `docs/stores/pictures/${name}-${language}-${surface}.png`);
        if (name === 'chromium' && language === 'en') keep(file('desktop-panel'), README_PICTURE);
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
      if (!updating) return;
      const [[width, height, device]] = SIZES;
      await options.setViewport(width, height);
      await options.screenshot(file(`${device}-options`));
      keep(file(`${device}-options`), `docs/stores/pictures/${name}-${language}-options.png`);
    });
  });

  it('the archive of a release, installed: the welcome page opens, and the page of what is installed names no error', async ({
    own,
    onTestFinished,
  }) => {
    const { path, remove } = packed(name);
    onTestFinished(remove);
    const browser = await own({ extension: path, keepsWelcome: true });
    expect(await poll('the welcome page', () => browser.inBackground(WELCOMES), 30_000)).toBe(true);
    const welcome = await browser.open(browser.extensionUrl('src/pages/welcome/welcome.html'));
    await welcome.waitFor(() => document.querySelector('.sample-panel .lead') !== null);
    await browser.closeAll();
    const page = await browser.open(INSTALLED[name].address);
    await page.setViewport(1000, INSTALLED[name].height);
    const said = await page.waitFor(INSTALLED[name].says);
    expect(said).toContain('Many Hands');
    expect(said).not.toMatch(/\bErrors?\b|Warnings?/);
    await page.screenshot(`${OUT}/${name}-installed.png`);
    keep(`${OUT}/${name}-installed.png`, `docs/pictures/install-${name}.png`);
  });
});
