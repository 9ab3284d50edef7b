// @vitest-environment happy-dom
/** How a page asks the background: with patience, in sight only, and seldom. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn();
const runtime: { id: string | undefined; sendMessage: typeof sendMessage } = { id: 'ours', sendMessage };
vi.stubGlobal('chrome', { runtime });

const { ask, attempt, sentenceOf } = await import('../../../src/content/send');
const { inSight } = await import('../../../src/content/sight');
const { coalesced } = await import('../../../src/content/coalesce');

let lifetime: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  runtime.id = 'ours';
  sendMessage.mockReset();
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

const seen = (hidden: boolean, prerendering = false) => {
  vi.spyOn(Object.getPrototypeOf(document) as Document, 'hidden', 'get').mockReturnValue(hidden);
  Object.defineProperty(Object.getPrototypeOf(document), 'prerendering', { value: prerendering, configurable: true });
};

describe('a background that starts late', () => {
  it.each([8, 20, 200])('is heard after %i seconds', async (seconds) => {
    seen(false);
    const since = performance.now();
    sendMessage.mockImplementation(
      () =>
        new Promise((resolve) => {
          const late = since + seconds * 1000 - performance.now();
          setTimeout(() => resolve({ ok: true, value: null }), Math.max(0, late));
        }),
    );
    const answer = ask(
      'arrive',
      { address: 'https://x.example/' },
      {
        tries: Number.POSITIVE_INFINITY,
        signal: lifetime.signal,
      },
    );
    await vi.advanceTimersByTimeAsync(seconds * 1000 + 65_000);
    expect(await answer).toEqual({ ok: true, value: null });
    // With growing pauses: a slow browser is not asked a hundred times.
    expect(sendMessage.mock.calls.length).toBeLessThan(9);
  });

  it('is asked on while nobody is there to hear', async () => {
    seen(false);
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    const answer = ask(
      'arrive',
      { address: 'https://x.example/' },
      {
        tries: Number.POSITIVE_INFINITY,
        signal: lifetime.signal,
      },
    );
    await vi.advanceTimersByTimeAsync(30_000);
    const asked = sendMessage.mock.calls.length;
    expect(asked).toBeGreaterThan(3);
    expect(asked).toBeLessThan(15);
    sendMessage.mockResolvedValue({ ok: true, value: null });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toEqual({ ok: true, value: null });
  });

  it('is given up when the extension is gone', async () => {
    seen(false);
    sendMessage.mockRejectedValue(new Error('context invalidated'));
    const answer = ask(
      'arrive',
      { address: 'https://x.example/' },
      {
        tries: Number.POSITIVE_INFINITY,
        signal: lifetime.signal,
      },
    );
    runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toMatchObject({ ok: false, code: 'reload-needed' });
  });
});

describe('a question that was sent before the script came', () => {
  const view = { ok: true, value: null };
  const askOn = async (underWay: Promise<never>) => {
    const answer = attempt(() => underWay, 3000).then((reply) => reply ?? ask('move-label', {}));
    await vi.advanceTimersByTimeAsync(10_000);
    return answer;
  };

  it('is not asked again', async () => {
    expect(await askOn(Promise.resolve(view) as Promise<never>)).toEqual(view);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it.each([
    ['failed', () => Promise.reject(new Error('the background ended'))],
    ['is never answered', () => new Promise<never>(() => undefined)],
  ])('is asked once more where it %s', async (_how, underWay) => {
    sendMessage.mockResolvedValue(view);
    expect(await askOn(underWay())).toEqual(view);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});

describe('a page that nobody sees', () => {
  it.each([
    [true, false],
    [true, true],
  ])('hidden %s, made ahead %s: asks when it is seen', async (hidden, prerendering) => {
    seen(hidden, prerendering);
    const met = vi.fn();
    void inSight(lifetime.signal).then(met);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(met).not.toHaveBeenCalled();
    seen(false);
    // The next frame is drawn.
    await vi.advanceTimersByTimeAsync(100);
    expect(met).toHaveBeenCalledOnce();
  });
});

describe('what could not be asked', () => {
  const view = { reload: 'gone', late: 'late' };
  it('says that the extension is gone, or that it is late, and never the one for the other', async () => {
    sendMessage.mockReturnValue(new Promise(() => undefined));
    const late = ask('move-label', {});
    await vi.advanceTimersByTimeAsync(10_000);
    const answer = await late;
    expect(!answer.ok && sentenceOf(answer, view)).toBe('late');
    runtime.id = undefined;
    const gone = await ask('move-label', {});
    expect(!gone.ok && sentenceOf(gone, view)).toBe('gone');
  });
});

describe('a page that changes its address 1,500 times in a second', () => {
  it('costs two questions, the last of which comes last', async () => {
    const work = vi.fn(async () => undefined);
    const arrive = coalesced(work, 1000, lifetime.signal);
    for (let at = 0; at < 1500; at += 1) {
      arrive();
      await vi.advanceTimersByTimeAsync(at % 3 === 0 ? 1 : 0);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
