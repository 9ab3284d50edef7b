/** Hears the first thing that a person does on a page, and keeps it for the script that is brought then. */
import { listen } from './listen';
import { shared } from './shared';

const ACTS = ['click', 'change', 'keydown'];
const MOST_KEPT = 5;

/** Calls `acts` once, at the first act of a person. What is pressed until the script for moments runs is kept for it. */
export function onFirstAct(acts: () => void, signal: AbortSignal): void {
  let acted = false;
  const heard = (event: Event) => {
    const { type } = event;
    // A press on a part of ours is no act on the page.
    if (!event.isTrusted || shared.scripts.moments || shared.hosts.has(event.target as Node)) return;
    shared.early ??= [];
    if (type !== 'keydown' && shared.early.length < MOST_KEPT) shared.early.push({ type, path: event.composedPath() });
    if (!acted) acts();
    acted = true;
  };
  for (const type of ACTS) listen(document, type, heard, signal);
}
