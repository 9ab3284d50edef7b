/** Into which frame the panel goes: ours, and no other that a page may plant, however the other frames behave. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asker } from '../../../src/background/asker';

interface Injection {
  target: { frameIds?: number[]; documentIds?: string[]; allFrames?: boolean };
  files?: string[];
}
type Answer = { frameId: number; result?: unknown };

const executeScript = vi.hoisted(() => vi.fn<(injection: Injection) => Promise<Answer[]>>());
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }));
vi.mock('../../../src/content/panel.iife.tsx?script', () => ({ default: 'panel.js' }));
vi.mock('../../../src/background/page-scripts', () => ({
  targetOf: ({ tab, frame, id }: { tab: number; frame: number; id?: string }) =>
    id === undefined ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [id] },
  unlessWithheld: (_tab: number, coming: Promise<unknown>) => coming,
}));

const { framesFound, frameSpoke, injectPanel } = await import('../../../src/background/panel-frames');
const TOKEN = '7c1f…';
const inject = () => injectPanel({ tab: 7, frame: 0 }, TOKEN, 'chatgpt');
const speaks = (frame: number, id?: string, token = TOKEN) =>
  frameSpoke(token, { doc: { tab: 7, frame, ...(id !== undefined && { id }) } } as Asker);

/** What the browser answers once every frame of the page has answered; the panel's file goes in afterwards. */
const framesAnswer = (answers: Promise<Answer[]>) =>
  executeScript.mockImplementation(({ target }) => (target.allFrames ? answers : Promise.resolve([])));
const never = new Promise<Answer[]>(() => undefined);
const injected = () => executeScript.mock.calls.map(([injection]) => injection).filter(({ files }) => files);

beforeEach(() => {
  executeScript.mockReset();
});

describe('the panel goes into', () => {
  it('the frame that recognises itself, by the name of its document, while another frame never answers', async () => {
    framesAnswer(never);
    const done = inject();
    speaks(4, 'D4');
    await done;
    expect(injected()).toEqual([expect.objectContaining({ target: { tabId: 7, documentIds: ['D4'] } })]);
  });

  it('a frame by its number where the browser names no documents, also where it speaks last', async () => {
    framesAnswer(Promise.resolve([{ frameId: 4, result: true }]));
    const done = inject();
    await Promise.resolve();
    speaks(4);
    await done;
    expect(injected()).toEqual([expect.objectContaining({ target: { tabId: 7, frameIds: [4] } })]);
  });

  it('no frame, where all have answered and none is ours', async () => {
    framesAnswer(Promise.resolve([{ frameId: 0, result: false }, { frameId: 5 }]));
    await expect(inject()).rejects.toMatchObject({ code: 'panel-taken' });
    expect(injected()).toEqual([]);
  });

  it('no frame that speaks with another token, or that nobody looks for', async () => {
    speaks(9);
    framesAnswer(Promise.resolve([{ frameId: 0, result: false }]));
    const done = inject();
    speaks(9, 'D9', 'another');
    await expect(done).rejects.toMatchObject({ code: 'panel-taken' });
    expect(injected()).toEqual([]);
  });

  it('the first alone, where a page has planted a second one', async () => {
    framesAnswer(never);
    const done = inject();
    speaks(4, 'D4');
    speaks(5, 'D5');
    await done;
    expect(injected()).toEqual([expect.objectContaining({ target: { tabId: 7, documentIds: ['D4'] } })]);
  });

  it('no frame, where the browser lets us into none', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    await expect(inject()).rejects.toMatchObject({ code: 'page-not-allowed' });
  });
});

describe('what takes the background a while waits', () => {
  const orders: string[] = [];
  const words = async () => {
    await framesFound();
    orders.push(`words, ${injected().length} scripts on their way`);
  };
  beforeEach(() => orders.splice(0));

  it('for no frame, where none is looked for', async () => {
    await words();
    expect(orders).toEqual(['words, 0 scripts on their way']);
  });

  it('until the script of the panel is on its way into the frame that has spoken', async () => {
    framesAnswer(never);
    const done = inject();
    const worded = words();
    await Promise.resolve();
    expect(orders).toEqual([]);
    speaks(4, 'D4');
    await Promise.all([done, worded]);
    expect(orders).toEqual(['words, 1 scripts on their way']);
  });

  it('no longer for a frame that never speaks, nor after one that cannot be', async () => {
    framesAnswer(never);
    void inject();
    await words();
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    const refused = inject();
    await Promise.all([words(), expect(refused).rejects.toMatchObject({ code: 'page-not-allowed' })]);
    expect(orders).toEqual(['words, 0 scripts on their way', 'words, 0 scripts on their way']);
  });
});
