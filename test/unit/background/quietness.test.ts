import { describe, expect, it } from 'vitest';
import { dayAfter, today } from '../../../src/background/clock';
import type { Preferences } from '../../../src/background/preferences';
import {
  hiddenUntil,
  mayShow,
  pauseFrom,
  siteIsHidden,
  stillHidden,
  thisWeek,
} from '../../../src/background/quietness';
import type { Dismissal } from '../../../src/model/choices';

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

  it('stands again on every visit of its first day, then waits a week', () => {
    expect(shows(none, { chatgpt: { on: DAY } })).toBe(true);
    expect(shows(none, { chatgpt: { on: DAY } }, '2026-11-24')).toBe(false);
    expect(shows(none, { chatgpt: { on: DAY } }, '2026-11-29')).toBe(false);
    expect(shows(none, { chatgpt: { on: DAY } }, '2026-11-30')).toBe(true);
  });

  const away = (how: Dismissal): Preferences => ({ ...none, hiddenSites: { 'chatgpt.com': hiddenUntil(how, DAY) } });

  it.each(['later-today', 'never-here'] as const)('is gone after "%s"', (how) => expect(shows(away(how))).toBe(false));

  it('comes back the next day after "later today" and never after "never on this site"', () => {
    expect(shows(away('later-today'), {}, '2026-11-24')).toBe(true);
    expect(shows(away('never-here'), {}, '2036-11-24')).toBe(false);
  });

  it('is quiet everywhere for thirty days, then shows again', () => {
    const paused = { ...none, pausedUntil: pauseFrom(DAY) };
    expect(mayShow(paused, {}, 'gemini', 'gemini.google.com', dayAfter(DAY, 29))).toBe(false);
    expect(mayShow(paused, {}, 'gemini', 'gemini.google.com', dayAfter(DAY, 30))).toBe(true);
  });

  it('hides on one site only when sent away there', () => {
    expect(siteIsHidden(away('never-here'), 'chatgpt.com', DAY)).toBe(true);
    expect(siteIsHidden(away('never-here'), 'claude.ai', DAY)).toBe(false);
  });
});

describe('what is stored', () => {
  it('is forgotten when its time is over', () => {
    const sites = { 'chatgpt.com': hiddenUntil('later-today', DAY), 'claude.ai': 'always' };
    expect(stillHidden(sites, DAY)).toEqual(sites);
    expect(stillHidden(sites, dayAfter(DAY, 1))).toEqual({ 'claude.ai': 'always' });
    expect(thisWeek({ chatgpt: { on: DAY } }, dayAfter(DAY, 6))).toEqual({ chatgpt: { on: DAY } });
    expect(thisWeek({ chatgpt: { on: DAY } }, dayAfter(DAY, 7))).toEqual({});
  });
});

describe('days', () => {
  it('cross months and years', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  });
  it('are the person\u2019s own calendar days', () => expect(today(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03'));
});
