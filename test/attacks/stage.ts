/** What the attacks share: a page that runs a script of ours first, the extension's isolated world, and the browser as new for each. */
import { speak } from '../browser/built';
import { type Browser, CHIP, PANEL, type Page } from '../browser/driver';
import { it } from '../browser/fixture';
import type { FixtureServer } from '../browser/fixture-server';
import { forgetStored } from '../browser/stored';

export interface Stage {
  browser: Browser;
  server: FixtureServer;
}

/** The browser with the built extension, for each attack as if there had been none before. */
export function stage(): Stage {
  const made = {} as Stage;
  it.beforeEach(({ browser, server }) => {
    Object.assign(made, { browser, server });
  });
  return made;
}

/** The address of a listed page that runs `script` before its load, and before anything of ours. */
export const attackAddress = (script: string, host = 'chatgpt.com'): string =>
  `https://${host}/attack#${encodeURIComponent(script)}`;

/** Opens such a page and waits for the label, which no attack may keep away. */
export async function openAttack({ browser }: Stage, script = '', host = 'chatgpt.com'): Promise<Page> {
  await forgetStored(browser, 'seen', 'moments');
  await speak(browser, 'en');
  const page = await browser.open(attackAddress(script, host));
  await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
  return page;
}

/** The same with the panel, opened as a person does. */
export async function openPanel(on: Stage, script = '', host = 'chatgpt.com'): Promise<Page> {
  const page = await openAttack(on, script, host);
  await page.click(CHIP, '.go');
  await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
  return page;
}

/** Runs the body of an async function in the extension's isolated world of a page: what a renderer has that was taken over. */
export async function inIsolatedWorld(browser: Browser, page: Page, body: string): Promise<unknown> {
  const tab = await page.tabId();
  return browser.inBackground(`
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: async () => { ${body} } });
    return result ?? null;`);
}

/** A message from there; "silence" where no answer comes. */
export const tell = (browser: Browser, page: Page, name: string, payload: object): Promise<unknown> =>
  inIsolatedWorld(
    browser,
    page,
    `const sent = chrome.runtime.sendMessage(${JSON.stringify({ name, payload })});
     const late = new Promise((done) => setTimeout(done, 2500, 'silence'));
     return (await Promise.race([sent, late]).catch((error) => String(error))) ?? 'silence';`,
  );

/** In the page: our hosts: the attacked page has no such elements of its own. */
export const OURS = `[...document.querySelectorAll('html > div, body > div')]`;

/** Opens the panel as the shortcut does. */
export const openByShortcut = (browser: Browser): Promise<unknown> =>
  browser.inBackground(
    'await chrome.tabs.sendMessage((await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id, { name: "open" })',
  );

/** What a press of the shortcut does: closes the panel that stands in sight, else opens it (background/open-beside.ts). */
export const pressShortcut = async (browser: Browser): Promise<void> => {
  const closed = await browser.inBackground(`
    const [{ id }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const func = () => globalThis[Symbol.for('many-hands')]?.scripts.near?.api.closePanel() ?? false;
    return (await chrome.scripting.executeScript({ target: { tabId: id }, func }))[0].result;`);
  if (!closed) await openByShortcut(browser);
};

export const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
