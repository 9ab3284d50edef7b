/** What an amount of pay says: its range, and one step by which a wage is moved to what the pay is measured in. Pure. */
import { type Figure, OPEN_ABOVE, OPEN_BELOW } from './figure';

/** An amount as a claim gives it. Missing ends of a range are unknown, not zero. */
export type Pay = Pick<Figure, 'low' | 'high' | 'bound'>;

interface Range {
  low: number | undefined;
  high: number | undefined;
}

/** What the words of the amount leave open: "at least 2" has no high end, "up to 20" no low one. */
export const rangeOf = ({ low, high, bound }: Pay): Range => ({
  low: OPEN_BELOW.includes(bound) ? undefined : (low ?? high),
  high: OPEN_ABOVE.includes(bound) ? undefined : (high ?? low),
});

export interface Amount {
  amount: number;
  currency: string;
}

/** One step from a wage as its source gives it towards the pay: another time, or another currency at a rate. */
export type Step =
  | {
      by: 'months' | 'days-a-month' | 'hours-a-week' | 'hours-a-day';
      count: number;
      from: Amount;
      to: Amount;
      per: string;
      into: string;
    }
  | { by: 'rate'; from: Amount; to: Amount; dollar: Amount; price: Amount; on: string; source: string };
