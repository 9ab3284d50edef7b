/** A panel with two hundred claims lays out what is in sight only, and says how long its frames are when it is scrolled. */
import { describe, expect } from 'vitest';
import { it, name } from './fixture';
import { scrollThrough } from './scroll-frames';
import { buildStoryPage, STORY, type StoryPage } from './story-page';

/** Other work on the machine lengthens frames too, never shortens one: the calmest of several runs speaks of the panel. Reported, not judged. */
const RUNS = 4;

describe(`in ${name}`, () => {
  let stories: StoryPage;

  it.beforeAll(async () => {
    stories = await buildStoryPage();
  });
  it.afterAll(() => stories.remove());

  it('of two hundred opened claims, those out of sight wait with their layout', async ({ browser }) => {
    const longest: number[] = [];
    let cards = 0;
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.open(stories.address('two-hundred-claims'));
      const measured = await page.inShadow(STORY, scrollThrough);
      expect(measured.scrolled).toBeGreaterThan(10_000);
      expect(measured.waiting).toBeGreaterThan(150);
      longest.push(measured.worst);
      cards = measured.cards;
      await page.close();
    }
    console.info(
      `${name}: longest frame of each of ${RUNS} runs over ${cards} claims: ${longest.map((ms) => Math.round(ms)).join(', ')} ms`,
    );
    expect(cards).toBe(200);
  });
});
