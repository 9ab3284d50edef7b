/** 85 to 91 (no 86): records of the browser, places to write, changes of views, crowds of frames, a renderer taken over, our hosts named. */
import { describe, expect } from 'vitest';
import { CHIP, NOTE, PANEL, type Page } from '../browser/driver';
import { it, name } from '../browser/fixture';
import { panelOrTold } from '../browser/meeting';
import { inIsolatedWorld, OURS, openAttack, openPanel, rest, type Stage, stage } from './stage';

const GOOD = '[data-testid="good-response-turn-action-button"]';

describe(`in ${name}, a page`, () => {
  const on: Stage = stage();
  const opens = async (page: Page) => {
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
  };

  it('85: finds no name of ours in any record that its browser keeps for it', async () => {
    const page = await openAttack(
      on,
      `window.records = [];
       for (const type of PerformanceObserver.supportedEntryTypes)
         try { new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.records.push(type + ' ' + JSON.stringify(entry) + ' ' + [entry.target, entry.element].map((node) => node?.getRootNode?.() === document ? '' : node ? String(node.getRootNode()) : '')); }).observe({ type, buffered: true, durationThreshold: 16 }); } catch {}
       if (window.ReportingObserver) new ReportingObserver((reports) => { for (const report of reports) window.records.push(JSON.stringify(report)); }, { buffered: true }).observe();
       for (const type of ['securitypolicyviolation', 'error', 'unhandledrejection']) addEventListener(type, (event) => window.records.push(type + ' ' + (event.message ?? event.blockedURI ?? event.reason)), true);`,
    );
    await opens(page);
    await page.press('Escape');
    await rest(600);
    const records = (await page.evaluate('window.records')) as string[];
    const id = new URL(on.browser.extensionUrl('')).host;
    expect(
      records.filter((record) => record.includes(id) || /extension:|many-?hands|\.iife|ShadowRoot/i.test(record)),
    ).toEqual([]);
    expect(records.length).toBeGreaterThan(0);
    await page.close();
  });

  it('87: that makes all of itself a place to write cannot write in the label, and the label works', async () => {
    const page = await openAttack(on);
    await page.evaluate(
      `[(document.designMode = 'on'), (document.body.contentEditable = 'true'), (document.documentElement.contentEditable = 'true')].length`,
    );
    const words = await page.inShadow(CHIP, (root) => root.querySelector<HTMLElement>('.go')?.title);
    await page.click(CHIP, '.words');
    await rest(500);
    await page.evaluate(
      `[document.execCommand('selectAll'), document.execCommand('insertText', false, 'Nothing to see')].length`,
    );
    if (await page.has(CHIP))
      expect(await page.inShadow(CHIP, (root) => root.querySelector<HTMLElement>('.go')?.title)).toBe(words);
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.close();
  });

  // As long as the browser waits for the page it draws nothing and aims every press at the root: about 4 seconds in Chromium, 11 in Firefox.
  it('88: in a change of views that never ends has its panel, or is told that none comes, once the browser has given the change up', async () => {
    const page = await openAttack(on);
    await page.evaluate(
      'void document.startViewTransition(() => new Promise(() => {})).ready.catch(() => { window.over = true; })',
    );
    await page.waitFor('window.over');
    await page.click(CHIP, '.go');
    await panelOrTold(page);
    await page.close();
  });

  it('89: with three hundred frames has its panel, or is told that none comes in time', async () => {
    const page = await openAttack(on);
    await page.evaluate(`(() => { for (let n = 0; n < 300; n += 1) { const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<p>' + n, name: 'many-hands' });
      frame.setAttribute('sandbox', n % 2 ? 'allow-scripts' : ''); frame.style.cssText = 'width:9px;height:9px'; document.body.append(frame); } })()`);
    await rest(3000);
    await page.click(CHIP, '.go');
    await panelOrTold(page);
    await page.close();
  });

  it('90: whose renderer was taken over uses up the note of the day, and no more', async () => {
    const page = await openAttack(on, '', 'gemini.google.com');
    for (const kind of ['feedback', 'voice', 'upload', 'image', 'policy', 'captcha'])
      await inIsolatedWorld(
        on.browser,
        page,
        `return chrome.runtime.sendMessage({ name: 'moment', payload: { product: 'gemini', kind: '${kind}' } });`,
      );
    await page.close();
    const chat = await on.browser.open('https://chatgpt.com/');
    await chat.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await chat.clickPage(GOOD);
    await rest(2500);
    // What the threat model says: the note of the day is used up, and nothing else is.
    expect(await chat.has(NOTE)).toBe(false);
    await chat.close();
  });

  it('91: that asks for pictures of, points at, or names our hosts gets nothing by it', async () => {
    const page = await openPanel(on);
    const got = (await page.evaluate(`(async () => {
      const found = [];
      // The sign without width that stands in each says nothing.
      const tells = (text) => text.replace('\\u200b', '') !== '';
      for (const host of ${OURS}) {
        host.id = 'ours'; host.slot = 'x'; host.ariaLabel = 'Nothing';
        try { if (host.shadowRoot || host.attachInternals?.().shadowRoot) found.push('root'); } catch {}
        try { host.attachShadow({ mode: 'open', clonable: true }); found.push('second root'); } catch {}
        try { const copy = host.cloneNode(true); if (copy.shadowRoot || tells(copy.innerHTML)) found.push('copy'); } catch {}
        try { if (host.getAnimations({ subtree: true }).some((animation) => animation.effect.target !== host)) found.push('animation'); } catch {}
        try { if (document.getAnimations().some(({ effect }) => effect.target?.getRootNode() !== document)) found.push('animation of the document'); } catch {}
        try { if (tells(host.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }) ?? '')) found.push('html'); } catch {}
        try { const range = document.createRange(); range.selectNode(host); if (tells(String(range)) || tells(range.cloneContents().textContent)) found.push('range'); } catch {}
        try { if (new XMLSerializer().serializeToString(host).includes('many')) found.push('serialized'); } catch {}
        try { host.setHTMLUnsafe?.('<template shadowrootmode="open"></template>'); if (host.shadowRoot) found.push('declared root'); } catch {}
        try { if (document.elementsFromPoint(innerWidth - 50, 80).some((node) => node.getRootNode() !== document)) found.push('point'); } catch {}
      }
      return found;
    })()`)) as string[];
    expect(got).toEqual([]);
    await page.close();
  });
});
