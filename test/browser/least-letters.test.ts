/** A person who has set a least size for all letters, as Firefox lets one: the popup still scrolls nowhere sideways. */
import { describe, expect } from 'vitest';
import { speak } from './built';
import { it, name } from './fixture';

describe.runIf(name === 'firefox')(`in ${name}, where no letter is smaller than 24 pixels`, () => {
  it.for(['en', 'fr'] as const)('the popup scrolls nowhere sideways: %s', async (language, { browser }) => {
    await browser.setTextSize(16, 24);
    try {
      await speak(browser, language);
      const page = await browser.open('https://chatgpt.com/');
      const popup = await browser.openPopup(page);
      await popup.waitFor(() => document.querySelector('.mh .links button') !== null);
      await popup.screenshot(`test-results/pictures/popup-least-${language}-${name}.png`);
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(
        await popup.evaluate(() => document.documentElement.clientWidth),
      );
      await popup.close();
    } finally {
      await browser.setTextSize(16);
    }
  });
});
