/** 56: a private window leaves nothing behind: not that a label was shown, not that it was opened, no product, no site. */
import { describe, expect, it } from 'vitest';
import { browserNames } from '../browser/driver';
import { allStored, setStored } from '../browser/stored';
import { rest, type Stage, stage } from './stage';

describe.each(browserNames)('in %s, a private window', (name) => {
  const on: Stage = stage(name);

  it('56: shows the label and the panel, and notes nothing, with the diary on', async () => {
    await on.browser.allowInPrivateWindows();
    const chosen = { preferences: { language: 'en', diary: true, moments: true } };
    await setStored(on.browser, chosen);
    const before = await allStored(on.browser);
    const opened = (await on.browser.inBackground(`
      const made = await chrome.windows.create({ incognito: true, url: 'https://claude.ai/' });
      const { id } = (await chrome.tabs.query({ windowId: made.id }))[0];
      return { id, private: made.incognito };`)) as { id: number; private: boolean };
    expect(opened.private).toBe(true);
    const inTab = (expression: string) =>
      on.browser.inBackground(`
        try {
          const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: ${opened.id} }, func: () => ${expression} });
          return result;
        } catch (error) { return String(error); }`);
    const until = async (what: string, expression: string) => {
      for (let tries = 0; tries < 80; tries += 1) {
        if ((await inTab(expression)) === true) return;
        await rest(150);
      }
      throw new Error(`no ${what} in the private window: ${String(await inTab(expression))}`);
    };
    // Our parts as our own world knows them: a label is there, then the panel.
    const stands = (part: string) => `globalThis[Symbol.for('many-hands')]?.parts.get('${part}')?.isConnected === true`;
    await until('label', stands('label'));
    await on.browser.inBackground(`await chrome.tabs.sendMessage(${opened.id}, { name: 'open' })`);
    await until('panel', stands('panel'));
    await rest(1000);
    expect(await allStored(on.browser)).toEqual(before);
    expect(await on.browser.inBackground('return JSON.stringify(await chrome.storage.local.get(null))')).toBe('{}');
    // The control: the same visit in an ordinary window is noted.
    await on.browser.open('https://claude.ai/').then((page) => rest(2500).then(() => page.close()));
    expect(await allStored(on.browser)).not.toEqual(before);
  });
});
