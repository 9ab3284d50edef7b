/** Periods, places and amounts of pay as they stand in a sentence. */
import { amountInWords, numberInWords } from '../i18n/amounts';
import { dayInWords } from '../i18n/dates';
import type { Translator, WordKey } from '../i18n/words';
import { type Figure, OPEN_BELOW } from '../model/figure';
import type { Period } from '../model/primitives';

const TIMES = ['hour', 'day', 'week', 'month', 'year'];

/** A period in words; "period not stated" when nothing is known. */
export function periodInWords(period: Period | undefined, words: Translator): string {
  const from = period?.from && dayInWords(period.from, words.language);
  const to = period?.to && dayInWords(period.to, words.language);
  if (from && to) return from === to ? from : words.t('chain.period.range', { from, to });
  if (from) return words.t(period?.open ? 'chain.period.open' : 'chain.period.from', { from });
  if (to) return words.t('chain.period.until', { to });
  return words.t('chain.period.unknown');
}

/** Bounds of two amounts with nothing between them. */
const EITHER: readonly Figure['bound'][] = ['either', 'about-either'];

/** The words for what a figure leaves open; `one` where it is one number. */
export const boundWords = (bound: Figure['bound'], one: boolean): WordKey =>
  one || OPEN_BELOW.includes(bound) || EITHER.includes(bound)
    ? `amount.${bound}`
    : bound === 'about'
      ? 'amount.about-range'
      : 'amount.range';

/** An amount of money with what its words leave open: "about $1.32 to $2", "up to $60". */
export function boundInWords({ low, high, bound, currency = 'USD' }: Figure, words: Translator): string {
  const money = (amount: number | undefined) =>
    amount === undefined ? '' : amountInWords(amount, currency, words.language);
  const [from, to] = [money(low ?? high), money(high ?? low)];
  return words.t(boundWords(bound, from === to), { low: from, high: to });
}

/** How many, with what the words of the source leave open: "about 36", "more than 1,000". */
export function headsInWords({ low, high, bound }: Figure, { t, language }: Translator): string {
  const [from = 0, to = 0] = [low ?? high, high ?? low];
  const [least, most] = [numberInWords(from, language), numberInWords(to, language)];
  return t(boundWords(bound, from === to), { low: least, high: most });
}

/** Pay with its basis: "$1.32 to $2 an hour, take-home pay". Bounds stay in words. */
export function payInWords(figure: Figure, words: Translator): string | undefined {
  if (!figure.currency || !figure.basis || !figure.per || !TIMES.includes(figure.per)) return undefined;
  return words.t('pay.line', {
    amount: boundInWords(figure, words),
    per: figure.per,
    basis: words.t(`pay.${figure.basis}`),
  });
}
