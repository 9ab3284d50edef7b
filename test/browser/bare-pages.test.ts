/** Pages that are hardly pages: written as XML, made of frames, hidden, without a body. Nothing is silent there: the label stands in sight, or the popup's button shows the panel or says why not. */
import { describe, expect } from 'vitest';
import { CHAT, HOST } from './chat-page';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import type { MadePage } from './fixture-server';
import { poll } from './in-page';
import { labelStands, panelIsRead } from './meeting';

const html = (body: string, head = ''): MadePage => ({
  body: `<!doctype html><html lang="en"><head><title>Chat</title>${head}</head>${body}</html>`,
});
const xhtml = (body: string): MadePage => ({
  type: 'application/xhtml+xml',
  body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Chat</title></head>${body}</html>`,
});
const later = (code: string) =>
  `<script>window.change = () => setTimeout(() => { ${code} window.over = true; })</script>`;
const FRAMES = '<frame src="/inner"><frame src="/inner">';

const IN_SIGHT: Record<string, MadePage> = {
  '/xhtml': xhtml(`<body>${CHAT}</body>`),
  '/xhtml-without-body': xhtml(''),
  '/frameset': html(`<frameset cols="50%,50%">${FRAMES}</frameset>`),
  '/frameset-later': html(
    `<body>${CHAT}${later(`const frames = document.createElement('frameset'); frames.cols = '50%,50%'; frames.innerHTML = '${FRAMES}'; document.body.replaceWith(frames);`)}</body>`,
  ),
  '/body-goes': html(`<body>${CHAT}${later('document.body.remove();')}</body>`),
  '/body-in-shadow': html(
    `<body>${CHAT}<script>const root = document.body.attachShadow({ mode: 'open' }); root.innerHTML = '<main>Chat</main>';</script></body>`,
  ),
  '/body-in-closed-shadow': html(
    `<body>${CHAT}<script>document.body.attachShadow({ mode: 'closed' }).innerHTML = '<main>Chat</main>';</script></body>`,
  ),
  '/body-in-shadow-later': html(
    `<body>${CHAT}${later("document.body.attachShadow({ mode: 'open' }).innerHTML = '<main>Chat</main>'; dispatchEvent(new Event('resize'));")}</body>`,
  ),
  '/body-without-box': html(`<body style="display:contents">${CHAT}</body>`),
  '/no-size': html(`<body style="width:0;height:0;margin:0;overflow:hidden">${CHAT}</body>`),
  '/unseen-but-for-its-app': html(
    `<body>${CHAT}</body>`,
    '<style>body { visibility: hidden } main { visibility: visible; height: 90vh }</style>',
  ),
  '/aside': html(`<body style="position:absolute;left:-9999px">${CHAT}</body>`),
};
const HIDDEN: Record<string, MadePage> = {
  '/hidden': html(`<body style="display:none">${CHAT}</body>`),
  '/hidden-by-rule': html(`<body>${CHAT}</body>`, '<style>body { display: none !important }</style>'),
  '/hidden-later': html(`<body>${CHAT}${later("document.body.style.display = 'none';")}</body>`),
  '/left-undrawn': html(`<body style="content-visibility:hidden">${CHAT}</body>`),
};
/** No label comes beside nothing. */
const UNSEEN: Record<string, MadePage> = {
  '/faint': html(`<body>${CHAT}</body>`, '<style class="hides">html, body { opacity: 0 }</style>'),
  '/unseen': html(`<body>${CHAT}</body>`, '<style class="hides">html { visibility: hidden }</style>'),
};
const PAGES: Record<string, MadePage> = {
  ...IN_SIGHT,
  ...HIDDEN,
  ...UNSEEN,
  '/inner': html(`<body>${CHAT}</body>`),
  '/all-hidden': html(`<body>${CHAT}</body>`, '<style>html { display: none !important }</style>'),
};

/** Whether a person can see and press it: drawn, inside the window, and the topmost thing there. */
const inSight = (root: ShadowRoot, selector: string): boolean => {
  const element = root.querySelector(selector);
  const box = element?.getBoundingClientRect();
  if (!box || box.width < 20 || box.height < 20 || box.right > innerWidth + 2 || box.bottom > innerHeight) return false;
  const found = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return found !== null && (element?.contains(found) ?? false);
};

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given, server }) => {
    browser = given;
    server.show((host, path) => (host === 'chatgpt.com' ? PAGES[path] : undefined));
  });

  /** Opens a page; one that changes later does so once the label stands. */
  const open = async (path: string) => {
    page = await browser.open(`${HOST}${path}`);
    if (!/later|goes/.test(path)) return;
    await labelStands(page);
    await page.evaluate(() => void (window as unknown as { change(): void }).change());
    await page.waitFor(() => (window as unknown as { over?: boolean }).over);
  };
  /** Presses the popup's button, as a person does. */
  const pressBeside = async () => {
    const popup = await browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('[data-action="beside"]') !== null);
    await popup.clickPage('[data-action="beside"]');
    return popup;
  };

  it.each(Object.keys(IN_SIGHT))('%s: the label is in sight, and opens the panel', async (path) => {
    await open(path);
    await page.waitInShadow(CHIP, inSight, '.go');
    await page.click(CHIP, '.go');
    await panelIsRead(page);
  });

  it.each(Object.keys(HIDDEN))(
    '%s: the popup’s button shows the panel, though nothing of the page is seen',
    async (path) => {
      await open(path);
      await poll('the label', () => page.has(CHIP));
      await pressBeside();
      await panelIsRead(page);
    },
  );

  it('a page that shows itself late has its label in sight then', async () => {
    await open('/hidden');
    await poll('the label', () => page.has(CHIP));
    expect(await page.inShadow(CHIP, inSight, '.go')).toBe(false);
    await page.evaluate(() => {
      document.body.style.display = '';
    });
    await page.waitInShadow(CHIP, inSight, '.go');
    // It knows its size by now, and lies on no word of the page.
    const { top, bottom } = await page.inShadow(CHIP, (root) =>
      (root.querySelector('.edge') as HTMLElement).getBoundingClientRect().toJSON(),
    );
    const heading = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().toJSON());
    expect(heading && bottom > heading.top && top < heading.bottom).toBe(false);
  });

  it.each(Object.keys(UNSEEN))(
    '%s: the popup’s button shows the panel; a label comes once the page is seen',
    async (path) => {
      await open(path);
      await pressBeside();
      await panelIsRead(page);
      expect(await page.has(CHIP)).toBe(false);
      await page.press('Escape');
      await page.waitGone(PANEL);
      await page.evaluate(() => document.querySelector('.hides')?.remove());
      await page.waitInShadow(CHIP, inSight, '.go');
    },
  );

  it.each(['iframe', 'dialog[style]'])(
    'where the style of another extension hides every %s, a press of the label says so',
    async (hidden) => {
      await open('/inner');
      await labelStands(page);
      await browser.inBackground(`await chrome.scripting.insertCSS({
        target: { tabId: ${await page.tabId()} }, css: '${hidden} { display: none !important }', origin: 'USER',
      })`);
      await page.click(CHIP, '.go');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.toast')?.textContent?.startsWith('This page takes'));
      expect(await page.has(PANEL)).toBe(false);
    },
  );

  it('where the page hides all that it has, the popup’s button says so, and the dossier is read in the popup', async () => {
    await open('/all-hidden');
    await poll('the label', () => page.has(CHIP));
    const popup = await pressBeside();
    expect(await popup.waitFor(() => document.querySelector('.notice')?.textContent)).toBe(
      'This page takes the panel away or hides it. Read it from the toolbar.',
    );
    expect(await page.has(PANEL)).toBe(false);
    await popup.clickPage('[data-action="read"]');
    await popup.waitFor(() => document.querySelector('.sources') !== null);
    await popup.close();
  });
});
