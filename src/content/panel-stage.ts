/** The panel's frame at work: gives it its place, shows it, moves the focus, sees when the page takes it away. */
import { invoke, pageRoots, read } from '../detection/node';
import { matches } from '../detection/query';
import { panelBox } from './dock';
import { schemeAt } from './ground';
import { keepFocus } from './keep-focus';
import { alive } from './lifetime';
import { listen } from './listen';
import { modalOfPage } from './modal';
import { observe } from './observe';
import type { PanelFrame } from './panel-host';
import type { FromPanel, Stage } from './panel-port';
import { after, every } from './script';
import { shared } from './shared';
import { countOutZoom } from './standing';

/** How often we look whether the page's dialog, which made ours modal, still stands. */
const MODAL_MS = 300;
/** How often the panel that stands tells its sheet of styles that we live. */
const BEAT_MS = 4000;
/** A page that takes its body away so soon after the panel came, so often one after the other, means ours. */
const SWAP_MS = 1000;
const MOST_SWAPS = 3;
let swaps = 0;
/** So many beats without an extension, and it is gone: after an update the new release takes the panel over before. */
const DEAD_BEATS = 3;
/** So often what the page silences is given its voice back. */
const MOST_SILENCED = 200;
/** The scheme in which the browser paints the page where that paints nothing: text of it is white or black (panel-host.css). */
const schemeOfPage = (part: Element): string => (getComputedStyle(part).color === 'rgb(0, 0, 0)' ? 'light' : 'dark');

/** Whether a person can see and press it: not where what a page fills the screen with lies over it, nor under a modal dialog. */
export function isInFront({ host, stage }: Pick<PanelFrame, 'host' | 'stage'>): boolean {
  const { left, top, width, height } = stage.getBoundingClientRect();
  return invoke(document, 'elementsFromPoint', left + width / 2, top + height / 2)[0] === host;
}

