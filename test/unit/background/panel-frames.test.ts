/** Into which frame the panel goes: ours, and no other that a page may plant. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Injection {
  target: { frameIds?: number[]; documentIds?: string[]; allFrames?: boolean };
  files?: string[];
}
type Found = { frameId: number; documentId?: string; result?: unknown };

const executeScript = vi.hoisted(() => vi.fn<(injection: Injection) => Promise<Found[]>>());
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }));
vi.mock('../../../src/content/panel.iife.tsx?script', () => ({ default: 'panel.js' }));
vi.mock('../../../src/background/page-scripts', () => ({
  targetOf: ({ tab, frame, id }: { tab: number; frame: number; id?: string }) =>
    id === undefined ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [id] },
}));

const { injectPanel } = await import('../../../src/background/panel-frames');
const inject = () => injectPanel({ tab: 7, frame: 0 }, '7c1f…', { product: 'chatgpt' });

/** What the browser answers of the page's frames; the panel's file goes in afterwards. */
const framesAnswer = (...found: Found[]) =>
  executeScript.mockImplementation(async ({ target }) => (target.allFrames ? found : []));
const injected = () => executeScript.mock.calls.map(([injection]) => injection).filter(({ files }) => files);

beforeEach(() => {
  executeScript.mockReset();
});

describe('the panel goes into', () => {
  it('the one frame that knows the token, by the name of its document', async () => {
    framesAnswer(
      { frameId: 0, result: false },
      { frameId: 4, documentId: 'D4', result: true },
      { frameId: 5, result: null },
    );
    await inject();
    expect(injected()).toEqual([expect.objectContaining({ target: { tabId: 7, documentIds: ['D4'] } })]);
  });

  it('a frame by its number where the browser names no documents', async () => {
    framesAnswer({ frameId: 4, result: true });
    await inject();
    expect(injected()).toEqual([expect.objectContaining({ target: { tabId: 7, frameIds: [4] } })]);
  });

  it.each([
    ['no frame, where none answers', [{ frameId: 0, result: false }]],
    [
      'no frame, where a page has planted a second one',
      [
        { frameId: 4, result: true },
        { frameId: 5, result: true },
      ],
    ],
  ] as const)('%s', async (_what, found) => {
    framesAnswer(...found);
    await expect(inject()).rejects.toMatchObject({ code: 'panel-taken' });
    expect(injected()).toEqual([]);
  });

  it('no frame, where the browser lets us into none', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    await expect(inject()).rejects.toMatchObject({ code: 'page-not-allowed' });
  });
});
