// @vitest-environment happy-dom
/** Our pages follow what is chosen elsewhere, and the tab they speak of: they ask once things rest, and never show an earlier answer over a later one. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Followed, follow } from '../../../src/pages/kit/follow';
import { kept } from '../../../src/pages/kit/use-current';
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
  return {
    onActivated: event(),
    onAttached: event(),
    onUpdated: event(),
    onChanged: event(),
    onAdded: event(),
    onRemoved: event(),
  };
});
vi.mock('webextension-polyfill', () => {
  const { onChanged, onAdded, onRemoved } = events;
  return { default: { tabs: events, storage: { onChanged }, permissions: { onAdded, onRemoved } } };
});

const SETTLE_MS = 150;
const tell = (name: keyof typeof events, ...given: unknown[]) => {
  for (const listener of events[name].heard) listener(...(given as never[]));
};

const IN_FRONT = { active: true };
const BEHIND = { active: false };

let answers: Deferred<string>[];
let shown: string[];
let failed: unknown[];
let stop: () => void;

const begin = (followed?: Followed) => {
  const load = () => {
    const answer = deferred<string>();
    answers.push(answer);
    return answer.promise;
  };
  stop = follow(
    load,
    (view) => shown.push(view),
    (error) => failed.push(error),
    followed,
  );
};

beforeEach(() => {
  vi.useFakeTimers();
  [answers, shown, failed] = [[], [], []];
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const settled = () => vi.advanceTimersByTimeAsync(SETTLE_MS);

describe('the tab in front', () => {
  beforeEach(() => begin('front'));

  it('is asked about once, however often it changes before it rests', async () => {
    for (let change = 0; change < 5; change += 1) tell('onUpdated', 1, { url: `/${change}` }, IN_FRONT);
    tell('onActivated', { tabId: 2 });
    await settled();
    expect(answers).toHaveLength(1);
  });

  it('is asked about all the same where it never rests', async () => {
    for (let change = 0; change < 20; change += 1) {
      tell('onUpdated', 1, { url: `/${change}` }, IN_FRONT);
      await vi.advanceTimersByTimeAsync(SETTLE_MS / 3);
    }
    expect(answers.length).toBeGreaterThan(3);
    expect(answers.length).toBeLessThan(10);
  });

  it('is shown while it changes all the time, though each answer takes longer than the next question', async () => {
    for (let change = 0; change < 40; change += 1) {
      tell('onUpdated', 1, { url: `/${change}` }, IN_FRONT);
      await vi.advanceTimersByTimeAsync(SETTLE_MS / 3);
      const late = answers.length - 4;
      if (late >= 0) answers[late]?.resolve(`view ${late}`);
    }
    await settled();
    expect(shown.length).toBeGreaterThan(3);
    expect(shown).toEqual([...shown].sort((one, other) => Number(one.slice(5)) - Number(other.slice(5))));
  });

  it('is not asked about for a change that is no new page, nor for a page that nobody sees', async () => {
    tell('onUpdated', 1, { title: 'New' }, IN_FRONT);
    tell('onUpdated', 2, { status: 'complete' }, BEHIND);
    await settled();
    expect(answers).toEqual([]);
    tell('onUpdated', 1, { status: 'complete' }, IN_FRONT);
    await settled();
    expect(answers).toHaveLength(1);
  });

  it('is asked about although the next page hides its address and never ends loading', async () => {
    tell('onUpdated', 1, { status: 'loading' }, IN_FRONT);
    await settled();
    expect(answers).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
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
    expect(Object.values(events).map(({ heard }) => heard.size)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('a tab by its name', () => {
  it('is followed alone, also behind others', async () => {
    begin(7);
    tell('onUpdated', 1, { status: 'complete' }, IN_FRONT);
    tell('onActivated', { tabId: 1 });
    await settled();
    expect(answers).toEqual([]);
    tell('onUpdated', 7, { status: 'complete' }, BEHIND);
    await settled();
    expect(answers).toHaveLength(1);
  });

  it('is asked about once more when it is closed', async () => {
    begin(7);
    tell('onRemoved', 1, {});
    tell('onRemoved', 7, {});
    await settled();
    answers.at(-1)?.reject(new Error('closed'));
    await settled();
    expect(failed).toEqual([new Error('closed')]);
  });
});

describe('a page that stands open over midnight', () => {
  it.each(['2026-11-27T22:30:00', '2026-03-29T01:00:00'])('asks anew when the day has ended (%s)', async (evening) => {
    vi.setSystemTime(new Date(evening));
    begin();
    await vi.advanceTimersByTimeAsync(new Date().setHours(23, 59, 59) - Date.now());
    expect(answers).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(answers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(answers).toHaveLength(2);
  });
});

describe('a page of ours without a tab', () => {
  it.each(['onChanged', 'onAdded', 'onRemoved'] as const)('asks anew when the browser tells %s', async (event) => {
    begin();
    tell(event, {}, 'session');
    await settled();
    answers[0]?.resolve('anew');
    await settled();
    expect(shown).toEqual(['anew']);
  });

  it('hears of no tab', () => {
    begin();
    expect([events.onActivated.heard.size, events.onUpdated.heard.size]).toEqual([0, 0]);
  });

  it('asks nothing while nobody looks, and again when somebody does', async () => {
    begin();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    tell('onChanged', {}, 'session');
    await settled();
    expect(answers).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(answers).toHaveLength(1);
  });
});

describe('what did not change', () => {
  const view = { lang: 'en', panel: { level: 'plain', cite: { chosen: 'mla' } }, cards: [{ id: 'one' }] };

  it('is the very same, so that whatever hangs on it goes on', () => {
    expect(kept(view, structuredClone(view))).toBe(view);
    const next = kept(view, { ...structuredClone(view), lang: 'fr' });
    expect(next.lang).toBe('fr');
    expect(next.panel).toBe(view.panel);
    expect(kept(view, { ...view, panel: { level: 'detail', cite: { chosen: 'mla' } } }).panel.level).toBe('detail');
  });

  it('is also a panel in which a citation was copied in another form', () => {
    expect(kept(view, { ...view, panel: { level: 'plain', cite: { chosen: 'apa' } } })).toBe(view);
  });
});
