/** What a browser spec is given: the server and the browser of its worker, the browser as if nobody had used it before. */
import { test } from 'vitest';
import { builtFor, copyOfBuild } from './built';
import { type Browser, browserNames, type LaunchOptions, launch } from './driver';
import { start } from './fixture-server';
import { forgetAll } from './stored';

/** The browser of this run: each project has one. */
export const [name = 'chromium'] = browserNames;

const viewport = { width: 1280, height: 900 };
/** Whether a file had this worker's browser before. */
let isUsed = false;

/**
 * `browser` is what a spec uses: no tab is open, nothing is stored, the server has its own pages only. `begun` is the same once for a
 * file, whose tests share a page and keep nothing. `own` starts a browser of another kind, which ends with the test.
 */
export const it = test
  .extend('server', { scope: 'worker' }, () => start())
  .extend('running', { scope: 'worker' }, async ({ server }, { onCleanup }) => {
    const browser = await launch(name, { server, extension: builtFor(name), language: 'en', viewport });
    onCleanup(() => browser.close().then(() => server.close()));
    return browser;
  })
  .extend('begun', { scope: 'file' }, async ({ running }) => {
    await running.closeAll();
    // Whatever a file before did to the background, or left it doing, ends with it.
    if (isUsed) await running.killBackground();
    isUsed = true;
    return running;
  })
  .extend('browser', async ({ begun, server }) => {
    await begun.closeAll();
    await forgetAll(begun);
    server.show();
    server.clear();
    return begun;
  })
  .extend('own', async ({ server }, { onCleanup }) => {
    const started: Browser[] = [];
    onCleanup(async () => {
      for (const browser of started) await browser.close();
    });
    return async (options: Partial<LaunchOptions>): Promise<Browser> => {
      const browser = await launch(name, { server, extension: builtFor(name), language: 'en', ...options });
      started.push(browser);
      return browser;
    };
  });

/** For what no browser decides: what we made of it is looked at in one. */
export const itOnce = it.runIf(name === 'chromium');

/** `it` for a file about another build: `change` makes it of a copy, `prepare` brings its browser to where each test begins. */
export const itInCopy = (change: (folder: string) => void, prepare?: (browser: Browser) => Promise<void>) =>
  it.extend('begun', { scope: 'file' }, async ({ server }, { onCleanup }) => {
    const copy = copyOfBuild(name, change);
    const browser = await launch(name, { server, extension: copy.folder, language: 'en', viewport });
    onCleanup(async () => {
      await browser.close();
      copy.remove();
    });
    await prepare?.(browser);
    return browser;
  });
