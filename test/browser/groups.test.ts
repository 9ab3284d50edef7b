/** Groups of sites: nothing runs where nobody allowed it, an allowed group works on the next load, a withdrawn one is silent and said to be. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { groupMatches, loadRules } from '../../scripts/detection/load-rules';
import { changeManifest, copyOfBuild } from './built';
import { type Browser, CHIP, launch, type Page } from './driver';
import { it, name } from './fixture';
import { type FixtureServer, start } from './fixture-server';

const SOCIAL = 'https://www.tiktok.com/';
const SEARCH = 'https://duck.ai/';
const WAIT = 700;

/** Chromium without a window cannot answer the browser's question: there the social group is in the install prompt of a copy, with little else. */
const allowedAtInstall = (manifest: Record<string, unknown>) => {
  const matches = ['*://chatgpt.com/*'];
  manifest.content_scripts = [{ ...(manifest.content_scripts as object[])[0], matches }];
  manifest.host_permissions = [...matches, ...groupMatches(loadRules('src/detection/products'), 'social')];
};

describe(`in ${name}, the groups of sites`, () => {
  let server: FixtureServer;
  let browser: Browser;
  let copy: ReturnType<typeof copyOfBuild>;

  const later = () => new Promise((resolve) => setTimeout(resolve, WAIT));
  const chips = async (page: Page) => (await page.parts()).filter((part) => part.name === CHIP).length;
  const registered = () =>
    browser.inBackground(
      'return (await chrome.scripting.getRegisteredContentScripts()).map(({ id, js }) => [id, ...js])',
    );
  /** A page that stays silent for as long as is waited. */
  const staysSilent = async (address: string) => {
    const page = await browser.open(address);
    await later();
    expect(await chips(page)).toBe(0);
    await page.close();
  };
  const showsLabel = async (address: string) => {
    const page = await browser.open(address);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    expect(await chips(page)).toBe(1);
    await page.close();
  };
  const openOptions = () => browser.open(browser.extensionUrl('src/pages/options/options.html'));
  const statesIn = async (page: Page) => {
    await page.waitFor(() => document.querySelectorAll('[data-group]').length === 5);
    return page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-group]')].map(({ dataset }) => [
          dataset.group,
          dataset.state,
        ]),
      ),
    );
  };
  const states = async () => {
    const page = await openOptions();
    const found = await statesIn(page);
    await page.close();
    return found;
  };

  describe('that nobody allowed', () => {
    it.beforeEach(({ browser: given }) => {
      browser = given;
    });

    it('run nothing, register nothing, and say so', async () => {
      await staysSilent(SOCIAL);
      await staysSilent(SEARCH);
      expect(await registered()).toEqual([]);
      expect(await states()).toEqual({
        search: 'not-allowed',
        social: 'not-allowed',
        work: 'not-allowed',
        platforms: 'not-allowed',
        everywhere: 'not-allowed',
      });
    });

    it('say why they are asked for and what is looked at then', async () => {
      const page = await openOptions();
      await statesIn(page);
      expect(await page.evaluate(() => document.querySelector('[data-group="social"]')?.textContent)).toContain(
        'It reads no post and no message.',
      );
      expect((await page.axe()).violations).toEqual([]);
      await page.close();
    });

    it('leave the popup to say that it does not see the page', async () => {
      const page = await browser.open(SOCIAL);
      const popup = await browser.openPopup(page);
      expect(await popup.waitFor(() => document.querySelector('h2')?.textContent)).toBe(
        'Many Hands does not see this page.',
      );
      await popup.close();
      await page.close();
    });
  });

  describe('of which one is allowed', () => {
    beforeAll(async () => {
      server = await start();
      copy = copyOfBuild(name, (folder) => {
        if (name === 'chromium') changeManifest(folder, allowedAtInstall);
      });
      browser = await launch(name, { server, extension: copy.folder, language: 'en' });
    });
    afterAll(async () => {
      await browser.close();
      copy.remove();
      await server.close();
    });

    it('show the label there on the next load, and nowhere else', async () => {
      if (name === 'firefox') {
        const page = await openOptions();
        await statesIn(page);
        await page.clickPage('[data-group="social"] [data-action="allow"]');
        await page.waitFor(
          () => document.querySelector('[data-group="social"]')?.getAttribute('data-state') === 'allowed',
        );
        await page.close();
      }
      expect(await states()).toEqual({
        search: 'not-allowed',
        social: 'allowed',
        work: 'not-allowed',
        platforms: 'not-allowed',
        everywhere: 'not-allowed',
      });
      expect(await registered()).toEqual([['social', expect.stringContaining('src/content/detect.iife.js')]]);
      await showsLabel(SOCIAL);
      await staysSilent(SEARCH);
    });

    it('is mended when the list of scripts was lost', async () => {
      await browser.inBackground('await chrome.scripting.unregisterContentScripts()');
      await states();
      expect(await registered()).toHaveLength(1);
    });

    // Chromium without a window cannot ask again for what was given back, and the copy's own sites cannot be given back at all.
    it.runIf(name === 'firefox')(
      'is taken back by a click, is not called withdrawn then, and can be allowed again',
      async () => {
        const page = await openOptions();
        await statesIn(page);
        const click = async (action: string, state: string) => {
          await page.clickPage(`[data-group="social"] [data-action="${action}"]`);
          await page.waitFor(
            (wanted: string) => document.querySelector('[data-group="social"]')?.getAttribute('data-state') === wanted,
            state,
          );
        };
        await click('remove', 'not-allowed');
        expect(await registered()).toEqual([]);
        await staysSilent(SOCIAL);
        await click('allow', 'allowed');
        await showsLabel(SOCIAL);
        await page.close();
      },
    );

    it('is silent where one site of it was withdrawn in the browser, and said to be allowed in part', async () => {
      await browser.setHostAccess(['*://www.tiktok.com/*'], false);
      await expect.poll(states, { timeout: 30_000 }).toMatchObject({ social: 'partly' });
      await staysSilent(SOCIAL);
      await showsLabel('https://www.instagram.com/');
    });

    it('is silent everywhere and said to be withdrawn when all of it was', async () => {
      const { matches } = (
        (await browser.inBackground('return await chrome.scripting.getRegisteredContentScripts()')) as {
          matches: string[];
        }[]
      )[0] ?? { matches: [] };
      await browser.setHostAccess(matches, false);
      await expect.poll(states, { timeout: 30_000 }).toMatchObject({ social: 'withdrawn' });
      await expect.poll(registered, { timeout: 30_000 }).toEqual([]);
      await staysSilent('https://www.instagram.com/');
    });
  });
});
