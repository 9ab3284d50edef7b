/** Figures in a lesson's texts: each is read from a claim or a wage, and reckoned with before the reader's eyes; none is typed. */
import { amountInWords } from '../../i18n/amounts';
import type { WordKey } from '../../i18n/words';
import type { Figure } from '../../model/figure';
import type { Sum } from '../../model/lesson';
import { boundInWords } from '../pay-words';
import type { LessonMaker } from './maker';

/** A number, and the currency where it is money. */
interface Value {
  value: number;
  currency?: string | undefined;
}

const GONE = ['withdrawn', 'superseded'];

/** The figure of a claim that still stands. */
export function figureOf(claim: string, at: number, { facts }: Pick<LessonMaker, 'facts'>): Figure | undefined {
  const record = facts.claims[claim];
  return record && !GONE.includes(record.status) ? record.figures[at] : undefined;
}

/** An end of a figure ("claim.0.low"), or a wage by its id; nothing where the claim no longer stands. */
export function amountOf(reference: string, maker: LessonMaker): Value | undefined {
  const [, claim = '', at, end] = /^(.+)\.(\d+)\.(low|high)$/.exec(reference) ?? [];
  if (at === undefined) {
    const wage = maker.wages[reference];
    return wage && { value: wage.amount, currency: wage.currency };
  }
  const figure = figureOf(claim, Number(at), maker);
  const value = end === 'low' ? (figure?.low ?? figure?.high) : (figure?.high ?? figure?.low);
  return value === undefined ? undefined : { value, currency: figure?.currency };
}

const number = (value: number, { words }: LessonMaker, digits = 3): string =>
  new Intl.NumberFormat(words.language, { maximumFractionDigits: digits }).format(value);

/** Money in its own currency, to the cent; any other number as the language writes it. */
export const valueInWords = ({ value, currency }: Value, maker: LessonMaker, digits?: number): string =>
  currency
    ? amountInWords(Math.round(value * 100) / 100, currency, maker.words.language)
    : number(value, maker, digits);

/** A whole figure with what its words leave open: "about $1.32 to $2", "more than 150". */
export function figureInWords(figure: Figure, maker: LessonMaker): string {
  if (figure.currency) return boundInWords(figure, maker.words);
  const { low, high, bound } = figure;
  const [from, to] = [number(low ?? high ?? 0, maker), number(high ?? low ?? 0, maker)];
  const key: WordKey =
    from === to || bound === 'up-to' ? `amount.${bound}` : bound === 'about' ? 'amount.about-range' : 'amount.range';
  return maker.words.t(key, { low: from, high: to });
}

interface Reckoned {
  /** "$10.56"; "82 %" for a share. */
  result: string;
  /** "$1.32 × 8 = $10.56". */
  working: string;
}

/** A reckoning and its result; nothing where one of its figures no longer stands. */
export function reckon({ take, times = [], by, of }: Sum, maker: LessonMaker): Reckoned | undefined {
  const first = amountOf(take, maker);
  const whole = of === undefined ? undefined : amountOf(of, maker);
  if (!first || (of !== undefined && !whole)) return undefined;
  const product = times.reduce((value, factor) => value * factor, first.value) / (by ?? 1);
  const line = [
    [valueInWords(first, maker), ...times.map((factor) => number(factor, maker))].join(' × '),
    ...(by === undefined ? [] : [number(by, maker)]),
    ...(whole ? [valueInWords(whole, maker)] : []),
  ].join(' ÷ ');
  const result = whole
    ? maker.words.s('lesson.share', { share: number((product / whole.value) * 100, maker, 0) })
    : valueInWords({ ...first, value: product }, maker, 1);
  const exact = whole ? product / whole.value : product;
  const rounded = whole
    ? Math.round(exact * 100) / 100
    : Math.round(exact * (first.currency ? 100 : 10)) / (first.currency ? 100 : 10);
  const sign = Math.abs(exact - rounded) < 1e-9 ? '=' : '≈';
  return { result, working: `${line} ${sign} ${result}` };
}
