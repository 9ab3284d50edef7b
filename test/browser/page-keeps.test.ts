/** What is the page's stays the page's: a text that is edited, copies that it makes of itself, rules for what stands last. */
import { describe, expect } from 'vitest';
import { CHAT, HOST, html } from './chat-page';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import type { MadePage } from './fixture-server';
import { poll } from './in-page';
import { labelStands, openPanel } from './meeting';

const TEXT = '<p id="text">Words</p>';
const EDITED: Record<string, MadePage> = {
  '/design-mode': html(`${TEXT}<script>document.designMode = 'on'</script>`),
  '/editable-body': html(`${TEXT}<script>document.body.contentEditable = 'true'</script>`),
  '/editable-root': html(`${TEXT}<script>document.documentElement.contentEditable = 'true'</script>`),
  '/editable-plain': html(`${TEXT}<script>document.body.contentEditable = 'plaintext-only'</script>`),
};
const LAST: Record<string, MadePage> = {
  '/last-child': html(CHAT, '<style>main { padding: 9px } body > :last-child { padding: 40px }</style>'),
  '/last-of-type': html(
    `<div id="app">${CHAT}</div><script></script>`,
    '<style>body > div:last-of-type { border: 4px solid }</style>',
  ),
  '/last-but-one': html(CHAT, '<style>body > *:nth-last-child(2) { margin: 30px }</style>'),
  '/only-child': html(`<div id="app">${CHAT}</div>`, '<style>#app:only-child { padding: 30px }</style>'),
};
const PAGES: Record<string, MadePage> = { ...EDITED, ...LAST, '/copied': html(CHAT) };

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
  };
  const body = () => page.evaluate(() => document.body.innerHTML);

  it.each(Object.keys(EDITED))('%s: a page that is edited as a whole has no part of us in its text', async (path) => {
    await opened(path);
    expect(await body()).not.toContain('<div');
    await page.clickPage('#text');
    await page.press('Control+a');
    await page.press('Delete');
    await page.type('new');
    expect(await page.evaluate(() => document.body.textContent?.trim().startsWith('new'))).toBe(true);
    await page.press('Control+z');
    expect(await page.has(CHIP)).toBe(true);
    const before = await body();
    await openPanel(page);
    await page.press('Escape');
    await page.waitGone(PANEL);
    expect(await body()).toBe(before);
  });

  it.each(Object.keys(LAST))('%s: the page’s last parts look as they did before the label came', async (path) => {
    const styles = () => {
      const parts = [...document.querySelectorAll('body > :is(header, main, #app)')];
      return parts.map((part) => {
        const { padding, borderWidth, margin } = getComputedStyle(part);
        return [padding, borderWidth, margin];
      });
    };
    await opened(path);
    const withLabel = await page.evaluate(styles);
    await page.onHost(CHIP, (host) => host.remove());
    expect(withLabel).toEqual(await page.evaluate(styles));
  });

  it('a page that copies, keeps and restores itself has no word of ours, and one label that works', async () => {
    await opened('/copied');
    for (const act of [
      'document.body.innerHTML = document.body.innerHTML',
      'document.body.replaceWith(document.body.cloneNode(true))',
      'document.body.append(...new DOMParser().parseFromString(document.documentElement.outerHTML, "text/html").body.children)',
    ]) {
      const copy = (await page.evaluate(`(() => {
        const all = document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '';
        const copy = all + document.documentElement.outerHTML + new XMLSerializer().serializeToString(document) + document.importNode(document.body, true).innerHTML;
        ${act};
        return copy;
      })()`)) as string;
      expect(copy).not.toMatch(/Who made|Many Hands|many-hands/);
      await expect.poll(() => page.has(CHIP), { timeout: 30_000, message: act }).toBe(true);
    }
    // It may look for another place first, after what the page changed; then one press has to do.
    await poll('the label at rest', async () => {
      const before = JSON.stringify(await page.boxOf(CHIP, '.go'));
      await new Promise((done) => setTimeout(done, 2000));
      return before === JSON.stringify(await page.boxOf(CHIP, '.go'));
    });
    await openPanel(page);
    expect((await page.parts()).filter((part) => part.name === CHIP)).toHaveLength(1);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Who made');
  });
});
