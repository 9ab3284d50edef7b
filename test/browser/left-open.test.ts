/** What stands open while things change: over midnight, after its tab was closed, in a window for one page alone. And what a page does to the panel by the way. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { openByShortcut } from '../attacks/stage';
import { copyOfBuild } from './built';
import { CHAT, HOST, html } from './chat-page';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import type { MadePage } from './fixture-server';
import { labelStands, openPanel, panelIsRead } from './meeting';

const made = html(CHAT);
const sealed: MadePage = {
  ...(made as Extract<MadePage, object>),
  headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
};
const PAGES: Record<string, MadePage> = {
  '/sealed': sealed,
  '/long': html(`${CHAT}<div style="height:6000px">Long</div>`),
};

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given, server }) => {
    browser = given;
    server.show((host, path) => (host === 'chatgpt.com' ? PAGES[path] : undefined));
  });

  const notice = (view: Page) => view.waitFor(() => document.querySelector('.notice')?.textContent);
  const besides = async () => {
    page = await browser.open(`${HOST}/`);
    const beside = `${browser.extensionUrl('src/pages/side/side.html')}#tab=${await page.tabId()}`;
    const view = await browser.open(beside);
    await view.waitFor(() => document.querySelector('.lead') !== null);
    return view;
  };

  it('a file that is let go over the panel opens nothing', async () => {
    page = await browser.open(`${HOST}/`);
    await openPanel(page);
    const held = await page.inShadow(PANEL, (root) =>
      ['dragover', 'drop'].map((type) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['words'], 'notes.txt'));
        const at = root.querySelector('.lead') as Element;
        const event = new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer });
        at.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    );
    expect(held).toEqual([true, true]);
  });

  // Chromium keeps the frame in the page's own process there, where the driver does not reach it.
  it.runIf(name === 'firefox')(
    'on a page that is cut off from its own origin the panel says that links may not open',
    async () => {
      page = await browser.open(`${HOST}/sealed`);
      await openPanel(page);
      const said = () => page.inShadow(PANEL, (root) => root.querySelector('.notice')?.textContent ?? '');
      expect(await said()).toContain('Links may not open on this page.');
      await page.goto(`${HOST}/`);
      await openPanel(page);
      expect(await said()).toBe('');
    },
  );

  it('a file that is let go over the label opens nothing', async () => {
    page = await browser.open(`${HOST}/long`);
    await labelStands(page);
    const held = await page.inShadow(CHIP, (root) =>
      ['dragover', 'drop'].map((type) => {
        const event = new DragEvent(type, { bubbles: true, cancelable: true, composed: true });
        root.querySelector('.go')?.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    );
    expect(held).toEqual([true, true]);
  });

  it('the panel gives the field back without scrolling the page, where a person went on in it', async () => {
    page = await browser.open(`${HOST}/long`);
    await labelStands(page);
    await page.clickPage('#prompt');
    await openByShortcut(browser);
    await panelIsRead(page);
    await page.evaluate(() => scrollTo(0, 3000));
    await page.press('Escape');
    await page.waitGone(PANEL);
    await page.waitFor(() => document.activeElement?.id === 'prompt');
    expect(await page.evaluate(() => scrollY)).toBe(3000);
  });

  it('who selects and copies the whole page copies no word of ours, its menu open or not', async () => {
    page = await browser.open(`${HOST}/long`);
    await labelStands(page);
    await page.click(CHIP, '.x');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
    await page.clickPage('h1');
    await page.press('Control+a');
    await page.press('Control+c');
    await page.clickPage('#prompt');
    await page.press('Control+v');
    const pasted = await page.waitFor(() => (document.querySelector('#prompt') as HTMLTextAreaElement).value);
    expect(pasted).toContain('Long');
    expect(pasted).not.toMatch(/Who made|Hide/);
  });

  it('a window that follows a tab says so when the tab is closed, and keeps what a person reads', async () => {
    const view = await besides();
    await page.close();
    expect(await notice(view)).toContain('The tab that this was about is closed.');
    expect(await view.evaluate(() => document.querySelector('.lead') !== null)).toBe(true);
    await view.reload();
    expect(await notice(view)).toContain('The tab that this was about is closed.');
  });

  it('from a window for one page alone the page to print opens in an ordinary one', async () => {
    const view = await besides();
    const own = await view.tabId();
    await browser.inBackground(`await chrome.windows.create({ type: 'popup', tabId: ${own} })`);
    await view.clickPage('button.print');
    const where = `
      const [paper] = await chrome.tabs.query({ url: chrome.runtime.getURL('src/pages/print/print.html*') });
      return paper && (await chrome.windows.get(paper.windowId)).type`;
    await expect.poll(() => browser.inBackground(where), { timeout: 30_000 }).toBe('normal');
  });
});

describe(`a page that stands open over midnight in ${name}`, () => {
  /** The clock of our script in the page goes ahead by as many days as the page says; the background's as it is told. */
  const AHEAD = 'new Date(Date.now()+864e5*(document.documentElement.dataset.ahead??0)).getDate()';
  const changed = (folder: string) => {
    const file = join(folder, 'src/content/detect.iife.js');
    const code = readFileSync(file, 'utf8');
    const asked = /new Date\(?\)?\.getDate\(\)/g;
    expect(code.match(asked)?.length).toBeGreaterThan(1);
    writeFileSync(file, code.replaceAll(asked, AHEAD));
  };

  // In Firefox a driver changes no clock of the background.
  it.runIf(name === 'chromium')(
    'has no label any more on the next day, and one again a week later',
    async ({ own, server, onTestFinished }) => {
      server.show((host, path) => (host === 'chatgpt.com' && path === '/open' ? made : undefined));
      const copy = copyOfBuild(name, changed);
      onTestFinished(copy.remove);
      const browser = await own({ extension: copy.folder, viewport: { width: 1280, height: 900 } });
      const page = await browser.open(`${HOST}/open`);
      await labelStands(page);
      const turn = async (days: number) => {
        await browser.inBackground(`
        globalThis.RealDate ??= Date;
        const { RealDate } = globalThis;
        globalThis.Date = class extends RealDate {
          constructor(...given) { super(...(given.length > 0 ? given : [RealDate.now() + ${days} * 864e5])); }
          static now() { return RealDate.now() + ${days} * 864e5; }
        };`);
        await page.evaluate((ahead) => {
          document.documentElement.dataset.ahead = String(ahead);
        }, days);
        // A person comes back to it.
        await page.clickPage('h1');
      };
      await turn(1);
      await page.waitGone(CHIP);
      await turn(8);
      await labelStands(page);
    },
  );
});
