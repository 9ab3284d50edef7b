/** Hears that what a page of ours shows may be out of date, wherever that came from, and asks anew. */
import browser from 'webextension-polyfill';

/** How long what changes is given to come to rest before it is asked about. */
const SETTLE_MS = 150;
/** A page that begins to load and never ends says nothing more. */
const UNENDING_MS = 1000;

/** The tab that a page speaks of: the one in front of its window, or one by its id. Addresses are hidden from us, except on sites we may work on. */
export type Followed = 'front' | number;

interface Heard<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/**
 * Loads anew whenever something was stored, allowed or set by the organisation, when the page comes into sight again, and, where it follows
 * a tab, when another one comes to the front or the tab has another page. No older view follows a newer one; out of sight nothing is asked, unless `unseen`. Returns how to stop.
 */
export function follow<View>(
  load: () => Promise<View>,
  onView: (view: View) => void,
  onFailure: (error: unknown) => void,
  followed?: Followed,
  /** What was taken back goes at once, from a page that nobody looks at too. */
  unseen = false,
): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let last = 0;
  let shown = 0;
  const ask = () => {
    due = Number.POSITIVE_INFINITY;
    // Whatever was missed is asked for when somebody looks.
    if (document.hidden && !unseen) return;
    last += 1;
    const mine = last;
    // What is newer than what is shown is shown, though more was asked since: a tab that changes all the time is seen, too.
    const isNews = () => {
      if (mine < shown || signal.aborted) return false;
      shown = mine;
      return true;
    };
    load().then(
      (view) => isNews() && onView(view),
      (error: unknown) => mine === last && isNews() && onFailure(error),
    );
  };
  const within = (wait: number) => {
    const at = performance.now() + wait;
    if (at >= due) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  };
  const soon = () => within(SETTLE_MS);
  const hear = <L>(event: Heard<L>, listener: L) => {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  };

  hear(browser.storage.onChanged, soon);
  hear(browser.permissions.onAdded, soon);
  hear(browser.permissions.onRemoved, soon);
  document.addEventListener('visibilitychange', soon, { signal });
  if (followed !== undefined) {
    hear(browser.tabs.onActivated, () => followed === 'front' && soon());
    // Into another window, or out of this one.
    hear(browser.tabs.onAttached, () => followed === 'front' && soon());
    hear(browser.tabs.onRemoved, (id) => id === followed && soon());
    hear(browser.tabs.onUpdated, (id, { status, url }, { active }) => {
      if (followed === 'front' ? !active : id !== followed) return;
      if (status === 'complete' || url) soon();
      else if (status === 'loading') within(UNENDING_MS);
    });
  }
  // What holds for today ends with it, in a page that stands open, too.
  let midnight: ReturnType<typeof setTimeout> | undefined;
  const atMidnight = () => {
    midnight = setTimeout(
      () => {
        soon();
        atMidnight();
      },
      new Date().setHours(24, 0, 1, 0) - Date.now(),
    );
  };
  atMidnight();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(midnight);
  });
  return () => ended.abort();
}
