/** A panel with two hundred claims lays out what is in sight only. How long its frames are when it is scrolled, the benchmark says. */
import { describe, expect } from 'vitest';
import { it, name } from './fixture';
import { scrollThrough } from './scroll-frames';
import { STORY, storyPage } from './story-page';

describe(`in ${name}`, () => {
  it('of two hundred opened claims, those out of sight wait with their layout', async ({ browser }) => {
    const address = await storyPage();
    const page = await browser.open(address('two-hundred-claims'));
    const measured = await page.inShadow(STORY, scrollThrough);
    expect(measured.scrolled).toBeGreaterThan(10_000);
    expect(measured.waiting).toBeGreaterThan(150);
    expect(measured.cards).toBe(200);
  });
});
