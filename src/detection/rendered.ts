/** The tree as a browser renders it: through slots and open shadow roots, without what is cut off. Works on a saved page too. */

import { invoke, read } from './node';

const NEVER_SHOWN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD']);
/** A place outside the page, which a saved page can only say in an attribute. */
const OUTSIDE = /(?:^|;)\s*(?:top|left):\s*-\d{4,}/i;
/** What screen-reader-only text is commonly clipped to. */
const CLIPPED_AWAY = /^inset\((?:50|100)%/;
/** Nodes that are looked at for one answer: no page keeps us busy. */
const MOST_NODES = 3000;

/** A saved page has no boxes: there, style and structure alone decide. */
export const isLaidOut = (page: Document): boolean => read(read(page, 'documentElement'), 'clientWidth') > 0;

export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  read(read(element, 'ownerDocument'), 'defaultView')?.getComputedStyle(element);

/** The element around a node as it is rendered: the slot it stands in, or the host of its shadow root. */
export function parentOf(node: Node): Element | null {
  const slot = read(node as Partial<Element>, 'assignedSlot');
  if (slot) return slot;
  const parent = read(node, 'parentNode');
  if (parent && read(parent, 'nodeType') === 1) return parent as Element;
  return (parent as Partial<ShadowRoot> | null)?.host ?? null;
}

/** What stands in an element as it is rendered: its open shadow root's, or what its slot was given. */
function partsOf(element: Element): Iterable<Node> {
  const root = read(element, 'shadowRoot');
  if (root) return read(root, 'childNodes');
  const given = read(element, 'tagName') === 'SLOT' ? invoke(element as HTMLSlotElement, 'assignedNodes') : [];
  return given.length > 0 ? given : read(element, 'childNodes');
}

const hiddenOnSavedPage = (element: Element): boolean =>
  invoke(element, 'hasAttribute', 'hidden') ||
  OUTSIDE.test(invoke(element, 'getAttribute', 'style') ?? '') ||
  (read(element, 'tagName') === 'DIALOG' && !invoke(element, 'hasAttribute', 'open'));

/** Whether an element takes itself and everything below it out of sight. What has no box of its own cannot be transparent. */
function cuts(element: Element): boolean {
  const style = styleOf(element);
  if (NEVER_SHOWN.has(read(element, 'tagName')) || style?.display === 'none') return true;
  if (style?.display !== 'contents' && (Number.parseFloat(style?.opacity ?? '') === 0 || isClipped(style))) return true;
  return !isLaidOut(read(element, 'ownerDocument')) && hiddenOnSavedPage(element);
}

const isClipped = (style: CSSStyleDeclaration | undefined): boolean =>
  CLIPPED_AWAY.test(style?.getPropertyValue('clip-path') ?? '');

/** Whether an element does not render a node that it holds: skipped contents, a closed <details>, a host that slots it nowhere. */
function skips(element: Element, child: Node): boolean {
  if (styleOf(element)?.getPropertyValue('content-visibility') === 'hidden') return true;
  if (read(element, 'tagName') === 'DETAILS' && !invoke(element, 'hasAttribute', 'open'))
    return child !== invoke(element, 'querySelector', ':scope > summary');
  const slotted = read(child as Partial<Element>, 'assignedSlot');
  return read(element, 'shadowRoot') !== null && read(child, 'parentNode') === element && !slotted;
}

/** Whether nothing around an element cuts it off. Says nothing of its size and place. */
export function isReached(element: Element): boolean {
  for (let child = element, at = parentOf(child); at; child = at, at = parentOf(at))
    if (cuts(at) || skips(at, child)) return false;
  return !cuts(element);
}

/** An element and what is rendered below it, down to its texts, in their order. What is merely invisible is among it. */
export function* rendered(element: Element, budget = { nodes: MOST_NODES }): Generator<Node> {
  if (budget.nodes <= 0 || cuts(element)) return;
  budget.nodes -= 1;
  yield element;
  for (const part of partsOf(element)) {
    if (skips(element, part)) continue;
    const kind = read(part, 'nodeType');
    if (kind === 3) yield part;
    else if (kind === 1) yield* rendered(part as Element, budget);
  }
}
