/** A picture task was handed in on a page of any site: the page itself sees whether it went away, and may then show a note. */
import products from 'virtual:products';
import browser from 'webextension-polyfill';
import { captchaTasks, taskAt } from '../detection/captchas';
import { translator } from '../i18n/words';
import type { Asker } from './asker';
import { spokenLanguage } from './dossiers';
import { noteMayCome } from './moments';
import { inject, run } from './page-scripts';
import { loadPreferences } from './preferences';

/** Watches in the tab's page for the task to go. Silence where the asking frame is not that CAPTCHA's, or where no note may come now. */
export async function watchTask(captcha: string, asker: Asker): Promise<void> {
  const { doc: frame, address } = asker;
  const task = taskAt(address, captchaTasks(products));
  const page = (await browser.tabs.get(frame.tab)).url;
  if (task?.id !== captcha || !page || !(await noteMayCome('captcha', { ...asker, host: new URL(page).hostname })))
    return;
  const { t } = translator(spokenLanguage(await loadPreferences()));
  const sentences = { reload: t('error.reload-needed'), taken: t('error.panel-taken'), sealed: t('panel.sealed') };
  const top = { tab: frame.tab, frame: 0 };
  await inject(top, 'captcha-task');
  await run(top, 'captcha-task', 'watch', { captcha, frame: task.frame, ...sentences });
}
