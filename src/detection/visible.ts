/** Whether something on a page can be seen. Works on a live page and on a saved one, which has no layout. */

const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display:\s*none|visibility:\s*(?:hidden|collapse)|opacity:\s*0(?:\.0+)?\s*(?:;|!|$)|(?:top|left):\s*-\d{4,})/i;
const NEVER_SHOWN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD']);

const hidesItself = (element: Element): boolean =>
  NEVER_SHOWN.has(element.tagName) ||
  element.hasAttribute('hidden') ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '') ||
  (element.tagName === 'DIALOG' && !element.hasAttribute('open'));

/** What the page's style sheets say, where there are any. */
const isRendered = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' ||
  !element.ownerDocument.defaultView ||
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Whether neither the element nor anything around it is hidden. */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (hidesItself(at)) return false;
  return isRendered(element);
}

/** Below this an answer block is only its title or "not available". */
const AN_ANSWER = 60;

/** How much visible text a block holds, counted up to `enough`. The text itself is not kept or compared. */
function shownLength(element: Element, enough: number): number {
  if (hidesItself(element) || !isRendered(element)) return 0;
  let length = 0;
  for (const node of element.childNodes) {
    if (length >= enough) break;
    if (node.nodeType === 3) length += node.nodeValue?.trim().length ?? 0;
    else if (node.nodeType === 1) length += shownLength(node as Element, enough - length);
  }
  return length;
}

/** Whether a block is visible and holds an answer's worth of visible text. */
export const holdsAnswer = (element: Element): boolean =>
  isShown(element) && shownLength(element, AN_ANSWER) >= AN_ANSWER;
