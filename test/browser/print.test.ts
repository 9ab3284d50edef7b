/** What comes out of the printer: the dossier whole and as wide as the sheet, the diary, the options. Printed for real, and read back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import type { Browser, Page } from './driver';
import { it, name } from './fixture';
import { setStored } from './stored';

const OUT = 'test-results/pictures';

interface Paper {
  sheets: number;
  text: string;
  /** The part of the sheet's width that text stands on. */
  width: number;
}

async function read(pdf: Buffer): Promise<Paper> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const texts: string[] = [];
  let width = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width: whole } = sheet.getViewport({ scale: 1 });
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      texts.push(item.str);
      width = Math.max(width, (item.transform[4] + item.width) / whole);
    }
  }
  return { sheets: document.numPages, text: texts.join(' ').replace(/\s+/g, ' '), width };
}

describe(`printed in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
    mkdirSync(OUT, { recursive: true });
  });

  const paper = async (pdf: Buffer, what: string): Promise<Paper> => {
    writeFileSync(`${OUT}/print-${what}-${name}.pdf`, pdf);
    return read(pdf);
  };
  const expectWholeDossier = ({ text, width, sheets }: Paper, claims: number) => {
    expect(text).toContain('Who made ChatGPT?');
    expect(width).toBeGreaterThan(0.85);
    // Every source with its address, and every claim, not the first few or the open ones.
    expect(text.match(/\(https?:/g)?.length).toBeGreaterThan(80);
    expect(claims).toBeGreaterThan(40);
    expect(sheets).toBeGreaterThan(4);
    for (const button of ['Copy citation', 'Show all', 'Report an error']) expect(text).not.toContain(button);
  };
  const claims = () => document.querySelectorAll('.claims > li').length;
  /** The page notes what stands on it while it is being printed. */
  const noteClaims = () => {
    addEventListener('beforeprint', () => {
      document.documentElement.dataset.printed = String(document.querySelectorAll('.claims > li').length);
    });
  };
  const printed = () => Number(document.documentElement.dataset.printed);

  /** Chromium prints no view of its own for a driver ("Printing is not available"): there the same page stands in a tab. */
  const sidePanel = async () => {
    if (name === 'firefox') return browser.openSide(page);
    return browser.open(`${browser.extensionUrl('src/pages/side/side.html')}#tab=${await page.tabId()}`);
  };

  it('the side panel is the whole dossier, and folds again afterwards', async () => {
    page = await browser.open('https://chatgpt.com/');
    const side = await sidePanel();
    await side.waitFor(() => document.querySelector('.lead') !== null);
    expect(await side.evaluate(claims)).toBeLessThan(40);
    await side.evaluate(noteClaims);
    expectWholeDossier(await paper(await side.print(), 'side'), await side.evaluate(printed));
    await side.waitFor(() => document.querySelectorAll('details[open]').length === 0);
    await side.close();
  });

  it.each(['https://www.perplexity.ai/', 'https://www.midjourney.com/explore', 'https://you.com/'])(
    'a product about which little is known, %s, takes three sheets at most',
    async (address) => {
      page = await browser.open(address);
      const side = await sidePanel();
      await side.waitFor(() => document.querySelector('.hero') !== null);
      const { sheets, text } = await paper(await side.print(), `side-${new URL(address).hostname}`);
      expect(text).toContain('Who made');
      expect(sheets).toBeLessThanOrEqual(3);
      await side.close();
    },
  );

  it.runIf(name === 'firefox')('the popup’s reading view is the whole dossier, not a column', async () => {
    page = await browser.open('https://chatgpt.com/');
    const popup = await browser.openPopup(page);
    await popup.clickPage('[data-action="read"]');
    await popup.waitFor(() => document.querySelector('.sources') !== null);
    await popup.evaluate(noteClaims);
    expectWholeDossier(await paper(await popup.print(), 'popup'), await popup.evaluate(printed));
    await popup.close();
  });

  it('the diary has its weeks and no buttons', async () => {
    await setStored(browser, {
      preferences: { language: 'en', diary: true },
      diary: { '2026-W46': { products: ['chatgpt'], moments: [] }, '2026-W40': { products: ['claude'], moments: [] } },
    });
    page = await browser.open(browser.extensionUrl('src/pages/diary/diary.html'));
    await page.waitFor(() => document.querySelector('.week') !== null);
    const { text, sheets } = await paper(await page.print(), 'diary');
    for (const said of ['Diary', 'ChatGPT', 'Claude']) expect(text).toContain(said);
    for (const button of ['Save as picture', 'Copy', 'Delete']) expect(text).not.toContain(button);
    expect(sheets).toBeLessThan(7);
  });

  it('the options are the choices, in two or three sheets, without buttons', async () => {
    page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await page.waitFor(() => document.querySelector('h1') !== null);
    const { text, sheets, width } = await paper(await page.print(), 'options');
    expect(text).toContain('Options');
    expect(width).toBeGreaterThan(0.6);
    for (const button of ['Allow:', 'Erase', 'Change the keys', 'Open the diary']) expect(text).not.toContain(button);
    expect(sheets).toBeLessThan(5);
  });

  it('the welcome page is its choices and its promises, in two sheets, without the drawn sample', async () => {
    page = await browser.open(browser.extensionUrl('src/pages/welcome/welcome.html'));
    await page.waitFor(() => document.querySelector('.sample-panel .lead') !== null);
    const promises = await page.evaluate(() =>
      [...document.querySelectorAll('.stored li')].map((promise) => promise.textContent ?? ''),
    );
    const { text, sheets, width } = await paper(await page.print(), 'welcome');
    expect(promises.length).toBeGreaterThan(4);
    for (const promise of promises) expect(text).toContain(promise.replace(/\s+/g, ' ').trim());
    expect(width).toBeGreaterThan(0.6);
    for (const drawn of [
      'Who made ChatGPT?',
      'Copy citation',
      'The people behind one product',
      'What Many Hands says beside',
      'Options',
    ])
      expect(text).not.toContain(drawn);
    expect(sheets).toBeLessThan(4);
  });

  it.runIf(name === 'firefox')('the popup as it opens is the sentence and its chain, without buttons', async () => {
    page = await browser.open('https://chatgpt.com/');
    const popup = await browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('.lead') !== null);
    const { text, sheets } = await paper(await popup.print(), 'popup-short');
    expect(text).toContain('Who made ChatGPT?');
    for (const button of ['Open on the page', 'Read here', 'Show the label', 'Options'])
      expect(text).not.toContain(button);
    expect(sheets).toBe(1);
    await popup.close();
  });
});
