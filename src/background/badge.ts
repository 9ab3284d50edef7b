/** The toolbar badge: how many facts are known about the tab's product. Ink on calico, never red. */
import browser from 'webextension-polyfill';

const INK = '#17191E';
const CALICO = '#F6F5F0';

/** Shows the number of facts on a tab's toolbar button; a dot where the product is known and nothing is documented. Never throws: the tab may be gone. */
export async function showBadge(tab: number, facts: number): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: facts > 0 ? String(facts) : '·' }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: INK }),
      browser.action.setBadgeTextColor?.({ tabId: tab, color: CALICO }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}

export const clearBadge = (tab: number): Promise<void> =>
  browser.action.setBadgeText({ tabId: tab, text: '' }).catch(() => undefined);
