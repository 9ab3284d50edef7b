/** Every surface in both browsers: all can be hit, and headings follow one another. No accessibility violation, and the checks did run: in both for what stands in a page or is a view of the browser’s own; on pages of ours, dark and in French, in Chromium, since names, roles, colours and words are the same in both. */
import { describe, expect } from 'vitest';
import { builtFor, speak } from './built';
import { type AxeResult, type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { forgetStored } from './stored';
import { inTab, inView, type Opened, surfacesOf } from './surfaces';

/** The least that a finger or a shaking hand needs (WCAG 2.5.8), in CSS pixels. */
const TARGET = 24;
/** What colours alone decide, and the names of buttons: every surface has some, so something passes where the check ran. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block', 'button-name'];

function expectAccessible({ passes, violations }: AxeResult): void {
  expect(violations).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
}

/** In a page: what cannot be heard or hit as it should. */
function faults(root: ShadowRoot | Document, target: number): string[] {
  const found: string[] = [];
  const shown = <T extends Element>(selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility()) as unknown as T[];
  for (const element of shown<HTMLElement>('button, a[href], summary, input, select, textarea')) {
    // The words beside a box are part of what can be hit.
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    if (Math.round(box.width) < target || Math.round(box.height) < target)
      found.push(`${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 80)}`);
  }
  const levels = shown('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.localName.slice(1)));
  for (const [index, level] of levels.entries())
    if (index > 0 && level > (levels[index - 1] ?? 0) + 1) found.push(`h${level} follows h${levels[index - 1]}`);
  const landmark = root.querySelector('main, section, aside, [role="region"], [role="complementary"], [role="status"]');
  if (!landmark) found.push('no landmark');
  return found;
}

describe(`in ${name}`, () => {
  let browser: Browser;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  /** A dark page has the same parts with the same names, in each language: its colours alone are others, and looked at once. */
  const check = async ({ shown, inside }: Opened, alsoDark = name === 'chromium', isLookedThrough = true) => {
    expect(await inside(String(faults), TARGET)).toEqual([]);
    // On a low screen the popup's foot lies over what follows: it is hit once one has scrolled there.
    await inside('(root) => root.querySelector(".foot") && window.scrollTo(0, root.documentElement.scrollHeight)', 0);
    if (!isLookedThrough) return;
    await shown.emulate({});
    expectAccessible(await shown.axe());
    if (!alsoDark) return;
    await shown.emulate({ colorScheme: 'dark' });
    expectAccessible(await shown.axe(OF_COLOURS));
    await shown.emulate({});
  };
  const openPanel = async (address: string): Promise<Page> => {
    await forgetStored(browser, 'seen');
    const page = await browser.open(address);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    return page;
  };
  const openEverything = (page: Page) =>
    page.inShadow(PANEL, async (root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 60));
    });

  // What a browser makes of our parts is the same in each language; what French words make of them is the same in each browser.
  const languages = name === 'chromium' ? (['en', 'fr'] as const) : (['en'] as const);
  describe.each(languages)('in the language %s', (language) => {
    const alsoDark = language === 'en' && name === 'chromium';
    it.beforeEach(() => speak(browser, language));

    it.each(surfacesOf(builtFor(name)))('$name', async ({ open, isPage }) => {
      await check(await open(browser), alsoDark, name === 'chromium' || !isPage);
    });

    it('the panel with everything opened, and as a sheet at 320 pixels', async () => {
      const page = await openPanel('https://chatgpt.com/');
      await openEverything(page);
      await check(inTab(page, PANEL), alsoDark);
      await page.setViewport(320, 700);
      await page.waitInShadow(PANEL, (root) => root.querySelector('[data-layout="sheet"]') !== null);
      await check(inTab(page, PANEL), alsoDark);
    });

    it('a product of which nothing is known', async () => {
      const page = await openPanel('https://poe.com/');
      await check(inTab(page, PANEL), alsoDark);
    });
  });

  it('the popup where nothing is recognised', async () => {
    const ordinary = await browser.open('https://www.example.org/');
    const popup = await browser.openPopup(ordinary);
    await popup.waitFor(() => document.querySelector('h2') !== null);
    await check(inView(popup, ordinary));
  });

  it('the level that was chosen, under the pointer that chose it', async () => {
    const page = await openPanel('https://chatgpt.com/');
    await page.click(PANEL, '.levels [aria-pressed="false"]');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.levels [aria-pressed="true"]:hover') !== null);
    await check(inTab(page, PANEL));
  });
});
