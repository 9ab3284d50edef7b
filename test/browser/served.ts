/** States of our scripts in a page that nobody sees, for specs that ask what does not come: they wait for these, not for some time. */
import { inIsolatedWorld } from '../attacks/stage';
import type { Browser, Page } from './driver';
import { poll } from './in-page';
import { drained } from './stored';

/** A question of the page that is answered with a refusal. What it asked before has reached the background then. */
const ASK = `await chrome.runtime.sendMessage({ name: 'none', payload: {} }); return true;`;
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));

/** As many questions follow one upon the answer of the other: that a person acts, what is listened for, what was pressed. */
const ROUNDS = 3;

/** Everything that our scripts in the page have asked is answered, and what they draw for it is drawn. */
export async function served(browser: Browser, page: Page): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await inIsolatedWorld(browser, page, ASK);
    await drained(browser);
  }
  await inIsolatedWorld(browser, page, ASK);
  await page.evaluate(drawn);
}

/** The script for moments, which comes with the first thing that a person does, has taken over what was pressed before it. */
export const hearsMoments = (browser: Browser, page: Page): Promise<unknown> =>
  poll('the script for moments to listen', () =>
    inIsolatedWorld(
      browser,
      page,
      `const shared = globalThis[Symbol.for('many-hands')]; return Boolean(shared?.scripts.moments) && shared.early === undefined;`,
    ),
  );

/** So long that timers of our scripts that were set before, with less, are over: those of a page all run by one clock. */
export const timersOver = (page: Page, milliseconds: number): Promise<unknown> =>
  page.evaluate((wait: number) => new Promise((done) => setTimeout(done, wait, true)), milliseconds);
