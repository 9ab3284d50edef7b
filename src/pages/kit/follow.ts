/** Follows the tab in front of this window. Addresses are hidden from us, except on sites we may work on. */
import browser from 'webextension-polyfill';

/** How long a page is given to come to rest before it is asked what it is. */
const SETTLE_MS = 150;

/** Loads anew whenever another tab comes to the front or a tab has another page; the last load wins. Returns how to stop. */
export function followTab<View>(
  load: () => Promise<View>,
  onView: (view: View) => void,
  onFailure: (error: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const mine = ++last;
      load().then(
        (view) => mine === last && onView(view),
        (error: unknown) => mine === last && onFailure(error),
      );
    }, SETTLE_MS);
  };
  const updated = (_tab: number, { status, url }: { status?: string; url?: string }) => {
    if (status === 'complete' || url) soon();
  };
  browser.tabs.onActivated.addListener(soon);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(soon);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
