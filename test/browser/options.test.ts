/** The options page: what is stored is listed, copied out and erased; the school profile holds; a site comes back, and goes again. */
import { mkdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { poll } from './in-page';
import { allStored, setStored } from './stored';

const OUT = 'test-results/pictures';
const HARD = /^Describes .+ briefly\./;
const TOMORROW = new Date(Date.now() + 86_400_000).toLocaleDateString('sv');

describe(`in ${name}, on the options page`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    mkdirSync(OUT, { recursive: true });
    browser = given;
  });

  const stored = () => allStored(browser) as Promise<Record<string, Record<string, unknown>>>;
  const open = async () => {
    page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await page.waitFor(() => document.querySelector('h1') !== null);
  };
  /** The page of a person who has chosen and met things. */
  const openFull = async () => {
    await setStored(browser, FULL);
    await open();
  };
  const said = (text: string) =>
    page.waitFor((part: string) => document.querySelector('.said')?.textContent?.includes(part), text);
  const FULL = {
    preferences: { level: 'detail', diary: true, hiddenSites: { 'chatgpt.com': 'always', 'claude.ai': TOMORROW } },
    seen: { chatgpt: { on: '2026-11-23' }, gemini: { on: '2026-11-23' } },
    moments: { feedback: '2026-11-23' },
    diary: { '2026-W47': { products: ['chatgpt'], moments: ['feedback'] } },
  };

  it('a person finds everything that is stored, in words, with how much of it', async () => {
    await setStored(browser, FULL);
    const tab = await browser.open('https://gemini.google.com/app');
    await tab.close();
    await open();
    const list = await page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-stored]')].map((row) => [
          row.dataset.stored,
          row.querySelector('dd')?.textContent,
        ]),
      ),
    );
    expect(Object.keys(list).sort()).toEqual([...Object.keys(await stored()), 'knowledge'].sort());
    expect(list).toMatchObject({ preferences: '3 choices of your own', seen: '2 products', moments: '1 kind' });
    expect(list.knowledge).toMatch(/^[1-9]\d* files?$/);
    await page.screenshot(`${OUT}/${name}-light-en-options-full.png`, { fullPage: true });
  });

  it('shows what is chosen elsewhere, at once, or when a person comes back to it, and leaves the place', async () => {
    await open();
    await page.clickPage('[name="level"]');
    const before = await page.evaluate(() => [scrollY, document.activeElement?.getAttribute('name')]);
    // From any page of ours, as the popup does.
    await page.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'choose', payload: { moments: false, language: 'fr' } }),
    );
    await page.waitFor(() => document.querySelector('[name="moments"]:not(:checked)') !== null);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await page.evaluate(() => [scrollY, document.activeElement?.getAttribute('name')])).toEqual(before);
    const first = page;
    await open();
    await page.clickPage('[name="moments"]');
    await page.waitFor(() => document.querySelector('[name="moments"]:checked') !== null);
    await first.tabId();
    await first.waitFor(() => document.querySelector('[name="moments"]:checked') !== null);
    await first.close();
  });

  it('saves all of it as one file', async () => {
    await openFull();
    const { name: file, bytes } = await page.download('[data-action="export"]');
    expect(file).toMatch(/^many-hands-\d{4}-\d{2}-\d{2}\.json$/);
    const content = JSON.parse(bytes.toString('utf8'));
    expect(content.storage).toEqual(await stored());
    expect(Object.keys(content).sort()).toEqual(['day', 'from', 'knowledge', 'storage', 'version']);
  });

  it('brings the label back on one site, and takes that back', async () => {
    await openFull();
    await page.clickPage('[data-host="claude.ai"] button');
    await said('The label shows there again.');
    expect((await stored()).preferences?.hiddenSites).toEqual({ 'chatgpt.com': 'always' });
    await page.clickPage('.said [data-action="undo"]');
    await page.waitFor(() => document.querySelector('[data-host="claude.ai"]') !== null);
    expect((await stored()).preferences?.hiddenSites).toEqual({ 'chatgpt.com': 'always', 'claude.ai': TOMORROW });
  });

  it('finds the keys, and the place to change them', async () => {
    await open();
    expect(await page.evaluate(() => document.querySelector('kbd')?.textContent)).toMatch(/^(Ctrl\+Shift\+6|⌃⇧6)$/);
    expect(await page.evaluate(() => document.querySelector('#shortcuts')?.parentElement?.textContent)).toContain(
      name === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts',
    );
  });

  it('one switch sets a class up: plain texts, hard subjects named, no label, no notes, no diary; and gives all back', async () => {
    await openFull();
    const { diary } = await stored();
    await page.clickPage('[name="school"]');
    await page.waitFor(() => document.querySelector('[name="diary"]:disabled') !== null);
    expect(
      await page.evaluate(() =>
        ['level', 'content', 'quiet', 'moments', 'diary'].map((field) =>
          document.querySelector(`[name="${field}"]`)?.matches(':disabled'),
        ),
      ),
    ).toEqual([true, true, true, true, true]);
    // What stands there is what holds, not what waits behind it.
    expect(
      await page.evaluate(() => ({
        chosen: ['level', 'content'].map(
          (field) => document.querySelector<HTMLInputElement>(`[name="${field}"]:checked`)?.parentElement?.innerText,
        ),
        ticked: ['quiet', 'moments', 'diary'].map(
          (field) => document.querySelector<HTMLInputElement>(`[name="${field}"]`)?.checked,
        ),
      })),
    ).toEqual({
      chosen: ['Short', 'Only name the subject. Hide the rest until I open it'],
      ticked: [true, false, false],
    });
    await page.screenshot(`${OUT}/${name}-light-en-options-school.png`, { fullPage: true });
    expect((await page.axe()).violations).toEqual([]);

    const met = await browser.open('https://gemini.google.com/app');
    const id = await met.tabId();
    await poll(
      'the toolbar to speak',
      async () => (await browser.inBackground(`return await chrome.action.getBadgeText({ tabId: ${id} })`)) !== '',
    );
    expect(await met.has(CHIP)).toBe(false);
    await met.close();
    expect((await stored()).diary).toEqual(diary);

    await page.clickPage('[name="school"]');
    await page.waitFor(() => document.querySelector('[name="diary"]:not(:disabled):checked') !== null);
    expect((await stored()).preferences).toMatchObject({ level: 'detail', diary: true, school: false });
  });

  it('stands in three groups, the switch for a class before them', async () => {
    await open();
    const { first, groups, links } = await page.evaluate(() => ({
      first: document.querySelector('main input')?.getAttribute('name'),
      groups: [...document.querySelectorAll('main h2')].map((heading) => heading.textContent),
      links: [...document.querySelectorAll('main nav a')].map((link) => link.getAttribute('href')),
    }));
    expect(first).toBe('school');
    expect(groups).toEqual(['Reading', 'Quiet', 'Sites and data']);
    expect(links).toEqual(['#reading', '#quiet', '#sites-and-data', '#packs']);
  });

  it('places the label on a drawing of a window, by a press and by keys', async () => {
    await open();
    await page.clickPage('[data-place="middle-start"]');
    await said('Saved.');
    expect((await stored()).preferences).toMatchObject({ corner: 'middle-start' });
    const beside = await page.evaluate(() => {
      const frame = (document.querySelector('.window') as Element).getBoundingClientRect();
      const place = (document.querySelector('[data-place="middle-start"] input') as Element).getBoundingClientRect();
      return { edge: place.left - frame.left, high: place.top > frame.top && place.bottom < frame.bottom };
    });
    expect(beside.edge).toBeLessThan(4);
    expect(beside.high).toBe(true);
    await page.evaluate(() => (document.querySelector('[data-place="middle-start"] input') as HTMLElement).focus());
    await page.press('ArrowDown');
    await expect
      .poll(async () => (await stored()).preferences, { timeout: 30_000 })
      .toMatchObject({ corner: 'top-start' });
    expect((await page.axe()).violations).toEqual([]);
  });

  it('erases everything after one more question, and not before', async () => {
    await openFull();
    const before = await stored();
    await page.clickPage('[data-action="erase"]');
    await page.waitFor(() => document.activeElement?.getAttribute('data-action') === 'keep');
    expect((await page.axe()).violations).toEqual([]);
    await page.clickPage('[data-action="keep"]');
    await page.waitFor(() => document.activeElement?.getAttribute('data-action') === 'erase');
    expect(await stored()).toEqual(before);
    await page.clickPage('[data-action="erase"]');
    await page.clickPage('[data-action="erase-now"]');
    await said('Erased.');
    expect(await stored()).toEqual({});
    expect(await browser.inBackground('return (await indexedDB.databases()).map(({ name }) => name)')).toEqual([
      'person',
    ]);
  });

  it('and reads in the panel what is hard only after a press, where it is only to be named', async () => {
    await setStored(browser, { preferences: { language: 'en', content: 'named' } });
    const chat = await browser.open('https://www.meta.ai/');
    await chat.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await chat.click(CHIP, '.go');
    await chat.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await chat.inShadow(PANEL, (root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
    });
    await chat.waitInShadow(PANEL, (root) => {
      const folded = [...root.querySelectorAll('.claims > li')].find((row) =>
        row.textContent?.includes('Show the text'),
      );
      folded?.setAttribute('data-folded', '');
      return folded !== undefined;
    });
    const card = '[data-folded] > div';
    expect(
      await chat.inShadow(
        PANEL,
        (root, selector: string) => [
          root.querySelector(`${selector} > .claim-text`),
          root.querySelector(`${selector} > .proof`) !== null,
        ],
        card,
      ),
    ).toEqual([null, true]);
    expect(
      await chat.inShadow(
        PANEL,
        (root, selector: string) => root.querySelector(`${selector} > .small`)?.textContent,
        card,
      ),
    ).toMatch(HARD);
    expect((await chat.axe(PANEL)).violations).toEqual([]);
    await chat.click(PANEL, `${card} > .small [aria-expanded]`);
    await chat.waitInShadow(
      PANEL,
      (root, selector: string) => root.querySelector(`${selector} > .claim-text`) !== null,
      card,
    );
  });
});
