/** How long a panel takes in one tab while another one changes its address without end, beside how long it takes when that one rests. */
import { type Browser, CHIP, PANEL, type Page } from '../../test/browser/driver';
import { AI_PAGE } from './round';

const TIMES = 4;
/** A page that asks by its structure too, so that each change of route is a question. */
const FLOODER = 'https://www.google.com/search?q=x';
const FLOOD = `void setInterval(() => { for (let n = 0; n < 150; n += 1) history.replaceState(n, '', '/search?udm=' + (n % 2 ? 50 : 2) + '&n=' + Math.random()); }, 50)`;

/** From the click to the first line, as the driver sees it: its own time is in both figures. */
async function opened(page: Page): Promise<number> {
  const since = performance.now();
  await page.click(CHIP, '.go');
  await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
  const took = performance.now() - since;
  await page.press('Escape');
  await page.waitGone(PANEL);
  return took;
}

/** Notes `flood.before` and `flood.during`, milliseconds, several of each. Throws where no label or panel comes. */
export async function measureFlood(browser: Browser, note: (figure: string, value: number) => void): Promise<void> {
  const flooder = await browser.open(FLOODER);
  const page = await browser.open(AI_PAGE);
  await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
  await opened(page);
  for (let time = 0; time < TIMES; time += 1) note('flood.before', await opened(page));
  await flooder.evaluate(FLOOD);
  for (let time = 0; time < TIMES; time += 1) note('flood.during', await opened(page));
}
