/** Where the label may sit: at the edge, never over anything the page has fixed, focused or made for pressing, writing or scrolling, and off its words where it can. */
import { invoke, pageRoots, read } from '../detection/node';
import { parentOf } from '../detection/rendered';
import type { Spots } from '../presentation/views/label';
import { firstOf } from './first-of';
import { rootOf } from './roots';
import { scrolls } from './scrolls';
import { shared } from './shared';
import { windowWidth } from './window-width';

/** A form of the label by its classes, and its size: with all its words, with its question along the edge or in a line, without words. */
export interface Form {
  form: '' | 'compact' | 'short' | 'compact bare';
  width: number;
  height: number;
}

/** Where in the window the label goes, and in which form. In CSS pixels of the window. */
export interface LabelPlace extends Pick<Form, 'form'> {
  top: number;
  /** Distance from the window's edge: the width of a scroll bar of the page that runs there. */
  inset: number;
  /** The elements of the page that lie under it. */
  under: Element[];
}

/** No control is smaller (WCAG 2.2, 2.5.8), so that none lies between two points. */
const STEP = 24;
/** A label takes no more of a narrow window. */
const MOST_OF_WIDTH = 0.6;
/** What takes as much of the window's width, and of its height, is no control but what the page stands on. */
const GROUND = 0.6;
/** A scroll bar, and no border; and at the window's edge. */
const LEAST_BAR = 3;
const MOST_BAR = 40;
/** How far in from the edge bars are looked for: one that a page draws keeps a gap. */
const EDGE = 8;
/** Further heights, as shares of the window; and right below a header, where a low window leaves one line between that and the place to write. */
const SWEEP = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 54];
/** A window narrower than this and upright is a phone's, in CSS pixels; one that is low is a page magnified. */
const PHONE = 480;

const CONTROL =
  'button,a,select,textarea,input,form,label,summary,audio[controls],video[controls],[onclick],[contenteditable]:not([contenteditable=false]),' +
  '[role=textbox],[role=button],[role=link],[role=tab],[role=switch],[role=checkbox],[role=slider],[role=option],[role=radio],[role=combobox],[role=treeitem],[role^=menuitem],[draggable=true]';

/** In CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const steps = (length: number): number[] => {
  const count = Math.ceil(length / STEP) || 1;
  return Array.from({ length: count + 1 }, (_, at) => (length * at) / count);
};

/** Floors of a page, and components inside components, that are looked at: a page can build as many as it likes. */
const MOST_FLOORS = 300;
const MOST_ROOTS = 20;
/** Nodes of an element that are asked whether they are text. */
const MOST_NODES = 100;

/** What lies at a point inside an element that draws itself in a shadow root; else the element. */
export function innermost(element: Element, x: number, y: number, most = MOST_ROOTS): Element {
  const root = rootOf(element);
  const inner = root?.elementsFromPoint(x, y).find((other) => invoke(other, 'getRootNode') === root);
  return inner && most > 0 ? innermost(inner, x, y, most - 1) : element;
}

/** The topmost elements of the page under a box, ours are looked through: the focus goes back to the label under the panel. */
export function elementsUnder(left: number, top: number, width: number, height: number): Element[] {
  const found = new Set<Element>();
  for (const across of steps(width - 2))
    for (const down of steps(height)) {
      const x = left + 1 + across;
      const y = top + down;
      const element = invoke(document, 'elementsFromPoint', x, y).find((other) => !shared.hosts.has(other));
      if (element) found.add(innermost(element, x, y));
    }
  return [...found];
}

/** An element and all around it as it is rendered, below `body`. */
export function withParents(element: Element): Element[] {
  const parents: Element[] = [];
  const ends: (Element | null)[] = pageRoots();
  for (let at: Element | null = element; at && !ends.includes(at); at = parentOf(at)) {
    if (parents.length === MOST_FLOORS) break;
    parents.push(at);
  }
  return parents;
}

/** Whether an element fills the window: it is the ground of the page, whatever it is called, and nobody aims at it. */
function isGround(element: Element): boolean {
  const { left, top, right, bottom } = invoke(element, 'getBoundingClientRect');
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return width >= innerWidth * GROUND && height >= innerHeight * GROUND;
}

const isFixedPart = (element: Element): boolean =>
  getComputedStyle(element).position === 'fixed' && read(element, 'clientHeight') < innerHeight * 0.9;

/** What the pointer becomes where there is nothing to press, seize or pull. */
const IDLE = /^(?:auto|default|none|(?:vertical-)?text|wait|progress|not-allowed)$/;

