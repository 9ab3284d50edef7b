/** A pack tells what was said, read and answered: no such day is later than the day on which the pack was made. */
import type { Pack, PackClaim } from './pack';

/** Whether a day (YYYY, YYYY-MM or YYYY-MM-DD) begins after another: a month is not after a day that lies in it. */
export const isAfter = (day: string, other: string): boolean => day > other.slice(0, day.length);

type Dated = readonly [field: string, day: string | undefined];

/** Every day of a claim that tells of something that was: all but the one by which it is to be read again. */
const daysOf = (claim: PackClaim): Dated[] => [
  ['said.on', claim.said?.on],
  ['happened', claim.happened],
  ['period.from', claim.period?.from],
  ['period.to', claim.period?.to],
  ['since.on', claim.since?.on],
  ['suspended.since', claim.suspended?.since],
  ['review.on', claim.review.on],
  ['textReview.on', claim.textReview?.on],
  ['detailReview.on', claim.detailReview?.on],
  ...claim.responses.map(({ on }, at): Dated => [`responses.${at}.on`, on]),
  ...(claim.figures ?? []).map(({ asOf }, at): Dated => [`figures.${at}.asOf`, asOf]),
];

/** Days of a pack that had not come when it was made, a sentence each. */
export function daysAhead({ claims, sources = {}, created }: Pack): string[] {
  const ahead = (place: string, days: readonly Dated[]) =>
    days.flatMap(([field, day]) =>
      day !== undefined && isAfter(day, created)
        ? [
            `${place}.${field} (${day}) is after the day on which the pack was made; mend it, or set created (${created})`,
          ]
        : [],
    );
  return [
    ...Object.entries(claims).flatMap(([id, claim]) => ahead(`claims.${id}`, daysOf(claim))),
    ...Object.entries(sources).flatMap(([id, { date, archive }]) =>
      ahead(`sources.${id}`, [
        ['date', date],
        ['archive.on', archive?.on],
      ]),
    ),
  ];
}
