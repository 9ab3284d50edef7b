/** A picture task was solved on a page of any site: answered by a note there, as seldom as every other note. */
import products from 'virtual:products';
import browser from 'webextension-polyfill';
import noteScript from '../content/captcha-note.iife.ts?script';
import type { NoteTask } from '../content/shared';
import { captchaTasks, taskAt } from '../detection/captchas';
import { translator } from '../i18n/words';
import { spokenLanguage } from './dossiers';
import { noteFor } from './moments';
import { loadPreferences } from './preferences';
import type { Asker } from './serve';

const NOTE = `/${noteScript.replace(/^\//, '')}`;

/** Shows the note in the tab's page; silence where the asking frame is not that CAPTCHA's, or the page's address is hidden from us. */
export async function captchaSolved(captcha: string, asker: Asker): Promise<void> {
  const { tab, address } = asker;
  const page = (await browser.tabs.get(tab)).url;
  if (taskAt(address, captchaTasks(products))?.id !== captcha || !page) return;
  const view = await noteFor(captcha, 'captcha', { ...asker, host: new URL(page).hostname });
  if (!view) return;
  const reload = translator(spokenLanguage(await loadPreferences())).t('error.reload-needed');
  const target = { tabId: tab };
  await browser.scripting.executeScript({ target, files: [NOTE] });
  const task: NoteTask = { product: captcha, view, reload };
  await browser.scripting.executeScript({
    target,
    func: (given: NoteTask) => (globalThis as { manyHandsNote?: (task: NoteTask) => void }).manyHandsNote?.(given),
    args: [task],
  });
}
