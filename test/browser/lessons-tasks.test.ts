/** What a class does with a page of its own: the labelling task, and a lesson put together from pieces. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/model/languages';
import type { Browser } from './driver';
import { it, itOnce, name } from './fixture';
import { byKeys, OUT, screen } from './lesson-wall';
import { onDisk } from './site-files';

describe(`a task of a lesson in ${name}`, () => {
  let browser: Browser;
  it.beforeEach(({ browser: given }) => {
    browser = given;
    mkdirSync(OUT, { recursive: true });
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
      document.querySelectorAll<HTMLElement>('[name=rate]')[1]?.click();
    });
    expect(await words('#result .comes-to')).toContain('Pour votre temps');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    expect(browser.requests()).toEqual([]);
    await page.close();
  });

  it.each([
    [320, 640],
    [390, 720],
  ])(
    'shows its choices whole and its drawing with all answers at once at %i by %i, for thumbs',
    async (width, height) => {
      for (const language of LANGUAGES) {
        const page = await browser.open(onDisk(`${language}/lesson/labelling.html`));
        await page.setViewport(width, height);
        await page.waitFor(() => document.getElementById('labelling')?.dataset.state === 'ready');
        // A list that drops down would cut the figure: each stands in full.
        const cut = await page.evaluate(
          () =>
            [...document.querySelectorAll<HTMLElement>('#choices select, #rates label')].filter(
              (one) => one.scrollWidth > one.clientWidth || one.getBoundingClientRect().right > innerWidth,
            ).length,
        );
        expect(cut, language).toBe(0);
        expect(await page.evaluate(() => document.querySelectorAll('#rates label').length)).toBeGreaterThan(1);
        await page.screenshot(`${OUT}/labelling-${language}-${width}-ready-${name}.png`);
        await page.clickPage('#start');
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('.drawn.now img, .choose, #stop')].flatMap((one) => {
            const { top, bottom, height: high } = one.getBoundingClientRect();
            return top < 0 || bottom > innerHeight || high < 44
              ? `${one.id || one.className}: ${top} to ${bottom}`
              : [];
          }),
        );
        expect(small, language).toEqual([]);
        await page.screenshot(`${OUT}/labelling-${language}-${width}-working-${name}.png`);
        for (const place of [1, 2, 3]) await page.clickPage(`.choose:nth-of-type(${place})`);
        await page.clickPage('#stop');
        expect(await page.evaluate(() => document.querySelector('#result .counted')?.textContent)).toMatch(
          /3 (?:of|sur) 12/,
        );
        await page.close();
      }
    },
  );

  it.each(LANGUAGES)('is read from the last row on the wall, with nothing to scroll for (%s)', async (language) => {
    const page = await browser.open(onDisk(`${language}/lesson/labelling.html`));
    await page.setViewport(1024, 768);
    await page.waitFor(() => document.getElementById('labelling')?.dataset.state === 'ready');
    await page.evaluate(() => {
      const pace = document.querySelector<HTMLSelectElement>('#pace');
      if (pace) pace.value = '20';
    });
    await page.clickPage('#start');
    const letters = (within: string) =>
      page.evaluate(
        (part: string) =>
          [...document.querySelectorAll<HTMLElement>(part)]
            .flatMap((one) => [one, ...one.querySelectorAll<HTMLElement>('*')])
            .filter(
              (one) =>
                one.getClientRects().length > 0 &&
                !one.classList.contains('ears') &&
                [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
            )
            .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 28)
            .map((one) => one.textContent?.slice(0, 40)),
        within,
      );
    expect(await letters('#stage')).toEqual([]);
    const out = await page.evaluate(
      () =>
        [...document.querySelectorAll('.drawn.now img, .choose, #stop, #place')].filter((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top < 0 || bottom > innerHeight;
        }).length,
    );
    expect(out).toBe(0);
    await page.screenshot(`${OUT}/labelling-wall-${language}-${name}.png`);
    await page.press('1');
    await page.press('Escape');
    expect(await letters('#result')).toEqual([]);
    // What it comes to is in view at once, with the figure and its source.
    const below = await page.evaluate(
      () =>
        [...document.querySelectorAll('#result > p')].filter((one) => one.getBoundingClientRect().bottom > innerHeight)
          .length,
    );
    expect(below).toBe(0);
    await page.screenshot(`${OUT}/labelling-wall-done-${language}-${name}.png`);
    await page.close();
  });

  itOnce(
    'is put together from pieces: the steps of the choice, their screens on the wall, or a sentence where none fit',
    async () => {
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
          notes: [...document.querySelectorAll<HTMLElement>('.wall > .slide')].map(
            ({ dataset }) => dataset.notes ?? '',
          ),
        }));
      expect((await page.axe()).violations).toEqual([]);
      await choose('age', '11');
      await choose('minutes', '90');
      const none = await shown();
      expect(none.times).toEqual([]);
      expect(none.said).toContain('Durées possibles');
      // Nothing was put together, and nothing is offered to keep or to project.
      const offered = () =>
        ['#as-file', '#to-wall'].filter((id) => document.querySelector(id)?.getClientRects().length);
      expect(await page.evaluate(offered)).toEqual([]);
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
      // The same as one file: opened from the page, kept with one press, it holds these steps, their screens and papers alone.
      await page.evaluate(() => document.querySelector<HTMLElement>('#as-file a')?.click());
      await page.waitFor(() => location.href.includes('/data/lesson/') && document.getElementById('save') !== null);
      await page.waitFor(() => document.getElementById('save')?.hidden === false);
      expect((await shown()).times).toEqual(times);
      // It holds all papers, and shows and prints those of these steps alone.
      const papers = await page.evaluate(() => {
        const given = [...document.querySelectorAll<HTMLAnchorElement>('.piece:not([hidden]) .papers a')];
        return {
          seen: [...document.querySelectorAll('.paper')].flatMap((one) => (one.getClientRects().length ? one.id : [])),
          given: given.map(({ hash }) => hash.slice(1)),
          all: document.querySelectorAll('.paper').length,
        };
      });
      expect(papers.seen).toEqual(expect.arrayContaining(papers.given));
      expect(new Set(papers.seen.map((id) => id.replace(/-\d+$/, '')))).toEqual(
        new Set(papers.given.map((id) => id.replace(/-\d+$/, ''))),
      );
      expect(papers.all).toBeGreaterThan(papers.seen.length);
      const kept = await page.evaluate(async () => {
        const blobs: Blob[] = [];
        URL.createObjectURL = (blob: Blob) => {
          blobs.push(blob);
          return '#kept';
        };
        document.querySelector<HTMLElement>('#save button')?.click();
        return blobs[0]?.text() ?? '';
      });
      const file = resolve(`${OUT}/lesson-kept-${name}.html`);
      writeFileSync(file, kept);
      const own = await browser.open(pathToFileURL(file).href);
      await own.setViewport(1024, 768);
      expect((await own.axe()).violations).toEqual([]);
      const held = await own.evaluate(() => ({
        times: [...document.querySelectorAll('.piece .piece-time')].map((one) => one.textContent),
        papers: [...document.querySelectorAll('.paper')].map(({ id }) => id),
        given: [...document.querySelectorAll<HTMLAnchorElement>('.papers a')].map(({ hash }) => hash.slice(1)),
        twice:
          [...document.querySelectorAll('[id]')].length -
          new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size,
      }));
      expect(held.times).toEqual(times);
      expect(held.twice).toBe(0);
      expect(held.given.length).toBeGreaterThan(0);
      expect(held.papers).toEqual(expect.arrayContaining(held.given));
      await own.clickPage('#to-wall a');
      await own.waitFor(() => document.body.classList.contains('projecting'));
      for (let at = 0; at < screens; at += 1) {
        expect(await own.evaluate(screen)).toMatchObject({ count: 1, fits: true });
        await own.press('PageDown');
      }
      expect(browser.requests()).toEqual([]);
      await own.close();
      await page.goto(`${onDisk('fr/lesson/pieces.html')}?minutes=20&age=11&subject=&ceiling=1`);
      await page.waitFor(() => (document.getElementById('found')?.textContent ?? '') !== '');
      await page.clickPage('#to-wall a');
      await page.waitFor(() => document.body.classList.contains('projecting'));
      for (let at = 0; at < screens; at += 1) {
        expect(await page.evaluate(screen)).toMatchObject({ count: 1, fits: true });
        await page.press('PageDown');
      }
      await page.close();
    },
  );

  it.each(['file', 'extension'] as const)(
    'made to measure has an address that brings it back, on the wall too, and no address breaks the page (%s)',
    async (place) => {
      const address = (query: string, language = 'fr') =>
        `${
          place === 'file'
            ? onDisk(`${language}/lesson/pieces.html`)
            : browser.extensionUrl(`lessons/${language}/lesson/pieces.html`)
        }${query}`;
      const made = () => ({
        chosen: [...document.querySelectorAll('select')].map(({ name, value }) => `${name}=${value}`).join(),
        shown: [...document.querySelectorAll<HTMLElement>('.piece')].filter((one) => !one.hidden).map(({ id }) => id),
        field: document.querySelector<HTMLInputElement>('#address input')?.value ?? '',
        other: document.querySelector<HTMLAnchorElement>('.top a[hreflang]')?.href ?? '',
        here: location.href,
      });
      const page = await browser.open(address('?age=15&minutes=20&subject=media&ceiling=0'));
      await page.waitFor(() => (document.getElementById('found')?.textContent ?? '') !== '');
      const first = await page.evaluate(made);
      expect(first.chosen).toBe('age=15,minutes=20,subject=media,ceiling=0');
      expect(first.shown.length).toBeGreaterThan(0);
      expect((await page.axe()).violations).toEqual([]);
      // Another choice stands in the address at once; whoever is sent it sees the same, in the other language too.
      await page.evaluate(() => {
        const field = document.querySelector<HTMLSelectElement>('[name=minutes]');
        if (field) field.value = '25';
        field?.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const next = await page.evaluate(made);
      expect(next.field).toContain('?age=15&minutes=25&subject=media&ceiling=0');
      expect(next.here).toBe(next.field);
      for (const again of [next.field, next.other]) {
        await page.goto(again);
        await page.waitFor(() => (document.getElementById('found')?.textContent ?? '') !== '');
        expect(await page.evaluate(made)).toMatchObject({ chosen: next.chosen, shown: next.shown });
      }
      // With the wall behind it, it is on the wall.
      await page.goto(`${next.field.replace('minutes=25', 'minutes=30')}#projector`);
      await page.waitFor(() => document.body.classList.contains('projecting'));
      expect(await page.evaluate(screen)).toMatchObject({ count: 1 });
      expect(await page.evaluate(() => location.search)).toContain('minutes=30');
      // What nobody of ours wrote chooses nothing.
      for (const query of [
        '?age=99&minutes=-1&subject=%3Cscript%3E&ceiling=3',
        '?age=15&age=11&__proto__=x&minutes=%E0%A4%A',
        `?${'minutes=20&'.repeat(5000)}`,
        '?%',
      ]) {
        await page.goto(address(query));
        await page.waitFor(() => (document.getElementById('found')?.textContent ?? '') !== '');
        const { chosen, field } = await page.evaluate(made);
        expect(chosen, query.slice(0, 60)).toMatch(/^age=1\d,minutes=\d\d,subject=[a-z]*,ceiling=[01]$/);
        expect(field.length).toBeLessThan(400);
      }
      await page.close();
    },
  );
});
