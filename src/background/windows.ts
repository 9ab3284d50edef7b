/** Windows of the browser: where a further tab can go, and how a tab in another one is brought to the front. */
import browser, { type Tabs } from 'webextension-polyfill';

/** Where a new tab belongs that comes from another: a window, and a place in it. */
export interface Place {
  windowId?: number;
  index?: number;
}

/**
 * Right after a tab. A window that was opened for one page alone (as ours from the popup) has no room for another: Firefox shows it in the
 * place of the first, without a way back. Then it is another window, as private as this one; none where the browser may choose.
 */
export async function besideTab(tab: Tabs.Tab | undefined): Promise<Place> {
  if (!tab) return {};
  const { windowId, index, incognito } = tab;
  const beside = windowId === undefined ? {} : { windowId, index: index + 1 };
  // Firefox for Android has no windows.
  if (!('windows' in browser)) return beside;
  const roomy = await browser.windows.getAll({ windowTypes: ['normal'] });
  if (roomy.some(({ id }) => id === windowId)) return beside;
  const other = roomy.find((window) => window.incognito === incognito);
  if (other?.id !== undefined) return { windowId: other.id };
  return incognito ? beside : {};
}

/** Brings the window of a tab before the others. */
export async function bringForward({ windowId }: Tabs.Tab): Promise<void> {
  if (windowId !== undefined && 'windows' in browser) await browser.windows.update(windowId, { focused: true });
}
