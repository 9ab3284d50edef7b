/** How a part of ours stands on a page: at its end, unbent, and whether it was taken out. */
import { invoke, read } from '../detection/node';
import type { Mounted } from './mount';
import { observe } from './observe';

const put = (host: HTMLElement, into: HTMLElement): void => invoke(into, 'append', host);

/**
 * Behind all that the page has: React and Svelte take what stands at the end of `body` for somebody else's, and only there.
 * Beside `body`, React 18 takes it for a fault of the page and draws the page anew, without what a person has typed.
 */
export function putAtEnd(host: HTMLElement): void {
  const body = read(document, 'body');
  // It may be a frame set, in which nothing but its frames is drawn; or there is none.
  put(host, body instanceof HTMLBodyElement ? body : read(document, 'documentElement'));
  putInSight(host);
}

/** Beside a `body` that is seen and in which nothing of ours can be: one with a shadow root draws none of its children. */
export function putInSight(host: HTMLElement): void {
  const body = read(document, 'body');
  if (!host.checkVisibility() && body && invoke(body, 'checkVisibility')) put(host, read(document, 'documentElement'));
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
] as const;

function bends(element: Element | null): boolean {
  if (!element) return false;
  const style = getComputedStyle(element);
  return (
    BENDING.some((name) => style[name] !== 'none' || style.willChange.includes(name)) ||
    /paint|layout|strict|content\b|contain/.test(style.contain + style.willChange) ||
    style.containerType !== 'normal' ||
    Number(style.opacity) < 1
  );
}

/**
 * A page that turns, scales, filters, cuts or fades its root bends what is fixed to the window: then the host goes to the browser's top layer,
 * which nothing of the page holds. Elsewhere it stays an element like any other. Counts the page's zoom out.
 */
export function liftAbovePage(host: HTMLElement, part: HTMLElement): void {
  countOutZoom(host, part);
  const bent = bends(read(document, 'documentElement')) || bends(read(document, 'body'));
  if (!bent || host.matches(':popover-open')) return;
  host.popover = 'manual';
  host.showPopover();
}

/** Hears that the page took a part out, put it elsewhere, or had it in another document, which takes its style; until the signal is aborted. Then it stands nowhere. */
export function watchRemoval(
  { host, root }: Pick<Mounted, 'host' | 'root'>,
  removed: () => void,
  signal: AbortSignal,
): void {
  const parents = (): (Node | null)[] => [read(document, 'documentElement'), read(document, 'body')];
  const changed = () => {
    if (parents().includes(host.parentNode) && root.adoptedStyleSheets[0]) return;
    host.remove();
    removed();
  };
  // Direct children only: nothing is heard while an answer is written.
  observe([document, ...parents()], { childList: true }, changed, signal);
}
