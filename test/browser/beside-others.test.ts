/** Living beside others: the page's own dialogs, filters over the whole page, rules that hide, machines that press buttons, and the page's keys. */
import { describe, expect } from 'vitest';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { getStored } from './stored';

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const labelStands = () =>
    page.waitInShadow(CHIP, (root) => (root.querySelector('.edge') as HTMLElement | null)?.style.visibility === '');
  const openPanel = async () => {
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
  };
  const dialogIsOpen = () => page.evaluate(() => document.querySelector('dialog')?.open ?? false);

  it('a modal dialog of the page is answered as if we were not there, and the panel stands again afterwards', async () => {
    page = await browser.open('https://chatgpt.com/dialog');
    await labelStands();
    await openPanel();
    await page.evaluate(() => (document.querySelector('#ask') as HTMLElement).click());
    expect(await dialogIsOpen()).toBe(true);
    await page.clickPage('#answer');
    expect(await page.evaluate(() => (window as unknown as { fixture: { answered: number } }).fixture.answered)).toBe(
      1,
    );
    expect(await page.has(PANEL)).toBe(true);
    await page.click(PANEL, '.icon-button:last-of-type');
  });

  it('Escape closes the dialog of the page, not the panel behind it', async () => {
    page = await browser.open('https://chatgpt.com/dialog');
    await labelStands();
    await openPanel();
    await page.evaluate(() => (document.querySelector('#ask') as HTMLElement).click());
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('dialog')?.open === false);
    expect(await page.has(PANEL)).toBe(true);
  });

  it('a label that comes while a dialog stands covers nothing of it, and is there once it is closed', async () => {
    page = await browser.open('https://chatgpt.com/dialog?open');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    const overlap = await page.inShadow(CHIP, (root) => {
      const edge = root.querySelector('.edge') as HTMLElement;
      const ours = edge.getBoundingClientRect();
      const theirs = (document.querySelector('dialog') as Element).getBoundingClientRect();
      return (
        edge.style.visibility !== 'hidden' &&
        ours.left < theirs.right &&
        ours.top < theirs.bottom &&
        ours.bottom > theirs.top
      );
    });
    expect(overlap).toBe(false);
    await page.clickPage('#answer');
    await page.clickPage('#ask');
    await page.clickPage('#answer');
    await labelStands();
    await openPanel();
  });

  it('a page that is filtered, hides by names and restyles what it does not know neither moves nor fades us', async () => {
    page = await browser.open('https://chatgpt.com/restyled');
    await labelStands();
    await openPanel();
    for (const [host, inner] of [
      [CHIP, '.chip'],
      [PANEL, '.shell'],
    ] as const) {
      const look = await page.onHost(host, (element) => {
        const { filter, opacity, transform } = getComputedStyle(element);
        return { filter, opacity, transform };
      });
      const shown = await page.inShadow(
        host,
        (root, selector: string) => root.querySelector(selector)?.checkVisibility(),
        inner,
      );
      const atEdge =
        (await page.boxOf(host, inner)).right >= (await page.evaluate(() => document.documentElement.clientWidth));
      expect({ ...look, shown, atEdge }, host).toEqual({
        filter: 'none',
        opacity: '1',
        transform: 'none',
        shown: true,
        atEdge: true,
      });
    }
  });

  it('a machine that presses "accept", "reject" and "close" everywhere finds no button of ours', async () => {
    page = await browser.open('https://chatgpt.com/restyled');
    await labelStands();
    await openPanel();
    await page.waitFor(() => (window as unknown as { fixture: { over: boolean } }).fixture.over);
    const pressed = await page.evaluate(
      () => (window as unknown as { fixture: { pressed: string[] } }).fixture.pressed,
    );
    expect([...new Set(pressed)]).toEqual(['Accept all']);
    expect(await page.has(PANEL)).toBe(true);
    const choices = await getStored<{ hiddenSites: Record<string, string> }>(browser, 'preferences');
    expect(choices?.hiddenSites ?? {}).toEqual({});
  });

  it('keys pressed in the panel, its size buttons and the label never reach the page', async () => {
    page = await browser.open('https://chatgpt.com/');
    await labelStands();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'keypress'])
        for (const target of [window, document, document.documentElement])
          target.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), true);
    });
    await page.inShadow(CHIP, (root) => (root.querySelector('.go') as HTMLElement).focus());
    await page.press('Enter');
    await page.waitInShadow(PANEL, (root) => root.activeElement !== null);
    for (const key of ['a', 's', 'ArrowDown', 'PageDown', 'Home', 'Tab', 'Shift+Tab']) await page.press(key);
    await page.inShadow(PANEL, (root) => (root.querySelector('.sizes button:last-child') as HTMLElement).focus());
    for (const key of ['Enter', 'k', 'Shift+Tab', 'Enter']) await page.press(key);
    await page.setViewport(360, 740);
    await page.waitInShadow(PANEL, (root) => root.querySelector('[data-layout="sheet"]') !== null);
    await page.inShadow(PANEL, (root) => (root.querySelector('.sizes button:last-child') as HTMLElement).focus());
    for (const key of ['Enter', 'j']) await page.press(key);
    await page.waitInShadow(PANEL, (root) => root.querySelector('[data-full]') !== null);
    await page.press('Escape');
    await page.waitGone(PANEL);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.setViewport(1280, 900);
  });
});
