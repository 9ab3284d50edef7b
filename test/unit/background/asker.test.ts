/** Who may ask for what: a document of its own site and its own products, and strangers nothing at all. */

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

const { allowed, freshBrowser, polyfill } = await vi.hoisted(() => import('./fake-browser'));
vi.mock('webextension-polyfill', () => polyfill);
vi.mock('virtual:site-groups', () => ({ default: { everywhere: ['*://*/*'] } }));
vi.mock('virtual:products', () => ({
  default: [
    { id: 'chatgpt', hosts: ['*://*.chatgpt.com/*'], kind: 'chat', group: 'assistants' },
    { id: 'character-ai', hosts: ['*://*.character.ai/*'], kind: 'chat', group: 'assistants' },
    { id: 'recaptcha', hosts: [], kind: 'captcha', group: 'everywhere' },
  ],
}));
vi.mock('../../../src/background/dossiers', async () => {
  const { default: products } = await import('virtual:products');
  return { productNamed: (id: string) => products.find((product) => product.id === id) };
});
const { askerOf, ownAddress, productHere } = await import('../../../src/background/asker');

const tab = { id: 7, incognito: false, url: 'https://chatgpt.com/c/1' };
const sender = (change: object = {}) =>
  ({ id: 'many-hands', tab, frameId: 0, url: 'https://chatgpt.com/', ...change }) as unknown as Runtime.MessageSender;
const page = () => {
  const asker = askerOf(sender());
  if (!asker) throw new Error('the page is a stranger');
  return asker;
};

beforeEach(() => {
  freshBrowser();
  allowed.everywhere = false;
});

describe('a sender', () => {
  it.each([
    ['the top document of a tab', {}, 'page'],
    ['the panel’s own frame', { frameId: 3, url: 'about:srcdoc' }, 'panel'],
    ['another frame', { frameId: 3, url: 'https://captcha.example/' }, 'frame'],
    ['a page of the extension in a tab', { url: 'chrome-extension://many-hands/options.html' }, 'own'],
    ['the popup', { url: 'chrome-extension://many-hands/popup.html', tab: undefined, frameId: undefined }, 'own'],
  ])('that is %s is known', (_what, change, from) => expect(askerOf(sender(change))?.from).toBe(from));

  it.each([
    ['another extension', { id: 'stranger' }],
    ['without an id', { id: undefined }],
    ['a page without a tab', { tab: undefined }],
    ['without a frame', { frameId: undefined, url: 'https://chatgpt.com/' }],
    ['without an address', { url: undefined }],
    ['a page that Chrome made ahead of a click', { frameId: 697, documentLifecycle: 'prerender' }],
    ['a page that was left', { documentLifecycle: 'cached' }],
  ])('that is %s is a stranger', (_what, change) => expect(askerOf(sender(change))).toBeUndefined());

  it('is a document, by its own name where the browser has one', () =>
    expect(askerOf(sender({ documentId: 'A1' }))?.doc).toEqual({ tab: 7, frame: 0, id: 'A1' }));

  it('that is the panel’s frame speaks for the page around it', () =>
    expect(askerOf(sender({ frameId: 3, url: 'about:srcdoc' }))).toMatchObject({
      address: 'https://chatgpt.com/c/1',
      host: 'chatgpt.com',
    }));
});

describe('a page', () => {
  it('asks about addresses of its own site', () =>
    expect(ownAddress('https://chatgpt.com/c/2', page())).toBe('https://chatgpt.com/c/2'));

  it.each(['https://character.ai/', 'http://chatgpt.com/', 'https://www.chatgpt.com/', 'about:blank', 'x', ''])(
    'learns nothing by asking about %s',
    (address) => expect(() => ownAddress(address, page())).toThrow(expect.objectContaining({ code: 'foreign-sender' })),
  );

  it('asks about products of its own site, and our own pages about all', async () => {
    expect((await productHere('chatgpt', page())).id).toBe('chatgpt');
    await expect(productHere('character-ai', page())).rejects.toMatchObject({ code: 'foreign-sender' });
    expect((await productHere('character-ai', { ...page(), from: 'own' })).id).toBe('character-ai');
  });

  it('asks about a CAPTCHA only where the person allowed all sites', async () => {
    await expect(productHere('recaptcha', page())).rejects.toMatchObject({ code: 'foreign-sender' });
    allowed.everywhere = true;
    expect((await productHere('recaptcha', page())).id).toBe('recaptcha');
  });
});
