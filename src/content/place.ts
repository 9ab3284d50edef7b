/** Where the chip may sit: at the edge, never over anything the page has fixed, focused or made for writing. */
import type { Spots } from '../presentation/view';
import { shared } from './shared';

/** Where in the window the chip goes, and whether there is room for its words. */
export interface Place {
  top: number;
  compact: boolean;
}

const HEIGHT = 44;
const WIDE = 224;
const COMPACT = 46;

const CONTROL =
  'button, a, select, textarea, input, form, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="button"]';

/** Elements under a rectangle at the window's edge, sampled on a grid of nine points; ours are looked through: the focus goes back to the label under the panel. */
function elementsUnder(top: number, width: number, left: boolean): Set<Element> {
  const found = new Set<Element>();
  for (const x of [2, width / 2, width]) {
    for (const y of [0, HEIGHT / 2, HEIGHT]) {
      const element = document
        .elementsFromPoint(left ? x : innerWidth - x, top + y)
        .find((element) => !shared.hosts.has(element));
      if (element) found.add(element);
    }
  }
  return found;
}

/** Something a person must be able to reach: a control, a place to write, the focused element, or a part fixed to the window. */
function isTaken(element: Element): boolean {
  if (element.closest(CONTROL)) return true;
  if (document.activeElement !== document.body && element === document.activeElement) return true;
  for (let current: Element | null = element; current && current !== document.body; current = current.parentElement) {
    if (getComputedStyle(current).position === 'fixed' && current.clientHeight < innerHeight * 0.9) return true;
  }
  return false;
}

/** Whether the element itself shows something: a picture, a control or a text node (whose text is not read). */
const showsContent = (element: Element): boolean =>
  element.matches('img, svg, video, canvas, button, a, pre, code') ||
  [...element.childNodes].some((node) => node instanceof Text && node.length > 1);

/** The first free place of those that may be tried; undefined where there is none. What an on-screen keyboard covers does not count as window. */
export function findPlace({ start, tops }: Spots, rtl: boolean): Place | undefined {
  const { height, scale } = visualViewport as VisualViewport;
  for (const wanted of tops) {
    const top = wanted < 1 ? Math.round(innerHeight * wanted) : wanted;
    if (top + HEIGHT > height * scale) continue;
    const under = (width: number) => [...elementsUnder(top, width, start !== rtl)];
    if (!under(COMPACT).some(isTaken))
      return { top, compact: under(WIDE).some((element) => isTaken(element) || showsContent(element)) };
  }
  return undefined;
}
