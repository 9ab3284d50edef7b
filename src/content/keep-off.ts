/** Where a box beside the label may stand: whole in the window, and over no place where the person writes. */
import { writingBoxes } from './dock';
import type { Box } from './place';

const GAP = 8;

type Field = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** What a box would cover of the window's fields at another height. */
const isFree = ({ left, width, height }: Box, top: number, fields: readonly Field[]): boolean =>
  top >= 0 &&
  top + height <= innerHeight &&
  !fields.some(
    (field) => field.left < left + width && field.right > left && field.top < top + height && field.bottom > top,
  );

/**
 * Keeps a box off the fields of the page: as it stands, turned to the other side of the label, or, where it stands beside the label and
 * not below it, at the nearest free height. Where there is no room it stays as it stands.
 */
export function keepOffFields(box: HTMLElement, turn: () => void, beside: boolean): void {
  const fields = writingBoxes();
  const stands = box.getBoundingClientRect();
  if (isFree(stands, stands.top, fields)) return;
  if (beside) {
    const heights = [
      GAP,
      innerHeight - GAP - stands.height,
      ...fields.flatMap(({ top, bottom }) => [top - GAP - stands.height, bottom + GAP]),
    ].filter((top) => isFree(stands, top, fields));
    const [nearest] = heights.sort((one, other) => Math.abs(one - stands.top) - Math.abs(other - stands.top));
    if (nearest !== undefined) box.style.translate = `0 ${Math.round(nearest - stands.top)}px`;
    return;
  }
  turn();
  const turned = box.getBoundingClientRect();
  if (!isFree(turned, turned.top, fields)) turn();
}
