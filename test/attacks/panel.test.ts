/** What a page tries on the panel: to read it, to overhear a person in it, to lead its frame elsewhere, to draw one of its own. */
import { describe, expect } from 'vitest';
import { CHIP, PANEL } from '../browser/driver';
import { it, name } from '../browser/fixture';
import { openAttack, openByShortcut, openPanel, rest, type Stage, stage } from './stage';

/** A page that listens to everything, from before anything of ours was there. */
const LISTEN = `
  window.heard = [];
  const types = ['pointermove', 'mousemove', 'pointerdown', 'mousedown', 'mouseup', 'click', 'wheel', 'contextmenu', 'keydown', 'keypress', 'keyup',
    'beforeinput', 'input', 'copy', 'cut', 'dragstart', 'drag', 'dragend', 'selectionchange', 'selectstart', 'touchstart', 'message', 'messageerror'];
  for (const type of types) for (const target of [window, document])
    target.addEventListener(type, (event) => window.listening && window.heard.push(type + (event.key ? ' ' + event.key : '') + ' ' + (event.data ?? '')), true);
  const frames = [];
  new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) frames.push(node.localName); }).observe(document, { childList: true, subtree: true });
`;

/** Everything by which a page could come to a word, a node or a window of the panel. */
const REACH = `(() => {
  const found = [], texts = [];
  const words = ['Nairobi', 'Sama', 'took home', 'paid', 'What is not known'];
  const safe = (act) => { try { return act(); } catch { return ''; } };
  for (const word of words) if (safe(() => window.find(word, false, false, true, false, true, true))) found.push('find ' + word);
  safe(() => document.execCommand('selectAll'));
  for (const act of [() => String(getSelection()), () => document.documentElement.innerText, () => document.documentElement.outerHTML, () => document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '']) texts.push(safe(act));
  for (let at = 0; at < window.length; at += 1) try { texts.push(window[at].document.body.innerText); found.push('document of frame ' + at); } catch {}
  for (const frame of document.querySelectorAll('iframe')) if (safe(() => frame.contentDocument?.body)) { texts.push(frame.contentDocument.body.innerText); found.push('contentDocument'); }
  const roots = new Set();
  const note = (find) => { try { const root = find()?.getRootNode?.(); if (root && root !== document) roots.add(String(root)); } catch {} };
  note(() => getSelection().anchorNode); note(() => getSelection().focusNode); note(() => getSelection().getRangeAt(0).startContainer); note(() => document.activeElement);
  for (let x = 5; x < innerWidth; x += 60) for (let y = 5; y < innerHeight; y += 60) { note(() => document.elementFromPoint(x, y)); note(() => document.caretPositionFromPoint?.(x, y)?.offsetNode); }
  for (const { name, entryType } of performance.getEntries()) if (/srcdoc|extension|hands/i.test(name)) found.push(entryType + ' ' + name);
  return { found, roots: [...roots], said: texts.filter((text) => /Nairobi|Sama|took home/.test(text)).length, texts: texts.length };
})()`;

