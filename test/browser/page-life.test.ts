/** The page's life comes first: what it draws, when it takes stock, what it throws away; and the label comes all the same. */
import { describe, expect } from 'vitest';
import { CHAT, HOST, html } from './chat-page';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import type { MadePage } from './fixture-server';
import { labelStands, openPanel } from './meeting';

const PAGES: Record<string, MadePage> = {
  '/hanging-picture': html(`${CHAT}<img src="/never" alt="">`),
  '/never': 'never',
  '/written-anew': html(
    `${CHAT}<script>window.change = () => setTimeout(() => { document.open(); document.write('<!doctype html><title>New</title><body><main><h1>Written anew</h1></main>'); document.close(); window.over = true; })</script>`,
  ),
  '/emptied': html(
    `${CHAT}<script>window.change = () => setTimeout(() => { document.body.replaceChildren(document.querySelector('main')); window.over = true; })</script>`,
  ),
  '/own-elements': html(
    CHAT,
    `<script>window.roots = 0; for (const name of ['many-hands-label', 'many-hands-note', 'many-hands-panel', 'many-hands']) customElements.define(name, class extends HTMLElement { constructor() { super(); if (this.attachInternals().shadowRoot) window.roots += 1; } });</script>`,
  ),
  '/names': html(
    `<a id="manyHandsClaim" href="x">x</a><form name="many-hands"><input name="scripts"></form><img name="implementation" alt=""><img name="createElement" alt="">${CHAT}`,
  ),
  '/registered': html(
    CHAT,
    `<style>@property --calico { syntax: '<length>'; inherits: false; initial-value: 0px } @property --ink { syntax: '<color>'; inherits: false; initial-value: #f6f5f0 } ::backdrop { background: red !important } div { display: none !important; font-size: 1px !important }</style>`,
  ),
  '/written-unseen': html(
    `${CHAT}<script>addEventListener('load', () => setTimeout(() => { document.open(); document.write('<!doctype html><title>New</title><body><main><h1>Written anew</h1></main>'); document.close(); }, 300))</script>`,
  ),
  '/dark': html(CHAT, '<style>html{background:#101214;color:#eee}</style>'),
  '/ahead': html(CHAT),
  '/picture.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>', type: 'image/svg+xml' },
  '/feed.xml': { body: '<?xml version="1.0"?><feed><title>x</title></feed>', type: 'application/xml' },
  '/data.json': { body: '{"a":1}', type: 'application/json' },
  '/notes.txt': { body: 'words', type: 'text/plain' },
};

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given, server }) => {
    browser = given;
    server.show((host, path) => (host === 'chatgpt.com' ? PAGES[path] : undefined));
  });

  const boxOf = (inner: string) => page.boxOf(CHIP, inner);
  const opened = async (path: string) => {
    page = await browser.open(`${HOST}${path}`);
  };

  it.each(['/written-anew', '/emptied'])(
    '%s: a page that throws us away has its label again, and it opens',
    async (path) => {
      await opened(path);
      await labelStands(page);
      await page.evaluate(() => void (window as unknown as { change(): void }).change());
      await page.waitFor(() => (window as unknown as { over?: boolean }).over);
      await labelStands(page);
      await page.click(CHIP, '.x');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
      // A page that wrote itself anew would hear keys meant for us, so none go into the label there: docs/threat-model.md.
      if (path === '/written-anew') await page.click(CHIP, '.x');
      else await page.press('Escape');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') === null);
    },
  );

  it('a picture that never arrives keeps no label away', async () => {
    page = await browser.open('https://www.example.org/');
    await page.evaluate((to: string) => void setTimeout(() => location.assign(to)), `${HOST}/hanging-picture`);
    await page.waitFor(() => location.pathname === '/hanging-picture');
    await labelStands(page);
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  });

  it('a page that defines elements with our name gets no root, and the label stands', async () => {
    await opened('/own-elements');
    await labelStands(page);
    expect(await page.evaluate(() => (window as unknown as { roots: number }).roots)).toBe(0);
    const found = await page.onHost(CHIP, (host) => {
      try {
        return String(host.attachInternals().shadowRoot);
      } catch {
        return 'refused';
      }
    });
    expect(found).toBe('refused');
  });

  it('names of the page on its window steer nothing', async () => {
    await opened('/names');
    await labelStands(page);
    await page.click(CHIP, '.x');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
  });

  it('what a page registers, hides and lays behind all changes nothing of the label', async () => {
    await opened('/registered');
    await labelStands(page);
    const look = await page.inShadow(CHIP, (root) => {
      const chip = root.querySelector('.chip') as Element;
      const { backgroundColor, color } = getComputedStyle(chip);
      return { backgroundColor, color, height: chip.getBoundingClientRect().height };
    });
    expect(look.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(look.color).not.toBe(look.backgroundColor);
    expect(look.height).toBeGreaterThanOrEqual(44);
  });

  it('presses that a page makes press nothing, also where the browser hands it what lies in the closed root', async () => {
    await opened('/own-elements');
    await labelStands(page);
    await page.evaluate(() => {
      // Firefox names the element inside as the event's original target.
      const reach = ({ originalTarget }: Event & { originalTarget?: Node }) => {
        const root = originalTarget?.getRootNode();
        if (!(root instanceof ShadowRoot)) return;
        Object.assign(window, { inside: true });
        root.querySelector<HTMLElement>('.x')?.click();
      };
      for (const type of ['mousemove', 'mouseover', 'pointermove'])
        addEventListener(type, reach as (event: Event) => void, true);
    });
    const { left, right, top, bottom } = await boxOf('.x');
    for (const shift of [0, 1, 2]) await page.moveMouse((left + right) / 2 + shift, (top + bottom) / 2);
    await page.onHost(CHIP, (host) => void host.click());
    if (name === 'firefox') expect(await page.evaluate(() => (window as { inside?: boolean }).inside)).toBe(true);
    expect(await page.inShadow(CHIP, (root) => root.querySelector('.menu'))).toBeNull();
  });

  it('a picture, a feed, data and plain text are no pages: no label, no badge', async () => {
    const paths = ['/picture.svg', '/feed.xml', '/data.json', '/notes.txt'];
    const pages: Page[] = [];
    for (const path of paths) pages.push(await browser.open(`${HOST}${path}`));
    // As long as a page next to them needs for its label.
    await opened('/own-elements');
    await labelStands(page);
    for (const [at, bare] of pages.entries()) {
      expect(await bare.parts(), paths[at]).toEqual([]);
      const badge = `return await chrome.action.getBadgeText({ tabId: ${await bare.tabId()} })`;
      expect(await browser.inBackground(badge), paths[at]).toBe('');
    }
  });

  it('a page that wrote itself anew before it was seen has its label once it is', async () => {
    page = await browser.open('https://www.example.org/');
    const tab = await browser.inBackground(
      `return (await chrome.tabs.create({ url: '${HOST}/written-unseen', active: false })).id`,
    );
    const asks = (what: string) => browser.inBackground(`return await ${what}`);
    await expect.poll(() => asks(`chrome.tabs.get(${tab}).then((at) => at.title)`), { timeout: 30_000 }).toBe('New');
    await asks(`chrome.tabs.update(${tab}, { active: true }).then(() => 1)`);
    await expect.poll(() => asks(`chrome.action.getBadgeText({ tabId: ${tab} })`), { timeout: 30_000 }).toBe('•');
    await asks(`chrome.tabs.remove(${tab}).then(() => 1)`);
  });

  it('the label that cannot be moved, since the disk is full, says so', async () => {
    await opened('/ahead');
    await labelStands(page);
    await browser.inBackground(
      "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    );
    await page.click(CHIP, '.x');
    await page.click(CHIP, '.menu li:last-child button');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.toast')?.textContent?.includes('disk is full'));
    await browser.killBackground();
  });

  it('label and panel are dark on a dark page, whatever the system is', async () => {
    await opened('/dark');
    await labelStands(page);
    const dark = await page.inShadow(
      CHIP,
      (root) => getComputedStyle(root.querySelector('.chip') as Element).backgroundColor,
    );
    expect(dark).toBe('rgb(22, 24, 29)');
    await openPanel(page);
    const panel = await page.inShadow(
      PANEL,
      (root) => getComputedStyle(root.querySelector('.shell') as Element).backgroundColor,
    );
    expect(panel).toBe('rgb(22, 24, 29)');
  });

  const badge = async () =>
    browser.inBackground(`return await chrome.action.getBadgeText({ tabId: ${await page.tabId()} })`);

  it('a page that comes back with the Back button has its badge again', async () => {
    await opened('/ahead');
    await labelStands(page);
    expect(await badge()).toBe('•');
    await page.goto('https://www.example.org/');
    expect(await badge()).toBe('');
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitFor(() => location.pathname === '/ahead');
    await expect.poll(badge, { timeout: 30_000 }).toBe('•');
  });

  it('a choice made elsewhere takes the label from a page that is open', async () => {
    await opened('/ahead');
    await labelStands(page);
    const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await options.evaluate(() => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return api.runtime.sendMessage({ name: 'choose', payload: { quiet: true } });
    });
    await options.close();
    await page.tabId();
    await page.waitGone(CHIP);
  });
});
