/** Clocks go wrong: ahead, back, changed while running, in another time zone. Never quieter than a week, never louder than one day of it. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayAfter, daysOf, today, weekOf } from '../../../src/background/clock';

const { polyfill } = await vi.hoisted(() => import('./fake-browser'));
vi.mock('webextension-polyfill', () => polyfill);
vi.mock('virtual:products', () => ({ default: [] }));
vi.mock('virtual:site-groups', () => ({ default: { everywhere: [] } }));
vi.mock('virtual:report-address', () => ({ default: 'mailto:' }));
vi.mock('virtual:knowledge-index', () => ({ default: { kbVersion: '0', chunks: [], shards: {} } }));
vi.mock('../../../src/background/page-scripts', () => ({}));
const { defaults } = await import('../../../src/background/preferences');
const { hiddenUntil, mayShow, mended, pauseFrom, siteIsHidden, isPaused, thisWeek } = await import(
  '../../../src/background/quietness'
);
const { mayNote, mendedLog } = await import('../../../src/background/moments');
type Seen = import('../../../src/background/preferences').Seen;
type MomentLog = import('../../../src/background/moments').MomentLog;

const START = '2026-11-23';
/** Steps of a clock in days: mostly the next day or the same, now and then far off in either direction. */
const walk = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 1 }) },
    { weight: 1, arbitrary: fc.integer({ min: -800, max: 800 }) },
  ),
  { minLength: 1, maxLength: 60 },
);

/** A visit on a day: whether the label showed, and what is remembered. */
function visit(seen: Seen, day: string): { shows: boolean; seen: Seen } {
  const week = thisWeek(seen, day);
  const shows = mayShow(defaults, week, 'chatgpt', 'chatgpt.com', day);
  return { shows, seen: shows ? { ...week, chatgpt: { on: day } } : week };
}

describe('whatever the clock does', () => {
  it('the label shows all through a day or not at all, not on the day after one, and from then on comes within a week', () =>
    fc.assert(
      fc.property(walk, (steps) => {
        let day = START;
        let seen: Seen = {};
        let shown: boolean | undefined;
        for (const step of steps) {
          day = dayAfter(day, step);
          const now = visit(seen, day);
          seen = now.seen;
          if (step === 0 && shown !== undefined) expect(now.shows).toBe(shown);
          if (step === 1 && shown) expect(now.shows).toBe(false);
          shown = now.shows;
        }
        const week = Array.from({ length: 7 }, (_, ahead) => dayAfter(day, ahead + 1));
        const comes = week.some((later) => {
          const now = visit(seen, later);
          seen = now.seen;
          return now.shows;
        });
        expect(comes).toBe(true);
      }),
    ));

  it('a note of a kind comes at most once a day, and within a week', () =>
    fc.assert(
      fc.property(walk, (steps) => {
        let day = START;
        let log: MomentLog = {};
        let notedOn = '';
        const moment = (on: string) => {
          const now = mendedLog(log, on);
          const comes = mayNote(now, 'feedback', on);
          log = comes ? { ...now, feedback: on } : now;
          return comes;
        };
        for (const step of steps) {
          day = dayAfter(day, step);
          if (step !== 0) notedOn = '';
          const comes = moment(day);
          expect(comes && notedOn === day).toBe(false);
          if (comes) notedOn = day;
        }
        expect(Array.from({ length: 7 }, (_, ahead) => moment(dayAfter(day, ahead + 1)))).toContain(true);
      }),
    ));

  it('"later today" is over on the next day, thirty days of quiet after thirty, "never" never', () =>
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (off) => {
        const chosenOn = dayAfter(START, off);
        const chosen = {
          ...defaults,
          pausedUntil: pauseFrom(chosenOn),
          hiddenSites: {
            'a.example': hiddenUntil('later-today', chosenOn),
            'b.example': hiddenUntil('never-here', chosenOn),
          },
        };
        const inTime = mended(chosen, START) ?? chosen;
        expect(siteIsHidden(inTime, 'a.example', dayAfter(START, 1))).toBe(false);
        expect(isPaused(inTime, dayAfter(START, 30))).toBe(false);
        expect(siteIsHidden(inTime, 'b.example', dayAfter(START, 30))).toBe(true);
      }),
    ));
});

describe('a day', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it.each([
    ['of 23 hours', 'Europe/Paris', '2026-03-29'],
    ['of 25 hours', 'Europe/Paris', '2026-10-25'],
    ['of 23 hours at midnight', 'America/Santiago', '2026-09-06'],
    ['fourteen hours ahead', 'Pacific/Kiritimati', '2026-11-23'],
    ['eleven hours behind', 'Pacific/Pago_Pago', '2026-11-23'],
  ])('%s is one day, and the next one follows', (_what, place, day) => {
    process.env.TZ = place;
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const hours = Array.from({ length: 24 }, (_, hour) => today(new Date(year, month - 1, date, hour, 30)));
    expect(new Set(hours)).toEqual(new Set([day]));
    expect(today(new Date(year, month - 1, date + 1, 12))).toBe(dayAfter(day, 1));
    const [monday, sunday] = daysOf(weekOf(day));
    expect(monday <= day && day <= sunday).toBe(true);
  });
});
