/** The browser's own side panel (Firefox: its sidebar), opened from the panel in a page: browsers do that in a click only, which the message carries or does not. */
import browser from 'webextension-polyfill';
import { ManyHandsError } from '../model/errors';

/** Whether this browser has one for extensions. */
export const hasSidePanel = (): boolean =>
  (typeof chrome === 'object' && 'sidePanel' in chrome) || 'sidebarAction' in browser;

/** Must be called in the click, before anything is waited for. Throws ManyHandsError `side-refused` where the browser takes it for none. */
export function openSidePanel(tab: number): Promise<void> {
  const opening =
    typeof chrome === 'object' && 'sidePanel' in chrome
      ? chrome.sidePanel.open({ tabId: tab })
      : browser.sidebarAction.open();
  return opening.catch((error: unknown) => {
    throw new ManyHandsError('side-refused', `no side panel beside tab ${tab}`, { cause: error });
  });
}
