/** Keeps what a person looks at where it is in the window, whatever opens or closes around it. */

/** What scrolls around an element: the panel's body beside a page; where that is low (great magnification) the panel with its head; elsewhere the whole page. */
function scrollerOf(element: Element): Element | null {
  for (const name of ['.scroll', '.shell']) {
    const box = element.closest(name);
    if (box && getComputedStyle(box).overflowY !== 'visible') return box;
  }
  return element.ownerDocument.scrollingElement;
}

/** Remembers where an element stands; the function returned brings it back there, to the pixel, if it still stands anywhere. */
export function placeOf(element: HTMLElement): () => void {
  const { top } = element.getBoundingClientRect();
  return () => {
    const scroller = scrollerOf(element);
    if (scroller && element.isConnected) scroller.scrollTop += element.getBoundingClientRect().top - top;
  };
}

/** Brings the beginning of what opened into sight, above its `foot` that stays there; never so far that what was pressed leaves. */
export function reveal(begin: Element, foot: number, pressed: Element): void {
  const scroller = scrollerOf(pressed);
  if (!scroller) return;
  const page = scroller === pressed.ownerDocument.scrollingElement;
  const top = page ? 0 : scroller.getBoundingClientRect().top;
  const below = begin.getBoundingClientRect().bottom + foot - top - scroller.clientHeight;
  scroller.scrollTop += Math.max(0, Math.min(below, pressed.getBoundingClientRect().top - top));
}
