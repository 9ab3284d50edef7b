/** How wide the window is, without a scroll bar that takes room beside the page. */
import { pageRoots, read } from '../detection/node';

/** In CSS pixels. A page in the browsers' oldest mode says it of its `body`: there `html` has a width of its own. */
export function windowWidth(): number {
  const oldest = read(document, 'compatMode') === 'BackCompat';
  const [root, body] = pageRoots();
  const page = oldest ? body : root;
  return Math.min(innerWidth, (page && read(page, 'clientWidth')) || innerWidth);
}
