/** 77 to 84: plain http, floors of a page, paper, a page that never rests, a renderer that lies, policies, the way back, sizes. */
import { describe, expect } from 'vitest';
import { CHIP, NOTE, PANEL, type Page } from '../browser/driver';
import { it, name } from '../browser/fixture';
import { openAll } from '../browser/in-page';
import { panelOrTold } from '../browser/meeting';
import { drawingsOf } from '../browser/paper';
import { forgetStored } from '../browser/stored';
import { inIsolatedWorld, openAttack, rest, type Stage, stage } from './stage';

const GOOD = '[data-testid="good-response-turn-action-button"]';

describe(`in ${name}, a page`, () => {
  const on: Stage = stage();
  const opens = async (page: Page) => {
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
  };
  const stands = (page: Page) => page.has(PANEL);
  /** The side panel of a tab, as a page: how long until it says something, and whether that is the dossier. */
  const sideOf = async (tab: number): Promise<{ took: number; said: string }> => {
    const since = Date.now();
    const side = await on.browser.open(`${on.browser.extensionUrl('src/pages/side/side.html')}#tab=${tab}`);
    const said = (await side.waitFor(() => document.querySelector('.lead')?.textContent ?? '')) as string;
    const took = Date.now() - since;
    await side.close();
    return { took, said };
  };

  it('77: over plain http has its panel as any other, and a citation to copy by hand', async () => {
    await openAttack(on).then((page) => page.close());
    const page = await on.browser.open('http://gemini.google.com/attack');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    expect(await page.evaluate('location.protocol + isSecureContext')).toBe('http:false');
    await opens(page);
    await page.inShadow(PANEL, openAll);
    await page.click(PANEL, '.sources .actions button');
    const field = await page.waitInShadow(
      PANEL,
      (root) => root.querySelector('.sources textarea, .sources .copied')?.outerHTML,
    );
    expect(field).not.toMatch(/undefined|writeText/);
    await page.close();
  });

  it('78: whose root stands on a floor of its own does not lie over the label or the note', async () => {
    const chat = await on.browser.open('https://chatgpt.com/');
    await chat.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await chat.clickPage(GOOD);
    await chat.waitInShadow(NOTE, (root) => root.querySelector('.text'));
    await chat.evaluate(
      `document.body.append(Object.assign(document.createElement('div'), { style: 'height:0' })), document.querySelectorAll('body > *').forEach((part) => { if (part.firstElementChild) part.style.cssText += ';position:relative;z-index:1000;min-height:100vh;background:#fff'; }), 0`,
    );
    await chat.click(NOTE, '.x');
    await chat.waitGone(NOTE);
    await chat.close();
    const page = await openAttack(on);
    await page.evaluate(
      `document.querySelector('main').style.cssText = 'position:relative;z-index:1000;min-height:100vh;background:#fff'`,
    );
    await opens(page);
    await page.close();
  });

  it('79: is printed without the note that stands on it', async () => {
    const page = await on.browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.clickPage(GOOD);
    await page.waitInShadow(NOTE, (root) => root.querySelector('.text'));
    const withNote = drawingsOf(await page.print());
    await page.onHost(NOTE, (host) => host.remove());
    expect(drawingsOf(await page.print())).toEqual(withNote);
    await page.close();
  });

  it('80: that never rests keeps the toolbar’s views from nothing', async () => {
    const page = await openAttack(on);
    const tab = await page.tabId();
    await page.evaluate('void setTimeout(() => { const end = Date.now() + 20000; while (Date.now() < end); }, 300)');
    await rest(700);
    const { took, said } = await sideOf(tab);
    expect(said).toBeTruthy();
    // In Firefox such a page may share its process with nobody; in both the address alone says what it is.
    expect(took).toBeLessThan(15_000);
    await page.close();
  });

  it('81: whose renderer was taken over lies to the toolbar’s views in vain', async () => {
    const page = await openAttack(on);
    const tab = await page.tabId();
    // What is made of each answer stands in test/unit/background/probes.test.ts: here a lie, an error and silence on the real way.
    for (const lie of ['({ signals: 5 })', '(() => { throw new Error("no") })()', 'new Promise(() => {})']) {
      await inIsolatedWorld(
        on.browser,
        page,
        `const { scripts } = globalThis[Symbol.for('many-hands')];
         scripts.probe = { lifetime: new AbortController(), api: { look: () => ${lie} } };
         scripts.everywhere = { lifetime: new AbortController(), api: { seen: () => ${lie} } };
         return 0;`,
      );
      const { took, said } = await sideOf(tab);
      expect(said, lie).toBeTruthy();
      expect(took, lie).toBeLessThan(12_000);
    }
    await page.close();
  });

  it('82: under policies that wall it in has its label, and its panel or a sentence', async () => {
    for (const headers of [
      { 'Content-Security-Policy': 'sandbox allow-scripts' },
      { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
      { 'Content-Security-Policy': "frame-src 'none'; child-src 'none'; style-src 'none'; base-uri 'none'" },
      { 'Document-Policy': 'force-load-at-top', 'Origin-Agent-Cluster': '?1', 'Clear-Site-Data': '"storage"' },
    ] as Record<string, string>[]) {
      // A label that was opened comes once a week.
      await forgetStored(on.browser, 'seen');
      on.server.show((host, path) =>
        host === 'chatgpt.com' && path === '/walled'
          ? { body: '<!doctype html><title>Walled</title><main><p>Walled in.</p></main>', headers }
          : undefined,
      );
      const page = await on.browser.open('https://chatgpt.com/walled');
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      await page.click(CHIP, '.go');
      // Where the page is sandboxed Chromium’s driver cannot look into a frame of its process.
      const isSandboxed = headers['Content-Security-Policy']?.startsWith('sandbox') ?? false;
      await panelOrTold(page, name === 'chromium' && isSandboxed ? stands : undefined);
      await page.close();
    }
  });

  it('83: has no step more on the way back for a panel that came and went, and no panel after the way back', async () => {
    const page = await openAttack(on);
    const before = await page.evaluate('history.length');
    for (let time = 0; time < 3; time += 1) {
      await opens(page);
      await page.press('Escape');
      await page.waitGone(PANEL);
      await rest(1200);
    }
    expect(await page.evaluate('history.length')).toBe(before);
    await opens(page);
    await page.evaluate('void setTimeout(() => { location.href = "https://ordinary.example/"; })');
    await page.waitFor('location.host === "ordinary.example"');
    await page.evaluate('void setTimeout(() => history.back())');
    await page.waitFor('location.host === "chatgpt.com"');
    await rest(2500);
    // Whatever the browser kept: a panel that stands there works, and one that does not stands nowhere.
    if (await page.has(PANEL)) {
      await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
      await page.press('Escape');
    }
    await page.close();
  });

  it('84: that enlarges or shrinks itself beyond measure has a label that can be pressed', async () => {
    const page = await openAttack(on);
    for (const css of [
      'html{zoom:0.001}',
      'html{zoom:1000}',
      'html{font-size:0}',
      'html{font-size:1000px;line-height:90}',
      'html{writing-mode:vertical-rl;direction:rtl}',
      'html,body{width:0;height:0;overflow:hidden;position:fixed}',
    ]) {
      await page.evaluate(
        `(() => { document.querySelector('#bent')?.remove(); document.head.append(Object.assign(document.createElement('style'), { id: 'bent', textContent: ${JSON.stringify(css)} })); dispatchEvent(new Event('resize')); })()`,
      );
      const inBounds = async () => {
        const { left, right, top, bottom } = await page.boxOf(CHIP, '.go');
        const size = [right - left, bottom - top];
        return Math.min(...size) > 20 && Math.max(...size) < 700;
      };
      // Drawn in the page's new measure, and come to terms with it; then it stays so.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))),
      );
      await expect.poll(inBounds, { timeout: 30_000, message: css }).toBe(true);
      await rest(300);
      expect(await inBounds(), css).toBe(true);
    }
    await opens(page);
    await page.close();
  });
});
