/** What can be measured in a page, the same question put to two browsers. */
import type { Browser, Page } from '../../test/browser/driver';

/** Milliseconds and counts of one stretch of time in one tab; a figure that a browser does not have is left out. */
export interface Stretch {
  /** JavaScript of the page and of content scripts as Chromium's Performance domain counts it: evaluation and event handlers, not microtasks. */
  script?: number;
  /** Work of the tab's main thread: tasks (Chromium), processor time (Firefox). */
  task?: number;
  /** Sampled time with a function of the extension on the stack. */
  own?: number;
  /** Exact number of calls of functions of the extension. */
  calls?: number;
}

export interface Gauge {
  readonly page: Page;
  /** Opens an address for the first time in this profile. */
  load(url: string): Promise<Stretch>;
  /** Loads the same address again, with a profiler on. */
  reload(): Promise<Stretch>;
  /** What runs in the tab while something goes on there. */
  during(work: () => Promise<unknown>): Promise<Stretch>;
  /** Bytes of JavaScript alive in the tab after a collection. */
  heap(): Promise<number>;
  /** Paths, inside the extension, of its scripts that are alive in the tab. */
  scripts(): Promise<string[]>;
  /** Evaluates the body of an async function where `document`, `performance` and `openRoot(element)` are at hand and the page cannot hear. */
  behindThePage(body: string): Promise<unknown>;
}

/** How long after the load event work still counts as loading: the label is built in that time. */
export const AFTER_LOAD_MS = 1000;

/** The path of an extension's file in its address. */
export const pathOf = (address: string): string => new URL(address).pathname.slice(1);

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A gauge on a new, empty tab. */
export async function gaugeOn(browser: Browser): Promise<Gauge> {
  const page = await browser.open('about:blank');
  return browser.name === 'chromium'
    ? (await import('./chromium-gauge')).chromiumGauge(page)
    : (await import('./firefox-gauge')).firefoxGauge(page);
}
