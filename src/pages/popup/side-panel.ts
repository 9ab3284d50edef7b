/** Opens the browser's side panel, which browsers do in a click only: so everything needed is asked for before. */
import browser from 'webextension-polyfill';

export type SideOpener = () => Promise<void>;

/** What to do in the click; undefined where the browser has no side panel for extensions. */
export async function sidePanelOpener(): Promise<SideOpener | undefined> {
  if (typeof chrome === 'object' && 'sidePanel' in chrome && 'windows' in browser) {
    const { id } = await browser.windows.getCurrent();
    return id === undefined ? undefined : () => chrome.sidePanel.open({ windowId: id });
  }
  return 'sidebarAction' in browser ? () => browser.sidebarAction.open() : undefined;
}

/** The same in a window of its own, for the tab given; undefined where the browser has no windows (Android). */
export const windowOpener = (tab: number | null): SideOpener | undefined =>
  'windows' in browser && tab !== null
    ? async () => {
        const url = browser.runtime.getURL(`src/pages/side/side.html#tab=${tab}`);
        await browser.windows.create({ url, type: 'popup', width: 420, height: 760 });
      }
    : undefined;
