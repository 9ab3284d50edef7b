/** What a page may answer when it is asked what stands on it: a renderer that was taken over answers what it likes, or never. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const run = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('virtual:products', async () => {
  const { detectedProducts, loadRules } = await import('../../../scripts/detection/load-rules');
  return { default: detectedProducts(loadRules('src/detection/products')) };
});
vi.mock('../../../src/background/page-scripts', () => ({ run, inject: async () => undefined }));

const { lookIn } = await import('../../../src/background/probes');
const HERE = [{ tab: 7, frame: 0 }, 'https://chatgpt.com/'] as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it.each([
  ['a number', 5],
  ['nothing', null],
  ['a text', 'signals'],
  ['signals that are none', { signals: 5 }],
  ['a signal that is nothing', { signals: [null] }],
  ['a state that there is not', { signals: [{ id: 'chatgpt', state: '__proto__' }] }],
])('%s: the address decides alone', async (_what, answer) => {
  run.mockResolvedValue(answer);
  expect((await lookIn(...HERE)).found?.product.id).toBe('chatgpt');
});

it('an error: the address decides alone', async () => {
  run.mockRejectedValue(new Error('no'));
  expect((await lookIn(...HERE)).found?.product.id).toBe('chatgpt');
});

it('a product of another site is not found', async () => {
  run.mockResolvedValue({ signals: [{ id: 'claude', state: 'used' }] });
  const { found, present } = await lookIn(...HERE);
  expect([found?.product.id, found?.others, present]).toEqual(['chatgpt', [], []]);
});

it('no answer at all: the address decides alone, after a while', async () => {
  run.mockReturnValue(new Promise(() => undefined));
  const looked = lookIn(...HERE);
  await vi.advanceTimersByTimeAsync(3000);
  const { found, silent } = await looked;
  expect([found?.product.id, silent]).toEqual(['chatgpt', true]);
});
