/** Where the panel stands in the window: off the place where the person writes, and with room to read. */
import { invoke, read } from '../detection/node';
import { within } from '../detection/query';
import { parentOf } from '../detection/rendered';
import { isShown } from '../detection/visible';
import type { PanelSize } from '../model/choices';
import { firstOf } from './first-of';
import { rootOf } from './roots';
import { windowWidth } from './window-width';

/** Room the panel leaves at the window's start and end of the block axis, in CSS pixels, and how wide it may be. */
export interface Dock {
  start: number;
  end: number;
}

/** Where the panel's frame goes, in CSS pixels of the window. */
export interface PanelBox {
  layout: 'beside' | 'sheet';
  /** An on-screen keyboard leaves room for the header only. */
  folded: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Narrower than this the panel is a sheet at the bottom. */
const NARROW = 720;
/** Widths beside the page: pixels, and the ems that a person who reads large text gets, up to 45 % of the window. */
const WIDTHS: Record<PanelSize['width'], readonly [number, number]> = {
  narrow: [320, 19],
  medium: [400, 23],
  wide: [560, 33],
};
/** What a half sheet takes of the window, and the height that it takes at least where there is so much: on a small phone the opening, its voice and the people. */
const HALF = 0.6;
const LEAST_HALF = 480;
/** With less than this nobody reads: then the panel, which a key closes, may cover the place to write. */
const LEAST = 120;

const GAP = 8;
/** Less is a toolbar of the browser that comes and goes. */
const KEYBOARD = 120;
const WRITING =
  'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"], input[type="text"], input[type="search"], input:not([type])';

/** Components that are looked into; a page can build as many as it likes, each in the other. */
const MOST_ROOTS = 400;
/** Elements of each that are asked whether they are one: a place to write in a component stands near the top of a page, not behind a long list. */
const MOST_LOOKED_INTO = 5000;

/** Writing fields, also in the shadow roots of the page's own elements: of an element with a name of the page's making closed ones, too. */
function fieldsIn(page: Document): Element[] {
  const roots: ParentNode[] = [page];
  // The list grows while it is walked.
  for (const root of roots)
    for (const element of firstOf(invoke(root, 'querySelectorAll', '*'), MOST_LOOKED_INTO)) {
      const inner = read(element, 'tagName').includes('-') ? rootOf(element) : read(element, 'shadowRoot');
      if (inner && roots.length < MOST_ROOTS) roots.push(inner);
    }
  return roots.flatMap((root) => within(root, WRITING));
}

/** Those that a person sees in the window, from the lowest up. */
const seenFields = (): { field: Element; box: DOMRect }[] =>
  fieldsIn(document)
    .map((field) => ({ field, box: invoke(field, 'getBoundingClientRect') }))
    .filter(
      ({ field, box }) =>
        box.width > 80 && box.height > 10 && box.bottom > 0 && box.top < innerHeight && isShown(field),
    )
    .sort((left, right) => right.box.bottom - left.box.bottom);

/** The boxes in which a person writes: each field, and the lowest one with the bar it sits in. */
export const writingBoxes = (): DOMRect[] => [composerBox() ?? [], ...seenFields().map(({ box }) => box)].flat();

/** The box of the composer: the lowest visible writing field with the bar it sits in; undefined where there is none. */
export function composerBox(): DOMRect | undefined {
  const [lowest] = seenFields();
  if (!lowest) return undefined;
  let box = lowest.box;
  const body = read(document, 'body');
  for (let parent = parentOf(lowest.field); parent && parent !== body; parent = parentOf(parent)) {
    const around = invoke(parent, 'getBoundingClientRect');
    if (around.height > innerHeight / 3) break;
    if (around.height > 0) box = around;
    if (read(parent, 'tagName') === 'FORM') break;
  }
  return box;
}

/** Where a panel of the given width at the window's inline end may stand without covering the composer: the larger free part. */
export function dockBeside(width: number, rtl: boolean): Dock {
  const box = composerBox();
  const reaches = box && (rtl ? box.left < width : box.right > windowWidth() - width);
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

/**
 * The panel's box. `drawn` is what the panel says of itself, once it is drawn: its size, and the height its content would
 * take. `em` is the person's text size in pixels.
 */
export function panelBox(drawn: { size: PanelSize; height: number } | undefined, em: number, rtl: boolean): PanelBox {
  const size = drawn?.size ?? { width: 'medium', sheet: 'half' };
  const narrow = innerWidth < NARROW;
  const [pixels, ems] = WIDTHS[size.width];
  const room = windowWidth();
  const wide = narrow ? room : Math.min(room, Math.max(pixels, Math.min(ems * em, room * 0.45)));
  const keyboard = keyboardCover();
  const floor = innerHeight - keyboard.covers;
  const dock = dockBeside(wide, rtl);
  let top = dock.start;
  let bottom = Math.min(floor, innerHeight - dock.end);
  if (bottom - top < LEAST) {
    top = 0;
    bottom = floor;
  }
  const folded = narrow && keyboard.up;
  const most = folded || size.sheet === 'half' ? Math.max(innerHeight * HALF, LEAST_HALF) : bottom;
  if (narrow)
    top = Math.max(top, bottom - Math.min(most, size.sheet === 'half' || folded ? (drawn?.height ?? most) : most));
  const width = Math.round(wide);
  return {
    layout: narrow ? 'sheet' : 'beside',
    folded,
    left: rtl ? 0 : room - width,
    top: Math.round(top),
    width,
    height: Math.round(bottom) - Math.round(top),
  };
}
