/** A pointer that goes from the page's body to a part of ours has not left the page: menus would close, and pages plead with who seems to go. */
import { read } from '../detection/node';
import { listen } from './listen';
import { shared } from './shared';

/** Keeps from the page that the pointer left its `body` for a part of ours beside that, until the signal is aborted. */
export function keepHover(signal: AbortSignal): void {
  const hear = (event: Event) => {
    const { target, relatedTarget } = event as MouseEvent;
    if (target === read(document, 'body') && shared.hosts.has(relatedTarget as Node)) event.stopPropagation();
  };
  for (const type of ['pointerleave', 'mouseleave']) listen(window, type, hear, signal);
}
