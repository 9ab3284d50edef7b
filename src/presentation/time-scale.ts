/** Where days lie on a line of years, and in how many rows their marks stand so that none covers another. Pure arithmetic, in per cent. */

/** A day of any precision as a number of years; the middle of what it may mean. */
export function yearsOf(day: string): number {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (date === undefined ? 0.5 : (date - 0.5) / 31)) / 12;
}

export interface TimeScale {
  from: number;
  to: number;
}

/** Whole years around all days. */
export function scaleOf(days: readonly string[]): TimeScale {
  const years = days.map(yearsOf);
  return { from: Math.floor(Math.min(...years)), to: Math.floor(Math.max(...years)) + 1 };
}

export const placeIn = ({ from, to }: TimeScale, day: string): number =>
  Math.min(100, Math.max(0, ((yearsOf(day) - from) / (to - from)) * 100));

/** At most this many years are written; more run into one another. */
const MOST_YEARS = 6;

/** The first day of each year, each second, each fifth and so on. */
export function yearTicks({ from, to }: TimeScale): { at: number; year: number }[] {
  const step = [1, 2, 5, 10, 20, 50].find((years) => (to - from) / years <= MOST_YEARS) ?? 100;
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => ({
    at: ((index * step) / (to - from)) * 100,
    year: from + index * step,
  })).filter(({ year }) => year < to);
}

/** Marks nearer than this, in per cent, would touch on a phone. */
const APART = 5;

/** The row of each place, lowest first: in one row, no two are nearer than `APART`. */
export function markRows(places: readonly number[]): number[] {
  const rows: number[][] = [];
  return places.map((place) => {
    let row = rows.findIndex((taken) => taken.every((other) => Math.abs(other - place) >= APART));
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push(place);
    return row;
  });
}
