/** Listeners on the page's window and document that outlive `document.open`, which drops all there are. */
import { invoke } from '../detection/node';
import { shared } from './shared';

/** Listens passively until the signal is aborted; in the capture phase, so that no page keeps it from us. */
export function listen(target: EventTarget, type: string, heard: (event: Event) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  // The same function added twice is one listener: to add it again is always right.
  const add = () => invoke(target, 'addEventListener', type, heard, { capture: true, passive: true, signal });
  add();
  shared.listeners.add(add);
  signal.addEventListener('abort', () => shared.listeners.delete(add), { once: true });
}

/** After the page may have dropped them: all listeners of all our scripts. */
export function listenAgain(): void {
  for (const add of shared.listeners) add();
  shared.keys?.listen();
}
