/** What was reported, decided and won, in the order of time. An event stands at its day, a report at the day it was published. */
import { dayInWords } from '../i18n/dates';
import type { Translator, WordKey } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import { periodInWords } from './pay-words';
import { leadingSource } from './proof';
import { placeIn, rowsOf, scaleOf, yearTicks } from './time-scale';
import type { ClaimView, PanelView, TimelineItem } from './view';

const GOOD: readonly DossierClaim['theme'][] = ['won', 'improved'];
const DECIDED: readonly DossierClaim['status'][] = ['ruled', 'settled'];

/** What was won, bettered or decided: the good news and the decisions that were not, at one size. */
const isEvent = ({ theme, status, gone }: DossierClaim): boolean =>
  !gone && (GOOD.includes(theme) || DECIDED.includes(status));

interface Moment {
  claim: DossierClaim;
  /** The day it stands at, and the beginning of what went before. */
  day: string;
  from?: string | undefined;
  reported: boolean;
}

/**
 * An event stands where its period ends: a ruling after years in court stands at the ruling. What goes on stands where it
 * began, but a decision in a case that goes on stands at the day it was reported: the case began long before it.
 */
function momentOf(claim: DossierClaim, dossier: Dossier, today: string): Moment[] {
  const { from, to } = claim.period ?? {};
  const past = to && to <= today ? to : undefined;
  const day = past ?? from;
  if (!past && DECIDED.includes(claim.status)) return reportOf(claim, dossier);
  if (day) return [{ claim, day, from: past && from && from !== past ? from : undefined, reported: false }];
  return reportOf(claim, dossier);
}

/** A report stands at the day of its publication, whatever the time it speaks of. */
function reportOf(claim: DossierClaim | undefined, dossier: Dossier): Moment[] {
  const day = claim && leadingSource(claim, dossier.sources)?.date;
  return claim && day ? [{ claim, day, reported: true }] : [];
}

const inTime = (left: Moment, right: Moment): number =>
  left.day < right.day ? -1 : left.day > right.day ? 1 : left.claim.id < right.claim.id ? -1 : 1;

/** "Won": said where the state of the claim does not say it. */
const kindOf = ({ claim }: Moment, words: Translator): string =>
  GOOD.includes(claim.theme) ? words.t(`timeline.${claim.theme}` as WordKey) : '';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function dateOf({ claim, day, reported }: Moment, words: Translator): string {
  return reported
    ? words.t('timeline.published', { date: dayInWords(day, words.language) })
    : capital(periodInWords(claim.period, words));
}

/** The events among the claims, and the report that the panel opens with. Nothing where there is no event. `today` is YYYY-MM-DD. */
export function timelineView(
  dossier: Dossier,
  claims: readonly DossierClaim[],
  view: (claim: DossierClaim) => ClaimView,
  words: Translator,
  today: string,
): PanelView['changed'] {
  const heading = words.t('changed.heading');
  const events = claims.filter(isEvent).flatMap((claim) => momentOf(claim, dossier, today));
  if (events.length === 0) return { heading, more: '', items: [], years: [] };
  const lead = dossier.claims[dossier.lead ?? ''];
  const first = lead && !isEvent(lead) ? reportOf(lead, dossier) : [];
  const moments = [...events, ...first].sort(inTime);
  const scale = scaleOf(moments.flatMap(({ day, from }) => (from ? [day, from] : [day])));
  const places = moments.map(({ day }) => placeIn(scale, day));
  const rows = rowsOf(places);
  const items = moments.map((moment, index): TimelineItem => {
    const { claim, from, reported } = moment;
    return {
      date: dateOf(moment, words),
      kind: kindOf(moment, words),
      ...(reported &&
        claim.period && { about: words.t('timeline.about', { period: periodInWords(claim.period, words) }) }),
      ...(reported && claim === lead && { opening: words.t('timeline.opening') }),
      claim: view(claim),
      at: places[index] ?? 0,
      row: rows[index] ?? 0,
      ...(from && { from: placeIn(scale, from) }),
    };
  });
  return {
    heading,
    more: words.t('timeline.more'),
    items,
    years: yearTicks(scale).map(({ at, year }) => ({ at, label: String(year) })),
  };
}
