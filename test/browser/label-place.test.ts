/** Where the label stands on pages that bend, cut, scroll and rebuild themselves: at the edge of the window, whole, and over no control. */
import { describe, expect } from 'vitest';
import { CHAT, HOST, html } from './chat-page';
import { type Browser, CHIP, type Page } from './driver';
import { it, name } from './fixture';
import type { MadePage } from './fixture-server';
import { labelStands } from './meeting';

const PAGES: Record<string, MadePage> = {
  '/control-later': html(
    `${CHAT}<div id="app"><div id="inner"></div></div><script>window.change = () => { document.querySelector('#inner').innerHTML = '<aside style="position:absolute;top:40px;right:0;width:320px;height:90px"><button id="late" style="position:absolute;right:0;top:20px;width:60px;height:44px">Close</button></aside>'; }</script>`,
  ),
  '/control-inside': html(
    `${CHAT}<x-bar style="display:block;position:absolute;top:50px;right:0;width:400px;height:90px"></x-bar><script>customElements.define('x-bar', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button style="position:absolute;right:0;top:14px;width:80px;height:44px;cursor:default">Share</button>'; } })</script>`,
  ),
  '/control-by-class': html(
    `${CHAT}<style>#late{display:none;position:absolute;right:0;top:60px;width:80px;height:50px}.open{display:block!important}</style><button id="late">Close</button><script>window.change = () => { document.querySelector('#late').className = 'open'; }</script>`,
  ),
  '/zoom-ends': html(
    `<script>document.documentElement.style.zoom = 2; window.change = () => { document.documentElement.style.zoom = ''; }</script>${CHAT}`,
  ),
  '/cut': html(CHAT, '<style>body{margin:0;min-height:100vh;opacity:.2;clip-path:inset(0 120px 0 0)}</style>'),
  '/scroller': html(
    `<style>body{margin:0}#scroller{height:100vh;overflow-y:scroll}::-webkit-scrollbar{width:16px}</style><div id="scroller"><div style="height:3000px">${CHAT}</div></div>`,
  ),
  '/bent': html(
    `<script>document.documentElement.style.cssText = decodeURIComponent(location.search.slice(1))</script><style>::backdrop { background: red !important; pointer-events: auto !important }</style>${CHAT.replace('<textarea', '<textarea style="position:absolute;top:700px;left:100px"')}<div style="height:3000px"></div>`,
  ),
};

/** Scroll bars that a page draws itself: a rail with a handle, one with a gap beside it, one over the page, one that says of itself that it is pressed, a handle alone. */
const DRAWN_BARS: Record<string, string> = {
  'a rail with its handle':
    'position:absolute;top:0;right:0;width:12px;height:100%;background:#ddd"><i style="position:absolute;top:40px;left:2px;width:8px;height:90px;background:#555',
  'a thin one beside a gap': 'position:absolute;top:4px;bottom:4px;right:3px;width:7px;background:#555',
  'one fixed to the window': 'position:fixed;top:0;bottom:0;right:0;width:14px;z-index:9;background:#ddd',
  'one with a hand for a pointer':
    'position:absolute;top:0;right:0;width:12px;height:100%;cursor:pointer;background:#ddd',
  'a handle without a rail': 'position:absolute;top:50px;right:2px;width:9px;height:200px;background:#555',
  'a handle in a rail that no press meets':
    'position:absolute;top:0;right:0;width:12px;height:100%;pointer-events:none"><i style="position:absolute;pointer-events:auto;top:500px;left:2px;width:8px;height:90px;background:#555',
};
for (const [kind, style] of Object.entries(DRAWN_BARS))
  PAGES[`/${kind.replaceAll(' ', '-')}`] = html(
    `<div style="position:fixed;inset:0;overflow:hidden">${CHAT}<div id="bar" style="${style}"></div></div>`,
    '<style>body{margin:0}i{display:block}</style>',
  );

/** What lies where the label would stand, and is pressed, seized or written in, however it is made. */
const AT = 'position:fixed;top:154px;right:0;width:56px;height:56px;background:#ccc';
const FLOWS = AT.replace('fixed', 'absolute');
const inRoot = (mode: string, inner: string, style = '') =>
  `<x-part style="${style}"></x-part><script>document.querySelector('x-part').attachShadow({ mode: '${mode}' }).innerHTML = \`${inner}\`</script>`;
