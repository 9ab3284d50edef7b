/** When the label keeps out of the way. Pure: decides from choices, history and the day. */
import type { Dismissal } from '../presentation/view';
import { dayAfter } from './clock';
import type { Preferences, Seen } from './preferences';

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

/**
 * Whether the label may show on this page now. It shows on its first day until it is opened or sent away,
 * then only the toolbar speaks until a week has passed.
 */
export function mayShow(preferences: Preferences, seen: Seen, product: string, host: string, day: string): boolean {
  if (preferences.quiet || isPaused(preferences, day)) return false;
  if (siteIsHidden(preferences, host, day)) return false;
  const last = seen[product];
  return last === undefined || day >= dayAfter(last.on, WEEK_DAYS) || (day === last.on && !last.opened);
}

/** What changes when a person sends the label away. */
export function dismissed(preferences: Preferences, how: Dismissal, host: string, day: string): Partial<Preferences> {
  switch (how) {
    case 'later-today':
      return { hiddenSites: { ...preferences.hiddenSites, [host]: dayAfter(day, 1) } };
    case 'never-here':
      return { hiddenSites: { ...preferences.hiddenSites, [host]: 'always' } };
    case 'quiet-30-days':
      return { pausedUntil: dayAfter(day, PAUSE_DAYS) };
    case 'toolbar-only':
      return { quiet: true };
  }
}

/** The choices without sites whose time is over: nothing is kept longer than it is needed. */
export const withoutExpired = (preferences: Preferences, day: string): Preferences => ({
  ...preferences,
  hiddenSites: Object.fromEntries(
    Object.entries(preferences.hiddenSites).filter(([host]) => siteIsHidden(preferences, host, day)),
  ),
});

/** What was seen this week; older days are forgotten. */
export const thisWeek = (seen: Seen, day: string): Seen =>
  Object.fromEntries(Object.entries(seen).filter(([, { on }]) => day < dayAfter(on, WEEK_DAYS)));

/** Takes every dismissal back that could have hidden this site's label a moment ago. */
export function undone(preferences: Preferences, host: string): Partial<Preferences> {
  const { [host]: _gone, ...hiddenSites } = preferences.hiddenSites;
  return { hiddenSites, pausedUntil: null, quiet: false };
}
