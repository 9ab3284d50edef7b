/** Messages that the background refuses, and the sentence it gives back. */
import { describe, expect } from 'vitest';
import { type Browser, CHIP, type Page } from './driver';
import { it, name } from './fixture';

/** Sends a raw message from an extension page, as a page of ours or anything that imitates one would. */
const sendRaw = (page: Page, message: unknown) =>
  page.evaluate(
    (raw: unknown) => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage(raw),
    message,
  ) as Promise<{
    ok: boolean;
    code?: string;
    sentence?: string;
  }>;

describe(`in ${name}, a message is refused with a typed error`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const extensionPage = () => browser.open(browser.extensionUrl('src/pages/options/options.html'));

  it('when its name is unknown', async () => {
    page = await extensionPage();
    expect(await sendRaw(page, { name: 'drop-table', payload: {} })).toMatchObject({
      ok: false,
      code: 'unknown-message',
    });
  });

  it('when it is no message at all', async () => {
    page = await extensionPage();
    for (const raw of [
      'text',
      7,
      [],
      { name: 'arrive' },
      { name: 'arrive', payload: { address: 7 } },
      { name: 'arrive', payload: { address: 'x', more: 1 } },
    ]) {
      expect(await sendRaw(page, raw)).toMatchObject({ ok: false, code: 'bad-message' });
    }
  });

  it('when its product is unknown', async () => {
    page = await extensionPage();
    const reply = await sendRaw(page, {
      name: 'panel-at-level',
      payload: { product: 'no-such-product', level: 'plain' },
    });
    expect(reply).toMatchObject({ ok: false, code: 'unknown-product' });
    expect(reply.sentence).toBe('Many Hands has nothing on this product yet.');
  });

  it('when a page asks what only our own pages may', async () => {
    page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    const reply = await browser.inBackground(`
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: ${await page.tabId()} }, func: () => chrome.runtime.sendMessage({ name: 'erase', payload: {} }) });
      return result;`);
    expect(reply).toMatchObject({ ok: false, code: 'foreign-sender' });
  });
});
