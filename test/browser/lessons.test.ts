/** Lessons as a class meets them, from a disk: four presses to the wall, keys and clicker, paper that fits, nothing asked of any network. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/model/languages';
import type { Browser, Page } from './driver';
import { it, name } from './fixture';
import { poll } from './in-page';
import { onDisk, SITE } from './site-files';

const OUT = 'test-results/pictures';
const IDS = readdirSync(`${SITE}/en/lesson`)
  .filter((file) => file.endsWith('-projector.html'))
  .map((file) => file.replace('-projector.html', ''));
const EACH = IDS.flatMap((id) => LANGUAGES.map((language) => [language, id] as const));
const FIRST = 'who-is-behind';
/** Looked through for what keeps people out: in one browser every page of one language, in the other a page of each kind. */
const LOOKED_AT =
  name === 'chromium'
    ? [
        'en/lessons',
        ...IDS.flatMap((id) => ['', '-projector', '-pupils', '-quiz'].map((part) => `fr/lesson/${id}${part}`)),
      ]
    : ['', '-projector', '-pupils', '-quiz'].map((part) => `fr/lesson/${FIRST}${part}`);

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

/** Goes to a link or a button by Tab alone, and presses it by Enter. */
async function byKeys(page: Page, to: string): Promise<void> {
  for (let step = 0; step < 99; step += 1) {
    await page.press('Tab');
    if (await page.evaluate((wanted: string) => document.activeElement?.matches(wanted) ?? false, to))
      return page.press('Enter');
  }
  throw new Error(`Tab alone does not lead to ${to}`);
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

  it('is on the wall two presses after the start page, by keys alone, and no server is asked', async ({ server }) => {
    server.clear();
    const page = await browser.open(onDisk('index.html'));
    await byKeys(page, 'a[href$="en/lessons.html"]');
    await page.waitFor(() => location.href.endsWith('/en/lessons.html') && document.readyState === 'complete');
    await byKeys(page, `a[href$="${FIRST}-projector.html"]`);
    await page.waitFor(() => document.body.classList.contains('projecting'));
    const { id: first, count } = await page.evaluate(screen);
    expect(count).toBe(1);
    await page.press('End');
    expect((await page.evaluate(screen)).id).not.toBe(first);
    await page.press('Home');
    expect((await page.evaluate(screen)).id).toBe(first);
    await byKeys(page, '.wall-bar .link');
    await page.waitFor((sheet: string) => location.href.endsWith(sheet), `/${FIRST}.html`);
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
    // The labelling task is there, too, with its drawings.
    await page.goto(browser.extensionUrl('src/pages/explorer/explorer.html#en/lessons'));
    await page.waitFor(() => document.querySelector('a[href$="en/lesson/labelling.html"]') !== null);
    await page.clickPage('a[href$="en/lesson/labelling.html"]');
    await page.waitFor(() => document.getElementById('labelling')?.dataset.state === 'ready');
    await page.clickPage('#start');
    await page.waitFor(() => (document.querySelector<HTMLImageElement>('.drawn.now img')?.naturalWidth ?? 0) > 0);
    await page.screenshot(`${OUT}/labelling-in-extension-${name}.png`);
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

  it('has nothing against the rules of accessibility on any of its pages, each screen of the wall among them', async () => {
    for (const file of [...LOOKED_AT, `data/lesson/${FIRST}-en`]) {
      const page = await browser.open(onDisk(`${file}.html`));
      await page.evaluate(() => {
        for (const slide of document.querySelectorAll<HTMLElement>('.wall > .slide')) slide.hidden = false;
      });
      const { violations, passes } = await page.axe();
      expect(violations, file).toEqual([]);
      expect(passes.length, file).toBeGreaterThan(0);
      await page.close();
    }
  });

  it('lets pupils try a labelling task by keys alone, in a narrow window, and keeps nothing', async () => {
    const page = await browser.open(onDisk('fr/lesson/labelling.html'));
    await page.setViewport(320, 640);
    await page.waitFor(() => document.getElementById('labelling')?.dataset.state === 'ready');
    const wide = () => document.documentElement.scrollWidth - innerWidth;
    const words = (of: string) =>
      page.evaluate((place: string) => document.querySelector(place)?.textContent ?? '', of);
    const look = async (what: string) => {
      expect(await page.evaluate(wide), what).toBeLessThanOrEqual(0);
      expect((await page.axe()).violations, what).toEqual([]);
      await page.screenshot(`${OUT}/labelling-${what}-${name}.png`);
    };
    await look('ready');
    await byKeys(page, '#start');
    expect(await words('#place .at')).toBe('Dessin 1 sur 12');
    expect(await words('#clock')).toBe('');
    await look('working');
    for (const key of ['1', '2', '3']) await page.press(key);
    await page.press('Enter');
    expect(await words('#place .at')).toBe('Dessin 5 sur 12');
    expect(
      await page.evaluate(
        () => [...document.querySelectorAll('.drawn')].filter((one) => one.getClientRects().length > 0).length,
      ),
    ).toBe(1);
    await page.press('Escape');
    expect(await words('#result .counted')).toContain('4 sur 12');
    expect(await words('#result .comes-to')).toMatch(/au moins 0,04\s\$/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ce que cela ferait');
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll('.drawn .put')].filter((one) => one.textContent === 'Sans étiquette').length,
      ),
    ).toBe(8);
    await look('done');
    await page.evaluate(() => {
      const rate = document.querySelector<HTMLSelectElement>('#rate');
      if (rate) rate.value = '1';
      rate?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await words('#result .comes-to')).toContain('Pour votre temps');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    expect(browser.requests()).toEqual([]);
    await page.close();
  });

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
        notes: [...document.querySelectorAll<HTMLElement>('.wall > .slide')].map(({ dataset }) => dataset.notes ?? ''),
      }));
    expect((await page.axe()).violations).toEqual([]);
    await choose('age', '11');
    await choose('minutes', '90');
    const none = await shown();
    expect(none.times).toEqual([]);
    expect(none.said).toContain('Durées possibles');
    await choose('minutes', '20');
    const { said, times, screens, notes } = await shown();
    // Each screen has what the teacher does in its step, which stands on the page once.
    const steps = await page.evaluate(() => document.getElementById('pieces')?.innerText.replace(/\s+/g, ' ') ?? '');
    for (const note of notes) expect(steps).toContain(note.replace(/\s+/g, ' ').slice(0, 60));
    expect(notes.every((note) => note.length > 20)).toBe(true);
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
