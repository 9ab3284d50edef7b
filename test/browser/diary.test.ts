/** The diary: opt-in, on this machine, nothing finer than a week, gone with one click. */
import { mkdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { today, weekOf } from '../../src/background/clock';
import { type Browser, CHIP, type Page } from './driver';
import { it, name } from './fixture';
import { poll } from './in-page';
import { getStored, setStored } from './stored';

const OUT = 'test-results/pictures';
const PAGE = 'src/pages/diary/diary.html';
const ADDRESSES = [
  'https://chatgpt.com/c/11111111-aaaa-4000-8000-000000000001?q=landlord',
  'https://gemini.google.com/app/2222bbbb',
  'https://www.midjourney.com/explore?tab=cats',
];
const GOOD = '[data-testid="good-response-turn-action-button"]';

/** Everything the extension keeps: its storage areas, and every record of every database of its origin (blobs by size). */
const WHOLE_STORAGE = `
  const areas = {};
  for (const area of ['local', 'session', 'sync', 'managed']) areas[area] = await chrome.storage[area]?.get(null).catch(() => null);
  const databases = {};
  const asked = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const table = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([asked(table.getAllKeys()), asked(table.getAll())]);
      databases[name + '/' + store] = keys.map((key, at) => [key, values[at] instanceof Blob ? 'blob' : values[at]]);
    }
    database.close();
  }
  const cacheNames = globalThis.caches ? await caches.keys().catch(() => []) : [];
  return { areas, databases, cacheNames };`;

describe(`in ${name}, the diary`, () => {
  let browser: Browser;

  it.beforeEach(({ browser: given }) => {
    mkdirSync(OUT, { recursive: true });
    browser = given;
  });

  const wholeStorage = () =>
    browser.inBackground(WHOLE_STORAGE) as Promise<{
      areas: Record<string, Record<string, unknown> | null>;
      databases: Record<string, [unknown, unknown][]>;
      cacheNames: string[];
    }>;
  const diary = () => getStored<Record<string, { products: string[]; moments: string[] }>>(browser, 'diary');
  const prefer = (preferences: Record<string, unknown>) => setStored(browser, { preferences });
  const visit = async (address: string): Promise<Page> => {
    const page = await browser.open(address);
    await page.waitInShadow(CHIP, () => true);
    return page;
  };
  const openDiary = async () => {
    const page = await browser.open(browser.extensionUrl(PAGE));
    await page.waitFor(() => document.querySelector('h1') !== null);
    return page;
  };
  /** The page of a person who met these products this week. */
  const openFilled = async () => {
    await setStored(browser, {
      preferences: { language: 'en', diary: true },
      diary: { [weekOf(today())]: { products: ['chatgpt', 'gemini', 'midjourney'], moments: ['feedback'] } },
    });
    return openDiary();
  };
  const until = (what: string, probe: () => Promise<unknown>) => poll(what, probe);

  it('notes nothing until a person switches it on', async () => {
    const page = await visit('https://chatgpt.com/c/11111111-aaaa-4000-8000-000000000001');
    await page.close();
    expect(await diary()).toBeNull();
    const own = await openDiary();
    expect(await own.evaluate(() => (document.querySelector('[name="diary"]') as HTMLInputElement).checked)).toBe(
      false,
    );
    await own.clickPage('[name="diary"]');
    await own.waitFor(
      () =>
        (document.querySelector('[name="diary"]') as HTMLInputElement).checked &&
        document.querySelector('#this-week') !== null,
    );
    await own.close();
  });

  it('holds the week, the products and the kinds of work, and the whole storage holds no address, no host, no title and no time', async () => {
    await prefer({ diary: true });
    const hosts = ADDRESSES.map((address) => new URL(address).hostname);
    const titles: string[] = [];
    for (const address of ADDRESSES) {
      const page = await visit(address);
      titles.push(
        await page.evaluate(() => {
          document.title = `Letter to my landlord ${document.title}`;
          return document.title;
        }),
      );
      if (address === ADDRESSES[0]) {
        await page.clickPage(GOOD);
        await until('the moment', async () => Object.values((await diary()) ?? {})[0]?.moments.length === 1);
      }
      await page.close();
    }
    await until('three products', async () => Object.values((await diary()) ?? {})[0]?.products.length === 3);
    const entries = (await diary()) ?? {};
    expect(Object.keys(entries)).toHaveLength(1);
    expect(Object.keys(entries)[0]).toMatch(/^\d{4}-W\d{2}$/);
    expect(Object.values(entries)[0]).toEqual({ products: ['chatgpt', 'gemini', 'midjourney'], moments: ['feedback'] });

    const { areas, databases, cacheNames } = await wholeStorage();
    expect((databases['person/kept'] ?? []).map(([key]) => key)).toEqual(['diary', 'moments', 'preferences', 'seen']);
    // That the background has started once, a number that is another after each change, and nothing else.
    expect(areas.session).toEqual({ started: true, changed: expect.any(Number) });
    for (const area of ['local', 'sync', 'managed']) expect(areas[area] ?? {}).toEqual({});
    expect(cacheNames).toEqual([]);
    expect([...new Set(Object.keys(databases).map((table) => table.split('/')[0]))]).toEqual(['knowledge', 'person']);
    expect(Object.values(databases).flat().length).toBeGreaterThan(0);
    const everything = JSON.stringify([areas, databases]);
    expect(everything).not.toMatch(
      /https?:|\/\/|11111111|2222bbbb|landlord|cats|\d{1,2}:\d{2}(:\d{2})?\b|\d{4}-\d{2}-\d{2}T/,
    );
    for (const private_ of [...hosts, ...titles])
      expect(everything.toLowerCase()).not.toContain(private_.toLowerCase());
    // No number is a moment in time: nothing between the years 2001 and 2065, in seconds or milliseconds.
    const numbers = (everything.match(/\b\d{10,13}\b/g) ?? []).map(Number);
    expect(numbers.filter((number) => (number > 1e9 && number < 3e9) || (number > 1e12 && number < 3e12))).toEqual([]);
  });

  it('shows the week with its card, in words too', async () => {
    const page = await openFilled();
    await page.waitFor(() => document.querySelector('.card-picture') !== null);
    expect(await page.evaluate(() => [...document.querySelectorAll('.met b')].map((item) => item.textContent))).toEqual(
      ['ChatGPT', 'Gemini', 'Midjourney'],
    );
    const words = await page.evaluate(() => document.querySelector('.card-words')?.textContent ?? '');
    expect(words).toMatch(/People worked behind AI products of my week\. Sources name: .*Kenya/);
    for (const product of ['ChatGPT', 'Gemini', 'Midjourney']) expect(words).toContain(`– ${product}: `);
    expect(words).toContain('Not affiliated with any company named.');
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll('.card-picture text')].map((line) => line.textContent).join(' '),
    );
    for (const line of words.split('\n').filter((text) => !text.startsWith('–')))
      for (const word of line.split(' ')) expect(drawn).toContain(word);
    await page.screenshot(`${OUT}/${name}-light-en-diary.png`, { fullPage: true });
    await page.close();
  });

  it('is deleted with one click, wholly, and comes back with one more', async () => {
    const page = await openFilled();
    await page.waitFor(() => document.querySelector('[data-action="delete"]') !== null);
    const before = await diary();
    await page.clickPage('[data-action="delete"]');
    await page.waitFor(() => document.querySelector('[data-action="undo"]') !== null);
    expect(await diary()).toBeNull();
    expect((await wholeStorage()).databases['person/kept']?.map(([key]) => key)).not.toContain('diary');
    expect(await page.evaluate(() => document.querySelectorAll('.met li').length)).toBe(0);
    await page.clickPage('[data-action="undo"]');
    await page.waitFor(() => document.querySelectorAll('.met li').length === 3);
    expect(await diary()).toEqual(before);
    await page.clickPage('[data-action="delete"]');
    await until('nothing to be left', async () => (await diary()) === null);
    await page.close();
  });

  it('rests while the school profile is on, and goes on as chosen after it', async () => {
    await prefer({ diary: true, school: true });
    const met = await browser.open('https://gemini.google.com/app');
    const tab = await met.tabId();
    await until(
      'the toolbar to know the product',
      async () => (await browser.inBackground(`return await chrome.action.getBadgeText({ tabId: ${tab} })`)) !== '',
    );
    expect(await met.has(CHIP)).toBe(false);
    await met.close();
    const page = await openDiary();
    expect(await page.evaluate(() => document.querySelector('[name="diary"]'))).toBeNull();
    expect(await page.evaluate(() => document.body.textContent)).toContain('The school profile keeps the diary off');
    await page.close();
    expect(await diary()).toBeNull();
    await prefer({ diary: true, school: false });
    await (await visit('https://gemini.google.com/app')).close();
    await until('the product', async () => Object.values((await diary()) ?? {})[0]?.products.length === 1);
  });

  it('saves the card as pixels and as a drawing', async () => {
    const page = await openFilled();
    await page.waitFor(() => document.querySelector('.card-picture') !== null);
    const png = await page.download('[data-action="save-png"]');
    expect(png.name).toMatch(/^many-hands-\d{4}-W\d{2}\.png$/);
    expect([...png.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(png.bytes.readUInt32BE(16)).toBe(1080);
    const svg = await page.download('[data-action="save-svg"]');
    expect(svg.name).toMatch(/\.svg$/);
    expect(svg.bytes.toString('utf8')).toMatch(
      /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*People worked[\s\S]*<\/svg>$/,
    );
    await page.close();
  });

  it('says so when the clipboard is refused', async () => {
    const page = await openFilled();
    await page.waitFor(() => document.querySelector('.card-picture') !== null);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.clickPage('[data-action="copy-text"]');
    await page.waitFor(() => document.querySelector('.said')?.textContent?.startsWith('The browser refused.'));
    await page.close();
  });
});
