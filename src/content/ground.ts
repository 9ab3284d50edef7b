/** The scheme of what the page shows under a part of ours. */
import { invoke } from '../detection/node';
import { after } from './script';
import { shared } from './shared';
import { schemeOf } from './tone';

const AGAIN_MS = 1000;

/** At a point of the window; empty where the page shows nothing of its own there. */
export function schemeAt(x: number, y: number): string {
  const ground = invoke(document, 'elementsFromPoint', x, y).find((element) => !shared.hosts.has(element));
  return schemeOf(ground ? [ground] : []);
}

/** Gives a part of ours the scheme of the page at its near corner. */
export function takeScheme(part: HTMLElement): void {
  const { left, top } = part.getBoundingClientRect();
  part.style.colorScheme = schemeAt(Math.max(0, left) + 1, Math.max(0, top) + 1);
}

/** The same again each second until the signal is aborted: a page may turn dark or light. */
export function keepScheme(part: HTMLElement, signal: AbortSignal): void {
  const look = () => {
    takeScheme(part);
    after(AGAIN_MS, look, signal);
  };
  look();
}
