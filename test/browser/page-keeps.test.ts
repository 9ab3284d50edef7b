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
    '<style>body > div:last-of-type { border: 4px solid }</style></head>\n',
  ),
  '/last-but-one': html(CHAT, '<style>body > *:nth-last-child(2) { margin: 30px }</style>'),
  '/only-child': html(`<div id="app">${CHAT}</div>`, '<style>#app:only-child { padding: 30px }</style>'),
};
/** Rules for what stands last or alone that change a colour, what is seen, or something deeper, at once or slowly. */
const RULES: Record<string, string> = {
  'the colour of a heading': 'body > main:last-child h1 { color: red }',
  'a ground': 'main:last-child { background: yellow }',
  'by a look at the whole': 'body:has(> main:last-child) h1 { background: blue }',
  'what is seen': 'body > header:nth-last-child(2) h1 { visibility: hidden }',
  'slowly, deeper': 'body > main { height: 90vh; transition: padding .4s } main:last-child { padding-top: 120px }',
  'under a pointer': 'main:last-child h1:hover { color: lime } h1 { color: navy }',
  'of the root': 'html > :last-child h1 { color: red }',
  'of the root, by its number from the end': 'body:nth-last-child(1) h1 { color: red }',
  'beside a header': 'main:not(:has(~ *)) h1 { color: red }',
  'alone in its kind': 'body:only-of-type h1 { color: red } main:last-of-type { outline: 3px solid red }',
  'what is empty': 'div:empty, * > :empty:not(textarea) { display: block; height: 90px; background: red }',
  'before all there is': 'div::before, div:empty::after { content: "…"; position: fixed; inset: 0; background: red }',
};
/** As by hand, with a blank beside its halves, and as drawn by a framework as a whole, whose script may be at work at any time. */
const KINDS = { 'by hand': '<script></script></head>\n', 'by a framework': '<script src="/framework.js"></script>' };
const RULED = Object.entries(RULES).flatMap(([rule, css]) =>
  Object.entries(rule.startsWith('of the root') ? KINDS : { 'by a framework': KINDS['by a framework'] }).map(
    ([kind, script]) => ({
      rule,
      kind,
      path: `/${rule} ${kind}`.replaceAll(' ', '-'),
      css,
      script,
    }),
  ),
);
for (const { path, css, script } of RULED)
  LAST[path] = html(
    '<header><h1>One</h1></header><main><h1>Two</h1><textarea id="prompt"></textarea></main>',
    `<style>body { margin: 0 } ${css}</style>${script}`,
  );
const NOTICE =
  '<div class="notice" style="position:fixed;top:9px;left:9px"><button onclick="document.body.lastElementChild.remove()">OK</button></div>';
const SWAPPED = `<script>window.change = () => { const body = document.createElement('body'); body.innerHTML = document.body.innerHTML; document.body.replaceWith(body); }</script>`;
const PAGES: Record<string, MadePage> = {
  ...EDITED,
  ...LAST,
  '/copied': html(CHAT),
  '/dragged': html(
    `${CHAT}<div id="part" style="position:fixed;top:300px;left:300px;width:40px;height:40px;background:red"></div><script>
      window.heard = [];
      document.querySelector('#part').addEventListener('mousedown', (event) => event.preventDefault());
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick']) document.addEventListener(type, () => window.heard.push(type));
    </script>`,
  ),
  '/framework.js': { body: '', type: 'text/javascript' },
  '/notices': html(`${CHAT}${NOTICE}${NOTICE}${NOTICE}`),
  '/swapped': html(CHAT, SWAPPED),
  '/swapped-by-a-framework': html(CHAT, `<script src="/framework.js"></script>${SWAPPED}`),
};

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
      const parts = [...document.querySelectorAll('body > :is(header, main, #app), h1')];
      return parts.map((part) => {
        const { padding, borderWidth, margin, color, backgroundColor, visibility, outlineStyle } =
          getComputedStyle(part);
        const { top } = part.getBoundingClientRect();
        return { padding, borderWidth, margin, color, backgroundColor, visibility, outlineStyle, top };
      });
    };
    await opened(path);
    const { top = 0 } = await page.evaluate(
      () => document.querySelector('main h1')?.getBoundingClientRect().toJSON() ?? {},
    );
    await page.moveMouse(20, top + 9);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const withLabel = await page.evaluate(styles);
    await page.onHost(CHIP, (host) => host.remove());
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(withLabel).toEqual(await page.evaluate(styles));
  });

  it('what a page lets be dragged ends where it is let go, also over the label; a press of the label it does not hear', async () => {
    await opened('/dragged');
    const { left, top } = await page.boxOf(CHIP, '.go');
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    for (const _ of [1, 2]) {
      await page.moveMouse(320, 320, 'down');
      await page.moveMouse(left - 100, top + 10);
      await page.moveMouse(left + 20, top + 10, 'up');
      expect((await heard()).filter((type) => type !== 'click')).toEqual([
        'pointerdown',
        'mousedown',
        'pointerup',
        'mouseup',
      ]);
      expect(await page.has(PANEL)).toBe(false);
    }
    await openPanel(page);
    await page.inShadow(CHIP, (root) => {
      root
        .querySelector('.go')
        ?.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, composed: true, button: 1 }));
    });
    expect(await heard()).toEqual([]);
  });

  it('a page that takes its own last part away takes its own, and the label stays', async () => {
    await opened('/notices');
    for (const left of [2, 1, 0]) {
      await page.clickPage('.notice:last-of-type button');
      expect(await page.evaluate(() => document.querySelectorAll('.notice').length)).toBe(left);
      expect(await page.has(CHIP)).toBe(true);
    }
  });

  it.each(['/swapped', '/swapped-by-a-framework'])(
    '%s: a page that changes its body at each step has its label after each of ten',
    async (path) => {
      await opened(path);
      for (let step = 0; step < 10; step += 1) {
        await page.evaluate(() => (window as unknown as { change(): void }).change());
        await labelStands(page);
      }
      await openPanel(page);
    },
  );

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
