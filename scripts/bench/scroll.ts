/** A panel of two hundred claims, all lists open, scrolled from end to end: its longest frame. It needs no extension, only our components. */
import type { Browser } from '../../test/browser/driver';
import { scrollThrough } from '../../test/browser/scroll-frames';
import { STORY, storyPage } from '../../test/browser/story-page';

export async function measureScroll(
  browser: Browser,
  note: (figure: string, value: number | undefined) => void,
): Promise<void> {
  const address = await storyPage();
  const page = await browser.open(address('two-hundred-claims'));
  note('scroll.longest', (await page.inShadow(STORY, scrollThrough)).worst);
  await page.close();
}
