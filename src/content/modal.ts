/** The page's modal dialog of the browser's own, wherever it stands: in the document, or in a root of one of its elements, which cannot be asked for it. */
import { invoke, read } from '../detection/node';
import { matches, within } from '../detection/query';
import { parentOf } from '../detection/rendered';
import { innermost } from './place';
import { focusedIn, rootOf } from './roots';
import { shared } from './shared';

const MODAL = 'dialog:modal';
/** Floors of a page that are looked at. */
const MOST_FLOORS = 300;

/** Around an element of the page, as it is rendered. */
function around(element: Element): Element | undefined {
  let at: Element | null = element;
  for (let floor = 0; at && floor < MOST_FLOORS; floor += 1, at = parentOf(at)) {
    if (matches(at, MODAL)) return at;
    // What is given to an element may stand in a dialog of that element's own root.
    const root = rootOf(at);
    const [inside] = root ? within(root, MODAL) : [];
    if (inside) return inside;
  }
  return undefined;
}

/** One that stands; undefined where there is none. One in a root is met by what is pressed in the middle, beside it too, or has the focus. */
export function modalOfPage(): Element | undefined {
  const [standing] = within(document, MODAL);
  if (standing) return standing;
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  const [met] = invoke(document, 'elementsFromPoint', x, y);
  const focused = read(document, 'activeElement');
  for (const [outer, inner] of [
    [met, (element: Element) => innermost(element, x, y)],
    [focused, focusedIn],
  ] as const) {
    const found = outer && !shared.hosts.has(outer) ? around(inner(outer)) : undefined;
    if (found) return found;
  }
  return undefined;
}
