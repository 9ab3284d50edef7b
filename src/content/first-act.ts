/** Hears the first thing that a person does on a page, and keeps it for the script that is brought then. */
import { listen } from './listen';
import { shared } from './shared';

const ACTS = ['click', 'change', 'keydown'];
const MOST_KEPT = 5;

/** Calls `acts` once, at the first act of a person. What is pressed until the script for moments runs is kept for it. */
export function onFirstAct(acts: () => void, signal: AbortSignal): void {
  const over = new AbortController();
  const listening = AbortSignal.any([signal, over.signal]);
  let acted = false;
  const heard = (event: Event) => {
    if (!event.isTrusted) return;
    if (shared.scripts.moments) {
      over.abort();
      return;
    }
    const { type } = event;
    if (type !== 'keydown')
      shared.early = [...(shared.early ?? []), { type, path: event.composedPath() }].slice(-MOST_KEPT);
    if (acted) return;
    acted = true;
    acts();
  };
  for (const type of ACTS) listen(document, type, heard, listening);
}
