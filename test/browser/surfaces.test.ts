/** The surfaces beside the label: the welcome page, the side panel, and a panel whose size is kept. */
import { describe, expect } from 'vitest';
import { speak } from './built';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { forgetStored, getStored, setStored } from './stored';

const WELCOME = 'src/pages/welcome/welcome.html';

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const openPanel = async () => {
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
  };
  const panelWidth = () =>
    page.inShadow(PANEL, (root) => Math.round((root.querySelector('.shell') as Element).getBoundingClientRect().width));

  describe('the welcome page', () => {
    const open = async () => {
      page = await browser.open(browser.extensionUrl(WELCOME));
      await page.waitFor(() => document.querySelector('.sample-panel .lead') !== null);
    };

    it('keeps each choice at once, speaks the language that was chosen, and shows the real panel in it', async () => {
      await open();
      await page.clickPage('input[name="language"][value="fr"], label[lang="fr"]');
      await page.waitFor(
        () =>
          document.documentElement.lang === 'fr' &&
          document.querySelector('.sample-panel .question')?.textContent?.startsWith('Qui a fait'),
      );
      await page.evaluate(() => (document.querySelectorAll('input[name="visible"]')[1] as HTMLElement).click());
      await page.waitFor(() => document.querySelector('.drawn-label') === null);
      await page.evaluate(() => (document.querySelectorAll('input[name="content"]')[1] as HTMLElement).click());
      await expect
        .poll(() => getStored(browser, 'preferences'), { timeout: 30_000 })
        .toMatchObject({ language: 'fr', quiet: true, content: 'named' });
    });

    it('shows in the sample and in the choices what the school profile holds, and says why they wait', async () => {
      await setStored(browser, {
        preferences: { language: 'en', quiet: false, content: 'outlined', school: true },
      });
      await open();
      const shown = await page.evaluate(() => ({
        label: document.querySelector('.drawn-label') !== null,
        chosen: ['visible', 'content'].map(
          (name) => document.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.checked,
        ),
        held: [...document.querySelectorAll('fieldset:disabled')].map(
          (choice) => choice.querySelector('.small')?.textContent,
        ),
      }));
      expect(shown.label).toBe(false);
      expect(shown.chosen).toEqual([false, false]);
      expect(shown.held).toEqual([
        'Held by the school profile while it is on.',
        'Held by the school profile while it is on.',
      ]);
      await forgetStored(browser, 'preferences');
    });

    it('goes by keys alone from the source of the sample through the choices', async () => {
      await open();
      await page.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.sample-panel') !== null)).toBe(true);
      await page.press('Tab');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('language');
      await page.press('ArrowDown');
      await page.waitFor(
        () =>
          document.documentElement.lang === 'en' && (document.activeElement as HTMLInputElement).name === 'language',
      );
      for (const wanted of ['visible', 'content']) {
        await page.press('Tab');
        expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(wanted);
      }
    });

    it.each(['en', 'fr'] as const)('has nothing to scroll sideways at 320 pixels in %s', async (language) => {
      await speak(browser, language);
      await open();
      await page.setViewport(320, 700);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewport(1280, 900);
    });
  });

  describe('the side panel, opened by a press in the toolbar popup', () => {
    it('shows the dossier of the tab, as wide as the browser makes it', async () => {
      page = await browser.open('https://chatgpt.com/');
      const side = await browser.openSide(page);
      const text = (await side.waitFor(() => document.querySelector('.lead') && document.body.innerText)) as string;
      expect(text).toContain('Who made ChatGPT?');
      expect(text).toContain('The companies’ side');
      expect(
        await side.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      await side.close();
    });

    it('follows the tab to another product, and away from all', async () => {
      page = await browser.open('https://chatgpt.com/');
      const side = await browser.openSide(page);
      await side.waitFor(() => document.querySelector('.question')?.textContent === 'Who made ChatGPT?');
      await page.goto('https://gemini.google.com/');
      await side.waitFor(() => document.querySelector('.question')?.textContent === 'Who made Gemini?');
      await page.goto('https://www.example.org/');
      await side.waitFor(() => document.querySelector('h2')?.textContent === 'Many Hands does not see this page.');
      await side.close();
    });
  });

  describe('the panel', () => {
    it('is made wider and narrower by buttons, says where that ends, and comes back as it was', async () => {
      page = await browser.open('https://chatgpt.com/');
      await openPanel();
      const letters = () =>
        page.inShadow(PANEL, (root) =>
          Number.parseFloat(getComputedStyle(root.querySelector('.shell p') as Element).fontSize),
        );
      const before = await letters();
      expect(await panelWidth()).toBe(400);
      await page.click(PANEL, '.sizes button:last-child');
      await page.waitInShadow(PANEL, (root) => root.querySelector('[data-width="wide"]') !== null);
      expect(await panelWidth()).toBe(560);
      // Read from the back of a class.
      expect((await letters()) / before).toBeGreaterThan(1.15);
      expect(
        await page.inShadow(PANEL, (root) =>
          [...root.querySelectorAll('.sizes button')].map(
            (button) => `${button.getAttribute('aria-label')} ${button.getAttribute('aria-disabled')}`,
          ),
        ),
      ).toEqual(['Narrower false', 'Wider true']);
      await page.press('Escape');
      await page.reload();
      await page.waitFor(() => true);
      await forgetStored(browser, 'seen');
      await page.reload();
      await openPanel();
      expect(await panelWidth()).toBe(560);
      for (const width of [400, 320]) {
        await page.click(PANEL, '.sizes button:first-child');
        await page.waitInShadow(
          PANEL,
          (root, wanted: number) =>
            Math.round((root.querySelector('.shell') as Element).getBoundingClientRect().width) === wanted,
          width,
        );
      }
    });

    it('is a sheet of half or full height on a phone, by two words, and comes back as it was', async () => {
      page = await browser.open('https://chatgpt.com/');
      await page.setViewport(360, 740);
      await openPanel();
      const pressed = () =>
        page.inShadow(PANEL, (root) =>
          [...root.querySelectorAll('.sizes [aria-pressed]')].map(
            (button) => `${button.textContent} ${button.getAttribute('aria-pressed')}`,
          ),
        );
      expect(await pressed()).toEqual(['Half true', 'Whole false']);
      await page.click(PANEL, '.sizes button:last-child');
      await page.waitInShadow(PANEL, (root) => root.querySelector('[data-full]') !== null);
      expect(await pressed()).toEqual(['Half false', 'Whole true']);
      await forgetStored(browser, 'seen');
      await page.reload();
      await openPanel();
      expect(await pressed()).toEqual(['Half false', 'Whole true']);
      await page.click(PANEL, '.sizes button:first-child');
      await page.waitInShadow(PANEL, (root) => root.querySelector('[data-full]') === null);
    });
  });
});
