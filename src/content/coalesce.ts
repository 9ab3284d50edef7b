/** Makes of many calls few: one at a time, a pause between two, and always one after the last. */
import { after } from './script';

/** Starts the work, or remembers that it is wanted again. A page can change its address a thousand times a second. */
export function coalesced(work: () => Promise<void>, pause: number, signal: AbortSignal): () => void {
  let busy = false;
  let wanted = false;
  const run = async () => {
    if (busy || signal.aborted) {
      wanted = true;
      return;
    }
    busy = true;
    wanted = false;
    await work();
    after(
      pause,
      () => {
        busy = false;
        if (wanted) void run();
      },
      signal,
    );
  };
  return run;
}
