/** Where a box beside the label may stand: whole in the window, and over no place where the person writes. */
import { writingBoxes } from './dock';
import type { Box } from './place';

const GAP = 8;

/** What a box would cover of the window's fields at another height. */
const isFree = ({ left, width, height }: Box, top: number, fields: readonly DOMRect[]): boolean =>
  top >= 0 &&
  top + height <= innerHeight &&
  !fields.some(
    (field) => field.left < left + width && field.right > left && field.top < top + height && field.bottom > top,
  );

/** Moves a box that stands beside the label along it, to the nearest height at which it is free; false where there is none. */
function moveAlong(box: HTMLElement, fields: readonly DOMRect[]): boolean {
  const stands = box.getBoundingClientRect();
  const [nearest] = [
    stands.top,
    GAP,
    innerHeight - GAP - stands.height,
    ...fields.flatMap(({ top, bottom }) => [top - GAP - stands.height, bottom + GAP]),
  ]
    .filter((top) => isFree(stands, top, fields))
    .sort((one, other) => Math.abs(one - stands.top) - Math.abs(other - stands.top));
  if (nearest !== undefined) box.style.translate = `0 ${Math.round(nearest - stands.top)}px`;
  return nearest !== undefined;
}

/**
 * Keeps a box off the fields of the page: as it stands, on the other side of the label, or beside the label at the nearest free height.
 * Where there is no room it stays as it stands.
 */
export function keepOffFields(box: HTMLElement, edge: HTMLElement, beside: boolean): void {
  const fields = writingBoxes();
  const free = () => {
    const stands = box.getBoundingClientRect();
    return isFree(stands, stands.top, fields);
  };
  const turn = () => edge.classList.toggle('up');
  if (free()) return;
  if (!beside) {
    turn();
    if (free()) return;
    turn();
    box.style.insetBlock = '0 auto';
    box.style.insetInline = edge.classList.contains('start') ? '100% auto' : 'auto 100%';
  }
  if (!moveAlong(box, fields) && !beside) box.style.inset = '';
}
