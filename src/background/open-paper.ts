/** Opens the page that a dossier is printed from, beside the tab in which it was asked for. */
import browser from 'webextension-polyfill';
import { ManyHandsError } from '../model/errors';
import type { Level } from '../model/primitives';
import type { Asker } from './asker';
import { opensInPrivate } from './private-pages';
import { besideTab } from './windows';

/** The tab that the asker stands in; of the popup and the side panel the one in front. */
const tabOf = async ({ doc }: Asker): Promise<browser.Tabs.Tab | undefined> =>
  doc.tab === -1 ? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0] : browser.tabs.get(doc.tab);

/**
 * Resolves once the tab is there, in the same window where that takes one. Throws ManyHandsError `private-paper` where the browser opens no page of ours in a
 * private window: elsewhere it would be remembered.
 */
export async function openPaper(product: string, level: Level, asker: Asker): Promise<void> {
  const tab = await tabOf(asker);
  if (tab?.incognito && !opensInPrivate())
    throw new ManyHandsError('private-paper', 'pages of ours open in ordinary windows alone');
  const url = browser.runtime.getURL(`src/pages/print/print.html#${new URLSearchParams({ product, level })}`);
  try {
    await browser.tabs.create({ url, ...(await besideTab(tab)) });
  } catch (error) {
    throw new ManyHandsError(tab?.incognito ? 'private-paper' : 'internal', 'no tab for paper', { cause: error });
  }
}
