/** Groups allowed together: what more is allowed never takes away what is said, and a part of a page about something else gets no label. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupMatches, loadRules } from '../../scripts/detection/load-rules';
import { changeManifest, copyOfBuild } from './built';
import { type Browser, browserNames, CHIP, launch, type Page } from './driver';
import { type FixtureServer, start } from './fixture-server';
import { poll } from './in-page';

const GROUPS = ['social', 'work', 'everywhere'] as const;

describe.each(browserNames)('in %s, with groups allowed together', (name) => {
  let server: FixtureServer;
  let browser: Browser;
  let copy: ReturnType<typeof copyOfBuild>;

  beforeAll(async () => {
    server = await start();
    copy = copyOfBuild(name, (folder) => {
      // Chromium without a window cannot answer the browser's question.
      if (name === 'chromium')
        changeManifest(folder, (manifest) => {
          const rules = loadRules('src/detection/products');
          const more = GROUPS.flatMap((group) => groupMatches(rules, group));
          manifest.host_permissions = [...(manifest.host_permissions as string[]), ...more];
        });
    });
    browser = await launch(name, { server, extension: copy.folder, language: 'en' });
    const page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    for (const group of GROUPS) {
      if (name === 'firefox') await page.clickPage(`[data-group="${group}"] [data-action="allow"]`);
      await page.waitFor(
        (id: string) => document.querySelector(`[data-group="${id}"]`)?.getAttribute('data-state') === 'allowed',
        group,
      );
    }
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    copy.remove();
    await server.close();
  });

  /** What the toolbar's popup says of a page, once it names the given thing. */
  const popupSays = async (page: Page, named: string) => {
    const popup = await browser.openPopup(page);
    try {
      return await popup.waitFor(
        (word: string) => (document.body.innerText.includes(word) ? document.body.innerText : ''),
        named,
      );
    } finally {
      await popup.close();
    }
  };
  /** The same, as a person does who opens it again: it shows what stood on the page when it was opened. */
  const told = async (page: Page, named: string, wait = 1000): Promise<string> => {
    await page.tabId();
    await new Promise((resolve) => setTimeout(resolve, wait));
    return popupSays(page, named).catch((error) => {
      if (wait > 5000) throw error;
      return told(page, named, wait * 2);
    });
  };
  /** The toolbar's badge, once it says something. */
  const badge = async (page: Page) => {
    const tab = await page.tabId();
    return poll('the badge', () => browser.inBackground(`return chrome.action.getBadgeText({ tabId: ${tab} })`));
  };
  const labels = async (page: Page) => (await page.parts()).filter((part) => part.name === CHIP).length;

  it('a CAPTCHA on a site whose group is allowed is still said, beside the product of the page', async () => {
    const page = await browser.open('https://www.reddit.com/captcha');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    const text = await told(page, 'reCAPTCHA');
    expect(text).toMatch(/A picture test \(CAPTCHA\)\./);
    expect(text).toContain('Who made Reddit?');
    expect(await badge(page)).toMatch(/^\d+$/);
    await page.close();
  });

  it("a chat window on the page of an AI product is said beside it, and the badge stays the product's", async () => {
    const page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    const before = await badge(page);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { id: 'tidio-chat' })));
    expect(await told(page, 'Tidio')).toContain('Who made ChatGPT?');
    expect(await badge(page)).toBe(before);
    await page.close();
  });

  it('an AI part beside goods gets no label; the toolbar tells of it', async () => {
    const page = await browser.open('https://www.amazon.com/dp/x');
    expect(await badge(page)).toBe('·');
    expect(await popupSays(page, 'Rufus')).toContain('Who made Amazon Rufus?');
    expect(await labels(page)).toBe(0);
    await page.close();
  });
});
