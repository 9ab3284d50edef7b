/** The toolbar badge: how many facts are known about the product of the page in a tab. Ink on calico, never red. */
import browser from 'webextension-polyfill';
import type { Asker } from './asker';

const INK = '#17191E';
const CALICO = '#F6F5F0';

/** Whether the tab still shows the site of the document: a slow answer must not mark the page that came after it. */
async function stillThere({ doc, address }: Asker): Promise<boolean> {
  const { url } = await browser.tabs.get(doc.tab);
  return url !== undefined && new URL(url).origin === new URL(address).origin;
}

/** Never throws: the tab may be gone. */
async function onBadge(asker: Asker, set: (tabId: number) => Promise<unknown>): Promise<void> {
  try {
    if (await stillThere(asker)) await set(asker.doc.tab);
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Shows the number of facts on the toolbar button while this page is in the tab; a dot where the product is known and nothing is documented. */
export const showBadge = (asker: Asker, facts: number): Promise<void> =>
  onBadge(asker, (tabId) =>
    Promise.all([
      browser.action.setBadgeText({ tabId, text: facts > 0 ? String(facts) : '·' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: INK }),
      browser.action.setBadgeTextColor?.({ tabId, color: CALICO }),
    ]),
  );

export const clearBadge = (asker: Asker): Promise<void> =>
  onBadge(asker, (tabId) => browser.action.setBadgeText({ tabId, text: '' }));
