/** The toolbar's badge and tooltip: a dot where there is something to read of the page in a tab, and beside the pointer how much. Ink on calico, never red. */
import browser from 'webextension-polyfill';
import type { Asker } from './asker';

/** No number: that would look like unread messages. */
const DOT = '•';
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

/** Puts the dot on the toolbar button while this page is in the tab, and the sentence into its tooltip. */
export const showBadge = (asker: Asker, title: string): Promise<void> =>
  onBadge(asker, (tabId) =>
    Promise.all([
      browser.action.setBadgeText({ tabId, text: DOT }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: INK }),
      browser.action.setBadgeTextColor?.({ tabId, color: CALICO }),
    ]),
  );

export const clearBadge = (asker: Asker): Promise<void> =>
  onBadge(asker, (tabId) =>
    Promise.all([
      browser.action.setBadgeText({ tabId, text: '' }),
      browser.action.setTitle({ tabId, title: browser.runtime.getManifest().name }),
    ]),
  );
