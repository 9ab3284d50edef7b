/** 66: forms whose fields, and pictures that, have the names of the browser's own properties (DOM clobbering) neither hang us nor keep the label and the panel away. */
import { describe, expect } from 'vitest';
import { CHIP, PANEL } from '../browser/driver';
import { it, name } from '../browser/fixture';
import { openAttack, openByShortcut, type Stage, stage } from './stage';

/** Everything that our code in pages asks of a node, and what it could come to ask. */
const NAMES = `parentNode parentElement ownerDocument nextSibling previousSibling firstChild lastChild firstElementChild
  nextElementSibling children childNodes childElementCount getAttribute hasAttribute attributes style id className classList
  tagName localName nodeName nodeType nodeValue textContent isConnected contains closest matches querySelector querySelectorAll
  getBoundingClientRect getClientRects checkVisibility getRootNode shadowRoot assignedSlot clientWidth clientHeight offsetWidth
  offsetHeight scrollWidth scrollHeight scrollLeft scrollTop focus blur append remove addEventListener dispatchEvent hidden inert
  lang dir title constructor toString valueOf hasOwnProperty __proto__ length elements submit action method`.split(
  /\s+/,
);

/** What our code asks of the document, and what it could come to ask: there the names of pictures and forms stand. */
const OF_DOCUMENT =
  `documentElement body head implementation activeElement contentType readyState hidden prerendering visibilityState
  defaultView adoptNode createElement elementsFromPoint elementFromPoint getElementsByTagName querySelector querySelectorAll
  getElementById hasFocus addEventListener removeEventListener scrollingElement adoptedStyleSheets childNodes children append
  compareDocumentPosition contains nodeType ownerDocument parentNode location URL title dir cookie forms images`.split(
    /\s+/,
  );

/** Such pictures and forms until the label has stood for some seconds: nobody could look for it in such a document. */
const NAMED = `addEventListener('DOMContentLoaded', () => {
  const { body, documentElement } = document;
  const make = document.createElement.bind(document);
  const named = ${JSON.stringify(OF_DOCUMENT)}.flatMap((name) => ['img', 'form'].map((kind) => Object.assign(make(kind), { name })));
  HTMLElement.prototype.append.call(body, ...named);
  window.control = String(document.documentElement) + String(document.body);
  const observer = new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes: [added] }) => added?.nodeName === 'DIV' && added.attributes.length === 0)) return;
    setTimeout(() => { for (const one of named) Element.prototype.remove.call(one); window.came = true; }, 4000);
  });
  for (const one of [body, documentElement]) observer.observe(one, { childList: true });
});`;

/** Such forms where the label is tried first, one around the composer, one that has the focus, and things that take names as forms do. */
const CLOBBER = `addEventListener('DOMContentLoaded', () => {
  const put = (parent, child) => HTMLElement.prototype.append.call(parent, child);
  const make = (css) => {
    const form = document.createElement('form');
    form.style.cssText = css;
    for (const name of ${JSON.stringify(NAMES)}) put(form, Object.assign(document.createElement('input'), { type: 'hidden', name }));
    put(document.body, form);
    return form;
  };
  for (const top of ['40px', '18%', '68%']) {
    const inner = document.createElement('div');
    inner.style.cssText = 'height:100%';
    put(make('position:absolute;right:0;width:60%;height:12%;top:' + top), inner);
  }
  put(make('position:fixed;left:10px;bottom:10px;width:300px;height:60px'), document.createElement('textarea'));
  window.focused = make('position:absolute;left:10px;top:40%;width:40px;height:40px');
  HTMLElement.prototype.setAttribute.call(window.focused, 'tabindex', '0');
  HTMLElement.prototype.focus.call(window.focused);
  for (const kind of ['object', 'embed'])
    for (const name of ['parentNode', 'closest', 'style']) put(document.body, Object.assign(document.createElement(kind), { name }));
});`;

describe(`in ${name}`, () => {
  const on: Stage = stage();

  it('66: the label comes and finds its place where pictures and forms stand for the document’s own parts', async () => {
    const page = await openAttack(on, NAMED);
    // The control: the page itself meets them; and ours came while they stood.
    expect(await page.evaluate('window.control')).toMatch(/HTML(Collection|Image|Form)/);
    await page.waitFor('window.came');
    await page.waitInShadow(CHIP, (root) => root.querySelector<HTMLElement>('.edge')?.style.visibility === '');
    await page.close();
  });

  it('66: the label comes, opens its menu and the panel, also while such a form has the focus', async () => {
    const page = await openAttack(on, CLOBBER);
    // The control: in the page's own world the form answers with its fields.
    expect(await page.evaluate(`window.focused.parentNode.name`)).toBe('parentNode');
    await page.click(CHIP, '.x');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
    await page.press('Escape');
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.press('Escape');
    await page.waitGone(PANEL);
    await page.evaluate('HTMLElement.prototype.focus.call(window.focused)');
    await openByShortcut(on.browser);
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.press('Escape');
    await page.waitGone(PANEL);
    await page.close();
  });
});
