/** How a part of ours stands on a page: at its end, unbent, and whether it was taken out. */
import { invoke, pageRoots, read } from '../detection/node';
import type { Mounted } from './mount';
import { observe } from './observe';

const put = (host: HTMLElement, into: HTMLElement): void => invoke(into, 'append', host);

/**
 * Behind all that the page has: React and Svelte take what stands at the end of `body` for somebody else's, and only there.
 * Beside `body`, React 18 takes it for a fault of the page and draws the page anew, without what a person has typed. So we stand there
 * only where what the page has at its end would move or grow: by its rules for `:last-child` and its like.
 */
export function putAtEnd(host: HTMLElement): void {
  const [root, body] = pageRoots();
  const parts = [...invoke(document, 'querySelectorAll', 'body,body>*')];
  const looks = () => JSON.stringify(parts.map((part) => invoke(part, 'getBoundingClientRect')));
  const before = looks();
  // It may be a frame set, in which nothing but its frames is drawn; or there is none.
  put(host, body instanceof HTMLBodyElement ? body : root);
  putInSight(host, looks() !== before);
}

/**
 * Beside a `body` that is seen and in which nothing of ours can be: one with a shadow root draws none of its children, one that is
 * edited as a whole makes all that stands in it its text, one that is shut off shuts ours off.
 */
export function putInSight(host: HTMLElement, isWrong?: boolean): void {
  const [root, body] = pageRoots();
  if (!body || host.parentNode !== body || !invoke(body, 'checkVisibility')) return;
  if (isWrong || !host.checkVisibility() || read(body, 'isContentEditable') || read(body, 'inert')) put(host, root);
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
