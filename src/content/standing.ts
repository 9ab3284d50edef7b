/** How a part of ours stands on a page: beside it, unbent, and whether it was taken out. */
import { invoke, pageRoots, read } from '../detection/node';
import { firstOf } from './first-of';
import type { Mounted } from './mount';
import { observe } from './observe';

const put = (node: Node, into: HTMLElement): void => invoke(into, 'append', node);

/** How many of the page's elements are compared, and in what beside their size and place. */
const MOST_COMPARED = 200;
const LOOKS = [
  'color',
  'backgroundColor',
  'backgroundImage',
  'borderTopColor',
  'boxShadow',
  'fill',
  'opacity',
  'outlineStyle',
  'textDecorationLine',
  'visibility',
] as const;

/** The page's root, its body and the first of what stands in that: no more is read, however large the page is. */
function firstParts(): Element[] {
  const [root, body] = pageRoots();
  if (!body) return [root];
  return [root, body, ...firstOf(invoke(body, 'getElementsByTagName', '*'), MOST_COMPARED)];
}

/** How the page looks. Where it would look otherwise in a moment, a transition runs. */
const looksOf = (parts: readonly Element[]): string =>
  JSON.stringify([
    invoke(document, 'getAnimations').length,
    parts.map((part) => {
      const style = getComputedStyle(part);
      return [invoke(part, 'getBoundingClientRect'), LOOKS.map((name) => style[name])];
    }),
  ]);

/** Whether the page shows nothing of itself: then nothing of ours is seen either. */
export function showsNothing(): boolean {
  const [, body] = pageRoots();
  return body !== null && getComputedStyle(body).display === 'none';
}

/**
 * React 18, when it takes stock of a page of which it drew the root, takes what stands beside `body` for a fault of the page and draws all
 * of it anew, without what a person has typed. Behind this mark, the end of a part of its own, it takes stock of nothing.
 */
const endOfStock = new Comment('/$');

/**
 * Puts the host beside `body`: there no rule of the page for what stands last or alone in `body` counts it, no page takes it for the
 * last of its own, and it stays where `body` is changed for another. Where the page would look otherwise for it, it stands in `body`;
 * `inside`, that is the first place to be tried.
 */
export function stand(host: HTMLElement, inside: boolean): void {
  host.remove();
  const [root, body] = pageRoots();
  const parts = firstParts();
  const before = looksOf(parts);
  // Once, before all that is ours: behind what React may still have to read itself.
  if (read(endOfStock, 'parentNode') !== root) put(endOfStock, root);
  const places = [root];
  // It may be a frame set, in which nothing but its frames is drawn; or there is none.
  if (body instanceof HTMLBodyElement) {
    places.push(body, root);
    if (inside || showsNothing()) places.shift();
  }
  for (const place of places) {
    put(host, place);
    putInSight(host);
    if (looksOf(parts) === before) return;
  }
}

/**
 * Beside a `body` that is seen and in which nothing of ours can be: one with a shadow root draws none of its children, one that is
 * edited as a whole makes all that stands in it its text, one that is shut off shuts ours off.
 */
export function putInSight(host: HTMLElement): void {
  const [root, body] = pageRoots();
  if (!body || host.parentNode !== body || !invoke(body, 'checkVisibility')) return;
  if (!host.checkVisibility() || read(body, 'isContentEditable') || read(body, 'inert')) put(host, root);
}

/** A page that enlarges its root moves and enlarges what stands in it: our part has the size that the person chose. */
export function countOutZoom(host: HTMLElement, part: HTMLElement): void {
  const { currentCSSZoom = 1 } = host as { currentCSSZoom?: number };
  // What is not changed is not laid out again.
  if (currentCSSZoom !== 1 || part.style.zoom) part.style.zoom = String(1 / currentCSSZoom);
}

/** What bends or cuts what is fixed below. */
const BENDING = [
  'transform',
  'translate',
  'scale',
  'rotate',
  'filter',
  'backdropFilter',
  'perspective',
  'clipPath',
  'maskImage',
  'offsetPath',
] as const;

function bends(element: Element | null): boolean {
  if (!element) return false;
  const style = getComputedStyle(element);
  return (
    BENDING.some((name) => style[name] !== 'none' || style.willChange.includes(name)) ||
    /paint|layout|strict|content\b|contain|3d/.test(style.contain + style.willChange + style.transformStyle) ||
    style.contentVisibility === 'auto' ||
    Number(style.opacity) < 1
  );
}

/**
 * A page that turns, scales, filters, cuts or fades its root bends what is fixed to the window: then the host goes to the browser's top layer,
 * which nothing of the page holds. Elsewhere it stays an element like any other. Counts the page's zoom out.
 */
export function liftAbovePage(host: HTMLElement, part: HTMLElement): void {
  countOutZoom(host, part);
  if (!pageRoots().some(bends) || host.matches(':popover-open')) return;
  host.popover = 'manual';
  host.showPopover();
}

/** Hears that the page took a part out, put it elsewhere, or had it in another document, which takes its style; until the signal is aborted. Then it stands nowhere. */
export function watchRemoval(
  { host, root }: Pick<Mounted, 'host' | 'root'>,
  removed: () => void,
  signal: AbortSignal,
): void {
  const changed = () => {
    const parents: (Node | null)[] = pageRoots();
    if (parents.includes(host.parentNode) && root.adoptedStyleSheets[0]) return;
    host.remove();
    removed();
  };
  // Direct children only: nothing is heard while an answer is written.
  observe([document, ...pageRoots()], { childList: true }, changed, signal);
}
