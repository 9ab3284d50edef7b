/** Which tab a page of ours speaks of. Only the page itself knows its window for certain: the background has none. */
import browser from 'webextension-polyfill';

/** The tab that the address names (`#tab=7`, when this is opened as a page), else the one in front of this window. */
export async function currentTab(): Promise<{ tab?: number }> {
  const named = /^#tab=(\d+)$/.exec(location.hash)?.[1];
  if (named !== undefined) return { tab: Number(named) };
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id === undefined ? {} : { tab: front.id };
}
