/** Opens the options at one choice, in one tab: a page that asks again and again gets no second one. */
import browser from 'webextension-polyfill';
import type { Everywhere } from '../model/choices';

const PAGE = 'src/pages/options/options.html';

let last: Promise<number | undefined> = Promise.resolve(undefined);

async function show(opened: number | undefined, at: Everywhere): Promise<number | undefined> {
  const page = browser.runtime.getURL(PAGE);
  const address = `${page}#${at}`;
  const tab = opened === undefined ? undefined : await browser.tabs.get(opened).catch(() => undefined);
  if (tab?.id === undefined || !tab.url?.startsWith(page)) return (await browser.tabs.create({ url: address })).id;
  await browser.tabs.update(tab.id, { url: address, active: true });
  return tab.id;
}

/** Resolves once the options stand in front, at the control of that name. Rejects where the browser opens no tab. */
export async function openOptions(at: Everywhere): Promise<void> {
  const shown = last.then((opened) => show(opened, at));
  last = shown.catch(() => undefined);
  await shown;
}
