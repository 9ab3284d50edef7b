/** What Escape closes: the innermost thing first, and the focus goes back to what opened it. */
import type { Jumps } from './jump';

function fold(box: HTMLDetailsElement): void {
  box.open = false;
  box.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
}

/** Closes the innermost open thing around `target`, or goes back from the last jump; false where there is none. */
export function closeInnermost(
  target: EventTarget | null,
  back: Jumps['back'],
  closeCard: (() => void) | undefined,
): boolean {
  const element = target instanceof Element ? target : null;
  const box = element?.closest('details[open]');
  const card = element?.closest('.claim');
  if (box instanceof HTMLDetailsElement && card?.contains(box)) fold(box);
  else if (card && closeCard) closeCard();
  else if (back) back();
  else if (closeCard) closeCard();
  else if (box instanceof HTMLDetailsElement) fold(box);
  else return false;
  return true;
}
