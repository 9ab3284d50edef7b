/** Where a person writes on a page, as the panel finds it: fields that nobody sees are none. */
import { describe, expect } from 'vitest';
import type { Page } from './driver';
import { it, name } from './fixture';
import { pageScript } from './module';

const FIELD = '<input style="position:fixed;left:20px;top:40px;width:300px;height:40px">';

describe(`in ${name}, the place to write`, () => {
  let page: Page;

  it.beforeAll(async ({ begun }) => {
    page = await begun.open('https://news.example/');
    await page.setViewport(1000, 800);
    await page.evaluate(`(() => { ${await pageScript('src/content/dock.ts', 'dock')} })()`);
  });

  const topOf = (html: string) =>
    page.evaluate((inner: string) => {
      const { dock } = window as unknown as { dock: typeof import('../../src/content/dock') };
      document.body.setHTMLUnsafe(inner);
      return dock.composerBox()?.top ?? null;
    }, html);

  it.each([
    ['transparent', 'opacity:0', ''],
    ['invisible', 'visibility:hidden', ''],
    ['in a transparent part', '', 'opacity:0'],
    ['in skipped contents', '', 'content-visibility:hidden'],
    ['in a collapsed part', '', 'position:fixed;transform:none;height:0;overflow:hidden;contain:paint'],
    ['clipped away', 'clip-path:inset(50%)', ''],
  ])('is not a field that is %s', async (_what, own, around) => {
    const hidden = `<div style="${around}"><input name="title" style="position:fixed;left:20px;top:600px;width:300px;height:40px;${own}"></div>`;
    expect(await topOf(hidden)).toBe(null);
    expect(await topOf(FIELD + hidden)).toBe(40);
  });
  it('is the lowest field that is seen, also in parts without a box', async () => {
    expect(await topOf(`${FIELD}<div style="display:contents">${FIELD.replace('top:40px', 'top:600px')}</div>`)).toBe(
      600,
    );
  });
  it('is found in open components of the page', async () => {
    const inside = FIELD.replace('top:40px', 'top:500px');
    expect(await topOf(`${FIELD}<div><template shadowrootmode="open">${inside}</template></div>`)).toBe(500);
  });
});
