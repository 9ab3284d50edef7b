/** Whether something on a page can be seen: it, or something below it, has a rendered box in reach. A saved page has no boxes. */
import { invoke, read } from './node';
import { isLaidOut, isReached, parentOf, rendered, styleOf } from './rendered';

/** No wider or higher than this, a box that hides what is larger than itself shows nothing. */
const THIN = 1;

/** A box that fixed parts inside it are placed by. */
const holdsFixed = (style: CSSStyleDeclaration): boolean =>
  [style.transform, style.filter, style.perspective].some((value) => value !== '' && value !== 'none') ||
  /paint|layout|strict|content/.test(style.contain);

const isRoot = (element: Element): boolean => ['HTML', 'BODY'].includes(read(element, 'tagName'));

/** An element that hides what is larger than itself, and has no size. On the root it is the window that hides. */
function hidesAll(element: Element, { overflow, display }: CSSStyleDeclaration): boolean {
  if (overflow === 'visible' || display === 'contents' || display === 'inline' || isRoot(element)) return false;
  const { width, height } = invoke(element, 'getBoundingClientRect');
  return width <= THIN || height <= THIN;
}

/** Drawn with no width or no height, though it has both. */
function isScaledAway(element: Element, { transform }: CSSStyleDeclaration): boolean {
  if (transform === '' || transform === 'none') return false;
  const { width, height } = invoke(element, 'getBoundingClientRect');
  const box = element as HTMLElement;
  return (width === 0 && read(box, 'offsetWidth') > 0) || (height === 0 && read(box, 'offsetHeight') > 0);
}

/** How far an element and its surroundings are scrolled, or undefined where one of them has no size and hides the rest. */
function surroundings(element: Element): Scrolled | undefined {
  let [left, top] = [0, 0];
  let placed = 'static';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = styleOf(at);
    if (!style) break;
    // What is placed by something further out is neither hidden nor moved by what stands between.
    const between =
      (placed === 'fixed' && !holdsFixed(style)) ||
      (placed === 'absolute' && style.position === 'static' && !holdsFixed(style) && read(at, 'tagName') !== 'HTML');
    if (between) continue;
    if (hidesAll(at, style) || isScaledAway(at, style)) return undefined;
    left += read(at, 'scrollLeft');
    top += read(at, 'scrollTop');
    placed = style.position === 'absolute' || style.position === 'fixed' ? style.position : 'static';
  }
  return { left, top };
}

interface Scrolled {
  left: number;
  top: number;
}

/** Whether one can scroll to the place of a box. */
function isInReach(box: DOMRect, { left, top }: Scrolled, root: Element): boolean {
  if (box.bottom + top < 0) return false;
  return getComputedStyle(root).direction === 'rtl'
    ? box.left + left < read(root, 'clientWidth')
    : box.right + left > 0;
}

const isOnPage = (box: DOMRect, around: Scrolled, root: Element): boolean =>
  box.width > 0 && box.height > 0 && box.bottom + around.top > 0 && isInReach(box, around, root);

function boxesOf(node: Node): Iterable<DOMRect> {
  if (read(node, 'nodeType') === 1) return invoke(node as Element, 'getClientRects');
  const range = (read(node, 'ownerDocument') as Document).createRange();
  range.selectNodeContents(node);
  return range.getClientRects();
}

/** Whether an element is not laid out yet and will be when one scrolls there, which one can: `content-visibility: auto`. */
function waits(element: Element, around: Scrolled, root: Element): boolean {
  let boxed: Element | null = element;
  while (boxed && styleOf(boxed)?.display === 'contents') boxed = parentOf(boxed);
  if (!boxed || !invoke(boxed, 'checkVisibility')) return false;
  if (invoke(boxed, 'checkVisibility', { contentVisibilityAuto: true })) return false;
  return isInReach(invoke(boxed, 'getBoundingClientRect'), around, root);
}

/** Whether a rendered node shows: not invisible, and on a live page with a box in reach. */
function shows(node: Node): boolean {
  const element = read(node, 'nodeType') === 1 ? (node as Element) : parentOf(node);
  const visibility = element && styleOf(element)?.visibility;
  if (!element || visibility === 'hidden' || visibility === 'collapse') return false;
  const page = read(element, 'ownerDocument');
  if (!isLaidOut(page)) return true;
  const boxes = [...boxesOf(node)];
  const around = surroundings(element);
  if (around === undefined) return false;
  const root = read(page, 'documentElement');
  if (boxes.length === 0) return waits(element, around, root);
  return boxes.some((box) => isOnPage(box, around, root));
}

/** Whether an element, or something below it, can be seen. */
export function isShown(element: Element): boolean {
  if (!isReached(element)) return false;
  for (const node of rendered(element)) if (shows(node)) return true;
  return false;
}

/** Below this an answer block is only its title or "not available". */
const AN_ANSWER = 60;

/** Whether a block holds an answer's worth of visible text. The text itself is not kept or compared. */
export function holdsAnswer(element: Element): boolean {
  if (!isReached(element)) return false;
  let length = 0;
  for (const node of rendered(element)) {
    const more = read(node, 'nodeType') === 3 ? (read(node, 'nodeValue') ?? '').trim().length : 0;
    if (more > 0 && shows(node)) length += more;
    if (length >= AN_ANSWER) return true;
  }
  return false;
}
