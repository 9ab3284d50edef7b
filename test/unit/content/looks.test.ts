// @vitest-environment happy-dom
/** What comes onto a page later is noticed in time: counted by the page's own clock, which no busy machine slows. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DetectedProduct } from '../../../src/detection/rules';

const sendMessage = vi.fn().mockResolvedValue({ ok: true, value: null });
vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
vi.mock('../../../src/content/address', () => ({ addressNow: () => 'https://x.example/' }));

await import('../../../src/content/probe.iife');
const { shared } = await import('../../../src/content/shared');

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockClear();
  vi.spyOn(Object.getPrototypeOf(document) as Document, 'hidden', 'get').mockReturnValue(false);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const asked = () => sendMessage.mock.calls.map(([{ name }]) => name as string);
const put = (id: string) => document.body.append(Object.assign(document.createElement('div'), { id }));

describe('on a host that an AI answer shares', () => {
  const shares: DetectedProduct = {
    ...{ id: 'answer', name: 'Answer', vendor: 'Somebody', kind: 'search', group: 'search', onlySignals: true },
    hosts: ['*://x.example/*'],
    signals: [{ css: '#answer', state: 'used' }],
  };

  it('the answer that comes is told of within a second, once', async () => {
    shared.scripts.probe?.api.look([shares], true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked()).toEqual([]);
    put('answer');
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toEqual(['page-changed']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked()).toEqual(['page-changed']);
  });

  it('a page in a tab that nobody looks at is not looked at either', async () => {
    shared.scripts.probe?.api.look([shares], true);
    vi.spyOn(Object.getPrototypeOf(document) as Document, 'hidden', 'get').mockReturnValue(true);
    put('answer');
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked()).toEqual([]);
  });
});