describe(`in ${name}, a page`, () => {
  const on: Stage = stage();

  it('4 5 45 46 47: finds, selects and reads no word of the panel, and no node of it', async () => {
    const page = await openPanel(on, LISTEN);
    const reached = (await page.evaluate(REACH)) as { texts: number };
    expect(reached).toMatchObject({ found: [], roots: [], said: 0 });
    expect(reached.texts).toBeGreaterThan(2);
    await page.close();
  });

  it('16 23 33: hears no pointer, no key, no selection and no drag of a person in the panel', async () => {
    const page = await openPanel(on, LISTEN);
    // What is drawn may not be shown yet: a press waits until nothing of the page lies there any more.
    await page.click(PANEL, '.lead');
    await page.evaluate('window.listening = true');
    const { innerWidth, innerHeight } = (await page.evaluate('({ innerWidth, innerHeight })')) as {
      innerWidth: number;
      innerHeight: number;
    };
    for (let at = 0; at < 5; at += 1) await page.moveMouse(innerWidth - 120 - 20 * at, innerHeight / 2 - 10 * at);
    await page.click(PANEL, '.lead');
    for (const key of ['Tab', 'Tab', 'ArrowDown', 'q', 'PageDown']) await page.press(key);
    await rest(200);
    // The control: what happens beside the panel is the page's.
    const inside = (await page.evaluate('window.heard')) as string[];
    await page.moveMouse(40, 40);
    await page.waitFor('window.heard.some((what) => what.startsWith("pointermove"))');
    expect(inside.filter((what) => !/^selectionchange/.test(what))).toEqual([]);
    await page.close();
  });

  it('6 8 9: changes nothing of what the panel says by fonts, properties or rules, and serves it no file', async () => {
    const looks = () => async (page: Awaited<ReturnType<typeof openPanel>>) =>
      page.waitInShadow(PANEL, (root) => {
        const lead = root.querySelector('.lead');
        const voice = root.querySelector('.voice') ?? lead;
        if (!lead || !voice) return null;
        const look = (element: Element) => {
          const { color, fontSize, fontFamily, visibility, opacity } = getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          return {
            color,
            fontSize,
            fontFamily,
            visibility,
            opacity,
            width: Math.round(width),
            height: Math.round(height),
          };
        };
        return [look(lead), look(voice)];
      });
    const plain = await openPanel(on);
    const before = await looks()(plain);
    await plain.close();
    on.server.clear();
    const page = await openPanel(
      on,
      `
      addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = \`
          \${['system-ui', 'sans-serif', 'serif', 'Charter', 'Georgia', 'Roboto', 'Inter', 'Liberation Sans', 'Liberation Serif', 'DejaVu Sans', 'DejaVu Serif', 'Noto Sans', 'Noto Serif'].map((family) => '@font-face { font-family: "' + family + '"; src: url(/font-' + family.length + '.woff2), local("DejaVu Sans Mono"); size-adjust: 25%; }').join('')}
          @property --mh-ink { syntax: "<color>"; inherits: false; initial-value: #fff; }
          @property --mh-large { syntax: "<length>"; inherits: false; initial-value: 1px; }
          html > div, iframe, dialog { --mh-end: 100vh !important; --mh-ink: #fff !important; direction: rtl !important; zoom: 1 !important; }
        \`;
        document.head.append(style);
      });`,
    );
    expect(await looks()(page)).toEqual(before);
    expect(on.server.requests().filter(({ path }) => path.includes('font'))).toEqual([]);
    await page.close();
  });

  it('61: changes neither the place nor the size of the panel by enlarging or shrinking its root', async () => {
    const boxUnder = async (zoom: number) => {
      const page = await openPanel(on, `document.documentElement.style.zoom = ${zoom}`);
      const { left, right, top } = await page.boxOf(PANEL, '.lead');
      await page.close();
      return [left, right, top].map(Math.round);
    };
    const plain = await boxUnder(1);
    expect(await boxUnder(0.3)).toEqual(plain);
    expect(await boxUnder(1.5)).toEqual(plain);
  });

  it('62: that gets hold of the frame, as Firefox lets it, puts nothing of its own in the panel’s place', async () => {
    const acts = {
      'leads it elsewhere and stops its load event':
        "root.addEventListener('load', (event) => event.stopImmediatePropagation(), true); frame.removeAttribute('sandbox'); frame.srcdoc = '<h1>All is well</h1>';",
      'takes it out': 'root.querySelector("dialog").remove();',
    };
    for (const [what, act] of Object.entries(acts)) {
      const page = await openPanel(
        on,
        `for (const type of ['mouseover', 'pointerover'])
           addEventListener(type, ({ originalTarget: frame }) => {
             if (!window.armed || frame?.localName !== 'iframe') return;
             window.armed = false;
             const root = frame.getRootNode();
             ${act}
           }, true);`,
      );
      const { left, top } = await page.boxOf(PANEL, '.lead');
      await page.moveMouse(40, 40);
      await page.evaluate('window.armed = true');
      await page.moveMouse(left + 20, top + 5);
      await rest(500);
      expect(await page.evaluate('window.armed'), what).toBe(name === 'chromium');
      if (name === 'firefox') {
        await page.waitGone(PANEL);
        await page.waitInShadow(CHIP, (shown) => shown.querySelector('.toast') !== null);
      } else expect(await page.inShadow(PANEL, (shown) => shown.querySelector('.lead') !== null)).toBe(true);
      await page.close();
    }
  });

  it('15 18 20: opens no panel by itself, with whatever it plants, names or sends', async () => {
    const page = await openAttack(on, LISTEN);
    await page.evaluate(`(() => {
      globalThis[Symbol.for('many-hands')] = globalThis[Symbol.for('many-hands-panel')] = { product: 'chatgpt', frame: {}, claim: 'x' };
      for (const markup of ['<div data-many-hands="panel"></div>', '<many-hands-panel></many-hands-panel>', '<iframe sandbox="allow-popups" name="many-hands-panel" srcdoc="<!doctype html><title>Many Hands</title>"></iframe>'])
        document.documentElement.insertAdjacentHTML('beforeend', markup);
      for (let n = 0; n < 5; n += 1) { history.pushState(n, '', '/attack?' + n); document.body.append(document.createElement('section')); }
      for (const target of [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)])
        for (const data of [{ name: 'open' }, { close: true }, { shown: {} }, 'open']) { target.postMessage(data, '*'); const { port1, port2 } = new MessageChannel(); target.postMessage(data, '*', [port2]); port1.onmessage = ({ data: said }) => window.heard.push('port ' + JSON.stringify(said)); }
      document.dispatchEvent(new CustomEvent('many-hands-open'));
    })()`);
    await rest(1200);
    expect(await page.has(PANEL)).toBe(false);
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    expect(((await page.evaluate('window.heard')) as string[]).filter((what) => what.startsWith('port'))).toEqual([]);
    await page.close();
  });

  it('37: that writes its own document anew is left with no panel', async () => {
    const page = await openPanel(on, LISTEN);
    await page.evaluate(
      `document.open(), document.write('<!doctype html><title>New</title><p>Written anew</p>'), document.close()`,
    );
    await page.waitGone(PANEL);
    await page.close();
  });

  it('22 38: deadens the label at most: the shortcut opens the panel, its buttons and Escape work', async () => {
    const page = await openAttack(
      on,
      `
      for (const type of ['click', 'mousedown', 'pointerdown', 'auxclick', 'keydown', 'focus', 'focusin'])
        for (const target of [window, document]) target.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);`,
    );
    await openByShortcut(on.browser);
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    const wide = () => page.inShadow(PANEL, () => innerWidth);
    const before = await wide();
    await page.click(PANEL, '.sizes button:last-child');
    await page.waitInShadow(PANEL, (_root, old: number) => innerWidth > old, before);
    await page.press('Escape');
    await page.waitGone(PANEL);
    await page.close();
  });
});
