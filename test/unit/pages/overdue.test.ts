// @vitest-environment happy-dom
/** A page of ours that waits for the background: it says so after some seconds, for as long as it waits, and asks once more where the background ended. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sayWhileOverdue, spoken } from '../../../src/pages/kit/overdue';
import { send } from '../../../src/pages/kit/send';
import { deferred } from '../support/deferred';

const sendMessage = vi.hoisted(() => vi.fn<(message: unknown) => Promise<unknown>>());
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { sendMessage }, i18n: { getMessage: (key: string) => `browser says ${key}` } },
}));

const said = () => [...document.querySelectorAll('.overdue')].map(({ textContent, role }) => [role, textContent]);
const PATIENCE_MS = 4000;

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  sayWhileOverdue('');
});

describe('an answer that does not come', () => {
  it('is said after four seconds, in the browser’s words, and no more once it comes', async () => {
    const { promise, resolve } = deferred<string>();
    const answer = spoken(promise);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(said()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(said()).toEqual([['alert', 'browser says overdue']]);
    resolve('late');
    expect(await answer).toBe('late');
    expect(said()).toEqual([]);
  });

  it('is said once for two, until both have come, and in the language that became known meanwhile', async () => {
    const [one, two] = [deferred<void>(), deferred<void>()];
    const both = [spoken(one.promise), spoken(two.promise)];
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    sayWhileOverdue('Toujours pas de réponse.');
    expect(said()).toEqual([['alert', 'Toujours pas de réponse.']]);
    one.resolve();
    await both[0];
    expect(said()).toHaveLength(1);
    two.resolve();
    await both[1];
    expect(said()).toEqual([]);
  });

  it('that fails takes the sentence along, and stays a failure', async () => {
    const { promise, reject } = deferred<void>();
    const answer = spoken(promise).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(said()).toHaveLength(1);
    reject(new Error('gone'));
    expect(await answer).toEqual(new Error('gone'));
    expect(said()).toEqual([]);
  });

  it('says nothing of one that comes in time', async () => {
    expect(await spoken(Promise.resolve(7))).toBe(7);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS * 2);
    expect(said()).toEqual([]);
  });
});

describe('a question of our own pages', () => {
  const answered = { ok: true, value: null };

  it.each([
    ['refuses', () => Promise.reject(new Error('Could not establish connection.'))],
    ['answers nothing', () => Promise.resolve(undefined)],
  ])('is put once more where the background %s, as it does when it ends in the middle', async (_how, first) => {
    sendMessage.mockImplementationOnce(first).mockResolvedValueOnce(answered);
    expect(await send('erase', {})).toBe(null);
    expect(sendMessage.mock.calls).toEqual([[{ name: 'erase', payload: {} }], [{ name: 'erase', payload: {} }]]);
  });

  it('is not put again once it was answered, and a refusal is its sentence', async () => {
    sendMessage.mockResolvedValueOnce({ ok: false, code: 'storage-full', sentence: 'The disk is full.' });
    await expect(send('erase', {})).rejects.toThrow('The disk is full.');
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
