/** The smallest breaches of promise five: what comes too often, or does not stay away. */
import { type Breach, GUARDS } from './breach';

export const WAYS: Record<string, Breach> = {
  'a label that comes again on the day after': {
    file: 'src/background/quietness.ts',
    from: 'last === undefined || day === last.on',
    to: 'last === undefined || day >= last.on',
    guard: GUARDS.QUIETNESS,
    fails: 'then waits a week',
  },
  'a label for those who wanted the toolbar only': {
    file: 'src/background/quietness.ts',
    from: 'preferences.quiet || isPaused',
    to: 'isPaused',
    guard: 'test/unit/background/clocks.test.ts',
    fails: 'quiet',
  },
  'a pause that is none': {
    file: 'src/background/quietness.ts',
    from: 'pausedUntil !== null && day < pausedUntil',
    to: 'pausedUntil !== null && day > pausedUntil',
    guard: GUARDS.QUIETNESS,
    fails: 'is quiet everywhere for thirty days',
  },
  '"never here" that means tomorrow': {
    file: 'src/background/quietness.ts',
    from: "how === 'never-here' ? 'always' : dayAfter(day, 1)",
    to: 'dayAfter(day, how.length > 0 ? 1 : 2)',
    guard: GUARDS.QUIETNESS,
    fails: 'never after "never on this site"',
  },
  'a second note on one day': {
    file: 'src/background/moments.ts',
    from: 'return Object.values(log).every((noted) => noted < day) && (',
    to: 'return (',
    guard: GUARDS.MOMENTS,
    fails: 'comes once a day over all kinds',
  },
  'a note of a kind each day': {
    file: 'src/background/moments.ts',
    from: 'day >= dayAfter(last, WEEK_DAYS)',
    to: 'day >= last',
    guard: GUARDS.MOMENTS,
    fails: 'of a kind comes once a week',
  },
  'notes for those who want none': {
    file: 'src/background/moments.ts',
    from: 'preferences.moments && !preferences.quiet',
    to: '!preferences.quiet',
    guard: GUARDS.MOMENTS,
    fails: 'never comes where it is off',
  },
  'a choice that cannot be taken back': {
    file: 'src/background/dismissals.ts',
    from: 'sites[host] === sent.until ? withSite(sites, host, sent.before) : sites',
    to: 'sites',
    guard: 'test/unit/background/dismissals.test.ts',
    fails: 'gives back what held before',
  },
  'every key of the page': {
    file: 'src/content/keys.ts',
    from: "if (!handler && !(held && type === 'keyup' && keyOf() === held)) return;",
    to: '',
    guard: 'test/unit/content/keys.test.ts',
    fails: 'in the page reaches the page',
  },
  'a clock that was ahead, believed': {
    file: 'src/background/quietness.ts',
    from: 'last.on > day ? { on: dayAfter(day, -1) } : last',
    to: 'last',
    guard: 'test/unit/background/clocks.test.ts',
    fails: 'the label shows all through a day or not at all',
  },
};
