// @vitest-environment happy-dom
/** Looking again whether a part of ours is in the way: soon after something changed, and at most once a second however busy the page is. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepScheme } from '../../../src/content/ground';
import { keepPlace } from '../../../src/content/keep-place';

// A window made by happy-dom has no prototype of the browser's kind.
vi.mock('../../../src/content/listen', () => ({
  listen: (target: EventTarget, type: string, heard: (event: Event) => void, signal: AbortSignal) =>
    target.addEventListener(type, heard, { signal }),
}));

let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal('visualViewport', null);
  Object.assign(Object.getPrototypeOf(document), { elementsFromPoint: () => [] });
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** How often something was called while the page was changed fifty times a second, for so many seconds. */
function callsOnBusyPage(calls: { mock: { calls: unknown[] } }, seconds: number): number {
  calls.mock.calls.length = 0;
  for (let at = 0; at < seconds * 50; at += 1) {
    window.dispatchEvent(new Event('pointerdown'));
    vi.advanceTimersByTime(20);
  }
  return calls.mock.calls.length;
}

describe('a label on a busy page', () => {
  it('looks for its place at most twice a second and a quarter', () => {
    const look = vi.fn(() => []);
    keepPlace(look, lifetime.signal);
    vi.advanceTimersByTime(2000);
    const looks = callsOnBusyPage(look, 25);
    expect(looks).toBeGreaterThan(10);
    expect(looks).toBeLessThanOrEqual(40);
  });

  it('does not look while nothing changes', () => {
    const look = vi.fn(() => []);
    keepPlace(look, lifetime.signal);
    vi.advanceTimersByTime(2000);
    look.mockClear();
    vi.advanceTimersByTime(60_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('waits a moment after what changed, for what moves to begin', () => {
    const look = vi.fn(() => []);
    keepPlace(look, lifetime.signal);
    vi.advanceTimersByTime(2000);
    look.mockClear();
    window.dispatchEvent(new Event('pointerdown'));
    vi.advanceTimersByTime(100);
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(look).toHaveBeenCalled();
  });

  it('looks at the colour of the ground once a second', () => {
    const part = document.createElement('div');
    const look = vi.spyOn(part, 'getBoundingClientRect');
    keepScheme(part, lifetime.signal);
    expect(callsOnBusyPage(look, 10)).toBeLessThanOrEqual(10);
    expect(look.mock.calls.length).toBeGreaterThan(5);
  });
});
