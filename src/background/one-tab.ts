/** Keeps a page of ours in one tab, however often it is asked for. */
import browser from 'webextension-polyfill';

/** Shows the page given, at an address that goes on with what is asked (`?...#...`). Rejects where the browser opens no tab. */
export function inOneTab(file: string): (at: string) => Promise<void> {
  let last: Promise<number | undefined> = Promise.resolve(undefined);

  const show = async (opened: number | undefined, at: string): Promise<number | undefined> => {
    const page = browser.runtime.getURL(file);
    const url = `${page}${at}`;
    const tab = opened === undefined ? undefined : await browser.tabs.get(opened).catch(() => undefined);
    if (tab?.id === undefined || !tab.url?.startsWith(page)) return (await browser.tabs.create({ url })).id;
    await browser.tabs.update(tab.id, { url, active: true });
    return tab.id;
  };

  return async (at) => {
    const shown = last.then((opened) => show(opened, at));
    last = shown.catch(() => undefined);
    await shown;
  };
}
