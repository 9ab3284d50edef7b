/** Where the note of a moment may stand: at the window's end, never over the composer, what has the focus, or a control. */
import { invoke, read } from '../detection/node';
import { composerBox } from './dock';
import { coversControls } from './place';
import { windowWidth } from './window-width';

const GAP = 16;
/** At the sides (note.css). */
const SIDE = 36;
const HEADER = 64;
/** What is tried above the places that the composer leaves. */
const STEP = 80;
const MOST_TRIES = 6;

/** Distance from the window's lower edge at which a note of this size covers nothing that is in use; undefined where there is no such place. */
export function notePlace(width: number, height: number, rtl: boolean): number | undefined {
  const active = read(document, 'activeElement');
  const boxes = [
    composerBox(),
    active && active !== read(document, 'body') ? invoke(active, 'getBoundingClientRect') : undefined,
  ].filter((box) => box !== undefined);
  const left = rtl ? SIDE : windowWidth() - SIDE - width;
  const highest = innerHeight - height - HEADER;
  const covers = (bottom: number) =>
    boxes.some(
      (box) =>
        box.left < left + width &&
        box.right > left &&
        box.top < innerHeight - bottom &&
        box.bottom > innerHeight - bottom - height,
    );
  const places = [GAP, ...boxes.map((box) => innerHeight - box.top + GAP / 2)].sort((one, other) => one - other);
  const lowest = places.find((bottom) => bottom >= GAP && bottom <= highest && !covers(bottom));
  if (lowest === undefined) return undefined;
  const tries = Array.from({ length: MOST_TRIES }, (_, at) => lowest + at * STEP);
  return tries.find(
    (bottom) =>
      bottom <= highest &&
      !covers(bottom) &&
      !coversControls({ left, top: innerHeight - bottom - height, width, height }),
  );
}
