/** Hosts that an AI answer shares with other things: the label comes and goes with the answer, within a second, without a reload. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeManifest, copyOfBuild } from './built';
import { type Browser, browserNames, CHIP, launch, type Page } from './driver';
import { type FixtureServer, start } from './fixture-server';

const SEARCH = 'https://www.google.com/search?q=tides';
const ANSWER = '.mZJni';

describe.each(browserNames)('in %s, on a shared host', (name) => {
  let server: FixtureServer;
  let browser: Browser;
  let copy: ReturnType<typeof copyOfBuild>;

  beforeAll(async () => {
    server = await start();
    // Optional groups are allowed at install in this copy: the question itself is proved in groups.test.ts.
    copy = copyOfBuild(name, (folder) =>
      changeManifest(folder, (manifest) => Object.assign(manifest, { host_permissions: [...(manifest.host_permissions as string[]), '*://www.google.com/*'] })),
    );
    browser = await launch(name, { server, extension: copy.folder, language: 'en' });
    const page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await page.waitFor(() => document.querySelectorAll('[data-group]').length === 4);
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    copy.remove();
    await server.close();
  });

  const chips = (page: Page) => page.evaluate((chip: string) => document.querySelectorAll(chip).length, CHIP);
  const later = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

  it('the label stands where an AI answer stands, and the popup names it', async () => {
    const page = await browser.open(SEARCH);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    const popup = await browser.openPopupFor(page);
    expect(await popup.waitFor(() => document.querySelector('.lead, .undocumented, h2')?.textContent)).toContain('Google');
    await popup.close();
    await page.close();
  });

  it('the label goes with the answer and comes back with it', async () => {
    const page = await browser.open(SEARCH);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.evaluate((answer: string) => {
      const block = document.querySelector(answer)?.closest('[data-attnms]');
      Object.assign(window, { block, home: block?.parentElement });
      history.pushState(null, '', '/search?q=moon');
      block?.remove();
    }, ANSWER);
    await later(1000);
    expect(await chips(page)).toBe(0);
    await page.evaluate(() => {
      const { block, home } = window as unknown as { block: Element; home: Element };
      history.pushState(null, '', '/search?q=tides');
      home.prepend(block);
    });
    await later(1000);
    expect(await chips(page)).toBe(1);
    await page.close();
  });

  it.each([
    ['https://chatgpt.com/', '/pricing'],
    ['https://www.google.com/search?q=tides&udm=50', '/maps'],
  ])('the label of %s goes within a second when the address becomes %s without a reload, and comes back', async (address, away) => {
    const page = await browser.open(address);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.evaluate((path: string) => history.pushState(null, '', path), away);
    await later(1000);
    expect(await chips(page)).toBe(0);
    await page.evaluate(() => history.back());
    await later(1000);
    expect(await chips(page)).toBe(1);
    await page.close();
  });

  it('a results page without an answer has no label', async () => {
    const page = await browser.open('https://www.google.com/maps');
    await later(900);
    expect(await chips(page)).toBe(0);
    await page.close();
  });
});
