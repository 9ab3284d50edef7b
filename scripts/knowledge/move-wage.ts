/** A wage moved, in steps that can be shown, to what the pay is measured in; and pay as a share of it. Pure. */
import { type Amount, type Pay, rangeOf, type Step } from '../../src/model/money';
import type { Rate, Wage } from '../../src/model/wage';

/** A wage beside pay: moved in steps, or what is missing for it. */
export type Moved = (Amount & { per: string; steps: Step[] }) | { missing: 'time' | 'rate' };

const MONTHS = 12;
const WEEKS = 52;
const round = (value: number): number => Math.round(value * 100) / 100;
const money = (amount: number, currency: string): Amount => ({ amount: round(amount), currency });

/** How often one time goes into another, and by what that is known. */
function factor(from: string, to: string, { aWeek, aDay, daysAMonth }: NonNullable<Wage['hours']>) {
  const inWeeks: Record<string, number> = {
    hour: 1,
    week: aWeek ?? 0,
    month: ((aWeek ?? 0) * WEEKS) / MONTHS,
    year: (aWeek ?? 0) * WEEKS,
  };
  const ways: [
    way: 'months' | 'days-a-month' | 'hours-a-week' | 'hours-a-day',
    count: number | undefined,
    lengths: Record<string, number>,
  ][] = [
    ['months', MONTHS, { month: 1, year: MONTHS }],
    ['days-a-month', daysAMonth, { day: 1, month: daysAMonth ?? 0 }],
    ['hours-a-day', aDay, { hour: 1, day: aDay ?? 0 }],
    ['hours-a-week', aWeek, inWeeks],
  ];
  for (const [by, count, lengths] of ways) {
    const [one, other] = [lengths[from], lengths[to]];
    if (count && one && other) return { by, count, times: other / one };
  }
  return undefined;
}

/** The rate of the same month, or else the mean of the same year. A dollar costs a dollar. */
function rateAt(rates: readonly Rate[], currency: string, asOf: string): Rate | undefined {
  const own = rates.filter((rate) => rate.currency === currency);
  return (
    own.find(({ on }) => on.length > 4 && on.slice(0, 7) === asOf.slice(0, 7)) ??
    own.find(({ on }) => on === asOf.slice(0, 4))
  );
}

/** Moves a wage to the time and currency of a figure of pay. The pay itself is never turned into anything. */
export function moveWage(
  wage: Pick<Wage, 'amount' | 'currency' | 'per' | 'hours'>,
  pay: { currency: string; per: string; asOf: string },
  rates: readonly Rate[],
): Moved {
  const steps: Step[] = [];
  let { amount, currency } = wage;
  if (wage.per !== pay.per) {
    const known = factor(wage.per, pay.per, wage.hours ?? {});
    if (!known) return { missing: 'time' };
    const { by, count, times } = known;
    const to = money(amount * times, currency);
    steps.push({ by, count, from: money(amount, currency), to, per: wage.per, into: pay.per });
    amount *= times;
  }
  for (const to of currency === pay.currency ? [] : ['USD', pay.currency].filter((code) => code !== currency)) {
    if (to === currency) continue;
    const rate = rateAt(rates, to === 'USD' ? currency : to, pay.asOf);
    if (!rate) return { missing: 'rate' };
    const moved = to === 'USD' ? amount / rate.amount : amount * rate.amount;
    steps.push({
      by: 'rate',
      from: money(amount, currency),
      to: money(moved, to),
      dollar: money(1, 'USD'),
      price: money(rate.amount, rate.currency),
      on: rate.on,
      source: rate.source,
    });
    [amount, currency] = [moved, to];
  }
  return { ...money(amount, currency), per: pay.per, steps };
}

/** Pay as whole per cent of a wage of the same time, currency and basis; nothing where an end of the pay is not known. */
export function shareOfWage(pay: Pay, wage: number): { low: number; high: number } | undefined {
  const { low, high } = rangeOf(pay);
  if (low === undefined || high === undefined) return undefined;
  return { low: Math.round((low / wage) * 100), high: Math.round((high / wage) * 100) };
}
