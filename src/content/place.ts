/** Where the label may sit: at the edge, never over anything the page has fixed, focused or made for pressing, writing or scrolling. */
import { invoke, read } from '../detection/node';
import { matches } from '../detection/query';
import { parentOf } from '../detection/rendered';
import type { Spots } from '../presentation/view';
import { shared } from './shared';

/** Where in the window the label goes, and whether there is room for its words. In CSS pixels of the window. */
export interface Place {
  top: number;
  /** Distance from the window's edge: the width of a scroll bar of the page that runs there. */
  inset: number;
  compact: boolean;
  /** The elements of the page that lie under it. */
  under: Element[];
}

/** The label with and without its words, with all that belongs to it: the way to hide it hangs below the compact one. */
export interface Sizes {
  wide: { width: number; height: number };
  compact: { width: number; height: number };
}

/** No control is smaller (WCAG 2.2, 2.5.8), so that none lies between two points. */
const STEP = 24;
/** A label with its words takes no more of a narrow window. */
const MOST_OF_WIDTH = 0.6;
const MOST_BAR = 40;

const CONTROL =
  'button, a, select, textarea, input, form, label, summary, audio[controls], video[controls], [onclick], [contenteditable]:not([contenteditable="false"]), ' +
  '[role="textbox"], [role="button"], [role="link"], [role="tab"], [role="switch"], [role="checkbox"], [role="slider"], [role="option"], [role^="menuitem"]';

/** In CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const steps = (length: number): number[] => {
  const count = Math.max(1, Math.ceil(length / STEP));
  return Array.from({ length: count + 1 }, (_, at) => (length * at) / count);
};

/** What lies at a point inside an element that draws itself in an open shadow root; else the element. */
function innermost(element: Element, x: number, y: number): Element {
  const root = read(element, 'shadowRoot');
  const inner = root?.elementsFromPoint(x, y).find((other) => invoke(other, 'getRootNode') === root);
  return inner ? innermost(inner, x, y) : element;
}

/** The topmost elements of the page under a box, ours are looked through: the focus goes back to the label under the panel. */
function elementsUnder({ left, top, width, height }: Box): Set<Element> {
  const found = new Set<Element>();
  for (const x of steps(width - 2))
    for (const y of steps(height)) {
      const element = document.elementsFromPoint(left + 1 + x, top + y).find((other) => !shared.hosts.has(other));
      if (element) found.add(innermost(element, left + 1 + x, top + y));
    }
  return found;
}

/** An element and all around it as it is rendered, below `body`. */
function withParents(element: Element): Element[] {
  const parents: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) parents.push(at);
  return parents;
}

const isFixedPart = (element: Element): boolean =>
  getComputedStyle(element).position === 'fixed' && read(element, 'clientHeight') < innerHeight * 0.9;

/** Something a person must be able to reach: a control, a place to write, the focused element, or a part fixed to the window. */
function isTaken(element: Element): boolean {
  const parents = withParents(element);
  if (parents.some((at) => matches(at, CONTROL))) return true;
  if (getComputedStyle(element).cursor === 'pointer') return true;
  const { activeElement } = invoke(element, 'getRootNode') as Document | ShadowRoot;
  if (activeElement !== document.body && element === activeElement) return true;
  return parents.some(isFixedPart);
}

/** Whether a box of the window covers something in use. */
export const coversControls = (box: Box): boolean => [...elementsUnder(box)].some(isTaken);

/** Whether the element itself shows something: a picture, a control or a text node (whose text is not read). */
const showsContent = (element: Element): boolean =>
  matches(element, 'img, svg, video, canvas, button, a, pre, code') ||
  [...read(element, 'childNodes')].some((node) => node instanceof Text && node.length > 1);

/** How far a scroll bar of the element reaches in from the window's edge; 0 where none runs there or bars lie over the page. */
function barAtEdge(element: Element, left: boolean, windowWidth: number): number {
  if (!(element instanceof HTMLElement)) return 0;
  const { borderLeftWidth, borderRightWidth, overflowY, direction } = getComputedStyle(element);
  const [before, after] = [borderLeftWidth, borderRightWidth].map(Number.parseFloat) as [number, number];
  const bar = read(element, 'offsetWidth') - read(element, 'clientWidth') - before - after;
  if (bar < 3 || !/auto|scroll/.test(overflowY) || (direction === 'rtl') !== left) return 0;
  const box = invoke(element, 'getBoundingClientRect');
  const reach = left ? box.left + before + bar : windowWidth - (box.right - after - bar);
  return reach > 0 && reach <= MOST_BAR ? reach : 0;
}

/** The first free place of those that may be tried; undefined where there is none. What an on-screen keyboard covers does not count as window. */
export function findPlace({ start, tops }: Spots, rtl: boolean, { wide, compact }: Sizes): Place | undefined {
  const seen = visualViewport;
  const windowHeight = seen ? seen.height * seen.scale : innerHeight;
  const windowWidth = Math.min(innerWidth, read(document.documentElement, 'clientWidth') || innerWidth);
  const left = start !== rtl;
  const boxAt = (top: number, inset: number, { width, height }: Sizes['wide']): Box => ({
    left: left ? inset : windowWidth - inset - width,
    top,
    width,
    height,
  });
  for (const wanted of tops) {
    const top = wanted < 1 ? Math.round(innerHeight * wanted) : wanted;
    if (top + compact.height > windowHeight) continue;
    const atEdge = [...elementsUnder(boxAt(top, 0, { width: 8, height: compact.height }))].flatMap(withParents);
    const inset = Math.max(0, ...new Set(atEdge.map((element) => barAtEdge(element, left, windowWidth))));
    const under = [...elementsUnder(boxAt(top, inset, compact))];
    if (under.some(isTaken)) continue;
    const underWords = [...elementsUnder(boxAt(top, inset, wide))];
    const words =
      wide.width <= windowWidth * MOST_OF_WIDTH &&
      !underWords.some((element) => isTaken(element) || showsContent(element));
    return { top, inset, compact: !words, under: words ? underWords : under };
  }
  return undefined;
}
