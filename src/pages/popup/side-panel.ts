/** Opens the browser's side panel, which browsers do in a click only: so everything needed is asked for before. */
import browser from 'webextension-polyfill';

/** What to do in the click; undefined where the browser has no side panel (Android). */
export async function sidePanelOpener(): Promise<(() => Promise<void>) | undefined> {
  if (typeof chrome === 'object' && 'sidePanel' in chrome) {
    const { id } = await browser.windows.getCurrent();
    return id === undefined ? undefined : () => chrome.sidePanel.open({ windowId: id });
  }
  return 'sidebarAction' in browser ? () => browser.sidebarAction.open() : undefined;
}
