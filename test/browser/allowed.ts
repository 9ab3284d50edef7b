/** A browser in which a person has allowed groups of sites, and what its toolbar says then. */
import { groupMatches, loadRules } from '../../scripts/detection/load-rules';
import { changeManifest } from './built';
import type { Browser, Page } from './driver';
import { itInCopy, name } from './fixture';
import { poll } from './in-page';

type Group = Parameters<typeof groupMatches>[1];

/** `it` of a browser in which these groups are allowed. */
export const itAllowing = (...groups: Group[]) =>
  itInCopy(
    (folder) => {
      // Chromium without a window cannot answer the browser's question: there they are in the install prompt.
      if (name === 'firefox') return;
      const rules = loadRules('src/detection/products');
      changeManifest(folder, (manifest) => {
        const more = groups.flatMap((group) => groupMatches(rules, group));
        manifest.host_permissions = [...(manifest.host_permissions as string[]), ...more];
      });
    },
    async (browser) => {
      const page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
      for (const group of groups) {
        if (name === 'firefox') await page.clickPage(`[data-group="${group}"] [data-action="allow"]`);
        await page.waitFor(
          (id: string) => document.querySelector(`[data-group="${id}"]`)?.getAttribute('data-state') === 'allowed',
          group,
        );
      }
      await page.close();
    },
  );

/** The toolbar's badge at this moment. */
export const badgeOf = async (browser: Browser, page: Page): Promise<string> =>
  String(await browser.inBackground(`return chrome.action.getBadgeText({ tabId: ${await page.tabId()} })`));

/** The toolbar's tooltip at this moment. */
export const tooltipOf = async (browser: Browser, page: Page): Promise<string> =>
  String(await browser.inBackground(`return chrome.action.getTitle({ tabId: ${await page.tabId()} })`));

/** The same, once it says something. */
export const badgeSays = (browser: Browser, page: Page): Promise<string> =>
  poll('the badge', () => badgeOf(browser, page));

/** What the toolbar's popup says of a page, once it names the given thing. A person opens it again: it shows what stood there when it was opened. */
export async function popupSays(browser: Browser, page: Page, named: string): Promise<string> {
  return poll(`the popup to name ${named}`, async () => {
    const popup = await browser.openPopup(page);
    try {
      await popup.waitFor(() => document.querySelector('.mh .links button, .mh h2, .mh.failure') !== null);
      const text = await popup.evaluate(() => document.body.innerText);
      return text.includes(named) ? text : '';
    } finally {
      await popup.close();
    }
  });
}
