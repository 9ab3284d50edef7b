/** What a labelling task comes to at a figure of pay: tasks are counted where it is for a task, time where it is for an hour. Never converted, never averaged. */

export type PaidFor = 'hour' | 'task';

/** A figure of pay. Its words hold places: `amount` and `one`, for ends that are one number, %low% and %high%; `money` %number%; `less` %amount%. */
export interface Rate {
  per: PaidFor;
  low?: number | undefined;
  high?: number | undefined;
  amount: string;
  one: string;
  money: string;
  less: string;
}

export interface Done {
  /** Pictures that got a label. */
  count: number;
  seconds: number;
}

const AN_HOUR = 3600;
const CENT = 0.01;

/** What it comes to, in words: "about $0.12", "$0.02 to $0.05"; an end that the figure leaves open stays open. */
export function earned(rate: Rate, { count, seconds }: Done, language: string): string {
  const { per } = rate;
  const times = per === 'task' ? count : seconds / AN_HOUR;
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const small = new Intl.NumberFormat(language, { maximumSignificantDigits: 1 });
  const money = (value: number) => rate.money.replace('%number%', () => number.format(value));
  const end = (value: number) =>
    value > 0 && value < CENT ? rate.less.replace('%amount%', () => money(CENT)) : money(value);
  const [from, to] = [(rate.low ?? rate.high ?? 0) * times, (rate.high ?? rate.low ?? 0) * times];
  const isOpen = rate.low === undefined || rate.high === undefined;
  if (to === 0 || (to < CENT && !isOpen)) return end(to);
  // Behind "about" or "at least" no "less than" makes sense: what is less than a cent has a place more.
  const exact = (value: number) =>
    value > 0 && value < CENT ? rate.money.replace('%number%', () => small.format(value)) : money(value);
  const words = exact(from) === exact(to) ? rate.one : rate.amount;
  return words.replace('%low%', () => exact(from)).replace('%high%', () => exact(to));
}

/** Minutes and seconds, in words that hold %minutes% and %seconds%. */
export const timeInWords = (seconds: number, words: string): string =>
  words.replace('%minutes%', String(Math.floor(seconds / 60))).replace('%seconds%', String(seconds % 60));
