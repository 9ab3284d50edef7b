/** Keeps a page of ours in one tab, however often it is asked for. */
import browser from 'webextension-polyfill';
import { bringForward } from './windows';

/** Shows the page given, at an address that goes on with what is asked (`?...#...`). Rejects where the browser opens no tab. */
export function inOneTab(file: string): (at: string) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();

  /** The tab is looked for, not remembered: the browser may have opened it, and we sleep in between. */
  const show = async (at: string): Promise<void> => {
    const page = browser.runtime.getURL(file);
    const wanted = `${page}${at}`;
    const tab = (await browser.tabs.query({})).find(({ url, incognito }) => !incognito && url?.startsWith(page));
    if (tab?.id === undefined) await browser.tabs.create({ url: wanted });
    else {
      await browser.tabs.update(tab.id, { url: wanted, active: true });
      await bringForward(tab);
    }
  };

  return async (at) => {
    const shown = last.then(() => show(at));
    last = shown.catch(() => undefined);
    await shown;
  };
}
