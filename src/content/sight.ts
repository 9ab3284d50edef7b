/** Whether a person can see this page: one that was made ahead of a click, or lies in another tab, has not been met. */
import { listen } from './listen';

const seen = (): boolean => !document.hidden && !(document as { prerendering?: boolean }).prerendering;

/** Resolves when the page can be seen, at once where it can; when the signal is aborted as well. */
export function inSight(signal: AbortSignal): Promise<void> {
  if (seen() || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const met = new AbortController();
    const look = () => {
      if (!seen() && !signal.aborted) return;
      met.abort();
      resolve();
    };
    for (const type of ['visibilitychange', 'prerenderingchange'])
      listen(document, type, look, AbortSignal.any([met.signal, signal]));
    // A page that writes itself anew unseen drops the listeners; a frame is drawn only once there is somebody to see it.
    const drawn = () => {
      look();
      if (!met.signal.aborted) requestAnimationFrame(drawn);
    };
    requestAnimationFrame(drawn);
    signal.addEventListener('abort', look, { signal: met.signal });
  });
}
