/** The panel moved from over the page to beside it, by the button in its head, as a person presses it. */
import { describe, expect } from 'vitest';
import { CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';

const MOVE = '.bar .move';

describe(`the panel moved beside the page in ${name}`, () => {
  const open = async (page: Page) => {
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.bar .move') !== null);
  };

  it('says what its button does', async ({ browser }) => {
    const page = await browser.open('https://chatgpt.com/');
    await open(page);
    const said = await page.inShadow(PANEL, (root) => {
      const button = root.querySelector('.bar .move');
      return [button?.ariaLabel, button?.getAttribute('title')];
    });
    expect(said).toEqual(['Move beside the page', 'Move beside the page']);
  });

  it.runIf(name === 'chromium')(
    'stands in the side panel with the same story, and no longer over the page, also where the background had ended',
    async ({ browser }) => {
      const page = await browser.open('https://chatgpt.com/');
      await open(page);
      await browser.killBackground();
      const side = await browser.openSide(page, () => page.click(PANEL, MOVE));
      await side.waitFor(() => document.querySelector('.question')?.textContent === 'Who made ChatGPT?');
      await page.waitGone(PANEL);
      await side.close();
    },
  );

  // A message carries no click there (webextensions, "user actions"): the panel stays, and says which click does it.
  it.runIf(name === 'firefox')(
    'leads to the toolbar where the browser opens its sidebar from there alone',
    async ({ browser }) => {
      const page = await browser.open('https://chatgpt.com/');
      await open(page);
      await page.click(PANEL, MOVE);
      await page.waitInShadow(PANEL, (root) =>
        (root.querySelector('.notice')?.textContent ?? '').includes('“Side panel”'),
      );
      const side = await browser.openSide(page);
      await side.waitFor(() => document.querySelector('.question')?.textContent === 'Who made ChatGPT?');
      await side.close();
    },
  );
});