/** Whether the pointer says of the element itself that it can be pressed, seized or pulled, and not of all around it. */
function startsPointed(element: Element): boolean {
  const parent = parentOf(element);
  const { cursor } = getComputedStyle(element);
  return parent !== null && !IDLE.test(cursor) && cursor !== getComputedStyle(parent).cursor;
}

/** What a page lets be reached by keys, and what is no pane that scrolls by them: an element of its own making. */
const isReachedByKeys = (element: Element): boolean =>
  invoke(element, 'matches', '[tabindex]:not([tabindex^="-"])') && !scrolls(element);

/** Something a person must be able to reach: a control, a place to write, the focused element, or a part fixed to the window. */
function isTaken(element: Element): boolean {
  const isFocused = (at: Element) =>
    at === element && at === read(invoke(at, 'getRootNode') as Document, 'activeElement');
  return withParents(element).some(
    (at) =>
      !isGround(at) &&
      (invoke(at, 'matches', CONTROL) || isReachedByKeys(at) || startsPointed(at) || isFocused(at) || isFixedPart(at)),
  );
}

/** Whether a box of the window covers something in use. */
export const coversControls = ({ left, top, width, height }: Box): boolean =>
  elementsUnder(left, top, width, height).some(isTaken);

/** Whether the element itself, no control, shows something: a picture, another page, a place to write, or a text node (whose text is not read). */
const showsContent = (element: Element): boolean =>
  invoke(element, 'matches', 'img,svg,video,canvas,pre,code,iframe,embed,object,textarea') ||
  firstOf(read(element, 'childNodes'), MOST_NODES).some((node) => node instanceof Text && node.length > 1);

/** A scroll bar that is the element, as a page draws its own, or that runs in it: its height in the window, and how far it reaches in from the edge. */
function barAtEdge(element: Element, left: boolean, wide: number) {
  const clientLeft = read(element, 'clientLeft');
  const { left: start, right, top, bottom, width, height } = invoke(element, 'getBoundingClientRect');
  const isDrawn = width <= MOST_BAR && height > (isTaken(element) ? innerHeight / 3 : width * 4);
  const beside = left ? clientLeft : width - clientLeft - read(element, 'clientWidth');
  const bar = isDrawn ? width : scrolls(element) ? beside : 0;
  const inner = bar + (left ? start : wide - right);
  return { top, bottom, inner: bar >= LEAST_BAR && inner <= MOST_BAR ? inner : 0 };
}

/**
 * The first place of those that may be tried where nothing of the page is covered, with the words in one line or along the edge; else the
 * first where nothing in use is, along the edge or, where the window is too low for that, in a line; the sign alone where no question
 * fits. Undefined where there is none: then the toolbar speaks. What an on-screen keyboard covers does not count as window.
 */
export function findPlace(
  tops: Spots['tops'],
  left: boolean,
  measured: (form: Form['form']) => Form,
): LabelPlace | undefined {
  const seen = visualViewport;
  const windowHeight = seen ? seen.height * seen.scale : innerHeight;
  const wide = windowWidth();
  const placed = (wanted: number, { form, width, height }: Form, covers: boolean): LabelPlace | undefined => {
    const top = wanted < 1 ? Math.round(innerHeight * wanted) : wanted;
    if (top + height > windowHeight || width > wide * MOST_OF_WIDTH) return undefined;
    const beside = bars.filter((bar) => bar.top < top + height && bar.bottom > top);
    const inset = Math.max(0, ...beside.map(({ inner }) => inner));
    const under = elementsUnder(left ? inset : wide - inset - width, top, width, height);
    if (under.some((element) => isTaken(element) || (!covers && showsContent(element)))) return undefined;
    return { form, top, inset, under };
  };
  const along = elementsUnder(left ? 0 : wide - EDGE, 0, EDGE, innerHeight);
  const bars = [...new Set(along.flatMap(withParents))].map((element) => barAtEdge(element, left, wide));
  const everywhere = [...tops, ...SWEEP];
  const tries = [
    ['', false, tops],
    ['compact', false, everywhere],
    // A phone has no room beside its words: there the sign alone rather than a question over them.
    ['compact bare', false, wide < Math.min(PHONE, innerHeight) ? tops : []],
    ['compact', true, tops],
    ['short', true, everywhere],
    ['compact bare', true, everywhere],
  ] as const;
  for (const [form, covers, heights] of tries)
    for (const top of heights) {
      const place = placed(top, measured(form), covers);
      if (place) return place;
    }
  return undefined;
}
