/** Whether there is somebody to see the page. */
import { read } from '../detection/node';

/** Whether a person can see this page: one that was made ahead of a click, or lies in another tab, has not been met. */
const seen = (): boolean => !read(document, 'hidden') && !read(document as { prerendering?: boolean }, 'prerendering');

/** Resolves when the page can be seen, at once where it can, or when the signal is aborted. A frame is drawn only once there is somebody to see it. */
export async function inSight(signal: AbortSignal): Promise<void> {
  while (!seen() && !signal.aborted) await new Promise(requestAnimationFrame);
}
