/** How long the extension's own pages take until they stand there: the real popup over an AI page, and the options. */
import type { Browser } from '../../test/browser/driver';
import { AI_PAGE } from './round';

const TIMES = 3;

/** Milliseconds from the opening to the first painted content; a page of ours is empty until all of it is there. */
const painted = (): number | undefined => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;

/** Notes `pages.popup` and `pages.options`, a few times each. */
export async function measurePages(browser: Browser, note: (figure: string, value: number) => void): Promise<void> {
  const page = await browser.open(AI_PAGE);
  for (let time = 0; time < TIMES; time += 1) {
    const popup = await browser.openPopup(page);
    note('pages.popup', Number(await popup.waitFor(painted)));
    await popup.close();
    const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    note('pages.options', Number(await options.waitFor(painted)));
    await options.close();
  }
}
