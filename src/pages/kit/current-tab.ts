/** Which tab a page of ours speaks of. Only the page itself knows its window for certain: the background has none. */
import browser from 'webextension-polyfill';
import type { Followed } from './follow';

/** The tab that the address names (`#tab=7`, when this is opened as a page), else the one in front of this window. */
export function followedTab(): Followed {
  const named = /^#tab=(\d+)$/.exec(location.hash)?.[1];
  return named === undefined ? 'front' : Number(named);
}

/** The same now, as the background is asked about it. */
export async function currentTab(): Promise<{ tab?: number }> {
  const followed = followedTab();
  if (followed !== 'front') return { tab: followed };
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id === undefined ? {} : { tab: front.id };
}
