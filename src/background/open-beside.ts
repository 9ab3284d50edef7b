/** Opens the panel beside the page in a tab, and knows whether it stands there; else says why not. */
import browser from 'webextension-polyfill';
import { ManyHandsError } from '../model/errors';
import type { Doc } from './asker';
import { inTime } from './in-time';
import { inject, run } from './page-scripts';
import { lookIn } from './probes';

/** How long a page may take to hear, and a panel to stand. A page that loads slowly takes longer, and is then said to. */
const PATIENCE_MS = 8000;
const AGAIN_MS = 150;

/** Asks until the answer is yes; false when it is not in time. */
async function until(asks: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    if (await asks()) return true;
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

const silent = (tab: number) => new ManyHandsError('page-silent', `tab ${tab} does not answer`);

/** Whether the page's script heard: it says no while it does not know yet what it stands on. Undefined where there is none. Throws ManyHandsError `page-silent`. */
const heard = async (tab: number): Promise<boolean | undefined> => {
  const answer = await inTime(
    browser.tabs.sendMessage(tab, { name: 'open' }, { frameId: 0 }).then(
      (reply: unknown) => (reply === false ? 'no' : 'yes'),
      () => 'nobody',
    ),
  );
  // While a dialog of the browser's stands, no script of the page runs, nor one of ours.
  if (!answer) throw silent(tab);
  return answer === 'nobody' ? undefined : answer === 'yes';
};

/** Brings the detector into a page that was open before we came. Throws ManyHandsError `page-untouchable`. */
async function enter(doc: Doc): Promise<void> {
  try {
    await inject(doc, 'detector');
  } catch (error) {
    throw new ManyHandsError('page-untouchable', `no script may enter tab ${doc.tab}`, { cause: error });
  }
}

/** What the shortcut does: closes the panel where it stands in sight, else opens it. Throws as `openBeside` does. */
export async function toggleBeside(tab: number): Promise<void> {
  const closed = await inTime(run({ tab, frame: 0 }, 'near', 'closePanel').catch(() => false));
  if (!closed) await openBeside(tab);
}

/**
 * Resolves once the panel stands beside the page. Throws ManyHandsError: `page-not-allowed` where the browser hides the page from us,
 * `nothing-here` where no product is recognised, `page-untouchable` where it lets no extension in, `page-silent` where the page does not
 * answer in time, `panel-taken` where it answers and no panel stands.
 */
export async function openBeside(tab: number): Promise<void> {
  const doc: Doc = { tab, frame: 0 };
  const { url } = await browser.tabs.get(tab);
  if (!url) throw new ManyHandsError('page-not-allowed', `the address of tab ${tab} is hidden`);
  const looked = await lookIn(doc, url);
  if (looked.silent) throw silent(tab);
  if (!looked.found) throw new ManyHandsError('nothing-here', `no product in tab ${tab}`);
  const first = await heard(tab);
  if (first === undefined) await enter(doc);
  if (!first && !(await until(async () => (await heard(tab)) === true))) throw silent(tab);
  if (!(await until(async () => (await inTime(run(doc, 'near', 'panelStands'))) === true)))
    throw new ManyHandsError('panel-taken', `no panel stands in tab ${tab}`);
}
