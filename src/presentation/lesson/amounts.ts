/** Figures in a lesson's texts: each is read from a claim or a wage, and reckoned with before the reader's eyes; none is typed. */
import { amountInWords } from '../../i18n/amounts';
import type { Figure } from '../../model/figure';
import type { Sum } from '../../model/lesson';
import { boundInWords, boundWords } from '../pay-words';
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
  return maker.words.t(boundWords(bound, from === to), { low: from, high: to });
}

interface Reckoned {
  /** "$10.56"; "82 %" for a share. */
  result: string;
  /** "$1.32 × 8 = $10.56". */
  working: string;
}

/** A factor: a number that the exercise gives, or an amount of the base. */
export const factorOf = (factor: number | string, maker: LessonMaker): Value | undefined =>
  typeof factor === 'number' ? { value: factor } : amountOf(factor, maker);

/** A reckoning and its result; nothing where one of its figures no longer stands. */
export function reckon({ take, times = [], by, of }: Sum, maker: LessonMaker): Reckoned | undefined {
  const factors = [take, ...times].map((factor) => factorOf(factor, maker));
  const divisor = by ?? of;
  const whole = divisor === undefined ? undefined : factorOf(divisor, maker);
  const known = factors.filter((factor) => factor !== undefined);
  if (known.length < factors.length || (divisor !== undefined && !whole)) return undefined;
  const product = known.reduce((sum, { value }) => sum * value, 1) / (whole?.value ?? 1);
  const currency = of === undefined ? known.find((one) => one.currency)?.currency : undefined;
  const step = of === undefined ? (currency ? 0.01 : 0.1) : 0.01;
  const rounded = Math.round(product / step) * step;
  const result =
    of === undefined
      ? valueInWords({ value: rounded, currency }, maker)
      : maker.words.s('lesson.share', { share: number(rounded * 100, maker, 0) });
  const line = [
    known.map((one) => valueInWords(one, maker)).join(' × '),
    ...(whole ? [valueInWords(whole, maker)] : []),
  ];
  return { result, working: `${line.join(' ÷ ')} ${Math.abs(product - rounded) < 1e-9 ? '=' : '≈'} ${result}` };
}
