/** The diary notes products and kinds of work by week, for those who asked, and forgets on a word. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const { area, state } = vi.hoisted(() => {
  const state: { held: Record<string, unknown>; full: boolean } = { held: {}, full: false };
  const area = {
    get: async (key: string) => structuredClone({ [key]: state.held[key] }),
    set: async (change: Record<string, unknown>) => {
      if (state.full) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(state.held, structuredClone(change));
    },
    remove: async (key: string) => {
      delete state.held[key];
    },
    clear: async () => {
      state.held = {};
    },
  };
  return { area, state };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local: area } } }));

import { daysOf, weekOf } from '../../../src/background/clock';
import {
  deleteDiary,
  diaryCanWrite,
  loadDiary,
  noteMoment,
  noteProduct,
  restoreDiary,
} from '../../../src/background/diary';
import { eraseStored, inTurn } from '../../../src/background/stored';

const person = { tab: 1, address: '', host: 'chatgpt.com', isPrivate: false };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 14, 5) });
  Object.assign(state, { held: { preferences: { diary: true } }, full: false });
});
afterEach(() => vi.useRealTimers());

describe('the diary', () => {
  it('is off unless it was asked for', async () => {
    state.held = {};
    await noteProduct('chatgpt', person);
    expect(state.held).toEqual({});
  });

  it('holds products and kinds of work by week, each once, in no order of their own', async () => {
    for (const product of ['gemini', 'chatgpt', 'gemini']) await noteProduct(product, person);
    for (const kind of ['upload', 'feedback', 'upload'] as const) await noteMoment(kind, person);
    expect(state.held.diary).toEqual({
      '2026-W48': { products: ['chatgpt', 'gemini'], moments: ['feedback', 'upload'] },
    });
  });

  it('begins a new week on Monday', async () => {
    await noteProduct('chatgpt', person);
    vi.setSystemTime(new Date(2026, 10, 30, 0, 1));
    await noteProduct('chatgpt', person);
    expect(Object.keys(await loadDiary())).toEqual(['2026-W48', '2026-W49']);
  });

  it('loses nothing when two tabs note at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((product) => noteProduct(product, person)));
    expect((await loadDiary())['2026-W48']?.products).toEqual(['a', 'b', 'c', 'd']);
  });

  it('notes nothing in a private window, nor in a class', async () => {
    await noteProduct('chatgpt', { ...person, isPrivate: true });
    state.held.preferences = { diary: true, school: true };
    await noteMoment('feedback', person);
    expect(state.held.diary).toBeUndefined();
  });

  it('forgets what is older than a year and a week', async () => {
    const weeks = Array.from({ length: 60 }, (_, at) => [
      `${2025 + Math.floor(at / 52)}-W${String((at % 52) + 1).padStart(2, '0')}`,
      { products: ['chatgpt'], moments: [] },
    ]);
    state.held.diary = Object.fromEntries(weeks);
    await noteProduct('chatgpt', person);
    const kept = Object.keys(await loadDiary());
    expect(kept).toHaveLength(53);
    expect(kept.at(-1)).toBe('2026-W48');
  });

  it('is gone on a word, and a note on its way does not bring it back', async () => {
    await noteProduct('chatgpt', person);
    const late = noteProduct('gemini', person);
    await inTurn(eraseStored);
    await late;
    await noteProduct('claude', person);
    expect(state.held).toEqual({});
  });

  it('comes back when a deletion is undone', async () => {
    await noteProduct('chatgpt', person);
    const before = await loadDiary();
    await deleteDiary();
    expect('diary' in state.held).toBe(false);
    await restoreDiary(before);
    expect(await loadDiary()).toEqual(before);
  });

  it('stands in nobody’s way when the disk is full, and can say so', async () => {
    state.full = true;
    await expect(noteProduct('chatgpt', person)).resolves.toBeUndefined();
    expect(await diaryCanWrite()).toBe(false);
    await expect(restoreDiary({})).rejects.toMatchObject({ code: 'storage-full' });
    state.full = false;
    expect(await diaryCanWrite()).toBe(true);
    expect('diary' in state.held).toBe(false);
  });

  it.each([
    null,
    'x',
    7,
    [],
    { '2026-W99': { products: [], moments: [] } },
    { '2026-W48': { products: ['https://x'], moments: [] } },
    { '2026-W48': { products: [], moments: [], at: '14:05' } },
  ])('reads nothing from %j', async (stored) => {
    state.held.diary = stored;
    expect(await loadDiary()).toEqual({});
  });

  it('keeps the weeks that are whole beside a broken one', async () => {
    state.held.diary = { '2026-W47': { products: ['chatgpt'], moments: [] }, '2026-W48': 'broken' };
    expect(Object.keys(await loadDiary())).toEqual(['2026-W47']);
  });
});

describe('an ISO week', () => {
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-11-29', '2026-W48'],
    ['2026-01-01', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
  ])('of %s is %s', (day, week) => expect(weekOf(day)).toBe(week));

  it.each([
    ['2026-W48', '2026-11-23', '2026-11-29'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
  ])('%s runs from %s to %s', (week, monday, sunday) => expect(daysOf(week)).toEqual([monday, sunday]));
});
