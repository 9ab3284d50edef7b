/** How a person meets us on a page: the label stands, opens the panel, and where a page is against that, says so. */
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { poll } from './in-page';

/** Waits until the label stands on the page. */
export const labelStands = (page: Page): Promise<unknown> =>
  page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);

/** Waits until the dossier stands in the panel, and is drawn. */
export const panelIsRead = (page: Page): Promise<unknown> =>
  page.waitInShadow(PANEL, (root) => (root.querySelector('.lead')?.getBoundingClientRect().width ?? 0) > 100);

/** Opens the panel by a press of the label, once that stands. */
export async function openPanel(page: Page): Promise<void> {
  await labelStands(page);
  await page.click(CHIP, '.go');
  await panelIsRead(page);
}

/** Opens an address and the panel on it, and waits until that is drawn to its last part. */
export async function openWhole(browser: Browser, address: string): Promise<Page> {
  const page = await browser.open(address);
  await labelStands(page);
  await page.click(CHIP, '.go');
  await page.waitInShadow(PANEL, (root) => root.querySelector('.sources') !== null);
  return page;
}

const isTold = (page: Page) => page.inShadow(CHIP, (root) => root.querySelector('.toast') !== null);
const isRead = (page: Page) => page.inShadow(PANEL, (root) => root.querySelector('.lead') !== null);

/** Waits for the panel, or for the label to say that none comes: one of the two, or an error. `reads` looks for the panel in another way. */
export async function panelOrTold(page: Page, reads = isRead): Promise<void> {
  let isOver = false;
  // Both at once, for what stands in the panel's frame may never answer; the slower one ends with the other.
  const until = (look: (page: Page) => Promise<boolean>) => poll(look.name, async () => isOver || look(page));
  try {
    await Promise.any([until(reads), until(isTold)]);
  } finally {
    isOver = true;
  }
}
