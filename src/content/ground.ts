/** The scheme of what the page shows under a part of ours. */
import { elementsUnder } from './place';
import { after } from './script';
import { schemeOf } from './tone';

const AGAIN_MS = 1000;

/** At a point of the window; empty where the page shows nothing of its own there. */
export const schemeAt = (x: number, y: number): string => schemeOf(elementsUnder(x - 1, y, 2, 0));

/** Gives a part of ours the scheme of the page at its near corner. */
export function takeScheme(part: HTMLElement): void {
  const { left, top } = part.getBoundingClientRect();
  part.style.colorScheme = schemeAt(left + 1, top + 1);
}

/** The same again each second until the signal is aborted: a page may turn dark or light. */
export function keepScheme(part: HTMLElement, signal: AbortSignal): void {
  const look = () => {
    takeScheme(part);
    after(AGAIN_MS, look, signal);
  };
  look();
}
