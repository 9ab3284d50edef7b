/** Looks again whether a part of ours still lies over nothing in use, after something that can have changed that: at most once a second. */
import { listen } from './listen';
import { after } from './script';

/** What a person does can move the page; its own doing is seen by the observer. */
const EVENTS = ['pointerup', 'keyup', 'scroll', 'focusin', 'resize'];
/** What opens and closes says so. Nothing of this changes while an answer is written. */
const SWITCHES = ['hidden', 'open', 'inert', 'aria-hidden', 'aria-expanded', 'aria-modal'];
const SOON_MS = 250;
const PAUSE_MS = 1000;

/**
 * Calls `look` a moment after the page changed around the part. `look` returns the page's elements that lie under it:
 * what is added to or taken from one of those around them is heard of, however deep in the page they stand.
 */
export function keepPlace(look: () => readonly Element[], signal: AbortSignal): void {
  let waiting: AbortController | undefined;
  const heard = () => {
    waiting?.abort();
    observer.disconnect();
    after(SOON_MS, lookNow, signal);
  };
  const observer = new MutationObserver(heard);
  /** Listens for the next change alone: until the look that follows it, a busy page pays for nothing. */
  const wait = (under: readonly Element[]) => {
    waiting = new AbortController();
    const listening = AbortSignal.any([signal, waiting.signal]);
    for (const type of EVENTS) listen(window, type, heard, listening);
    if (visualViewport) listen(visualViewport, 'resize', heard, listening);
    const around = new Set<Node>([document.documentElement, document.body ?? document]);
    for (const element of under)
      for (let at: Node | null = element; at && at !== document; at = at.parentNode) around.add(at);
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: SWITCHES });
    for (const node of around) observer.observe(node, { childList: true });
  };
  const lookNow = () => {
    look();
    after(PAUSE_MS, () => wait(look()), signal);
  };
  signal.addEventListener('abort', () => observer.disconnect());
  wait(look());
}
