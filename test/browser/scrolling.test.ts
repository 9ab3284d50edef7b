/** A panel with two hundred claims stays light: a claim is a sentence until it is pressed. How long its frames are when it is scrolled, the benchmark says. */
import { describe, expect } from 'vitest';
import { it, name } from './fixture';
import { scrollThrough } from './scroll-frames';
import { STORY, storyPage } from './story-page';

describe(`in ${name}`, () => {
  it('two hundred claims are two hundred sentences and no card', async ({ browser }) => {
    const address = await storyPage();
    const page = await browser.open(address('two-hundred-claims'));
    const measured = await page.inShadow(STORY, scrollThrough, 2000);
    expect(measured.scrolled).toBeGreaterThan(10_000);
    expect(measured).toMatchObject({ claims: 200, cards: 0 });
  });
});
