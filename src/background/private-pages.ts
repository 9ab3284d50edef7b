/** Whether the browser shows pages of ours in private windows. */
import browser from 'webextension-polyfill';

/** Chromium opens them in an ordinary window instead, where the history keeps them, and says nothing of it. */
export const opensInPrivate = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
