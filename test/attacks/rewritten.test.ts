/** 70: a page that writes itself anew (document.open), and so listens before us, hears no key that is pressed in the label all the same. */
import { describe, expect } from 'vitest';
import { CHIP, PANEL } from '../browser/driver';
import { it, name } from '../browser/fixture';
import { OURS, openAttack, type Stage, stage } from './stage';

const REWRITE = `
  document.open();
  window.heard = [];
  for (const target of [window, document])
    for (const type of ['keydown', 'keypress', 'keyup', 'focusin'])
      target.addEventListener(type, (event) => { if (event.type !== 'focusin') window.heard.push([event.key, event.target.localName]); }, true);
  document.write('<!doctype html><title>New</title><main><p>Written anew.</p></main>');
  document.close();`;

describe(`in ${name}, a page`, () => {
  const on: Stage = stage();

  it('70: that wrote itself anew hears no key aimed at the label; the label still opens the panel and its menu', async () => {
    const page = await openAttack(on);
    await page.evaluate(`(() => { ${REWRITE} })()`);
    await page.waitFor(`${OURS}.length === 1`);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.click(CHIP, '.x');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
    for (const key of ['ArrowDown', 'q', 'Tab', 'Escape', 'Tab', 'Tab']) await page.press(key);
    // The control: the page hears keys, as those of its own.
    await page.waitFor('window.heard.some(([key]) => key === "q")');
    const heard = (await page.evaluate('window.heard')) as [string, string][];
    expect(heard.filter(([, target]) => target === 'div')).toEqual([]);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.close();
  });
});
