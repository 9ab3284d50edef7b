/** Which wages may stand beside a figure of pay: of its place, of its time, of its basis where one is. Pure. */
import type { Figure } from '../../src/model/figure';
import { WAGE_KINDS, type Wage } from '../../src/model/wage';

/** A living wage is a study of one year; that of the year before or after still describes the time. A law is in force or not. */
const STUDY_YEARS_APART = 1;

const firstDay = (day: string): string => `${day}-01-01`.slice(0, 10);

function lastDay(day: string): string {
  const [year = 0, month = 12, date] = day.split('-').map(Number);
  return date ? day : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whether a wage holds during all of a day, month or year. */
export const holdsAt = ({ validFrom, validTo }: Pick<Wage, 'validFrom' | 'validTo'>, time: string): boolean =>
  firstDay(validFrom) <= firstDay(time) && (validTo === undefined || lastDay(time) <= lastDay(validTo));

const yearOf = (day: string): number => Number(day.slice(0, 4));

function yearsApart({ validFrom, validTo = validFrom }: Wage, time: string): number {
  const year = yearOf(time);
  return Math.max(0, yearOf(validFrom) - year, year - yearOf(validTo));
}

/** Wages in force at the time; of living wages, where none is of that year, those of the nearest. */
function ofTime<T extends Wage>(wages: readonly T[], kind: Wage['kind'], time: string): T[] {
  const holding = wages.filter((wage) => holdsAt(wage, time));
  if (holding.length > 0 || kind === 'statutory-minimum') return holding;
  const nearest = Math.min(...wages.map((wage) => yearsApart(wage, time)));
  return nearest > STUDY_YEARS_APART ? [] : wages.filter((wage) => yearsApart(wage, time) === nearest);
}

/** The wages of a kind beside a figure: of the place before those of the whole country, of its basis before others. */
function ofKind<T extends Wage>(wages: readonly T[], kind: Wage['kind'], { asOf, basis }: Figure): T[] {
  const all = wages.filter((wage) => wage.kind === kind);
  const regional = ofTime(
    all.filter(({ places }) => places),
    kind,
    asOf,
  );
  const found =
    regional.length > 0
      ? regional
      : ofTime(
          all.filter(({ places }) => !places),
          kind,
          asOf,
        );
  const alike = basis === 'not-stated' ? [] : found.filter((wage) => wage.basis === basis);
  return alike.length > 0 ? alike : found;
}

/** Minimum and living wages that may stand beside a figure of pay from a place. */
export function wagesFor<T extends Wage>(
  wages: readonly T[],
  place: { id: string; country?: string | undefined },
  figure: Figure,
): T[] {
  const here = wages.filter(
    ({ country, places }) => country === place.country && (!places || places.includes(place.id)),
  );
  return WAGE_KINDS.flatMap((kind) => ofKind(here, kind, figure));
}
