/** What a page notices of us: its body is not left, its words alone are found, its root and its grid stay as they are, and one that covers itself as a whole covers no label. */
import { describe, expect } from 'vitest';
import { CHAT, HOST, html } from './chat-page';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import type { MadePage } from './fixture-server';
import { poll } from './in-page';
import { labelStands, openPanel, panelIsRead } from './meeting';

/** As by hand, with a blank beside the halves of the page; and as drawn by a framework as a whole. */
const byHand = (body: string, head = '') => html(body, `${head}<script></script></head>\n`);
const byFramework = (body: string, head = '') => html(body, `${head}<script src="/framework.js"></script>`);

const LISTENS = `<script>
  window.heard = [];
  for (const type of ['pointerleave', 'mouseleave']) document.body.addEventListener(type, () => heard.push(type));
  for (const type of ['dblclick', 'contextmenu']) document.addEventListener(type, () => heard.push(type));
</script>`;
const OVER = (floor: number) => `<div style="position:fixed;inset:0;background:#fff;z-index:${floor}">${CHAT}</div>`;

/** Rules for the root of the page, or for what stands in it, that an element beside its two halves would meet. */
const RULES: Record<string, string> = {
  'a root that has a part': 'html:has(> div) { background: red; padding: 30px }',
  'a root of three parts': 'html:has(> :nth-child(3)) { background: red }',
  'a root laid out as a grid': 'html { display: grid; gap: 40px; min-height: 100vh; align-content: center }',
  'a root laid out in a row': 'html { display: flex; gap: 40px; justify-content: center } body { width: 400px }',
  'a body laid out as a grid': 'body { display: grid; gap: 40px; min-height: 100vh; align-content: center }',
};
const COVERED: Record<string, MadePage> = {
  '/highest': byHand(OVER(2147483647)),
  '/highest-by-a-framework': byFramework(OVER(2147483647)),
  '/one-lower': byHand(OVER(2147483646)),
};
const PAGES: Record<string, MadePage> = {
  ...COVERED,
  '/framework.js': { body: '', type: 'text/javascript' },
  '/by-hand': byHand(`${CHAT}${LISTENS}`, '<style>body { margin: 0; min-height: 100vh }</style>'),
  '/by-a-framework': byFramework(`${CHAT}${LISTENS}`, '<style>body { margin: 0; min-height: 100vh }</style>'),
};
for (const [rule, css] of Object.entries(RULES)) {
  PAGES[`/${rule.replaceAll(' ', '-')}`] = byHand(CHAT, `<style>${css}</style>`);
  PAGES[`/${rule.replaceAll(' ', '-')}-by-a-framework`] = byFramework(CHAT, `<style>${css}</style>`);
}
const MADE = ['/by-hand', '/by-a-framework'];

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given, server }) => {
    browser = given;
    server.show((host, path) => (host === 'chatgpt.com' ? PAGES[path] : undefined));
  });

  const opened = async (path: string) => {
    page = await browser.open(`${HOST}${path}`);
    await labelStands(page);
    await poll('the label in sight', () =>
      page.inShadow(CHIP, (root) => (root.querySelector('.edge') as HTMLElement).style.visibility === ''),
    );
  };
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  /** Moves the pointer from the page onto a part of ours and back. */
  const over = async (part: string, inner: string) => {
    const { left, top } = await page.boxOf(part, inner);
    await page.moveMouse(300, 500);
    await heard();
    await page.moveMouse(left + 9, top + 9);
    await page.moveMouse(300, 500);
    return heard();
  };

  it.each(MADE)('%s: a pointer over the label or the panel has not left the page’s body', async (path) => {
    await opened(path);
    expect(await over(CHIP, '.go')).toEqual([]);
    await openPanel(page);
    expect(await over(PANEL, '.lead')).toEqual([]);
  });

  it('a page hears no second press of the label, and none of the other button', async () => {
    await opened('/by-hand');
    await page.inShadow(CHIP, (root) => {
      for (const type of ['dblclick', 'contextmenu'])
        root.querySelector('.go')?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    });
    expect((await heard()).filter((type) => !type.endsWith('leave'))).toEqual([]);
  });

  it.each(MADE)('%s: who looks for a word of the page is led to none of the label', async (path) => {
    await opened(path);
    const words = await page.inShadow(CHIP, (root) => root.querySelector<HTMLElement>('.go')?.title.split(' ') ?? []);
    expect(words.length).toBeGreaterThan(3);
    const found = await page.evaluate(
      (all) => all.filter((word) => (window as unknown as { find(text: string): boolean }).find(word)),
      words.filter((word) => word.length > 3),
    );
    expect(found).toEqual([]);
    // What is looked for is drawn all the same.
    const { left, right, top, bottom } = await page.boxOf(CHIP, '.words b');
    expect(Math.min(right - left, bottom - top)).toBeGreaterThan(12);
  });

  it.each(Object.keys(PAGES).filter((path) => path.startsWith('/a-')))(
    '%s: the page looks as it did, with the label and with the panel',
    async (path) => {
      await opened(path);
      const looks = () =>
        page.evaluate(() => [
          getComputedStyle(document.documentElement).backgroundColor,
          document.querySelector('main')?.getBoundingClientRect().toJSON(),
        ]);
      const withLabel = await looks();
      await openPanel(page);
      const withPanel = await looks();
      await page.onHost(PANEL, (host) => host.remove());
      await page.onHost(CHIP, (host) => host.remove());
      const without = await looks();
      expect({ withLabel, withPanel }).toEqual({ withLabel: without, withPanel: without });
    },
  );

  it.each(Object.keys(COVERED))(
    '%s: a page that covers itself as a whole covers neither label nor panel',
    async (path) => {
      await opened(path);
      await page.click(CHIP, '.go');
      await panelIsRead(page);
      await page.click(PANEL, '.sizes button:last-child');
      await page.waitInShadow(PANEL, (root) => root.querySelector('[data-width="wide"]') !== null);
    },
  );
});
