/** Asks a page for elements; a selector that this browser does not know finds nothing instead of failing. */

import { invoke } from './node';

export function matches(element: Element, selector: string): boolean {
  try {
    return invoke(element, 'matches', selector);
  } catch {
    return false;
  }
}

export function around(element: Element, selector: string): Element | null {
  try {
    return invoke(element, 'closest', selector);
  } catch {
    return null;
  }
}

export function within(root: ParentNode, selector: string): Element[] {
  try {
    return [...invoke(root, 'querySelectorAll', selector)];
  } catch {
    return [];
  }
}

/** The parts of a list of selectors; a comma inside quotes or brackets parts nothing. */
export const partsOf = (selectors: string): string[] =>
  selectors.match(/(?:[^,"([]|"[^"]*"|\([^)]*\)|\[(?:[^\]"]|"[^"]*")*\])+/g)?.map((part) => part.trim()) ?? [];

/** Attributes that hold words for people: other controls may be called the same. */
const WORDS = ['aria-label', 'title', 'alt', 'type', 'role', 'placeholder'];

/** Whether a selector names its element by a mark of the page's own (test id, class, own element), not by words and kinds alone. */
export function isByMark(part: string): boolean {
  const attributes = [...part.matchAll(/\[([\w-]+)/g)].map(([, name]) => name ?? '');
  const rest = part.replace(/\[(?:[^\]"]|"[^"]*")*\]/g, '');
  return /[#.]|[a-z]-[a-z]/.test(rest) || attributes.some((name) => !WORDS.includes(name));
}
