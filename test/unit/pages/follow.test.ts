/** The side panel follows the tab in front: it asks once a page rests, and never shows an earlier page's answer over a later one's. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followTab } from '../../../src/pages/side/follow-tab';
import { type Deferred, deferred } from '../support/deferred';

type Heard = (...given: never[]) => void;
const events = vi.hoisted(() => {
  const event = () => {
    const heard = new Set<(...given: never[]) => void>();
    return {
      heard,
      addListener: (listener: Heard) => heard.add(listener),
      removeListener: (listener: Heard) => heard.delete(listener),
    };
  };
  return { onActivated: event(), onUpdated: event() };
});
vi.mock('webextension-polyfill', () => ({ default: { tabs: events } }));

const SETTLE_MS = 150;
const tell = (name: keyof typeof events, ...given: unknown[]) => {
  for (const listener of events[name].heard) listener(...(given as never[]));
};

describe('the tab in front', () => {
  let answers: Deferred<string>[];
  let shown: string[];
  let failed: unknown[];
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    answers = [];
    shown = [];
    failed = [];
    const load = () => {
      const answer = deferred<string>();
      answers.push(answer);
      return answer.promise;
    };
    stop = followTab(
      load,
      (view) => shown.push(view),
      (error) => failed.push(error),
    );
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });
  const settled = () => vi.advanceTimersByTimeAsync(SETTLE_MS);

  it('is asked about once, however often it changes before it rests', async () => {
    for (let change = 0; change < 5; change += 1) tell('onUpdated', 1, { url: `/${change}` });
    tell('onActivated', { tabId: 2 });
    await settled();
    expect(answers).toHaveLength(1);
  });

  it('is not asked about for a change that is no new page', async () => {
    tell('onUpdated', 1, { status: 'loading' });
    tell('onUpdated', 1, { title: 'New' });
    await settled();
    expect(answers).toEqual([]);
    tell('onUpdated', 1, { status: 'complete' });
    await settled();
    expect(answers).toHaveLength(1);
  });

  it('shows the answer about the last page alone, whichever comes last', async () => {
    tell('onActivated');
    await settled();
    tell('onActivated');
    await settled();
    answers[1]?.resolve('second');
    answers[0]?.resolve('first');
    await settled();
    expect(shown).toEqual(['second']);
  });

  it('says the failure about the last page alone', async () => {
    tell('onActivated');
    await settled();
    tell('onActivated');
    await settled();
    answers[0]?.reject('first');
    answers[1]?.reject('second');
    await settled();
    expect([shown, failed]).toEqual([[], ['second']]);
  });

  it('is left alone after the end, also where a page had just changed', async () => {
    tell('onActivated');
    stop();
    await settled();
    expect(answers).toEqual([]);
    expect([events.onActivated.heard.size, events.onUpdated.heard.size]).toEqual([0, 0]);
  });
});
