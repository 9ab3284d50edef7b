/** Keeps the panel off the place where the person writes. */
import { isShown } from '../detection/visible';

/** Room the panel leaves at the window's start and end of the block axis, in CSS pixels, and how wide it may be. */
export interface Dock {
  start: number;
  end: number;
}

const GAP = 8;
/** Less is a toolbar of the browser that comes and goes. */
const KEYBOARD = 120;
const WRITING =
  'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"], input[type="text"], input[type="search"], input:not([type])';

/** The box of the composer: the lowest visible writing field with the bar it sits in; undefined where there is none. */
export function composerBox(): DOMRect | undefined {
  const fields = [...document.querySelectorAll(WRITING)]
    .map((field) => ({ field, box: field.getBoundingClientRect() }))
    .filter(
      ({ field, box }) =>
        box.width > 80 && box.height > 10 && box.bottom > 0 && box.top < innerHeight && isShown(field),
    );
  const lowest = fields.sort((left, right) => right.box.bottom - left.box.bottom)[0];
  if (!lowest) return undefined;
  let box = lowest.box;
  for (let parent = lowest.field.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    const around = parent.getBoundingClientRect();
    if (around.height > innerHeight / 3) break;
    if (around.height > 0) box = around;
    if (parent.tagName === 'FORM') break;
  }
  return box;
}

/** Where a panel of the given width at the window's inline end may stand without covering the composer: the larger free part. */
export function dockBeside(width: number, rtl: boolean): Dock {
  const box = composerBox();
  const reaches = box && (rtl ? box.left < width : box.right > innerWidth - width);
  if (!box || !reaches) return { start: 0, end: 0 };
  return box.top >= innerHeight - box.bottom
    ? { start: 0, end: Math.max(0, innerHeight - box.top + GAP) }
    : { start: Math.max(0, box.bottom + GAP), end: 0 };
}

/** Whether an on-screen keyboard stands in the window, and how much of its lower end that covers. Magnifying the page is none. */
export function keyboardCover(): { up: boolean; covers: number } {
  const seen = visualViewport;
  const up = seen !== null && seen.scale < 1.05 && innerHeight - seen.height > KEYBOARD;
  return { up, covers: up ? Math.max(0, innerHeight - seen.height - seen.offsetTop) : 0 };
}
