/** All sites are withheld while a label stands ("on click"): whoever presses it reads why nothing opens. */
import { describe, expect } from 'vitest';
import { builtFor } from './built';
import { CHIP, launch, PANEL } from './driver';
import { it, name } from './fixture';
import { start } from './fixture-server';

describe(`in ${name}`, () => {
  it('a label that is pressed after the browser withdrew all sites says so, and how they are allowed', async () => {
    const server = await start();
    const browser = await launch(name, { server, extension: builtFor(name), language: 'en' });
    try {
      const page = await browser.open('https://chatgpt.com/');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      await browser.withholdSites();
      await page.click(CHIP, '.go');
      await page.waitInShadow(CHIP, (root) =>
        root.querySelector('.go')?.textContent?.startsWith('The browser does not let Many Hands work on this site.'),
      );
      expect(await page.has(PANEL)).toBe(false);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
