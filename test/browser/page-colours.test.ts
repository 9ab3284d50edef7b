/** The label, its menu and the panel have the colours of the page they stand on, however that says it, and go on having them when it changes. */
import { describe, expect } from 'vitest';
import { CHAT, HOST, html } from './chat-page';
import { CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { labelStands } from './meeting';

/** Ways in which a page turns dark while it stands, and back: without a press, and mostly without a ground of its own. */
const DARK: Record<string, [dark: string, light: string]> = {
  'its root asks for it': [
    "document.documentElement.style.colorScheme = 'dark'",
    "document.documentElement.style.colorScheme = ''",
  ],
  'its head asks for it': [
    "document.head.append(Object.assign(document.createElement('meta'), { name: 'color-scheme', content: 'dark' }))",
    "document.querySelector('meta[name=color-scheme]').remove()",
  ],
  'its ground is given by lightness': [
    "document.body.style.background = 'oklch(0.2 0.01 250)'",
    "document.body.style.background = ''",
  ],
  'its ground is given in a wide gamut': [
    "document.body.style.background = 'color(display-p3 0.1 0.1 0.1)'",
    "document.body.style.background = ''",
  ],
  'it turns its own light round by a filter': [
    "document.documentElement.style.cssText = 'background: white; filter: invert(1) hue-rotate(180deg)'",
    "document.documentElement.style.cssText = ''",
  ],
};

const isDark = (root: ParentNode, part: string): boolean => {
  const element = root.querySelector(part);
  const [red = 255] = (element ? getComputedStyle(element).backgroundColor : '').match(/\d+/g)?.map(Number) ?? [];
  return red < 128;
};

describe(`in ${name}`, () => {
  const is = async (page: Page, part: string, dark: boolean, why: string) => {
    const where = part === '.shell' ? PANEL : CHIP;
    await expect.poll(() => page.inShadow(where, isDark, part), { timeout: 60_000, message: why }).toBe(dark);
  };

  it('a page that turns dark has a dark label, an open menu too, and a light one when it turns back', async ({
    browser,
    server,
  }) => {
    server.show((host, path) => (host === 'chatgpt.com' && path === '/bare' ? html(CHAT) : undefined));
    const page = await browser.open(`${HOST}/bare`);
    await labelStands(page);
    await is(page, '.chip', false, 'a page that says nothing');
    for (const [why, [dark, light]] of Object.entries(DARK)) {
      await page.evaluate(`() => { ${dark}; return true; }`);
      await is(page, '.chip', true, why);
      await page.evaluate(`() => { ${light}; return true; }`);
      await is(page, '.chip', false, `no more: ${why}`);
    }
    await page.click(CHIP, '.x');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
    await page.evaluate("() => { document.body.style.background = '#111'; return true; }");
    await is(page, '.menu', true, 'while the menu stands');
    await page.press('Escape');
    // A page that asks for nothing is white, also where the system is dark; one that heeds the system turns with it.
    await page.evaluate("() => { document.body.style.background = ''; return true; }");
    await page.emulate({ colorScheme: 'dark' });
    await is(page, '.chip', false, 'white where the system is dark');
    await page.evaluate("() => { document.documentElement.style.colorScheme = 'light dark'; return true; }");
    await is(page, '.chip', true, 'as dark as the system');
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await is(page, '.shell', true, 'the panel on a dark page');
    await page.emulate({ colorScheme: 'light' });
    await is(page, '.shell', false, 'the panel once the system is light');
    await is(page, '.chip', false, 'the label once the system is light');
    await page.close();
  });
});
