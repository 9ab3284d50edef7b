/** What can be pressed, written in or chosen from, on every page of ours: nothing looks as the browser makes it for a page without a style. */
import { describe, expect } from 'vitest';
import { CHIP, PANEL } from './driver';
import { it, name } from './fixture';
import { labelStands } from './meeting';

const PAGES = [
  ...['options', 'link', 'make', 'diary', 'welcome', 'side'].map((page) => `src/pages/${page}/${page}.html`),
  ...['src/pages/print/print.html#product=chatgpt&level=plain', 'src/pages/explorer/explorer.html'],
  ...['pieces', 'labelling', 'index'].map((page) => `src/pages/explorer/explorer.html#en/lesson/${page}`),
];

/** Controls that the browser's own style shows through: its frame, its grey, its face of type. */
const bare = (root: Document | ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('button, select, input, textarea, fieldset')].flatMap((control) => {
    const type = control instanceof HTMLInputElement ? control.type : '';
    if (type === 'checkbox' || type === 'radio' || !control.checkVisibility()) return [];
    const own = getComputedStyle(control);
    const around = getComputedStyle(control.parentElement ?? control);
    const press = type === 'file' && getComputedStyle(control, '::file-selector-button');
    const faults = [
      /inset|outset|groove|ridge/.test(own.borderStyle) && own.borderStyle,
      own.fontFamily !== around.fontFamily && own.fontFamily,
      press && press.borderStyle !== 'solid' && `its button ${press.borderStyle}`,
      press && press.fontFamily !== around.fontFamily && `its button ${press.fontFamily}`,
    ].filter(Boolean);
    return faults.length > 0 ? [`${control.tagName} ${type} ${control.className}: ${faults.join(', ')}`] : [];
  });

describe(`in ${name} no control is left to the browser's own look`, () => {
  it('on pages of ours', async ({ browser }) => {
    for (const at of PAGES) {
      const page = await browser.open(browser.extensionUrl(at));
      await page.waitFor(() => document.querySelector('button, select, input, h1') !== null);
      expect(await page.evaluate(`(${String(bare)})(document)`), at).toEqual([]);
      await page.close();
    }
  });

  it('in the panel, with all of its lines and a card open', async ({ browser }) => {
    const page = await browser.open('https://chatgpt.com/');
    await labelStands(page);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.part') !== null);
    await page.inShadow(PANEL, (root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
    });
    await page.waitInShadow(PANEL, (root) => root.querySelector('.cite-as, .search-all input') !== null);
    expect(await page.inShadow(PANEL, `(root) => (${String(bare)})(root)`)).toEqual([]);
  });
});
