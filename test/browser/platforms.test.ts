/** Platforms that no driver runs: what each of them lacks or refuses is taken away from the browser at hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { lacks } from '../platforms';
import { changeManifest, copyOfBuild } from './built';
import { type Browser, launch, type Page } from './driver';
import { it, name } from './fixture';
import { type FixtureServer, start } from './fixture-server';

const PAGES = ['options', 'welcome', 'diary', 'popup', 'side'] as const;
const pageFile = (name: string) => `src/pages/${name}/${name}.html`;

/** A copy of a build whose own pages run some code first. */
const copyWith = (browser: 'chromium' | 'firefox', code: string) =>
  copyOfBuild(browser, (folder) => {
    writeFileSync(join(folder, 'first.js'), code);
    const before = (page: string) => {
      const file = join(folder, page);
      writeFileSync(file, readFileSync(file, 'utf8').replace('<script', '<script src="/first.js"></script><script'));
    };
    for (const name of PAGES) before(pageFile(name));
    changeManifest(folder, (built) => {
      const { page } = built.background as { page?: string };
      if (page) before(page);
    });
  });

describe.runIf(name === 'firefox')('without what Firefox for Android lacks', () => {
  let server: FixtureServer;
  let browser: Browser;
  const missing = lacks('firefox_android').filter(([name]) => name !== 'extension');
  let copy: ReturnType<typeof copyWith>;
  const makeCopy = () =>
    copyWith(
      'firefox',
      `const missing = ${JSON.stringify(missing)};
     const without = (real, names) => new Proxy({}, {
       get: (_target, key) => {
         const value = names[key] === true ? undefined : real[key];
         return names[key] && value ? without(value, names[key]) : value;
       },
       has: (_target, key) => names[key] !== true && key in real,
     });
     const names = {};
     for (const [name, member] of missing) {
       if (member === undefined) names[name] = true;
       else names[name] = { ...names[name], [member]: true };
     }
     for (const name of ['browser', 'chrome'])
       Object.defineProperty(globalThis, name, { value: without(globalThis[name], names), configurable: true });`,
    );

  beforeAll(async () => {
    copy = makeCopy();
    server = await start();
    browser = await launch('firefox', { server, extension: copy.folder, language: 'en' });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    copy.remove();
  });

  it('the background really runs without them', async () => {
    expect(
      await browser.inBackground('return ["commands" in browser, "windows" in browser, "tabs" in browser]'),
    ).toEqual([false, false, true]);
  });

  it.each([
    ['options', 'Everything stored'],
    ['welcome', 'Who made ChatGPT?'],
    ['diary', 'Diary'],
  ])('the page %s works', async (own, said) => {
    const page = await browser.open(browser.extensionUrl(pageFile(own)));
    const text = await page.waitFor(() => document.querySelector('main h1') && document.body.innerText);
    expect(text).toContain(said);
    expect(text).not.toContain('Something went wrong');
    await page.close();
  });

  it('a choice is kept on the options page, which has no section about keys', async () => {
    const page = await browser.open(browser.extensionUrl(pageFile('options')));
    await page.waitFor(() => document.querySelector('input[name="quiet"]') !== null);
    expect(await page.evaluate(() => document.querySelectorAll('#shortcuts').length)).toBe(0);
    await page.clickPage('input[name="quiet"]');
    await page.waitFor(() => document.querySelector('.said')?.textContent !== '');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('input[name="quiet"]')?.checked)).toBe(
      true,
    );
    await page.close();
  });

  it('the popup shows the dossier, and offers neither a side panel nor a window', async () => {
    const page = await browser.open('https://chatgpt.com/');
    const popup = await browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('.lead') !== null);
    expect(
      await popup.evaluate(() => document.querySelector('[data-action="side"], [data-action="window"]')),
    ).toBeNull();
    await popup.close();
    await page.close();
  });
});

describe.runIf(name === 'chromium')('where the side panel is refused, as in Opera, Arc or Vivaldi', () => {
  let server: FixtureServer;
  let browser: Browser;
  let page: Page;
  let copy: ReturnType<typeof copyWith>;
  const makeCopy = () =>
    copyWith(
      'chromium',
      'if (chrome.sidePanel) chrome.sidePanel.open = () => Promise.reject(new Error("No active side panel for windowId: 1"));',
    );

  beforeAll(async () => {
    copy = makeCopy();
    server = await start();
    browser = await launch('chromium', { server, extension: copy.folder, language: 'en' });
    page = await browser.open('https://chatgpt.com/');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    copy.remove();
  });

  it('the popup says so in its own words, and offers a window, which shows the dossier', async () => {
    const popup = await browser.openPopup(page);
    await popup.clickPage('[data-action="side"]');
    expect(await popup.waitFor(() => document.querySelector('.notice')?.textContent)).toBe(
      'This browser does not open its side panel for Many Hands.',
    );
    expect(await popup.evaluate(() => document.querySelector('[data-action="side"]'))).toBeNull();
    await popup.clickPage('[data-action="window"]');
    const windows = `return (await chrome.windows.getAll({ populate: true })).filter(({ type, tabs }) =>
      type === 'popup' && tabs[0].url.includes('${pageFile('side')}')).length`;
    await expect.poll(() => browser.inBackground(windows), { timeout: 30_000 }).toBe(1);
  });
});

describe(`in ${name}, the keys that open the panel`, () => {
  it('are free: the browser gives them, and has none of its own on them', async ({ browser }) => {
    const [command] = (await browser.inBackground(
      "return (await chrome.commands.getAll()).filter(({ name }) => name === 'open-panel')",
    )) as { shortcut: string }[];
    expect(command?.shortcut).toBe(manifest.commands['open-panel'].suggested_key.default);
    expect(await browser.ownKeys()).not.toContain(command?.shortcut);
  });
});
