/** Keeps the label on a page that throws away what it does not know: it comes back quietly, and does not fight. */
import { read } from '../detection/node';
import type { Label } from './chip';
import { alive } from './lifetime';
import { listenAgain } from './listen';
import { after } from './script';
import { pageIsCalm } from './settled';
import { putAtEnd, watchRemoval } from './standing';

/** The pauses before it comes back: a page that drew itself anew once needs one, one that tidies up again and again wins. */
const PAUSES_MS = [500, 1000, 2000, 4000, 8000, 16_000];
/** What stood for so long was not fought: a page that swaps its body at each step of the person begins anew. */
const STOOD_MS = 20_000;
/** A page that writes itself anew all the time is left alone in the end. */
const MOST_REWRITTEN = 6;

let rewritten = 0;

/**
 * Puts the label back when the page took it out, also if that was before this was called. Where the page wrote itself anew
 * (`document.open`), or had the label in another document, our elements have lost what they do or how they look: then the label ends, and
 * another one is to be made.
 */
export function comeBack({ host, root, madeFor, place, end, actions, signal }: Label): void {
  let times = 0;
  let stoodSince = performance.now();
  let watching = new AbortController();

  const back = async () => {
    listenAgain();
    await pageIsCalm(signal);
    // A later release takes our place, or none does: what the page removed must not come back.
    if (signal.aborted || !alive()) return;
    if (read(document, 'documentElement') !== madeFor || !root.adoptedStyleSheets[0]) {
      end();
      rewritten += 1;
      if (rewritten < MOST_REWRITTEN) actions.rewritten();
      return;
    }
    if (!host.isConnected) putAtEnd(host);
    stoodSince = performance.now();
    watch();
    place();
  };

  const removed = () => {
    watching.abort();
    if (performance.now() - stoodSince > STOOD_MS) times = 0;
    const pause = PAUSES_MS[times];
    times += 1;
    if (pause !== undefined) after(pause, back, signal);
  };

  const watch = () => {
    watching = new AbortController();
    watchRemoval({ host, root }, removed, AbortSignal.any([signal, watching.signal]));
  };

  if (host.isConnected) watch();
  else removed();
}
