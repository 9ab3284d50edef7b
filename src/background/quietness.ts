/** When the label keeps out of the way. Pure: decides from choices, history and the day. */
import type { Dismissal } from '../model/choices';
import { dayAfter } from './clock';
import type { HiddenSites, Preferences, Seen } from './preferences';

/** A label shows on one day a week per product. */
export const WEEK_DAYS = 7;
const PAUSE_DAYS = 30;

/** Whether a site's label was sent away, for today or for good. */
export const siteIsHidden = (preferences: Preferences, host: string, day: string): boolean => {
  const until = preferences.hiddenSites[host];
  return until === 'always' || (until !== undefined && day < until);
};

/** Whether everything is quiet until a later day. */
export const isPaused = ({ pausedUntil }: Preferences, day: string): boolean =>
  pausedUntil !== null && day < pausedUntil;

/** Whether the person's choices keep the label away from a site now. */
const isSilenced = (preferences: Preferences, host: string, day: string): boolean =>
  preferences.quiet || isPaused(preferences, day) || siteIsHidden(preferences, host, day);

/**
 * Whether the label may show on this page now. It shows all through its first day unless it is sent away, after a reload, too,
 * then only the toolbar speaks until a week has passed. A day that lies ahead is used up (see `thisWeek`).
 */
export function mayShow(preferences: Preferences, seen: Seen, product: string, host: string, day: string): boolean {
  if (isSilenced(preferences, host, day)) return false;
  const last = thisWeek(seen, day)[product];
  return last === undefined || day === last.on;
}

/** The first day on which the label may show again after a person sent it away, or "always". */
export const hiddenUntil = (how: Dismissal, day: string): string =>
  how === 'never-here' ? 'always' : dayAfter(day, 1);

/** The first day after a pause that begins today. */
export const pauseFrom = (day: string): string => dayAfter(day, PAUSE_DAYS);

/** The sites whose time is not over: nothing is kept longer than it is needed. */
export const stillHidden = (hiddenSites: HiddenSites, day: string): HiddenSites =>
  Object.fromEntries(Object.entries(hiddenSites).filter(([, until]) => until === 'always' || day < until));

/**
 * What was seen this week; older days are forgotten. A day that lies ahead was noted under a wrong clock: it counts as
 * yesterday, so that the label is never quieter than a week, and does not come back on a day on which it was gone.
 */
export const thisWeek = (seen: Seen, day: string): Seen =>
  Object.fromEntries(
    Object.entries(seen)
      .map(([product, last]) => [product, last.on > day ? { on: dayAfter(day, -1) } : last] as const)
      .filter(([, { on }]) => day < dayAfter(on, WEEK_DAYS)),
  );

/**
 * The choices as they can have been made by today: under a clock that was ahead, "until tomorrow" would hold for years. Undefined where
 * nothing lies further ahead than its own time.
 */
export function mended(choices: Preferences, day: string): Preferences | undefined {
  const [tomorrow, pause] = [dayAfter(day, 1), pauseFrom(day)];
  const late = ([, until]: [string, string]) => until !== 'always' && until > tomorrow;
  const sites = Object.entries(choices.hiddenSites);
  const paused = choices.pausedUntil !== null && choices.pausedUntil > pause;
  if (!paused && !sites.some(late)) return undefined;
  return {
    ...choices,
    pausedUntil: paused ? pause : choices.pausedUntil,
    hiddenSites: Object.fromEntries(sites.map((site) => (late(site) ? [site[0], tomorrow] : site))),
  };
}
