/** How wide the window is, without a scroll bar that takes room beside the page. */
import { read } from '../detection/node';

/** In CSS pixels. A page in the browsers' oldest mode says it of its `body`: there `html` has a width of its own. */
export function windowWidth(): number {
  const oldest = read(document, 'compatMode') === 'BackCompat';
  const page = oldest ? read(document, 'body') : read(document, 'documentElement');
  return Math.min(innerWidth, (page && read(page, 'clientWidth')) || innerWidth);
}
