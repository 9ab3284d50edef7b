/** A panel of two hundred claims, all cards open, scrolled from end to end: its longest frame. It needs no extension, only our components. */
import type { Browser } from '../../test/browser/driver';
import { scrollThrough } from '../../test/browser/scroll-frames';
import { buildStoryPage, STORY } from '../../test/browser/story-page';

export async function measureScroll(
  browser: Browser,
  note: (figure: string, value: number | undefined) => void,
): Promise<void> {
  const stories = await buildStoryPage();
  try {
    const page = await browser.open(stories.address('two-hundred-claims'));
    note('scroll.longest', (await page.inShadow(STORY, scrollThrough)).worst);
    await page.close();
  } finally {
    stories.remove();
  }
}
