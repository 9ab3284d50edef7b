/** What the label says: its question at every width of a laptop, what is known once somebody points at it, and the ways to send it away. */
import { describe, expect } from 'vitest';
import { CHAT, html } from './chat-page';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, itOnce, name } from './fixture';
import type { FixtureServer } from './fixture-server';
import { poll } from './in-page';
import { labelStands } from './meeting';
import { readPicture } from './reduced-picture';

/** Words from edge to edge, at every height: there the label stands along the edge. */
const FULL = html(`${CHAT}<p>${'A glacier is a body of ice that moves under its own weight. '.repeat(400)}</p>`);
/** Something stands at the top, so that the label stands where the upper edge of a half sheet comes. */
const HALFWAY = html(
  `<header style="position:fixed;inset:0 0 auto;height:36vh;background:#ddd"></header>${CHAT}<p>${'A glacier is a body of ice. '.repeat(400)}</p>`,
);
/** The words are the same everywhere, and where they find room is decided by the window: three products in one browser, one in the other. */
const HOSTS = name === 'chromium' ? ['chatgpt.com', 'gemini.google.com', 'claude.ai'] : ['chatgpt.com'];
/** Sizes of the windows of laptops, where the conversation and a sidebar leave the label little room. */
const LAPTOPS = [
  [1280, 800],
  [1366, 650],
  // 125 and 150 % of the first.
  [1024, 640],
  [853, 533],
] as const;

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  let server: FixtureServer;

  it.beforeEach(({ browser: given, server: stands }) => {
    browser = given;
    server = stands;
  });

  /** The open page meets a product in a window of this size. */
  const meets = async (host: string, width: number, height: number) => {
    await page.setViewport(width, height);
    await page.goto(`https://${host}/`);
    await labelStands(page);
    await page.waitInShadow(CHIP, (root) => (root.querySelector('.edge') as HTMLElement).style.visibility === '');
  };
  const opened = async (host: string, width: number, height: number) => {
    page = await browser.open('https://www.example.org/');
    await meets(host, width, height);
  };
  /** Words of the label that a person sees, by the element that holds them. */
  const seen = () =>
    page.inShadow(CHIP, (root) =>
      [...root.querySelectorAll<HTMLElement>('.words b, .words span')]
        .filter((part) => {
          const { width, height } = part.getBoundingClientRect();
          return part.checkVisibility({ checkVisibilityCSS: true }) && width > 10 && height > 10;
        })
        .map((part) => part.title),
    );

  it.each([
    [1366, 650],
    [390, 844],
    [320, 640],
  ])('shows both hands on their blue square along the edge of a window of %i by %i', async (width, height) => {
    page = await browser.open('https://www.example.org/');
    server.show((host) => (host === 'chatgpt.com' ? FULL : undefined));
    await meets('chatgpt.com', width, height);
    const sign = await page.inShadow(CHIP, (root) => {
      const { left, top, width: all } = (root.querySelector('.compact .go') as Element).getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top), width: Math.round(all) };
    });
    const file = `test-results/pictures/label-sign-${width}-${name}.png`;
    await page.screenshot(file);
    const picture = readPicture(file);
    /** How many points of the label's top are drawn so: red, green, blue. */
    const across = (drawn: (red: number, green: number, blue: number) => boolean) => {
      const found: number[] = [];
      for (let y = sign.top + 14; y < sign.top + 30; y += 1)
        for (let x = sign.left; x < sign.left + sign.width; x += 1) {
          const [red = 0, green = 0, blue = 0] = picture.data.subarray((y * picture.width + x) * 4);
          if (drawn(red, green, blue)) found.push(x);
        }
      return found;
    };
    const square = across((red, _, blue) => red < 60 && blue > 140);
    const second = across((red, _, blue) => red > 130 && red < 180 && blue > 230);
    expect(second.length).toBeGreaterThan(30);
    expect(square.length).toBeGreaterThan(60);
    expect(Math.min(...second)).toBeGreaterThan(Math.min(...square) + 7);
    expect(Math.max(...second)).toBeLessThanOrEqual(Math.max(...square));
  });

  it.each(HOSTS)('the label of %s asks who made this at every width of a laptop', async (host) => {
    page = await browser.open('https://www.example.org/');
    for (const [width, height] of LAPTOPS) {
      await meets(host, width, height);
      expect(await seen(), `at ${width} by ${height}`).toContain('Who made this?');
      const said = await page.inShadow(CHIP, (root) => {
        const go = root.querySelector<HTMLElement>('.go');
        return [go?.title, go?.ariaLabel];
      });
      expect(said[0]).toMatch(/^Who made this\? \d+ claims/);
      // The name and the title are one: no screen reader says the words twice.
      expect(said[1]).toBe(said[0]);
    }
  });

  it.for(HOSTS)('asks on %s who made this in a window of 1280 by 800 magnified four times', async (host) => {
    await opened(host, 320, 200);
    await page.screenshot(`test-results/pictures/${name}-magnified-${host}.png`);
    expect(await seen()).toContain('Who made this?');
    await page.close();
  });

  it.for([[390, 844]] as const)(
    'is not cut by the half sheet at %d by %d, and is there again after it',
    async ([width, height], { server }) => {
      server.show((host) => (host === 'chatgpt.com' ? HALFWAY : undefined));
      await opened('chatgpt.com', width, height);
      const { top, bottom } = await page.boxOf(CHIP, '.chip');
      await page.click(CHIP, '.go');
      await page.waitInShadow(PANEL, (root) => root.querySelector('.hero') !== null);
      await page.screenshot(`test-results/pictures/${name}-label-and-sheet-${width}.png`);
      const sheet = height - (await page.inShadow(PANEL, () => innerHeight));
      expect(sheet).toBeGreaterThan(top);
      expect(sheet).toBeLessThan(bottom);
      await poll('no label', async () => (await seen()).length === 0);
      await page.click(PANEL, '.bar button[aria-label="Close the panel"]');
      await page.waitGone(PANEL);
      expect(await page.inShadow(CHIP, (root) => root.activeElement?.className)).toBe('go');
      await poll('the label', async () => (await seen()).includes('Who made this?'));
      await page.close();
    },
  );

  it('what it unfolds stays folded while the panel stands below it', async ({ server }) => {
    server.show((host) => (host === 'chatgpt.com' ? FULL : undefined));
    await opened('chatgpt.com', 390, 844);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.hero') !== null);
    // The pointer still rests on the label.
    expect(await seen()).toEqual(['Who made this?']);
    await page.click(PANEL, '.bar button[aria-label="Close the panel"]');
    await page.waitGone(PANEL);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go')?.ariaExpanded === 'false');
    await page.close();
  });

  it('the way to hide it is part of the label, however narrow that is', async () => {
    page = await browser.open('https://www.example.org/');
    for (const [width, height] of [...LAPTOPS, [1920, 1000], [390, 844]] as const) {
      await meets('chatgpt.com', width, height);
      const [chip, hide] = [await page.boxOf(CHIP, '.chip'), await page.boxOf(CHIP, '.x')];
      expect(hide.left, `at ${width}`).toBeGreaterThanOrEqual(chip.left);
      expect(hide.right, `at ${width}`).toBeLessThanOrEqual(chip.right);
      expect(hide.top, `at ${width}`).toBeGreaterThanOrEqual(chip.top);
      expect(hide.bottom, `at ${width}`).toBeLessThanOrEqual(chip.bottom);
    }
  });

  it('lies over no word of a conversation on a phone', async () => {
    page = await browser.open('https://www.example.org/');
    await meets('chatgpt.com', 390, 844);
    const label = await page.boxOf(CHIP, '.chip');
    const covered = await page.evaluate(({ left, right, top, bottom }) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        for (const line of range.getClientRects())
          if (line.width > 0 && line.left < right && line.right > left && line.top < bottom && line.bottom > top)
            found.push(texts.currentNode.textContent ?? '');
      }
      return found;
    }, label);
    expect(covered).toEqual([]);
  });

  it('unfolds to the inner side what is known, while a person points at it and no longer', async ({ server }) => {
    server.show((host) => (host === 'chatgpt.com' ? FULL : undefined));
    await opened('chatgpt.com', 1280, 800);
    expect(await seen()).toEqual(['Who made this?']);
    const chip = await page.boxOf(CHIP, '.chip');
    await page.moveMouse(chip.left - 40, (chip.top + chip.bottom) / 2);
    await page.moveMouse((chip.left + chip.right) / 2, (chip.top + chip.bottom) / 2 - 10);
    await poll('the number of claims', async () => (await seen()).some((words) => /^\d+ claims/.test(words)));
    const known = await page.boxOf(CHIP, '.words span');
    expect(known.left).toBeGreaterThan(0);
    expect(Math.round(known.right)).toBeLessThanOrEqual(Math.round(chip.left) + 2);
    await page.moveMouse(400, 300);
    await poll('the label alone', async () => (await seen()).length === 1);
    await page.close();
  });

  itOnce('names four ways to hide it, each with what stays, and moves on a line of its own', async () => {
    await opened('chatgpt.com', 1280, 800);
    await page.click(CHIP, '.x');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
    const lines = await page.inShadow(CHIP, (root) =>
      [...root.querySelectorAll('.menu li')].map((line) => ({
        says: line.querySelector('button')?.firstChild?.textContent,
        stays: line.querySelector('span')?.textContent ?? '',
        apart: line.matches('.apart'),
      })),
    );
    expect(lines.map(({ says }) => says)).toEqual([
      'Not today',
      'Never on this site',
      'Only in the toolbar',
      'Nowhere for 30 days',
      'Move it along the edge',
    ]);
    expect(lines.map(({ stays }) => stays.includes('dot'))).toEqual([true, true, true, true, false]);
    expect(lines.map(({ apart }) => apart)).toEqual([false, false, false, false, true]);
    await page.close();
  });

  it.each([
    ['a narrow phone', 320, 640, 'auto 0 0'],
    ['a phone', 390, 844, 'auto 0 0'],
    ['a low laptop with its field in the middle', 1366, 650, '300px 0 auto 55%'],
  ])('its menu covers no field, and nothing of it lies outside the window: %s', async (_what, width, height, inset) => {
    const field = html(`<textarea style="position:fixed;inset:${inset};height:90px">Ask</textarea>`);
    server.show((host) => (host === 'chatgpt.com' ? field : undefined));
    await opened('chatgpt.com', width, height);
    await page.click(CHIP, '.x');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
    const menu = await page.boxOf(CHIP, '.menu');
    const { left, right, top, bottom } = await page.evaluate(() => {
      const box = (document.querySelector('textarea') as HTMLElement).getBoundingClientRect();
      return { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    });
    expect(menu.left < right && menu.right > left && menu.top < bottom && menu.bottom > top).toBe(false);
    expect([menu.top >= 0, menu.left >= 0, menu.bottom <= height, menu.right <= width]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await page.close();
  });

  it.each([
    ['toolbar-only', 3],
    ['quiet-30-days', 4],
  ] as const)(
    'leads to the choice "%s" in the options, since a page could press in a person’s name',
    async (at, line) => {
      await opened('chatgpt.com', 1280, 800);
      await page.click(CHIP, '.x');
      await page.click(CHIP, `.menu li:nth-child(${line}) button`);
      const address = browser.extensionUrl(`src/pages/options/options.html#${at}`);
      const count = `return (await chrome.tabs.query({})).filter(({ url }) => url === ${JSON.stringify(address)}).length`;
      await poll('the options', async () => (await browser.inBackground(count)) === 1);
      const options = await browser.open(address);
      await options.waitFor((id: string) => document.activeElement?.id === id, at);
      await options.close();
      await browser.closeAll();
    },
  );
});
