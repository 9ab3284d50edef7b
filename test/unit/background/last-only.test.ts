/** A page that asks all the time: it is answered about where it stays, and nobody else waits for it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Asker } from '../../../src/background/asker';
import { lastOnly } from '../../../src/background/last-only';

const asker = (id: string): Asker => ({
  from: 'page',
  doc: { tab: 1, frame: 0, id },
  address: 'https://chatgpt.com/',
  host: 'chatgpt.com',
  isPrivate: false,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('1,500 questions at once are two, and all but the first get the answer to the last', async () => {
  const served: number[] = [];
  const ask = lastOnly(async (route: number) => {
    served.push(route);
    return route;
  });
  const answers = Promise.all(Array.from({ length: 1500 }, (_, route) => ask(route, asker('A'))));
  await vi.runAllTimersAsync();
  expect([...new Set(await answers)]).toEqual([0, 1499]);
  expect(served).toEqual([0, 1499]);
});

it('another document is served at once', async () => {
  const ask = lastOnly(async (route: number) => route);
  void ask(1, asker('A'));
  void ask(2, asker('A'));
  expect(await ask(3, asker('B'))).toBe(3);
});

it('a question that comes after a rest is served at once, and one that fails stops none', async () => {
  const ask = lastOnly(async (route: number) => {
    if (route === 1) throw new Error('no');
    return route;
  });
  await expect(ask(1, asker('A'))).rejects.toThrow('no');
  await vi.runAllTimersAsync();
  expect(await ask(2, asker('A'))).toBe(2);
});

it('four a second at most, however long it goes on', async () => {
  let served = 0;
  const ask = lastOnly(async () => {
    served += 1;
    return null;
  });
  for (let passed = 0; passed < 10_000; passed += 10) {
    void ask(passed, asker('A'));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(served).toBeLessThanOrEqual(41);
  expect(served).toBeGreaterThan(30);
});
