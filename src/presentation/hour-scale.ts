/** Where the bars, the tape and the wage ticks of the hourly dollar lie. Pure arithmetic: shares of one scale, in per cent. */
import { OPEN_ABOVE } from '../model/figure';
import { type Pay, rangeOf } from '../model/money';

type Amount = Pick<Pay, 'low' | 'high' | 'bound'>;

/** A bar: solid up to the low figure, hatched from there to the high one; open where it may go on beyond what is named: "up to $3" is hatched and ends there. */
export interface Span {
  solid: number;
  to: number;
  open: boolean;
}

export interface TapeTick {
  at: number;
  /** Amount written under the tick; most ticks carry none. */
  label?: number;
}

/** More ticks than this run into one another on a phone. */
const MOST_TICKS = 30;
const LABEL_EVERY = 5;
/** How much of the scale lies beyond the last amount where nothing is drawn to compare it with. */
const ROOM = 1.25;

const share = (amount: number, top: number): number => (top > 0 ? Math.min(100, (amount / top) * 100) : 0);

/** The highest amount that is named, whatever its words leave open beyond it. */
const highest = ({ low, high }: Amount): number => high ?? low ?? 0;

/** The amount at the end of the scale. Beside a bill the scale ends with the larger bar; a bar alone is given room. */
export function topOf(bars: readonly Amount[], ticks: readonly number[] = []): number {
  const top = Math.max(0, ...bars.map(highest), ...ticks);
  const open = bars.some(({ bound }) => OPEN_ABOVE.includes(bound));
  return bars.length > 1 && !open ? top : top * ROOM;
}

export function spanOf(amount: Amount, top: number): Span {
  const { low, high } = rangeOf(amount);
  return {
    solid: share(low ?? 0, top),
    to: high === undefined ? 100 : share(high, top),
    open: high === undefined,
  };
}

export const placeOnScale = (amount: number, top: number): number => share(amount, top);

/** One tick for each unit of the currency; where they would be too many, for each 2, 5, 10, 20, 50 and so on. */
export function tapeOf(top: number): TapeTick[] {
  if (!(top > 0) || !Number.isFinite(top)) return [];
  let step = 1;
  for (let factors = [2, 2.5, 2], at = 0; top / step > MOST_TICKS; at++) step *= factors[at % 3] ?? 2;
  const count = Math.floor(top / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => ({
    at: share(index * step, top),
    ...(index % LABEL_EVERY === 0 || (count < LABEL_EVERY && index === count) ? { label: index * step } : {}),
  }));
}
