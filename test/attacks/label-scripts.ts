/** What an attacking page runs against the label, as the source of its scripts. */
import { OURS } from './stage';

/** Everything a page can do to get at a root, before there is one. Each find is counted in `window.got`. */
export const GRAB = `
  window.got = [];
  for (const name of ['many-hands-label', 'many-hands-panel', 'many-hands-note'])
    customElements.define(name, class extends HTMLElement {
      constructor() { super(); window.got.push(name); window.internals = this.attachInternals(); }
    });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); window.got.push('attachShadow'); return root; };
  const adopt = Document.prototype.adoptNode;
  Document.prototype.adoptNode = function (node) { window.got.push('adoptNode'); return adopt.call(this, node); };
  const inert = DOMImplementation.prototype.createHTMLDocument;
  DOMImplementation.prototype.createHTMLDocument = function (...args) { window.got.push('createHTMLDocument'); return inert.apply(this, args); };
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
  Object.defineProperty(Event.prototype, 'composedPath', { value: () => { window.got.push('composedPath'); return []; } });
  CSSStyleSheet.prototype.replaceSync = function () { window.got.push('replaceSync'); };
  Node.prototype.appendChild = function () { window.got.push('appendChild'); };
  Element.prototype.append = function () { window.got.push('append'); };
  Object.defineProperty(Object.prototype, 'handler', { get() { window.got.push('Object.prototype'); } });
  globalThis[Symbol.for('many-hands')] = { scripts: {}, parts: new Map(), hosts: new WeakMap(), claim: 'evil' };
`;

export const KEEP_AWAY = `
  customElements.define('many-hands-label', class extends HTMLElement { static disabledFeatures = ['shadow']; });
  customElements.define('many-hands-panel', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }); } });
  const clutter = document.createElement('div');
  clutter.innerHTML = \`<form id="implementation" name="implementation"></form><img name="createElement"><img name="adoptNode"><img name="elementsFromPoint"><img name="activeElement"><img name="body"><img name="readyState">
    <a id="many-hands"></a><a id="manyHandsClaim" href="wsj-2023-openai-kenya"></a><a id="manyHandsMoments"></a><a id="manyHandsDetector"></a><a id="chrome" name="runtime"></a><a id="setTimeout"></a><a id="CSSStyleSheet"></a><a id="visualViewport"></a><a id="innerHeight"></a><a id="browser"></a>
    <iframe name="shared"></iframe><object name="navigation"></object>\`;
  document.documentElement.append(clutter);
  for (let n = 0; n < 3; n++) {
    const decoy = document.createElement('div');
    decoy.attachShadow({ mode: n ? 'closed' : 'open' }).innerHTML = '<div data-many-hands="' + ['label', 'panel', 'note'][n] + '"></div>';
    document.documentElement.append(decoy);
  }
  for (const name of ['label', 'panel', 'note']) document.documentElement.append(document.createElement('many-hands-' + name));
`;

export const RESTYLE = `
  const style = document.createElement('style');
  style.textContent = \`
    @font-face { font-family: system-ui; src: local("Nothing"); size-adjust: 0%; unicode-range: U+0-10FFFF; }
    @font-face { font-family: sans-serif; src: url(/font-sans.woff2); size-adjust: 25%; }
    @font-face { font-family: serif; src: url(/font-serif.woff2); size-adjust: 25%; }
    html > * { display: none !important; opacity: 0 !important; font: 1px x !important; color: transparent !important; --mh-ink: #fff !important; --ink: #fff !important; direction: rtl !important; }
    html > body { display: block !important; opacity: 1 !important; }
    div { height: 0 !important; transform: scale(0) !important; clip-path: inset(100%) !important; }
    body, main, p { height: auto !important; transform: none !important; clip-path: none !important; }
  \`;
  document.head.append(style);
  for (const name of ['--mh-ink', '--ink', '--paper', '--mh-sans', '--mh-small', '--mh-start', '--mh-end', '--blue', '--soft'])
    try { CSS.registerProperty({ name, syntax: '*', inherits: false, initialValue: '0' }); } catch {}
`;

/** What a page reaches of a label that stands there, by every way that hands nodes out; texts found, and roots. */
export const REACH = `(() => {
  const roots = new Set(), texts = [];
  const note = (node) => { try { const root = node?.getRootNode?.(); if (root && root !== document) roots.add(String(root)); } catch {} };
  for (const host of ${OURS}) {
    note(host.shadowRoot); note(host.openOrClosedShadowRoot);
    try { note(host.attachInternals().shadowRoot); } catch {}
    try { texts.push(host.outerHTML, host.innerText, host.textContent, host.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }) ?? ''); } catch {}
    const copy = host.cloneNode(true); note(copy.shadowRoot); texts.push(copy.outerHTML);
    note(host.firstChild); note(host.assignedSlot);
    const { left, top, width, height } = host.getBoundingClientRect();
    for (const animation of host.getAnimations?.({ subtree: true }) ?? []) note(animation.effect?.target);
  }
  for (let x = innerWidth - 2; x > innerWidth - 300; x -= 20)
    for (let y = 2; y < innerHeight; y += 20) {
      for (const node of document.elementsFromPoint(x, y)) note(node);
      note(document.caretPositionFromPoint?.(x, y)?.offsetNode);
      note(document.caretRangeFromPoint?.(x, y)?.startContainer);
    }
  document.execCommand('selectAll');
  const selection = getSelection();
  texts.push(String(selection)); note(selection.anchorNode); note(selection.focusNode);
  for (let at = 0; at < selection.rangeCount; at++) note(selection.getRangeAt(at).startContainer);
  return { roots: [...roots], said: texts.filter((text) => /Who made this|facts|sources/.test(text)).length, texts: texts.length };
})()`;
