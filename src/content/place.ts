/** Where the chip may sit: at the edge, never over anything the page has fixed, focused or made for writing. */

/** Where in the window the chip goes, and whether there is room for its words. */
export interface Place {
  top: number;
  compact: boolean;
}

const HEIGHT = 44;
const WIDE = 224;
const COMPACT = 46;
const BELOW_HEADER = 64;

const CONTROL = 'button, a, select, textarea, input, form, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="button"]';

/** Elements under a rectangle at the window's inline end, sampled on a grid of nine points; `ours` is looked through. */
function elementsUnder(top: number, width: number, rtl: boolean, ours: Element | undefined): Set<Element> {
  const found = new Set<Element>();
  for (const x of [2, width / 2, width]) {
    for (const y of [0, HEIGHT / 2, HEIGHT]) {
      const element = document.elementsFromPoint(rtl ? x : innerWidth - x, top + y).find((candidate) => candidate !== ours);
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
  element.matches('img, svg, video, canvas, button, a, pre, code') || [...element.childNodes].some((node) => node instanceof Text && node.length > 1);

/** The first free place below the page's header, at a fifth, or at two fifths of the height; undefined where there is none. */
export function findPlace(ours: Element | undefined, rtl: boolean): Place | undefined {
  for (const top of [BELOW_HEADER, Math.round(innerHeight * 0.2), Math.round(innerHeight * 0.38)]) {
    if (top + HEIGHT > innerHeight) continue;
    const narrow = [...elementsUnder(top, COMPACT, rtl, ours)];
    if (narrow.some(isTaken)) continue;
    const wide = [...elementsUnder(top, WIDE, rtl, ours)];
    return { top, compact: wide.some((element) => isTaken(element) || showsContent(element)) };
  }
  return undefined;
}
