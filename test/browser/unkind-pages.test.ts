/** Pages that are unkind to what stands on them, mostly without knowing: the label stands in sight, a press opens the panel, and a press in the panel acts. */
import { describe, expect } from 'vitest';
import { CHAT, HOST, html } from './chat-page';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import type { MadePage } from './fixture-server';
import { openPanel } from './meeting';

const styled = (css: string, body = CHAT) => html(body, `<style>${css}</style>`);
const scripted = (code: string) => html(`${CHAT}<script>${code}</script>`);

const PAGES: Record<string, MadePage> = {
  '/unpressable': styled('html,body{pointer-events:none} main *{pointer-events:auto}'),
  '/unpressable-all': styled('*{pointer-events:none!important}'),
  '/unpressable-divs': styled('body>div,html>div{pointer-events:none!important}'),
  '/unpressable-inline': scripted(
    "new MutationObserver(() => { for (const part of document.querySelectorAll('body>div,html>div')) part.style.setProperty('pointer-events', 'none', 'important'); }).observe(document.documentElement, { childList: true, subtree: true })",
  ),
  '/enlarged-body': styled('body{zoom:2}'),
  '/no-cursor': styled('*{cursor:none!important}'),
  '/skipped': styled('body>*{content-visibility:auto;contain-intrinsic-size:1px} '),
  '/unskipped': styled('body>:not(main){content-visibility:hidden!important}'),
  '/vertical': styled('html{writing-mode:vertical-rl} main{block-size:3000px}'),
  '/rtl': html(`<script>document.documentElement.dir="rtl"</script><div style="height:3000px">${CHAT}</div>`),
  '/transitions': styled('@view-transition{navigation:auto} *{view-transition-name:match-element!important}'),
  '/inert-body': scripted('document.body.inert = true'),
  '/inert-later': scripted('setTimeout(() => { for (const part of document.body.children) part.inert = true; }, 6000)'),
  '/aria-hidden': scripted("document.body.ariaHidden = 'true'"),
  '/bent-body': styled('body{transform:translateX(30px) scale(.5);overflow:hidden}'),
  '/slot-hidden': scripted(
    "const root = document.body.attachShadow({mode:'open'}); root.innerHTML = '<main>Chat</main><div style=\"display:none\"><slot></slot></div>'",
  ),
  '/slot-clear': scripted(
    "const root = document.body.attachShadow({mode:'closed'}); root.innerHTML = '<main>Chat</main><div style=\"opacity:0\"><slot></slot></div>'",
  ),
  '/popover-after': scripted(
    "const over = document.createElement('div'); over.popover = 'manual'; over.style.cssText = 'inset:auto 0 0 auto;width:90px;height:90px'; document.body.append(over); setTimeout(() => over.showPopover(), 5000)",
  ),
  '/big-text': styled(
    'html{font-size:60px} body *{font-size:60px!important;letter-spacing:9px!important;text-transform:uppercase!important}',
  ),
  '/blend': styled(
    'html{mix-blend-mode:difference} body>*{mix-blend-mode:multiply!important;filter:blur(4px)!important}',
  ),
  '/positioned': styled(
    'body{columns:3;display:grid} body>*{position:absolute!important;left:-9999px!important;display:none!important}',
  ),
  '/shown-round': html(
    CHAT,
    "<script>for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true)</script>",
  ),
  '/tidied': scripted(
    "setInterval(() => { for (const part of document.querySelectorAll('div:empty')) part.remove(); }, 200)",
  ),
  '/transparent': styled(
    'body{opacity:0;transition:opacity 1s} body.ready{opacity:1}',
    `${CHAT}<script>setTimeout(() => document.body.classList.add('ready'), 3000)</script>`,
  ),
};

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given, server }) => {
    browser = given;
    server.show((host, path) => (host === 'chatgpt.com' ? PAGES[path] : undefined));
  });

  it.each(Object.keys(PAGES))('%s: the label opens the panel, and the panel is pressed', async (path) => {
    page = await browser.open(`${HOST}${path}`);
    await openPanel(page);
    await page.screenshot(`test-results/pictures/unkind-${path.slice(1)}-${name}.png`);
    await page.click(PANEL, '.sizes button:last-child');
    await page.waitInShadow(PANEL, (root) => root.querySelector('[data-width="wide"]') !== null);
    await page.press('Escape');
    await page.waitGone(PANEL);
    await page.click(CHIP, '.x');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
    const { left, right, top, bottom } = await page.boxOf(CHIP, '.chip');
    const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
    expect(right).toBeGreaterThan(width - 60);
    expect(right).toBeLessThanOrEqual(width + 2);
    expect(left).toBeGreaterThan(width / 2);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  });
});
