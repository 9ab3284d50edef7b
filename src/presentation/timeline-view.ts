/** What was decided, won, bettered, ended or lost, in the order of time: each at the day on which it happened. */
import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { DossierClaim } from '../knowledge/dossier';
import type { ClaimWords } from './claim-view';
import type { PanelView } from './views/panel';
import type { TimelineItem } from './views/parts';

type Event = DossierClaim & { happened: string };

/** A change of which the day is known, and which still stands. */
const isEvent = (claim: DossierClaim): claim is Event => claim.happened !== undefined && !claim.gone;

/** A day of any precision as a number of years; the middle of what it may mean. */
export function yearsOf(day: string): number {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (date === undefined ? 0.5 : (date - 0.5) / 31)) / 12;
}

const inTime = (left: Event, right: Event): number =>
  yearsOf(left.happened) - yearsOf(right.happened) || (left.id < right.id ? -1 : 1);

/**
 * What kind of change it was: good or bad, in words of one size. Where the state of the claim says it, nothing: a
 * settlement and a ruling that is not the last are nobody's victory.
 */
function kindOf({ theme, predicate, status }: DossierClaim, { t }: Translator): string {
  if (status === 'settled' || status === 'ruled') return '';
  if (predicate === 'organised-as') return t('timeline.organised');
  if (theme === 'won' || theme === 'improved') return t(`timeline.${theme}`);
  return predicate === 'ended-contract' ? t('timeline.ended') : '';
}

/** The events among the claims; nothing where there is none. `today` is YYYY-MM-DD: what is to come is no event yet. */
export function timelineView(
  claims: readonly DossierClaim[],
  view: ClaimWords,
  words: Translator,
  today: string,
): PanelView['changed'] {
  const heading = words.t('changed.heading');
  const events = claims
    .filter(isEvent)
    .filter(({ happened }) => happened <= today)
    .sort(inTime);
  if (events.length === 0) return { heading, more: '', items: [] };
  const items = events.map(
    (claim): TimelineItem => ({
      year: claim.happened.slice(0, 4),
      date: dayInWords(claim.happened, words.language),
      kind: kindOf(claim, words),
      claim: view(claim),
    }),
  );
  return {
    heading,
    gist: words.t('panel.gist', { of: 'changes', count: items.length }),
    more: words.t('timeline.more'),
    items,
  };
}
