/** Opens the explorer: a page of our own that shows everything the extension knows, read from its package. */
import browser from 'webextension-polyfill';
import { ManyHandsError } from '../model/errors';
import type { Explored } from '../model/explored';
import type { Language } from '../model/primitives';
import type { Asker } from './asker';
import { spokenLanguage } from './dossiers';
import { inOneTab } from './one-tab';
import { loadPreferences } from './preferences';
import { opensInPrivate } from './private-pages';
import { besideTab } from './windows';

const PAGE = 'src/pages/explorer/explorer.html';
const show = inOneTab(PAGE);

/** Where on that page it stands. Ids and kinds were checked when the message came in; a question is written so that it can hold anything. */
function placeOf(asked: Explored, language: Language): string {
  if ('question' in asked) return `#${language}/search?q=${encodeURIComponent(asked.question)}`;
  if ('list' in asked) return `#${language}/${asked.list}`;
  const [[page, id]] = Object.entries(asked) as [[page: string, id: string]];
  return `#${language}/${page}/${id}`;
}

/** The window of the asker, where it is a private one; of the popup and the side panel the one in front. */
async function windowOf({ doc }: Asker): Promise<number | undefined> {
  const [tab] =
    doc.tab === -1
      ? await browser.tabs.query({ active: true, lastFocusedWindow: true })
      : [await browser.tabs.get(doc.tab)];
  return (await besideTab(tab)).windowId;
}

/**
 * Resolves once the page stands in front; from a private window in that window.
 * @throws ManyHandsError `private-page` where the browser opens pages of ours in ordinary windows only: there it would be remembered.
 */
export async function explore(asked: Explored, asker: Asker): Promise<void> {
  const place = placeOf(asked, spokenLanguage(await loadPreferences(asker)));
  if (!asker.isPrivate) return show(place);
  if (!opensInPrivate()) throw new ManyHandsError('private-page', 'pages of ours open in ordinary windows alone');
  const windowId = await windowOf(asker);
  try {
    await browser.tabs.create({
      url: `${browser.runtime.getURL(PAGE)}${place}`,
      ...(windowId !== undefined && { windowId }),
    });
  } catch (error) {
    throw new ManyHandsError('private-page', 'no page of ours in a private window', { cause: error });
  }
}
