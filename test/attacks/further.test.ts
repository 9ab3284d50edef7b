/** 71 to 76: pages that build without measure, stop what loads, or take the place of the browser’s names. */
import { describe, expect } from 'vitest';
import { CHIP, PANEL } from '../browser/driver';
import { it, name } from '../browser/fixture';
import { panelOrTold } from '../browser/meeting';
import { allStored } from '../browser/stored';
import { OURS, openAttack, rest, type Stage, stage } from './stage';

/** Components in components, boxes in boxes, sheets upon sheets, all where the label is tried first, and a field at the bottom of each. */
const TOWERS = `(() => {
  const css = 'position:absolute;right:0;top:40px;width:50%;height:80px';
  let at = document.createElement('div');
  at.style.cssText = css;
  document.body.append(at);
  for (let n = 0; n < 500; n += 1) {
    const inner = document.createElement('div');
    inner.style.cssText = 'height:100%';
    at.attachShadow({ mode: 'open' }).append(inner);
    at = inner;
  }
  at.append(document.createElement('textarea'));
  let box = document.createElement('div');
  box.style.cssText = css.replace('40px', '20%');
  document.body.append(box);
  for (let n = 0; n < 500; n += 1) { const inner = document.createElement('div'); box.append(inner); box = inner; }
  box.textContent = 'Deep';
  for (let n = 0; n < 3000; n += 1) {
    const sheet = document.createElement('div');
    sheet.style.cssText = css.replace('40px', '68%');
    document.body.append(sheet);
  }
})()`;

describe(`in ${name}, a page`, () => {
  const on: Stage = stage();
  const opens = async (page: Awaited<ReturnType<typeof openAttack>>) => {
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
  };

  it('71: that builds thousands of floors, components and sheets has its panel as any other', async () => {
    const page = await openAttack(on);
    await page.evaluate(TOWERS);
    await opens(page);
    await page.close();
  });

  it('72: that stops everything that loads, again and again, is said to take the panel away, or has it', async () => {
    const page = await openAttack(on);
    await page.evaluate('void setInterval(() => window.stop(), 1)');
    await page.click(CHIP, '.go');
    await panelOrTold(page);
    await page.close();
  });

  it('73: that sends a person’s own click and key to the label once more presses nothing', async () => {
    const page = await openAttack(
      on,
      `window.sent = 0;
       for (const type of ['click', 'keydown', 'pointerdown'])
         addEventListener(type, (event) => setTimeout(() => { for (const host of ${OURS}) { try { host.dispatchEvent(event); window.sent += 1; } catch {} } }), true);`,
    );
    const before = await allStored(on.browser);
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("button"), { id: "own", textContent: "Own", style: "position:fixed;left:20px;bottom:20px" }))',
    );
    await page.clickPage('#own');
    await page.press('Enter');
    await page.waitFor('window.sent > 1');
    await rest(300);
    expect(await page.has(PANEL)).toBe(false);
    expect(await page.inShadow(CHIP, (root) => root.querySelector('.menu') === null)).toBe(true);
    expect(await allStored(on.browser)).toEqual(before);
    await page.close();
  });

  it('74: whose elements are named as the extension’s own API has its panel as any other', async () => {
    const page = await openAttack(on);
    await page.evaluate(
      `void ['browser', 'chrome', 'navigation', 'visualViewport', 'crypto', 'CSSStyleSheet', 'MessageChannel', 'Reflect', 'many-hands'].forEach((id) =>
         document.body.append(Object.assign(document.createElement('a'), { id }), Object.assign(document.createElement('form'), { name: id }), Object.assign(document.createElement('iframe'), { name: id })))`,
    );
    // The page grows by a dozen things: the label may yield to one, and a press where it stood would meet the page.
    let before = '';
    const still = async () => {
      const now = JSON.stringify(await page.boxOf(CHIP, '.chip'));
      const same = now === before;
      before = now;
      return same;
    };
    await expect.poll(still, { interval: 500, timeout: 30_000 }).toBe(true);
    await opens(page);
    await page.close();
  });

  it('75: that takes away its own root while the panel stands is left with neither, and another page has both', async () => {
    const page = await openAttack(on);
    await opens(page);
    await page.evaluate('document.documentElement.remove()');
    await rest(1500);
    expect(await page.parts()).toEqual([]);
    await page.close();
    const next = await openAttack(on);
    await opens(next);
    await next.close();
  });

  it('76: that floods its own frames and ports with messages tells the panel nothing', async () => {
    const page = await openAttack(on);
    await page.evaluate(`void setInterval(() => {
      for (const data of ['close', { close: true }, { shown: {} }, { name: 'open' }]) {
        postMessage(data, '*');
        for (let n = 0; n < frames.length; n += 1) frames[n].postMessage(data, '*', [new MessageChannel().port1]);
      }
    }, 5)`);
    await opens(page);
    await rest(800);
    expect(await page.inShadow(PANEL, (root) => root.querySelector('.lead') !== null)).toBe(true);
    await page.close();
  });
});
