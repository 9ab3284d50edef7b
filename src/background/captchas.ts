/** A picture task was handed in on a page of any site: the page itself sees whether it went away, and may then show a note. */
import products from 'virtual:products';
import browser from 'webextension-polyfill';
import taskScript from '../content/captcha-task.iife.ts?script';
import { captchaTasks, taskAt } from '../detection/captchas';
import { translator } from '../i18n/words';
import { spokenLanguage } from './dossiers';
import { noteMayCome } from './moments';
import { run } from './page-scripts';
import { loadPreferences } from './preferences';
import type { Asker } from './serve';

const TASK = `/${taskScript.replace(/^\//, '')}`;

/** Watches in the tab's page for the task to go. Silence where the asking frame is not that CAPTCHA's, or where no note may come now. */
export async function watchTask(captcha: string, asker: Asker): Promise<void> {
  const { tab, address } = asker;
  const task = taskAt(address, captchaTasks(products));
  const page = (await browser.tabs.get(tab)).url;
  if (task?.id !== captcha || !page || !(await noteMayCome('captcha', { ...asker, host: new URL(page).hostname })))
    return;
  const reload = translator(spokenLanguage(await loadPreferences())).t('error.reload-needed');
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [TASK] });
  await run(tab, 'captcha-task', 'watch', { captcha, frame: task.frame, reload });
}