/** Serves a frame until it has ended. Returns what shows it, once it is drawn and wanted. */
export function serveFrame(frame: PanelFrame): () => void {
  const { host, root, body, stage, iframe, port, label, ended } = frame;
  stage.popover = 'manual';
  // What is inside names itself.
  stage.role = 'presentation';
  let drawn: Extract<FromPanel, { height: number }> | undefined;
  let told = '';

  const lay = (more?: Pick<Stage, 'shown'>) => {
    countOutZoom(host, stage);
    const em = Number.parseFloat(getComputedStyle(stage).fontSize);
    const { layout, folded, left, top, width, height } = panelBox(drawn, em, label.dir === 'rtl');
    const scheme = schemeAt(left + width / 2, top + height / 2) || schemeOfPage(body);
    // Moved by a translation: a new place would count as a shift of the page's own layout, since the click was in the frame.
    Object.assign(stage.style, { translate: `${left}px ${top}px`, width: `${width}px`, height: `${height}px` });
    if (frame.shown) frame.stands({ left, top, width, height });
    const now = `${layout} ${folded} ${scheme}`;
    if (!more && told === now) return;
    told = now;
    const { reload, late } = label;
    // A policy of the page takes its origin, and may take from all its frames the way to a new tab.
    const sealed = origin === 'null' ? label.sealed : '';
    port.postMessage({ layout, folded, scheme, reload, late, sealed, ...more } satisfies Stage);
  };

  const isModal = () => stage.matches(':modal');
  const leaveTop = () => (isModal() ? stage.close() : stage.hidePopover());

  /** Over what came to the top before, as a part of the page that fills the screen; the page is there to be used beside it. */
  const rise = () => {
    leaveTop();
    stage.showPopover();
  };

  const focus = () => {
    iframe.focus();
    return root.activeElement === iframe;
  };

  /** While it stands we look whether the page takes it away or moves it, in Firefox, which hands nodes out of closed roots, also from inside. */
  const watchRemoval = () => {
    const place = host.parentNode;
    const [, bodyBefore] = pageRoots();
    const since = Date.now();
    const stands = () => host.isConnected && host.parentNode === place && root.contains(iframe);
    const watcher = new MutationObserver(() => {
      if (stands()) return;
      swaps = Date.now() - since > SWAP_MS ? 0 : swaps + 1;
      // A page that swaps its body takes away what stands in it without meaning ours.
      const swapped = place === bodyBefore && place !== read(document, 'body') && swaps < MOST_SWAPS;
      frame.end(swapped ? undefined : label.taken, swapped);
    });
    watcher.observe(root, { childList: true, subtree: true });
    for (const node of [document, ...pageRoots()]) if (node) watcher.observe(node, { childList: true });
    ended.addEventListener('abort', () => watcher.disconnect());
  };

  /** Dialogs of pages make all that stands beside them in `body` silent: not what a person opened. A page that insists wins in the end. */
  const staySpoken = () => {
    let times = 0;
    const speak = () => {
      times += 1;
      if (times > MOST_SILENCED) return;
      host.inert = false;
      host.ariaHidden = null;
    };
    observe([host], { attributeFilter: ['inert', 'aria-hidden'] }, speak, ended);
    speak();
  };

  /**
   * Where the extension was switched off or removed nothing in the panel works any more. Chromium leaves this script to say so. Firefox
   * ends it without a word: then the sheet of styles takes the panel away.
   */
  const stayAlive = () => {
    let dead = 0;
    const beat = () => {
      dead = alive() ? 0 : dead + 1;
      if (dead >= DEAD_BEATS) frame.end(label.reload);
      if (dead > 0) return;
      stage.dataset.beat = stage.dataset.beat === 'even' ? 'odd' : 'even';
      // The page may have turned dark or light meanwhile.
      lay();
    };
    beat();
    every(BEAT_MS, beat, ended);
    // In a tab that nobody looks at, a browser may keep timers for a minute.
    listen(document, 'visibilitychange', beat, ended);
  };

  /** The page's modal dialog that ours was put over. */
  let under: Element | undefined;

  /** Once it is gone, nothing keeps the focus from us; but there may be another one below. */
  const giveWay = () => {
    if (!under || !isModal()) return;
    if (read(under, 'isConnected') && matches(under, ':modal')) return void after(MODAL_MS, giveWay, ended);
    rise();
    if (!focus()) insist();
  };

  /** A modal dialog of the page keeps the focus from everything else, and so does a trap: then ours is modal as well, and gives way when the dialog closes. */
  const insist = () => {
    if (isModal() && focus()) return;
    under = modalOfPage();
    leaveTop();
    stage.showModal();
    focus();
    giveWay();
  };
  const focusTold = keepFocus(frame, { focus, insist });

  const show = () => {
    frame.shown = true;
    shared.parts.delete('ahead');
    shared.parts.set('panel', host);
    body.dataset.manyHands = 'panel';
    rise();
    if (!focus()) insist();
    // A page that shows nothing of itself shows no panel either; another extension may hide all frames, also in closed roots.
    if (!iframe.checkVisibility()) return frame.end(label.taken);
    staySpoken();
    watchRemoval();
    stayAlive();
  };

  const reveal = () => {
    if (!drawn || !frame.wanted) return;
    frame.busy(false);
    if (!frame.shown) show();
    else if (!isModal()) rise();
    if (ended.aborted) return;
    if (!focus()) insist();
    lay({ shown: frame.wanted });
  };

  port.onmessage = ({ data }) => {
    const said = data as FromPanel;
    if ('focus' in said) return focusTold(said);
    if ('close' in said) return frame.end(said.led ? label.taken : said.failed);
    const first = !drawn;
    drawn = said;
    if (first) reveal();
    lay();
  };
  /** The panel alone goes: else the browser also closes what the page has open. */
  const leave = (event: Event) => {
    event.preventDefault();
    frame.end();
  };
  stage.addEventListener('cancel', leave);
  // Who presses beside ours wants the page: where none of its dialogs is known to stand in the way, a trap or one out of our sight may have gone.
  stage.addEventListener('pointerdown', ({ target, isTrusted }) => {
    if (target !== stage || !isTrusted || under || !isModal()) return;
    rise();
    if (!isInFront(frame)) insist();
  });
  frame.keys.handlers.set(host, (event) => event.key === 'Escape' && leave(event));
  for (const target of [window, visualViewport]) target?.addEventListener('resize', () => lay(), { signal: ended });
  lay();
  return reveal;
}
