import { describe, expect, it } from 'vitest';
import { dayAfter, today } from '../../../src/background/clock';
import type { Preferences } from '../../../src/background/preferences';
import { dismissed, mayShow, siteIsHidden, thisWeek, undone, withoutExpired } from '../../../src/background/quietness';

const none: Preferences = {
  language: 'auto',
  level: 'plain',
  quiet: false,
  pausedUntil: null,
  hiddenSites: {},
  groups: [],
  moments: true,
  content: 'outlined',
  diary: false,
  school: false,
  citation: 'plain',
  corner: 'top-end',
  width: 'medium',
  sheet: 'half',
};
const DAY = '2026-11-23';
const shows = (preferences: Preferences, seen = {}, day = DAY) =>
  mayShow(preferences, seen, 'chatgpt', 'chatgpt.com', day);

describe('the label', () => {
  it('shows on a first visit', () => expect(shows(none)).toBe(true));

  it('stays on its first day until it is opened, then waits a week', () => {
    expect(shows(none, { chatgpt: { on: DAY, opened: false } })).toBe(true);
    expect(shows(none, { chatgpt: { on: DAY, opened: true } })).toBe(false);
    expect(shows(none, { chatgpt: { on: DAY, opened: false } }, '2026-11-24')).toBe(false);
    expect(shows(none, { chatgpt: { on: DAY, opened: true } }, '2026-11-30')).toBe(true);
  });

  it.each(['later-today', 'never-here', 'quiet-30-days', 'toolbar-only'] as const)(
    'is gone after "%s" and back after undo',
    (how) => {
      const away = { ...none, ...dismissed(none, how, 'chatgpt.com', DAY) };
      expect(shows(away)).toBe(false);
      expect(shows({ ...away, ...undone(away, 'chatgpt.com') })).toBe(true);
    },
  );

  it('comes back the next day after "later today" and never after "never on this site"', () => {
    expect(shows({ ...none, ...dismissed(none, 'later-today', 'chatgpt.com', DAY) }, {}, '2026-11-24')).toBe(true);
    expect(shows({ ...none, ...dismissed(none, 'never-here', 'chatgpt.com', DAY) }, {}, '2036-11-24')).toBe(false);
  });

  it('is quiet everywhere for thirty days, then shows again', () => {
    const away = { ...none, ...dismissed(none, 'quiet-30-days', 'chatgpt.com', DAY) };
    expect(mayShow(away, {}, 'gemini', 'gemini.google.com', dayAfter(DAY, 29))).toBe(false);
    expect(mayShow(away, {}, 'gemini', 'gemini.google.com', dayAfter(DAY, 30))).toBe(true);
  });

  it('hides on one site only when sent away there', () => {
    const away = { ...none, ...dismissed(none, 'never-here', 'chatgpt.com', DAY) };
    expect(siteIsHidden(away, 'chatgpt.com', DAY)).toBe(true);
    expect(siteIsHidden(away, 'claude.ai', DAY)).toBe(false);
  });
});

describe('what is stored', () => {
  it('is forgotten when its time is over', () => {
    const away = { ...none, ...dismissed(none, 'later-today', 'chatgpt.com', DAY) };
    expect(withoutExpired(away, DAY).hiddenSites).toEqual(away.hiddenSites);
    expect(withoutExpired(away, dayAfter(DAY, 1)).hiddenSites).toEqual({});
    expect(thisWeek({ chatgpt: { on: DAY, opened: true } }, dayAfter(DAY, 6))).toEqual({
      chatgpt: { on: DAY, opened: true },
    });
    expect(thisWeek({ chatgpt: { on: DAY, opened: true } }, dayAfter(DAY, 7))).toEqual({});
  });
});

describe('days', () => {
  it('cross months and years', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  });
  it('are the person\u2019s own calendar days', () => expect(today(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03'));
});
