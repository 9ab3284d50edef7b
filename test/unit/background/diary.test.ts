/** The diary notes products and kinds of work by week, for those who asked, and forgets on a word. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { daysOf, weekOf } from '../../../src/background/clock';

const { faults, freshBrowser, polyfill, storage } = await vi.hoisted(() => import('./fake-browser'));
vi.mock('webextension-polyfill', () => polyfill);

const person = { tab: 1, address: '', host: 'chatgpt.com', isPrivate: false };

let diary: typeof import('../../../src/background/diary');
let stored: typeof import('../../../src/background/stored');
const given = (held: Record<string, unknown>) => {
  storage.local.held.now = held;
};
const held = () => stored.allStored();

beforeEach(async () => {
  freshBrowser();
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 14, 5), toFake: ['Date'] });
  given({ preferences: { diary: true } });
  diary = await import('../../../src/background/diary');
  stored = await import('../../../src/background/stored');
});
afterEach(() => vi.useRealTimers());

describe('the diary', () => {
  it('is off unless it was asked for', async () => {
    given({});
    await diary.noteProduct('chatgpt', person);
    expect(await held()).toEqual({});
  });

  it('holds products and kinds of work by week, each once, in no order of their own', async () => {
    for (const product of ['gemini', 'chatgpt', 'gemini']) await diary.noteProduct(product, person);
    for (const kind of ['upload', 'feedback', 'upload'] as const) await diary.noteMoment(kind, person);
    expect((await held()).diary).toEqual({
      '2026-W48': { products: ['chatgpt', 'gemini'], moments: ['feedback', 'upload'] },
    });
  });

  it('begins a new week on Monday', async () => {
    await diary.noteProduct('chatgpt', person);
    vi.setSystemTime(new Date(2026, 10, 30, 0, 1));
    await diary.noteProduct('chatgpt', person);
    expect(Object.keys(await diary.loadDiary())).toEqual(['2026-W48', '2026-W49']);
  });

  it('loses nothing when two tabs note at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((product) => diary.noteProduct(product, person)));
    expect((await diary.loadDiary())['2026-W48']?.products).toEqual(['a', 'b', 'c', 'd']);
  });

  it('notes nothing in a private window, nor in a class', async () => {
    await diary.noteProduct('chatgpt', { ...person, isPrivate: true });
    await (await import('../../../src/background/preferences')).changePreferences(() => ({ school: true }));
    await diary.noteMoment('feedback', person);
    expect((await held()).diary).toBeUndefined();
  });

  it('forgets what is older than a year and a week', async () => {
    const weeks = Array.from({ length: 60 }, (_, at) => [
      `${2025 + Math.floor(at / 52)}-W${String((at % 52) + 1).padStart(2, '0')}`,
      { products: ['chatgpt'], moments: [] },
    ]);
    given({ preferences: { diary: true }, diary: Object.fromEntries(weeks) });
    await diary.noteProduct('chatgpt', person);
    const kept = Object.keys(await diary.loadDiary());
    expect(kept).toHaveLength(53);
    expect(kept.at(-1)).toBe('2026-W48');
  });

  it('is gone on a word, and a note on its way does not bring it back', async () => {
    await diary.noteProduct('chatgpt', person);
    const late = diary.noteProduct('gemini', person);
    await stored.eraseStored();
    await late;
    await diary.noteProduct('claude', person);
    expect(await held()).toEqual({});
  });

  it('comes back when a deletion is undone', async () => {
    await diary.noteProduct('chatgpt', person);
    const before = await diary.loadDiary();
    await diary.deleteDiary();
    expect(await held()).not.toHaveProperty('diary');
    await diary.restoreDiary(before);
    expect(await diary.loadDiary()).toEqual(before);
  });

  it('stands in nobody’s way when the disk is full, and can say so', async () => {
    faults.full = true;
    await expect(diary.noteProduct('chatgpt', person)).resolves.toBeUndefined();
    expect(await stored.canWrite('diary')).toBe(false);
    await expect(diary.restoreDiary({})).rejects.toMatchObject({ code: 'storage-full' });
    faults.full = false;
    expect(await stored.canWrite('diary')).toBe(true);
    expect(await held()).not.toHaveProperty('diary');
  });

  it('is nothing to whoever reads while the disk is tried, and what is noted meanwhile stays', async () => {
    const trying = stored.canWrite('diary');
    const seen = await Promise.all([1, 2, 3].map(held));
    for (const one of seen) expect(one).not.toHaveProperty('diary');
    await trying;
    await Promise.all([stored.canWrite('diary'), diary.noteProduct('chatgpt', person)]);
    expect((await diary.loadDiary())['2026-W48']?.products).toEqual(['chatgpt']);
    expect(await stored.canWrite('diary')).toBe(true);
    expect((await diary.loadDiary())['2026-W48']?.products).toEqual(['chatgpt']);
  });

  it.each([
    null,
    'x',
    7,
    [],
    { '2026-W99': { products: [], moments: [] } },
    { '2026-W48': { products: ['https://x'], moments: [] } },
    { '2026-W48': { products: [], moments: [], at: '14:05' } },
  ])('reads nothing from %j', async (unreadable) => {
    given({ diary: unreadable });
    expect(await diary.loadDiary()).toEqual({});
  });

  it('keeps the weeks that are whole beside a broken one', async () => {
    given({ diary: { '2026-W47': { products: ['chatgpt'], moments: [] }, '2026-W48': 'broken' } });
    expect(Object.keys(await diary.loadDiary())).toEqual(['2026-W47']);
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
