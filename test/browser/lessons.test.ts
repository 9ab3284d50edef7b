/** Lessons as a class meets them, from a disk: four presses to the wall, keys and clicker, paper that fits, nothing asked of any network. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/model/languages';
import type { Browser, Page } from './driver';
import { it, name } from './fixture';
import { poll } from './in-page';

const SITE = 'dist/site';
const OUT = 'test-results/pictures';
const onDisk = (file: string): string => pathToFileURL(resolve(SITE, file)).href;
const IDS = readdirSync(`${SITE}/en/lesson`)
  .filter((file) => file.endsWith('-projector.html'))
  .map((file) => file.replace('-projector.html', ''));
const EACH = IDS.flatMap((id) => LANGUAGES.map((language) => [language, id] as const));
const FIRST = 'who-is-behind';
/** French needs more room: of the other lessons it is printed alone, on the shorter paper. */
const PRINTED = EACH.filter(([language, id]) => language === 'fr' || id === FIRST);

/** The one screen on the wall: its id, whether it fits, its smallest letters, and how many are shown. */
function screen() {
  const shown = [...document.querySelectorAll<HTMLElement>('.wall > .slide')].filter((slide) => !slide.hidden);
  const [slide] = shown;
  const words = [...document.querySelectorAll<HTMLElement>('.wall *')].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  return {
    count: shown.length,
    id: slide?.id ?? '',
    fits: document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth,
    smallest: Math.min(...words.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
    title: slide?.querySelector('h2')?.textContent ?? '',
  };
}

/** Asks for a size of paper as the print dialog does. */
function onPaper(size: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${size} }`);
  document.adoptedStyleSheets = [sheet];
}

describe(`a lesson in ${name}`, () => {
  let browser: Browser;
  it.beforeEach(({ browser: given }) => {
    browser = given;
    mkdirSync(OUT, { recursive: true });
  });

  const wall = async (file: string): Promise<Page> => {
    const page = await browser.open(onDisk(file));
    await page.setViewport(1024, 768);
    await page.waitFor(() => document.body.classList.contains('projecting'));
    return page;
  };

  it('is on the wall two presses after the start page, and no server is asked', async ({ server }) => {
    server.clear();
    const page = await browser.open(onDisk('index.html'));
    await page.clickPage('main a[href$="en/lessons.html"]');
    await page.waitFor(() => location.href.endsWith('/en/lessons.html'));
    await page.clickPage(`a[href$="${FIRST}-projector.html"]`);
    await page.waitFor(() => document.body.classList.contains('projecting'));
    expect((await page.evaluate(screen)).count).toBe(1);
    expect(browser.requests()).toEqual([]);
    await page.close();
  });

  it('is on the wall two presses after the welcome page of the extension, or after the popup’s own, and no server is asked', async () => {
    const before = browser.requests().length;
    const page = await browser.open(browser.extensionUrl('src/pages/welcome/welcome.html'));
    await page.waitFor(() => document.querySelector('a[href$="/lessons"]') !== null);
    await page.clickPage('a[href$="/lessons"]');
    await page.waitFor((id: string) => document.querySelector(`a[href$="${id}-projector.html"]`) !== null, FIRST);
    expect((await page.axe()).violations).toEqual([]);
    await page.screenshot(`${OUT}/lessons-in-extension-${name}.png`);
    await page.clickPage(`a[href$="${FIRST}-projector.html"]`);
    await page.waitFor(() => document.body.classList.contains('projecting'));
    await page.press('PageDown');
    expect((await page.evaluate(screen)).count).toBe(1);
    await page.screenshot(`${OUT}/lesson-in-extension-${name}.png`);
    await page.close();
    const other = await browser.open('https://www.example.org/');
    const popup = await browser.openPopup(other);
    await popup.waitFor(() => document.querySelector('.links .to-page') !== null);
    await popup.evaluate(() => (document.querySelector('.links .to-page') as HTMLElement).click());
    await poll('the list of lessons', async () => {
      const addresses = await browser.inBackground('return (await chrome.tabs.query({})).map(({ url }) => url)');
      return (addresses as (string | undefined)[]).some((url) => url?.endsWith('explorer.html#en/lessons'));
    });
    const asked = browser.requests().slice(before);
    expect(asked.filter(({ host }) => host !== 'www.example.org')).toEqual([]);
    await browser.closeAll();
  });

  it.each(EACH)(
    'is turned by a clicker from first to last, one idea a screen that fits 1024 by 768 (%s, %s)',
    async (language, id) => {
      const page = await wall(`${language}/lesson/${id}-projector.html`);
      const all = await page.evaluate(() => document.querySelectorAll('.slide').length);
      const ids: string[] = [];
      for (let at = 0; at < all; at += 1) {
        const shown = await page.evaluate(screen);
        expect(shown, shown.id).toMatchObject({ count: 1, fits: true });
        expect(shown.smallest, shown.id).toBeGreaterThanOrEqual(28);
        ids.push(shown.id);
        await page.press('PageDown');
      }
      expect(new Set(ids).size).toBe(all);
      await page.press('PageUp');
      expect((await page.evaluate(screen)).id).toBe(ids.at(-2));
      await page.close();
    },
  );

  it('goes dark and back by one key, and changes contrast, with keys alone', async () => {
    const page = await wall(`en/lesson/${FIRST}-projector.html`);
    const dark = () => getComputedStyle(document.querySelector('.slide:not([hidden])') ?? document.body).visibility;
    await page.press('b');
    expect(await page.evaluate(dark)).toBe('hidden');
    await page.press('ArrowRight');
    expect(await page.evaluate(dark)).toBe('visible');
    await page.press('c');
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.wall') ?? document.body).backgroundColor),
    ).toBe('rgb(0, 0, 0)');
    // The button that has the focus keeps its own Enter: it is pressed once, and the page turns once.
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-do="next"]')?.focus());
    const before = await page.evaluate(screen);
    await page.press('Enter');
    const after = await page.evaluate(screen);
    const order = await page.evaluate(() => [...document.querySelectorAll('.slide')].map(({ id }) => id));
    expect(order.indexOf(after.id)).toBe(order.indexOf(before.id) + 1);
    await page.screenshot(`${OUT}/lesson-contrast-${name}.png`);
    await page.close();
  });

  it('has nothing against the rules of accessibility on any of its pages', async () => {
    for (const file of [
      'en/lessons.html',
      ...['', '-projector', '-pupils', '-quiz'].map((part) => `fr/lesson/${FIRST}${part}.html`),
      'en/lesson/hidden-hour.html',
      `data/lesson/${FIRST}-en.html`,
    ]) {
      const page = await browser.open(onDisk(file));
      const { violations, passes } = await page.axe();
      expect(violations, file).toEqual([]);
      expect(passes.length, file).toBeGreaterThan(0);
      await page.close();
    }
  });

  it.each(PRINTED)(
    'takes six pages for pupils at most, on A4 or on Letter, with text that can be read back (%s, %s)',
    async (language, id) => {
      for (const size of id === FIRST ? ['A4', 'letter'] : ['letter']) {
        const page = await browser.open(onDisk(`${language}/lesson/${id}-pupils.html`));
        await page.evaluate(onPaper, size);
        const tickets = await page.evaluate(() => document.querySelectorAll('.ticket').length);
        const pdf = await page.print();
        writeFileSync(`${OUT}/lesson-${id}-${language}-${size}-${name}.pdf`, pdf);
        const paper = await getDocumentProxy(new Uint8Array(pdf));
        expect(paper.numPages).toBeGreaterThan(0);
        expect(paper.numPages).toBeLessThanOrEqual(6);
        const texts: string[] = [];
        for (let number = 1; number <= paper.numPages; number += 1) {
          const sheet = await paper.getPage(number);
          const { width } = sheet.getViewport({ scale: 1 });
          const items = (await sheet.getTextContent()).items.flatMap((item) =>
            'str' in item && item.str.trim() ? item : [],
          );
          expect(items.length, `sheet ${number}`).toBeGreaterThan(0);
          for (const item of items) expect(item.transform[4] + item.width, item.str).toBeLessThan(width);
          texts.push(items.map(({ str }) => str).join(' '));
        }
        expect(tickets).toBe(4);
        expect(texts.join(' ')).not.toMatch(/Many Hands is|Lessons|Leçons/);
        await page.close();
      }
    },
  );

  it('is whole in one file: it projects from there too, and asks for nothing', async () => {
    const before = browser.requests().length;
    const text = readFileSync(`${SITE}/data/lesson/${FIRST}-en.html`, 'utf8');
    expect(text).not.toMatch(/<(?:link|img|iframe|script[^>]+src)\b/);
    const page = await browser.open(onDisk(`data/lesson/${FIRST}-en.html`));
    await page.setViewport(1024, 768);
    expect(await page.evaluate(() => document.querySelectorAll('.paper').length)).toBeGreaterThan(3);
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.claim-card') ?? document.body).borderTopStyle,
      ),
    ).toBe('dashed');
    await page.clickPage('.top a[href="#projector"]');
    await page.waitFor(() => document.body.classList.contains('projecting'));
    expect(await page.evaluate(screen)).toMatchObject({ count: 1, fits: true });
    expect(browser.requests().length).toBe(before);
    await page.close();
  });

  it('is put together from pieces: the steps of the choice, their screens on the wall, or a sentence where none fit', async () => {
    const page = await browser.open(onDisk('fr/lesson/pieces.html'));
    await page.setViewport(1024, 768);
    await page.waitFor(() => (document.getElementById('found')?.textContent ?? '') !== '');
    const choose = (name: string, value: string) =>
      page.evaluate(
        (which: string, to: string) => {
          const field = document.querySelector<HTMLSelectElement>(`[name=${which}]`);
          if (field) field.value = to;
          field?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        name,
        value,
      );
    const shown = () =>
      page.evaluate(() => ({
        said: document.getElementById('found')?.textContent ?? '',
        times: [...document.querySelectorAll<HTMLElement>('.piece')]
          .filter((item) => !item.hidden)
          .map((item) => item.querySelector('.piece-time')?.textContent ?? ''),
        screens: document.querySelectorAll('.wall > .slide').length,
      }));
    expect((await page.axe()).violations).toEqual([]);
    await choose('age', '11');
    await choose('minutes', '90');
    const none = await shown();
    expect(none.times).toEqual([]);
    expect(none.said).toContain('Durées possibles');
    await choose('minutes', '20');
    const { said, times, screens } = await shown();
    expect(said).toContain('20 minutes. Étapes');
    expect(times[0]).toMatch(/^Minutes 0 à /);
    expect(times.at(-1)).toMatch(/ à 20$/);
    await page.screenshot(`${OUT}/lesson-pieces-${name}.png`);
    await page.clickPage('#to-wall a');
    await page.waitFor(() => document.body.classList.contains('projecting'));
    for (let at = 0; at < screens; at += 1) {
      expect(await page.evaluate(screen)).toMatchObject({ count: 1, fits: true });
      await page.press('PageDown');
    }
    await page.close();
  });

  it('shows notes and minutes in a second window, which turns the wall too', async ({ server }) => {
    server.show((host, path) => {
      if (host !== 'school.example') return undefined;
      const file = path.split(/[?#]/)[0] ?? '';
      const type = file.endsWith('.css') ? 'text/css' : file.endsWith('.js') ? 'text/javascript' : undefined;
      return { body: readFileSync(`${SITE}${file}`, 'utf8'), ...(type && { type }) };
    });
    const page = await browser.open(`https://school.example/en/lesson/${FIRST}-projector.html`);
    await page.waitFor(() => document.body.classList.contains('projecting'));
    await page.press('n');
    const notes = (): { title: string; text: string; timer: string } => {
      const { document: other } = window.open('', 'many-hands-notes') ?? window;
      const words = (role: string) => other.querySelector(`.notes-${role}`)?.textContent ?? '';
      return { title: words('title'), text: words('text'), timer: words('timer') };
    };
    await page.waitFor(
      () => (window.open('', 'many-hands-notes')?.document.querySelector('.notes-text')?.textContent ?? '') !== '',
    );
    const first = await page.evaluate(notes);
    expect(first.title).toBe((await page.evaluate(screen)).title);
    expect(first.text.length).toBeGreaterThan(40);
    expect(first.timer).toMatch(/^[45]:\d\d left/);
    await page.evaluate(() => {
      const other = window.open('', 'many-hands-notes');
      other?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    });
    await page.waitFor(() => document.querySelector('.slide')?.hasAttribute('hidden') === true);
    await page.waitFor(
      () =>
        window.open('', 'many-hands-notes')?.document.querySelector('.notes-title')?.textContent ===
        document.querySelector('.slide:not([hidden]) h2')?.textContent,
    );
    await page.evaluate(() => window.open('', 'many-hands-notes')?.close());
    await page.close();
    server.show();
  });
});
