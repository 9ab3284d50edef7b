/** Keeps what a person looks at where it is in the window, whatever opens or closes around it. */

/** What scrolls around an element: the panel's body beside a page, the whole page elsewhere. */
function scrollerOf(element: Element): Element | null {
  const body = element.closest('.scroll');
  return body && getComputedStyle(body).overflowY !== 'visible' ? body : element.ownerDocument.scrollingElement;
}

/** Remembers where an element stands; the function returned brings it back there, to the pixel, if it still stands anywhere. */
export function placeOf(element: HTMLElement): () => void {
  const { top } = element.getBoundingClientRect();
  return () => {
    const scroller = scrollerOf(element);
    if (scroller && element.isConnected) scroller.scrollTop += element.getBoundingClientRect().top - top;
  };
}

/** Shows an element, moving no more than needed. */
export const reveal = (element: Element): void => element.scrollIntoView({ block: 'nearest' });
