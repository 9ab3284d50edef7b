/** What the label says on a page, and what it does not: no word of the packs that a person has added, which the page could find there. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Asker } from '../../../src/background/asker';

const { freshBrowser, polyfill } = await vi.hoisted(() => import('./fake-browser'));
vi.mock('webextension-polyfill', () => polyfill);
const product = { id: 'chatgpt', name: 'ChatGPT', kind: 'assistant' };
vi.mock('../../../src/background/probes', () => ({
  detectIn: async () => ({ product, wholeHost: true, embedded: false }),
}));
vi.mock('../../../src/background/dossiers', () => ({
  spokenLanguage: () => 'en',
  dossierOf: async () => ({
    product,
    packs: [{ id: 'harbour', head: { publisher: { name: 'Harbour Union' } }, count: 2, page: {} }],
  }),
}));
vi.mock('../../../src/presentation/own-claims', () => ({ countsLine: () => '3 claims, 4 sources' }));
vi.mock('../../../src/presentation/views/chip.css?inline', () => ({ default: 'the sheet as it is written' }));
vi.mock('../../../src/background/page-cards', () => ({ markNoProduct: async () => undefined }));
const showBadge = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('../../../src/background/badge', () => ({ showBadge, clearBadge: async () => undefined }));

const asker: Asker = {
  from: 'page',
  doc: { tab: 1, frame: 0, id: 'A' },
  address: 'https://chatgpt.com/',
  host: 'chatgpt.com',
  isPrivate: false,
};
beforeEach(freshBrowser);

it('brings the style sheet as it is written, with nothing added to it', async () => {
  const { labelFor } = await import('../../../src/background/labels');
  expect((await labelFor(asker.address, asker))?.css).toBe('the sheet as it is written');
});

it('names the packs in the toolbar, and not to the page', async () => {
  const { labelFor } = await import('../../../src/background/labels');
  const label = await labelFor(asker.address, asker);
  expect(label?.counts).toBe('3 claims, 4 sources');
  expect(JSON.stringify(label)).not.toMatch(/Harbour|pack/i);
  expect(showBadge).toHaveBeenCalledWith(
    asker,
    expect.stringContaining('2 from a pack not checked by Many Hands. Publisher: “Harbour Union”'),
  );
});
