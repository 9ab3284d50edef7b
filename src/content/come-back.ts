/** Keeps the label on a page that throws away what it does not know: it comes back quietly, and does not fight. */
import { read } from '../detection/node';
import type { Label } from './chip';
import { alive } from './lifetime';
import { listenAgain } from './listen';
import { after } from './script';
import { pageIsCalm } from './settled';
import { stand, watchRemoval } from './standing';

/** The pauses before it comes back, each twice the one before: a page that drew itself anew once needs one, one that tidies up again and again wins. */
const FIRST_MS = 500;
/** It is never given up: a page that takes it out each time has it for a moment in a minute. */
const MOST_MS = 60_000;
/** What stood for so long was not fought: a page that swaps its body at each step of the person begins anew. */
const STOOD_MS = 20_000;

/** Of this page, whatever label stands in it. */
let times = 0;
let stoodSince = 0;

/**
 * Puts the label back when the page took it out, also if that was before this was called. Where the page wrote itself anew
 * (`document.open`), or had the label in another document, our elements have lost what they do or how they look: then the label ends, and
 * another one is to be made.
 */
export function comeBack({ host, root, madeFor, place, end, actions, signal }: Label): void {
  stoodSince = performance.now();
  let watching = new AbortController();

  const back = async () => {
    listenAgain();
    await pageIsCalm(signal);
    // A later release takes our place, or none does: what the page removed must not come back.
    if (signal.aborted || !alive()) return;
    if (read(document, 'documentElement') !== madeFor || !root.adoptedStyleSheets[0]) {
      end();
      actions.rewritten();
      return;
    }
    // A page may leave in one place what it throws out of the other.
    if (!host.isConnected) stand(host, times % 2 === 0);
    stoodSince = performance.now();
    watch();
    place();
  };

  const removed = () => {
    watching.abort();
    if (performance.now() - stoodSince > STOOD_MS) times = 0;
    after(Math.min(FIRST_MS * 2 ** times, MOST_MS), back, signal);
    times += 1;
  };

  const watch = () => {
    watching = new AbortController();
    watchRemoval({ host, root }, removed, AbortSignal.any([signal, watching.signal]));
  };

  if (host.isConnected) watch();
  else removed();
}
