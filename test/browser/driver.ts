/**
 * One driver interface for both browsers, so that the same spec runs on Chromium and on Firefox.
 *
 * Specs take `it` from fixture.ts, which starts one browser for many; `launch` is for a spec about a browser of its own kind.
 *
 * Every host name leads to the fixture server, so `browser.requests()` is also the egress trap.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FixtureServer, SeenRequest } from './fixture-server';
import { type Box, poll } from './in-page';

const WELCOME = 'src/pages/welcome/welcome.html';

export type BrowserName = 'chromium' | 'firefox';

/** The browsers to run on: both, or those named in `BROWSERS=firefox` / `BROWSERS=chromium,firefox`. */
export const browserNames: readonly BrowserName[] = (process.env.BROWSERS ?? 'chromium,firefox')
  .split(',')
  .filter((name): name is BrowserName => name === 'chromium' || name === 'firefox');

/** Names of our parts in a page: they stand on the first element inside each closed root (`data-many-hands`), the hosts are plain `div`s. */
export const CHIP = 'label';
export const NOTE = 'note';
export const PANEL = 'panel';

/** A part of ours that stands in a page. */
export interface PartInPage {
  name: string;
  /** The page sees the focus on its host. */
  focused: boolean;
}

export interface LaunchOptions {
  /** The fixture server every host name is led to. */
  server: FixtureServer;
  /** Path of an unpacked extension, or in Firefox of an archive (.xpi); none = the browser as it comes (the baseline). */
  extension?: string;
  colorScheme?: 'light' | 'dark';
  /** BCP 47 tag: interface language, Accept-Language and navigator.language. */
  language?: string;
  viewport?: { width: number; height: number };
  forcedColors?: boolean;
  /** Chromium only: pages that are left are kept for the way back, as Firefox does by itself. */
  keepsPages?: boolean;
  /** Firefox only: the person has set it to never remember anything. */
  neverRemembers?: boolean;
  /** The welcome page stays open, where it opens. */
  keepsWelcome?: boolean;
  /** Show a window (npm start); default is headless. */
  headed?: boolean;
}

/** What axe-core found: the rule ids that passed, and each violation with the elements it concerns. */
export interface AxeResult {
  passes: string[];
  violations: { id: string; impact: string; help: string; nodes: string[] }[];
}

/** A function in page code: its source is sent over, so it may use its arguments and page globals only, no closures. */
export type PageFunction<Args extends readonly unknown[], Result> = (...args: Args) => Result;

/** As PageFunction, with our closed shadow root as first argument; for the panel the document of its frame, which has all of it but `host`. */
export type RootFunction<Args extends readonly unknown[], Result> = (root: ShadowRoot, ...args: Args) => Result;

/** What a person can ask of the system, and pages can heed. */
export interface Media {
  colorScheme?: 'light' | 'dark';
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** Chromium only: Firefox takes it from the system's theme. */
  moreContrast?: boolean;
}