const USED: Record<string, string> = {
  'a button in a closed root': inRoot('closed', `<button style="${AT}">B</button>`),
  'one whose host has no box': inRoot('closed', `<button style="${AT}">B</button>`, 'display:contents'),
  'one whose host has no size': inRoot(
    'closed',
    `<button style="${FLOWS}">B</button>`,
    'position:absolute;width:0;height:0;right:0;top:0',
  ),
  'a place to write in a closed root': inRoot('closed', `<p contenteditable style="${FLOWS};margin:0">B</p>`),
  'a place to write in an open root': inRoot('open', `<p contenteditable style="${FLOWS};margin:0">B</p>`),
  'an element of its own that keys reach': `<x-button tabindex="0" style="display:block;${FLOWS}"></x-button>`,
  'what is dragged': `<div draggable="true" style="${FLOWS}"></div>`,
  'what is seized': `<div style="${FLOWS};cursor:grab"></div>`,
  'what is pulled': `<div style="${FLOWS};cursor:ew-resize"></div>`,
  'what a hand points at': `<div style="${FLOWS};cursor:pointer"></div>`,
  'what has a hand of its own': `<div style="${FLOWS};cursor:url(/hand.png),pointer"></div>`,
  'a choice of several': `<div role="radio" style="${FLOWS}"></div>`,
};
for (const [kind, part] of Object.entries(USED))
  PAGES[`/${kind.replaceAll(' ', '-')}`] = html(`${CHAT}${part}`, '<style>body{margin:0}</style>');
PAGES['/nothing-there'] = html(CHAT, '<style>body{margin:0}</style>');
PAGES['/filled'] = html(`${CHAT}<script>window.change = () => document.documentElement.requestFullscreen()</script>`);
PAGES['/shut-off'] = html(
  `${CHAT}<script>window.change = () => document.documentElement.toggleAttribute('inert')</script>`,
);

