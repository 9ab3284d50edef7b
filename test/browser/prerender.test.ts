/** A page that Chromium makes ahead of a click: nothing of ours happens while nobody sees it, and all of it once it is opened. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from './built';
import { html } from './chat-page';
import { browserNames } from './driver';
import { type FixtureServer, type MadePage, start } from './fixture-server';
import { poll } from './in-page';
import { launchUntouched, type UntouchedChromium } from './untouched-chromium';

const PAGES: Record<string, MadePage> = {
  '/pricing': html(
    `<script type="speculationrules">{"prerender":[{"source":"list","urls":["/c/next"],"eagerness":"immediate"}]}</script><h1>Prices</h1><a id="next" href="/c/next">Next</a>`,
  ),
  '/c/next': html(
    `<h1>Chat</h1><textarea></textarea><script>document.documentElement.dataset.ahead = document.prerendering; document.title = 'made'; setTimeout(() => fetch('/made'), 3000);</script>`,
  ),
};

// Firefox makes no pages ahead.
describe.runIf(browserNames.includes('chromium'))('in chromium', () => {
  let server: FixtureServer;
  let browser: UntouchedChromium;

  beforeAll(async () => {
    server = await start(0, (host, path) => (host === 'chatgpt.com' ? PAGES[path] : undefined));
    browser = await launchUntouched(resolve(builtFor('chromium')), server.port);
    // A page is made ahead from the tab in front alone: the welcome page is met and closed before.
    await poll('the welcome page', () =>
      browser.inBackground(`
        const pages = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
        const welcome = pages.find(({ documentUrl }) => documentUrl?.includes('/welcome.html'));
        if (welcome) await chrome.tabs.remove(welcome.tabId);
        return welcome !== undefined;`),
    );
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** What the tab shows: its page, whether that was made ahead, its label and badge, and what the extension keeps of it. */
  const state = async (tab: number) =>
    (await browser.inBackground(`
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => ({
        path: location.pathname,
        ahead: document.documentElement.dataset.ahead,
        activated: (performance.getEntriesByType('navigation')[0]?.activationStart ?? 0) > 0,
        label: globalThis[Symbol.for('many-hands')]?.parts.get('label')?.isConnected === true,
      }) });
      return { ...result, badge: await chrome.action.getBadgeText({ tabId: ${tab} }) };`)) as {
      path: string;
      ahead?: string;
      activated: boolean;
      label: boolean;
      badge: string;
    };

  it('a page made ahead counts for nothing until it is opened, and then has its label and its badge without a reload', async () => {
    const tab = Number(
      await browser.inBackground(
        `return (await chrome.tabs.create({ url: 'https://chatgpt.com/pricing', active: true })).id`,
      ),
    );
    // The page ahead runs: its own script asked for something some seconds after it was made.
    await poll('the page to be made ahead', async () => server.requests().some(({ path }) => path === '/made'));
    expect(await state(tab)).toMatchObject({ path: '/pricing', label: false, badge: '' });
    await browser.inBackground(`
      await chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => document.querySelector('#next').click() }); return 1`);
    const opened = await poll('the label on it', async () => {
      const now = await state(tab).catch(() => undefined);
      return now?.label && now.badge === '•' ? now : undefined;
    });
    expect(opened).toMatchObject({ path: '/c/next', ahead: 'true', activated: true });
  });
});
