/** Beside modal dialogs of real libraries: the panel has the focus and the clicks that are meant for it, and closes none of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { describe, expect } from 'vitest';
import { madeOnce } from '../made-once';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';

const LIBRARIES = ['radix', 'mui', 'headless'] as const;

/** The scripts of pages with such a dialog, each in one piece, by library. */
async function scripts(): Promise<Record<string, string>> {
  const folder = await madeOnce('modals', ['test/pages/modals', 'test/browser/modals.test.ts'], async (into) => {
    const made = await Promise.all(LIBRARIES.map(async (library) => [library, await bundled(library)]));
    writeFileSync(join(into, 'scripts.json'), JSON.stringify(Object.fromEntries(made)));
  });
  return JSON.parse(readFileSync(join(folder, 'scripts.json'), 'utf8')) as Record<string, string>;
}

async function bundled(library: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`../pages/modals/${library}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'page',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${library} gave no script`);
  return chunk.code;
}

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const stands = () => page.evaluate(() => document.querySelector('#field') !== null);

  it.each(LIBRARIES)('the panel is used beside a dialog of %s, which stays and has its focus back', async (library) => {
    page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.evaluate(`() => { ${(await scripts())[library]}; return true; }`);
    await page.waitFor(() => document.querySelector('#field') !== null);
    await page.clickPage('#field');
    await page.waitFor(() => document.activeElement?.id === 'field');

    // As react-aria does: all but the dialog is shut off, and whoever presses there would press the page.
    await page.onHost(CHIP, (host) => {
      host.inert = true;
    });
    await expect.poll(() => page.onHost(CHIP, (host) => host.inert), { timeout: 60_000 }).toBe(false);
    // As a finger presses: nothing was near before, so that what comes for who is near has not come yet.
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.waitInShadow(PANEL, (root) => (root as unknown as Document).hasFocus());
    await page.press('Tab');
    await page.waitInShadow(PANEL, (root) => root.activeElement?.matches('button, a, summary'));
    await page.click(PANEL, '.sizes button:last-child');
    await page.waitInShadow(PANEL, (root) => root.querySelector('[data-width="wide"]') !== null);
    // Long enough for a trap that looks now and then.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.inShadow(PANEL, (root) => (root as unknown as Document).hasFocus())).toBe(true);
    expect(await stands()).toBe(true);
    // Such dialogs silence what stands beside them in body.
    expect(await page.onHost(PANEL, (host) => [host.ariaHidden, host.inert])).toEqual([null, false]);

    await page.press('Escape');
    await page.waitGone(PANEL);
    expect(await stands()).toBe(true);
    await page.clickPage('#field');
    await page.type('hello');
    expect(await page.evaluate(() => (document.querySelector('#field') as HTMLInputElement).value)).toBe('hello');
    await page.clickPage('#done');
    await page.waitFor(() => document.querySelector('#field') === null);
  });

  /** Ways in which a page keeps the focus in a dialog that is no modal one of the browser. */
  const TRAPS: Record<string, string> = {
    'by a timer': 'setInterval(() => field.focus(), 400)',
    'whenever it goes elsewhere':
      'document.addEventListener("focusin", ({ target }) => box.contains(target) || field.focus()); addEventListener("blur", () => setTimeout(() => field.focus(), 50))',
    'from a frame of its own':
      'const frame = document.createElement("iframe"); frame.srcdoc = "<input id=i><script>setInterval(() => i.focus(), 400)</scr" + "ipt>"; box.append(frame)',
  };

  it.each(Object.keys(TRAPS))('where a page fetches the focus back %s, keys work in the panel', async (trap) => {
    page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.evaluate(`() => {
      const box = document.createElement('div');
      box.innerHTML = '<div role="dialog" style="position:fixed;left:60px;top:200px"><input id="field"><button>Done</button></div>';
      document.body.append(box);
      const field = box.querySelector('input');
      addEventListener('keydown', (event) => event.key === 'Escape' && box.remove());
      field.focus();
      return true;
    }`);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => (root as unknown as Document).hasFocus());
    // The dialog takes the focus while the panel stands already.
    await page.evaluate(
      `() => { const box = document.body.lastElementChild; const field = box.querySelector('input'); ${TRAPS[trap]}; field.focus(); return true; }`,
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.waitInShadow(PANEL, (root) => (root as unknown as Document).hasFocus());
    const focused = () =>
      page.inShadow(PANEL, (root) =>
        [...root.querySelectorAll('button, a, summary')].indexOf(root.activeElement as Element),
      );
    const first = Math.max(await focused(), 0);
    // A key that is pressed in the very moment in which the page has the focus is the page's.
    await expect
      .poll(async () => page.press('Tab').then(focused), { timeout: 30_000, interval: 300 })
      .toBeGreaterThan(first);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.waitInShadow(PANEL, (root) => (root as unknown as Document).hasFocus());
    await page.press('Escape');
    await page.waitGone(PANEL);
    expect(await stands()).toBe(true);
    expect(await page.evaluate(() => (document.querySelector('#field') as HTMLInputElement).value)).toBe('');
  });

  it('a person who leaves the panel for the page, by a press or by keys, is not fetched back', async () => {
    page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { id: 'beside' });
      field.style.cssText = 'position:fixed;left:100px;top:300px;z-index:9';
      document.body.append(field);
    });
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => (root as unknown as Document).hasFocus());
    const away = () => page.waitFor(() => document.activeElement?.id === 'beside');
    for (let time = 0; time < 3; time += 1) {
      await page.clickPage('#beside');
      await away();
      await page.type('a');
      await page.click(PANEL, '.sizes button:last-child');
      await page.waitInShadow(PANEL, (root) => (root as unknown as Document).hasFocus());
    }
    for (let time = 0; time < 2; time += 1) {
      // From its first element backwards, out of the frame.
      await page.inShadow(PANEL, (root) => root.querySelector<HTMLElement>('button, a')?.focus());
      await page.press('Shift+Tab');
      await page.waitInShadow(PANEL, (root) => !(root as unknown as Document).hasFocus());
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await page.inShadow(PANEL, (root) => (root as unknown as Document).hasFocus())).toBe(false);
      await page.click(PANEL, '.sizes button:last-child');
      await page.waitInShadow(PANEL, (root) => (root as unknown as Document).hasFocus());
    }
    expect(await page.evaluate(() => (document.querySelector('#beside') as HTMLInputElement).value)).toBe('aaa');
  });

  it.each(['document', 'root'])(
    'a modal dialog of the page that stands in a %s is answered, and one thing closes at a time',
    async (where) => {
      page = await browser.open('https://chatgpt.com/');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      await page.evaluate((where) => {
        const around = document.createElement('div');
        const place = where === 'root' ? around.attachShadow({ mode: 'open' }) : around;
        const dialog = document.createElement('dialog');
        const draft = document.createElement('input');
        dialog.append(draft);
        place.append(dialog);
        const beside = Object.assign(document.createElement('button'), { id: 'beside', textContent: 'Beside' });
        beside.style.cssText = 'position:fixed;left:100px;top:60px;z-index:9';
        beside.addEventListener('click', () => Object.assign(window, { pressed: true }));
        document.body.append(beside, around);
        dialog.showModal();
        Object.assign(window, { dialog, draft });
      }, where);
      const open = async () => {
        await browser.inBackground(
          'await chrome.tabs.sendMessage((await chrome.tabs.query({ active: true }))[0].id, { name: "open" })',
        );
        await page.waitInShadow(PANEL, (root) => (root as unknown as Document).hasFocus());
      };
      const dialog = () =>
        page.evaluate(() => {
          const { dialog, draft } = window as unknown as { dialog: HTMLDialogElement; draft: HTMLInputElement };
          return { open: dialog.open, written: draft.value };
        });
      await page.type('a');
      await open();
      // Beside the panel, where the page is shut off.
      await page.moveMouse(120, 70, 'down');
      await page.moveMouse(120, 70, 'up');
      await page.waitInShadow(PANEL, (root) => !(root as unknown as Document).hasFocus());
      await page.press('Escape');
      await page.waitGone(PANEL);
      expect(await dialog()).toEqual({ open: true, written: 'a' });

      await open();
      await page.evaluate(() => (window as unknown as { dialog: HTMLDialogElement }).dialog.close());
      await expect
        .poll(() =>
          page.clickPage('#beside').then(() => page.evaluate(() => (window as { pressed?: boolean }).pressed)),
        )
        .toBe(true);
      expect(await page.has(PANEL)).toBe(true);

      await page.click(PANEL, '.sizes button:last-child');
      await page.waitInShadow(PANEL, (root) => (root as unknown as Document).hasFocus());
      await page.evaluate(() => (window as unknown as { dialog: HTMLDialogElement }).dialog.showModal());
      // Long enough for a panel that would take the focus back.
      await new Promise((resolve) => setTimeout(resolve, 500));
      await page.type('b');
      expect(await dialog()).toEqual({ open: true, written: 'ab' });
      // Who asks for the panel over it has it.
      await open();
      await page.press('Escape');
      await page.waitGone(PANEL);
      expect((await dialog()).open).toBe(true);
    },
  );
});