const isSeen = (root: ShadowRoot) => (root.querySelector('.edge') as HTMLElement).style.visibility !== 'hidden';

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
    await labelStands(page);
  };

  /** The page changes, once the label stands. */
  const changed = () => page.evaluate(() => (window as unknown as { change(): void }).change());

  it('a control that comes to lie under the label later is free again', async () => {
    await opened('/control-later');
    await changed();
    await expect
      .poll(
        async () => {
          const label = await boxOf('.chip');
          return page.evaluate((box) => {
            const control = (document.querySelector('#late') as Element).getBoundingClientRect();
            return (
              box.left < control.right &&
              box.right > control.left &&
              box.top < control.bottom &&
              box.bottom > control.top
            );
          }, label);
        },
        { timeout: 30_000 },
      )
      .toBe(false);
  });

  it('a control inside a component of the page is free from the start', async () => {
    await opened('/control-inside');
    const { top, bottom } = await boxOf('.chip');
    expect(bottom <= 64 || top >= 108, `label from ${top} to ${bottom}`).toBe(true);
  });

  it('a control that a class alone brings under the label is free once the pointer comes near', async () => {
    await opened('/control-by-class');
    await changed();
    await page.moveMouse(600, 400);
    await page.moveMouse(1200, 300);
    await expect.poll(async () => (await boxOf('.chip')).top, { timeout: 30_000 }).toBeGreaterThanOrEqual(110);
  });

  it('the label has its size again when the page ends its zoom', async () => {
    await opened('/zoom-ends');
    await changed();
    await page.clickPage('h1');
    const height = async () => (({ top, bottom }) => Math.round(bottom - top))(await boxOf('.chip'));
    await expect.poll(height, { timeout: 30_000 }).toBeGreaterThanOrEqual(44);
  });

  it('a page that fades its body and cuts it at the edge does neither to the label', async () => {
    await opened('/cut');
    expect(await page.onHost(CHIP, (host) => host.matches(':popover-open'))).toBe(true);
    await page.click(CHIP, '.x');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
  });

  it("the label leaves the page's own scroll bar free", async () => {
    await opened('/scroller');
    const inside = await page.evaluate(() => (document.querySelector('#scroller') as Element).clientWidth);
    const bar = await page.evaluate(() => innerWidth - (document.querySelector('#scroller') as Element).clientWidth);
    const { right } = await boxOf('.chip');
    // One pixel is the border, which lies over the edge. Where bars lie over the page there is none to leave free.
    expect(right).toBeLessThanOrEqual(bar > 2 ? inside + 1 : 1281);
  });

  it('the label stands where the next test puts what is in use', async () => {
    await opened('/nothing-there');
    await page.waitInShadow(CHIP, isSeen);
    const { top, bottom } = await boxOf('.chip');
    expect(top < 210 && bottom > 154, `label from ${top} to ${bottom}`).toBe(true);
  });

  it.each(Object.keys(USED))('the label leaves free what is in use: %s', async (kind) => {
    await opened(`/${kind.replaceAll(' ', '-')}`);
    await page.waitInShadow(CHIP, isSeen);
    const { top, bottom } = await boxOf('.chip');
    expect(bottom <= 154 || top >= 210, `label from ${top} to ${bottom}`).toBe(true);
  });

  it('the label lies over nothing that the page has the screen filled with, and is back afterwards', async () => {
    await opened('/filled');
    await page.waitInShadow(CHIP, isSeen);
    // A page may ask a while after the press.
    await page.evaluate(() =>
      addEventListener('click', () => setTimeout(() => (window as unknown as { change(): void }).change(), 2500), {
        once: true,
      }),
    );
    await page.clickPage('h1');
    await page.waitFor(() => document.fullscreenElement !== null);
    await expect.poll(() => page.inShadow(CHIP, isSeen), { timeout: 30_000 }).toBe(false);
    await page.evaluate(() => document.exitFullscreen());
    await page.waitInShadow(CHIP, isSeen);
  });

  it('a page that is shut off as a whole has no label that cannot be pressed, and has it again afterwards', async () => {
    await opened('/shut-off');
    await page.waitInShadow(CHIP, isSeen);
    await changed();
    await expect.poll(() => page.inShadow(CHIP, isSeen), { timeout: 30_000 }).toBe(false);
    await changed();
    await page.waitInShadow(CHIP, isSeen);
    await page.click(CHIP, '.x');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
  });

  it.each(Object.keys(DRAWN_BARS))('the label leaves a scroll bar free that the page draws: %s', async (kind) => {
    await opened(`/${kind.replaceAll(' ', '-')}`);
    const label = await boxOf('.chip');
    const bar = await page.evaluate(() => (document.querySelector('#bar') as Element).getBoundingClientRect().toJSON());
    // One pixel is the border.
    expect(
      label.right <= bar.left + 1 || label.top >= bar.bottom || label.bottom <= bar.top,
      JSON.stringify({ label, bar }),
    ).toBe(true);
    expect(label.right).toBeGreaterThan(1240);
  });

  it('the label stands at the edge of the window on a page whose root is bent in whatever way, scrolled', async () => {
    page = await browser.open('https://www.example.org/');
    for (const style of [
      'transform: scale(1.2)',
      'will-change: transform',
      'contain: paint',
      'filter: contrast(1.1)',
      'perspective: 500px',
      'transform-style: preserve-3d',
      'content-visibility: auto',
      'offset-path: path("M0 0L9 0"); offset-anchor: 0 0',
      'zoom: 1.5',
    ]) {
      // Loaded anew: the label comes to a page that is bent already.
      await page.goto(`${HOST}/bent?${encodeURIComponent(style)}`);
      await labelStands(page);
      await page.evaluate(() => scrollTo(0, 600));
      const edge = async () => Math.round((await boxOf('.chip')).right);
      await expect.poll(edge, { timeout: 30_000, message: style }).toBeGreaterThanOrEqual(1260);
      const { right, top, bottom } = await boxOf('.chip');
      expect(right, style).toBeLessThanOrEqual(1282);
      expect(top, style).toBeGreaterThanOrEqual(0);
      expect(bottom, style).toBeLessThanOrEqual(900);
      expect(await page.onHost(CHIP, (host) => host.matches(':popover-open')), style).toBe(!style.startsWith('zoom'));
      // Its own backdrop, if it has one, lies over nothing.
      await page.click(CHIP, '.x');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
      await page.clickPage('#prompt');
    }
  });
});
