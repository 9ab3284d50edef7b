/** Keeps the wheel and the finger in the panel: over a part of it that does not scroll they would move the page beneath. */
import { scrolls } from './scrolls';

const scrollsByItself = (at: EventTarget): boolean =>
  at instanceof Element && at.scrollHeight > at.clientHeight && scrolls(at);

/** A wheel with a key, or two fingers, magnify: that is the browser's business. */
const magnifies = (event: WheelEvent | TouchEvent): boolean =>
  event.ctrlKey || ('touches' in event && event.touches.length > 1);

/** In the panel's own document. What scrolls in it contains its own end (panel.css). */
export function keepScroll(): void {
  for (const type of ['wheel', 'touchmove'] as const)
    document.addEventListener(
      type,
      (event) => {
        if (!magnifies(event) && !event.composedPath().some(scrollsByItself)) event.preventDefault();
      },
      { passive: false },
    );
}
