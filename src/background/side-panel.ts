/** The browser's own side panel (Firefox: its sidebar), opened from the panel in a page: browsers do that in a click only, which the message carries or does not. */
import browser from 'webextension-polyfill';
import { ManyHandsError } from '../model/errors';

/** How long a side panel may take to stand. */
const PATIENCE_MS = 4000;
const AGAIN_MS = 100;

/** Whether this browser has one for extensions. */
export const hasSidePanel = (): boolean =>
  (typeof chrome === 'object' && 'sidePanel' in chrome) || 'sidebarAction' in browser;

/** A window of a site alone, as an installed app has, takes the call and shows nothing (Chromium). */
async function stands(tab: number): Promise<boolean> {
  const { windowId } = await browser.tabs.get(tab);
  const asks = async () =>
    (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).some(
      (panel) => panel.windowId === windowId || panel.windowId < 0,
    );
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    if (await asks()) return true;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  return false;
}

/** Must be called in the click, before anything is waited for. Throws ManyHandsError `side-refused` where the browser takes it for none, or shows none. */
export async function openSidePanel(tab: number): Promise<void> {
  const inChromium = typeof chrome === 'object' && 'sidePanel' in chrome;
  const refused = (cause?: unknown) => new ManyHandsError('side-refused', `no side panel beside tab ${tab}`, { cause });
  try {
    await (inChromium ? chrome.sidePanel.open({ tabId: tab }) : browser.sidebarAction.open());
  } catch (error) {
    throw refused(error);
  }
  if (inChromium && !(await stands(tab))) throw refused();
}
