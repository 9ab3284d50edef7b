/** Where the note of a moment may stand: at the window's end, never over the composer or what has the focus. */
import { composerBox } from './dock';

const GAP = 16;
const HEADER = 64;

/** Distance from the window's lower edge at which a note of this size covers nothing that is in use; undefined where there is no such place. */
export function notePlace(width: number, height: number, rtl: boolean): number | undefined {
  const active = document.activeElement;
  const boxes = [composerBox(), active && active !== document.body ? active.getBoundingClientRect() : undefined].filter(
    (box) => box !== undefined,
  );
  const start = rtl ? GAP : innerWidth - GAP - width;
  const covers = (bottom: number) =>
    boxes.some(
      (box) =>
        box.left < start + width &&
        box.right > start &&
        box.top < innerHeight - bottom &&
        box.bottom > innerHeight - bottom - height,
    );
  const places = [GAP, ...boxes.map((box) => innerHeight - box.top + GAP / 2)].sort((left, right) => left - right);
  return places.find((bottom) => bottom >= GAP && innerHeight - bottom - height >= HEADER && !covers(bottom));
}