export interface Page {
  /** Navigates and waits for the load event. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;

  /** Runs a function, or the source of an expression, in the page's own world; arguments and result are JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  evaluate(source: string, ...args: unknown[]): Promise<unknown>;
  /** As evaluate, again and again until the result is truthy (30 s), which is returned. */
  waitFor<Args extends readonly unknown[], Result>(
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  waitFor(source: string, ...args: unknown[]): Promise<unknown>;

  /** The parts of ours that stand in the page, found inside their closed roots. */
  parts(): Promise<PartInPage[]>;
  /** Whether a part of ours stands in the page. */
  has(part: string): Promise<boolean>;
  /** Waits until a part of ours is gone (30 s). */
  waitGone(part: string): Promise<void>;
  /** Runs a function of the page's world on the host of a part, as the page itself could. */
  onHost<Args extends readonly unknown[], Result>(
    part: string,
    fn: (host: HTMLElement, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  onHost(part: string, source: string, ...args: unknown[]): Promise<unknown>;

  /** Where an element of a part stands in the page's window, in CSS pixels. */
  boxOf(part: string, inner: string): Promise<Box>;
  /** Runs a function on the CLOSED shadow root of a part, or on the document of the frame in it (the panel); throws at once when there is no such part. */
  inShadow<Args extends readonly unknown[], Result>(
    host: string,
    fn: RootFunction<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  inShadow(host: string, source: string, ...args: unknown[]): Promise<unknown>;
  /** As inShadow, until the host element is there and the result is truthy (30 s). */
  waitInShadow<Args extends readonly unknown[], Result>(
    host: string,
    fn: RootFunction<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  waitInShadow(host: string, source: string, ...args: unknown[]): Promise<unknown>;

  /** A real mouse click at the centre of an element in a closed root; waits until it is there and not covered. */
  click(host: string, inner: string): Promise<void>;
  /** The same for an element of the page itself. */
  clickPage(selector: string): Promise<void>;
  /** Clicks something of the page that saves a file, and returns the file. */
  download(selector: string): Promise<{ name: string; bytes: Buffer }>;
  /** The same for an element inside a frame of the page, of whatever site. */
  clickInFrame(frame: string, selector: string): Promise<void>;
  /** Chooses a file in a file field of the page, as its dialog does. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** Moves the real pointer, for hover; presses it there or lets it go, for a drag. */
  moveMouse(x: number, y: number, then?: 'down' | 'up'): Promise<void>;
  /** One real key or chord: 'Enter', 'Escape', 'Tab', 'Shift+Tab', 'Alt+Shift+H', 'a'. */
  press(key: string): Promise<void>;
  /** Real key presses, one per character. */
  type(text: string): Promise<void>;

  /** A PNG, written to `path`. */
  screenshot(path: string, options?: { fullPage?: boolean }): Promise<void>;
  /** The page as the browser prints it, on sheets of A4 unless told otherwise: a PDF. `own` stands where the browser prints lines of its own. */
  print(paper?: 'A4' | 'Letter', own?: string): Promise<Buffer>;
  /** What the person has asked of the system; what is left out is as it comes. Firefox: for the whole browser. */
  emulate(media: Media): Promise<void>;
  /** Sets the inner size in CSS pixels. */
  setViewport(width: number, height: number): Promise<void>;
  /** axe-core with the WCAG 2.2 A and AA rules, or those given alone: on one closed root, or on the whole document. Assert that passes are > 0. */
  axe(host?: string, only?: readonly string[]): Promise<AxeResult>;

  /** The extension API's id of this tab (the page becomes the active tab). */
  tabId(): Promise<number>;
  close(): Promise<void>;
}

/** A view of the browser's own that no tab stands in for: the toolbar popup, the side panel. */
export interface View extends Pick<Page, 'evaluate' | 'waitFor' | 'clickPage' | 'emulate' | 'close'> {
  /** A PNG of the view as it stands, written to `path`. */
  screenshot(path: string): Promise<void>;
  axe(only?: readonly string[]): Promise<AxeResult>;
  /** As the browser prints it: a PDF. */
  print(): Promise<Buffer>;
}

export interface Browser {
  readonly name: BrowserName;
  /** Opens a tab, makes it the active one, and waits for the load event. */
  open(url: string): Promise<Page>;
  /** The address of a file of the extension. */
  extensionUrl(path: string): string;
  /** Opens the REAL popup over the page, as a press of the toolbar button does. */
  openPopup(page: Page): Promise<View>;
  /** The same over a window that no page of ours stands in, by the id that extensions know it under: a private one. */
  openPopupOver(window: number): Promise<View>;
  /** Opens the REAL side panel beside the page, from the popup's own button, once that is there; or by what is done instead. */
  openSide(page: Page, done?: () => Promise<void>): Promise<View>;
  /** Opens the REAL popup over the page, calls a function in it until the result is truthy (30 s), closes it. */
  inPopup<Args extends readonly unknown[], Result>(
    page: Page,
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Terminates the background as the browser does after idling; it starts again on the next event. */
  killBackground(): Promise<void>;
  /** Is the background running at this moment? */
  backgroundRuns(): Promise<boolean>;
  /** Evaluates the body of an async function in the background's global, waking it first; the result is JSON. */
  inBackground(body: string): Promise<unknown>;
  /** Gives or withdraws host patterns, as the user does on the browser's extension page. Chromium: required hosts only. */
  setHostAccess(patterns: readonly string[], allowed: boolean): Promise<void>;
  /** Withholds all sites, as Chromium's "On click" and Firefox's switches do. */
  withholdSites(): Promise<void>;
  /** The size at which all pages are shown unless told otherwise, 1 = as they come. Chromium only: Firefox shows no popup larger. */
  zoomPages(factor: number): Promise<void>;
  /** The size of text that the person chose in the browser's settings, in CSS pixels; 16 as it comes. Firefox only: the least size of any letter. */
  setTextSize(pixels: number, least?: number): Promise<void>;
  /** Keys that the browser keeps for itself, as "Ctrl+Shift+K". Chromium tells nobody: it does not give them away. */
  ownKeys(): Promise<string[]>;
  /** Deletes a database of the extension; ends the background first when that holds the database open. */
  deleteDatabase(name: string): Promise<void>;
  /** Switches the extension off or on, as the person does on the browser's own page; open pages stay. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Lets the extension run in private windows, as a person does in the browser's settings. */
  allowInPrivateWindows(): Promise<void>;
  /** Installs a higher version over the present one while pages stay open. */
  updateExtension(folder: string): Promise<void>;
  /** Closes every tab, window, popup and side panel but one empty tab, and asks the system for nothing: what is stored stays. */
  closeAll(): Promise<void>;
  /** Every request that reached the fixture server since the start or `server.clear()`: one server per browser keeps them apart. */
  requests(): SeenRequest[];
  close(): Promise<void>;
}

/** Whether the welcome page is open, asked in the background: Firefox's has its views, Chromium's worker has contexts. */
export const WELCOMES = `
  const pages = chrome.runtime.getContexts
    ? (await chrome.runtime.getContexts({ contextTypes: ['TAB'] })).map(({ documentUrl }) => documentUrl)
    : chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.href);
  return pages.some((page) => page?.includes('/welcome.html'));`;

/** A person who has installed the extension meets the welcome page, and closes it. */
async function leaveWelcome(browser: Browser): Promise<void> {
  const met = await poll('the welcome page', () => browser.inBackground(WELCOMES), 15_000).catch(() => false);
  if (met) await browser.closeAll();
}

/** Starts a browser with a fresh profile. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const browser =
    name === 'chromium'
      ? await (await import('./chromium')).launchChromium(options)
      : await (await import('./firefox-launch')).launchFirefox(options);
  const welcomes = options.extension !== undefined && existsSync(join(options.extension, WELCOME));
  // A Firefox that never remembers has private windows only, in which no page of an extension opens by itself.
  if (welcomes && !options.headed && !options.keepsWelcome && !options.neverRemembers) await leaveWelcome(browser);
  return browser;
}
