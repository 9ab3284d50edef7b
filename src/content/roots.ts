/** Shadow roots of the page's elements as extensions may see them, closed ones too: for where its parts stand, never for what they say. */
import { read } from '../detection/node';

/** Firefox puts it on the element, Chromium behind an API. */
type Opener = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
type Opening = { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };

/** The root that an element draws itself in; null where there is none, or where our script has been cut off. */
export function rootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  try {
    const { dom } = chrome as Opening;
    return (dom ? dom.openOrClosedShadowRoot(element) : (element as Opener).openOrClosedShadowRoot) ?? null;
  } catch {
    return null;
  }
}

/** What has the focus in an element that has it: a field in a component is where a person writes. Into frames nothing of ours looks. */
export function focusedIn(element: Element): Element {
  const root = rootOf(element);
  const inner = root && read(root, 'activeElement');
  return inner ? focusedIn(inner) : element;
}
