/** Lessons as a class meets them, from a disk: four presses to the wall, keys and clicker, paper that fits, nothing asked of any network. */
import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/model/languages';
import type { Browser, Page } from './driver';
import { it, itOnce, name } from './fixture';
import { poll } from './in-page';
import { byKeys, IDS, OUT, screen } from './lesson-wall';
import { onDisk, SITE } from './site-files';

const EACH = IDS.flatMap((id) => LANGUAGES.map((language) => [language, id] as const));
const FIRST = 'who-is-behind';
/** All lessons have one script and one sheet of styles: in the other browser one of them is walked through, in the longer language. */
const WALKED = name === 'chromium' ? EACH : EACH.filter(([language, id]) => language === 'fr' && id === FIRST);
/** Looked through for what keeps people out. */
const LOOKED_AT = [
  'en/lessons',
  ...IDS.flatMap((id) => ['', '-projector', '-pupils', '-quiz'].map((part) => `fr/lesson/${id}${part}`)),
];

describe(`a lesson in ${name}`, () => {
  let browser: Browser;
  it.beforeEach(({ browser: given }) => {
    browser = given;
    mkdirSync(OUT, { recursive: true });
  });

  const wall = async (file: string): Promise<Page> => {
    const [path = '', hash] = file.split('#');
    const page = await browser.open(`${onDisk(path)}${hash ? `#${hash}` : ''}`);
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

  it.each(WALKED)(
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
      // A smaller projector shows the same picture smaller: nothing is cut, nothing lies under the bar.
      await page.setViewport(800, 600);
      for (let at = all - 1; at > 0; at -= 1) {
        const shown = await page.evaluate(screen);
        expect(shown, `${shown.id} on 800 by 600`).toMatchObject({ fits: true, under: 0 });
        await page.press('PageUp');
      }
      await page.close();
    },
  );

  it('is where it was when the page is loaded again', async () => {
    for (const file of [`en/lesson/${FIRST}-projector.html`, `data/lesson/${FIRST}-en.html#projector`]) {
      const page = await wall(file);
      for (let turn = 0; turn < 3; turn += 1) await page.press('PageDown');
      const { id } = await page.evaluate(screen);
      await page.goto(await page.evaluate(() => `${location.href.split('#')[0]}?again${location.hash}`));
      await page.waitFor(
        () =>
          location.search === '?again' &&
          document.readyState === 'complete' &&
          document.body.classList.contains('projecting'),
      );
      expect(await page.evaluate(screen)).toMatchObject({ count: 1, id });
      await page.close();
    }
  });

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
    // Each button that names a key does what its key does: pressed twice, all is as it was.
    const named = await page.evaluate(() =>
      [...document.querySelectorAll('.wall-bar [aria-pressed]')].map((one) => ({
        act: one.getAttribute('data-do') ?? '',
        key: one.getAttribute('aria-keyshortcuts') ?? '',
      })),
    );
    expect(named.map(({ key }) => key)).toEqual(['B', 'C']);
    const isOn = (act: string) =>
      page.evaluate((one: string) => document.querySelector(`[data-do="${one}"]`)?.getAttribute('aria-pressed'), act);
    for (const { act, key } of named) {
      const before = await isOn(act);
      await page.press(key.toLowerCase());
      expect(await isOn(act), key).not.toBe(before);
      await page.press(key.toLowerCase());
      expect(await isOn(act), key).toBe(before);
    }
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

  itOnce(
    'has nothing against the rules of accessibility on any of its pages, each screen of the wall among them',
    async () => {
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

  it.for(WALKED)(
    'in one file asks a host for itself alone, from any folder of it (%s, %s)',
    async ([language, id], { server }) => {
      const file = `${id}-${language}.html`;
      const text = readFileSync(`${SITE}/data/lesson/${file}`, 'utf8');
      server.show((host, path) =>
        host === 'school.example' && path === `/intranet/class-4b/${file}` ? { body: text } : undefined,
      );
      const before = browser.requests().length;
      const page = await browser.open(`https://school.example/intranet/class-4b/${file}`);
      await page.clickPage('.top a[href="#projector"]');
      await page.waitFor(() => document.body.classList.contains('projecting'));
      await page.press('End');
      expect(await page.evaluate(screen)).toMatchObject({ count: 1 });
      const asked = browser.requests().slice(before);
      // A browser asks a host for its sign by itself.
      expect(asked.map(({ path }) => path).filter((path) => path !== '/favicon.ico')).toEqual([
        `/intranet/class-4b/${file}`,
      ]);
      // Whatever it names that could be fetched stands in it; ways out are links that a person presses.
      expect(text).not.toMatch(/<(?:link|img|iframe|object|embed|script[^>]+src)\b|url\((?!['"]?data:)|@import/);
      await page.close();
      server.show();
    },
  );

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
    // Two steps on and back again: the time of the first step goes on from when it began.
    const [timer] = [(await page.evaluate(notes)).timer];
    await page.evaluate(() => {
      const other = window.open('', 'many-hands-notes') as (Window & { Date: DateConstructor }) | null;
      if (!other) return;
      const now = other.Date.now.bind(other.Date);
      other.Date.now = () => now() + 60_000;
    });
    await page.press('End');
    await page.press('Home');
    const minutesOf = (text: string) => Number(/^(\d+):/.exec(text)?.[1] ?? Number.NaN);
    await page.waitFor(
      (before: number) =>
        Number(
          /^(\d+):/.exec(
            window.open('', 'many-hands-notes')?.document.querySelector('.notes-timer')?.textContent ?? '',
          )?.[1] ?? 99,
        ) < before,
      minutesOf(timer),
    );
    // Its keys do on the wall what they do there, as the sheet says.
    for (const key of ['b', 'c'])
      await page.evaluate((pressed: string) => {
        window.open('', 'many-hands-notes')?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed }));
      }, key);
    await page.waitFor(() => document.querySelectorAll('.wall.blank.contrast').length === 1);
    // The notes say that the wall is black. Closed and opened once more, they go on counting from when the step began.
    const role = (of: string) =>
      page.evaluate(
        (name: string) =>
          window.open('', 'many-hands-notes')?.document.querySelector(`.notes-${name}`)?.textContent ?? '',
        of,
      );
    expect(await role('place')).toContain('The wall is black');
    await page.evaluate(() => window.open('', 'many-hands-notes')?.close());
    await page.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 90_000;
      // Of a browser that opens no second window the wall says so.
      const open = window.open.bind(window);
      window.open = () => null;
      dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));
      window.open = open;
    });
    expect(await page.evaluate(() => document.querySelector('.wall-count')?.textContent)).toMatch(
      /opened no second window/,
    );
    await page.close();
    server.show();
  });

  it('counts the minutes of a step from when the wall first showed it, however often its notes are opened', async ({
    server,
  }) => {
    server.show((host, path) => {
      if (host !== 'school.example') return undefined;
      const file = path.split(/[?#]/)[0] ?? '';
      const type = file.endsWith('.css') ? 'text/css' : file.endsWith('.js') ? 'text/javascript' : undefined;
      return { body: readFileSync(`${SITE}${file}`, 'utf8'), ...(type && { type }) };
    });
    const page = await browser.open(`https://school.example/en/lesson/${FIRST}-projector.html`);
    await page.waitFor(() => document.body.classList.contains('projecting'));
    await page.press('PageDown');
    // Opened, closed and opened again: the second one goes on where the first one was.
    const left = () => {
      const shown = window.open('', 'many-hands-notes')?.document.querySelector('.notes-timer')?.textContent ?? '';
      const [, minutes, seconds] = /^(\d+):(\d\d) left/.exec(shown) ?? [];
      return minutes === undefined ? 0 : Number(minutes) * 60 + Number(seconds);
    };
    await page.press('n');
    await page.waitFor(left);
    const first = await page.evaluate(left);
    await page.waitFor((before: number) => {
      const shown = window.open('', 'many-hands-notes')?.document.querySelector('.notes-timer')?.textContent ?? '';
      const [, minutes, seconds] = /^(\d+):(\d\d) left/.exec(shown) ?? [];
      return minutes !== undefined && Number(minutes) * 60 + Number(seconds) < before - 1;
    }, first);
    await page.evaluate(() => window.open('', 'many-hands-notes')?.close());
    await page.press('n');
    await page.waitFor(left);
    expect(await page.evaluate(left)).toBeLessThan(first - 1);
    await page.evaluate(() => window.open('', 'many-hands-notes')?.close());
    // Its address alone, without a wall that opened it, is the wall.
    await page.goto(`https://school.example/en/lesson/${FIRST}-projector.html?again#notes`);
    await page.waitFor(() => document.body.classList.contains('projecting'));
    expect(await page.evaluate(screen)).toMatchObject({ count: 1 });
    await page.close();
    server.show();
  });
});
