/** A pack tells what was said, read and answered: no such day is later than the day on which the pack was made. */
import type { Pack } from './pack';

/** Whether a day (YYYY, YYYY-MM or YYYY-MM-DD) begins after another: a month is not after a day that lies in it. */
export const isAfter = (day: string, other: string): boolean => day > other.slice(0, day.length);

/** Days of a pack that had not come when it was made, a sentence each. */
export function daysAhead({ claims, sources = {}, created }: Pack): string[] {
  const days = [
    ...Object.entries(claims).flatMap(([id, { said, happened, responses, review }]) => [
      [`claims.${id}.said.on`, said?.on] as const,
      [`claims.${id}.happened`, happened] as const,
      [`claims.${id}.review.on`, review.on] as const,
      ...responses.map((row, at) => [`claims.${id}.responses.${at}.on`, row.on] as const),
    ]),
    ...Object.entries(sources).map(([id, { date }]) => [`sources.${id}.date`, date] as const),
  ];
  return days.flatMap(([place, day]) =>
    day !== undefined && isAfter(day, created)
      ? [`${place} (${day}) is after the day on which the pack was made; mend it, or set created (${created})`]
      : [],
  );
}
