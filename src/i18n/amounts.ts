/**
 * Amounts of money and lists of names, in words. Put together from the word table, as Intl.NumberFormat and
 * Intl.ListFormat would (a test compares): making the browser's own takes a cold background 23 ms.
 */
import type { Language } from '../model/primitives';
import { translator } from './words';

/** Signs that mean one currency only. All others show their code: a Colombian peso must not look like a dollar. */
const SYMBOLS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  INR: '₹',
  PHP: '₱',
  GHS: 'GH₵',
  TRY: '₺',
};

/** A number with the language's separators: whole, or with two decimals, "12,345.50". */
export function numberInWords(value: number, language: Language): string {
  const { t } = translator(language);
  const [whole = '', decimals] = value.toFixed(Number.isInteger(value) ? 0 : 2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, t('number.group'));
  return decimals === undefined ? grouped : grouped + t('number.decimal') + decimals;
}

/** An amount in its own currency (ISO 4217), never converted: "$1.32", "1,32 $", "KES 26,600". Whole amounts show no cents. */
export function amountInWords(amount: number, currency: string, language: Language): string {
  const { t, dir } = translator(language);
  const symbol = SYMBOLS[currency];
  const number = numberInWords(amount, language);
  const text = symbol
    ? t('amount.symbol', { symbol, amount: number })
    : t('amount.code', { code: currency, amount: number });
  // A figure and its sign are read from left to right, whatever surrounds them.
  return dir === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** "OpenAI, Meta and Sama", "OpenAI, Meta et Sama"; after a negation "OpenAI, Meta or Sama", « d’OpenAI, de Meta ni de Sama ». */
export function listInWords(
  items: readonly string[],
  language: Language,
  last: 'list.last' | 'list.none' = 'list.last',
): string {
  const { t } = translator(language);
  const [first = '', ...others] = items;
  return others.reduce(
    (before, next, index) =>
      index === others.length - 1 ? t(last, { before, last: next }) : t('list.between', { before, next }),
    first,
  );
}

/** "Kenya, Portugal, United States": names that stand after a colon, in no sentence. */
export function rowInWords(items: readonly string[], language: Language): string {
  const { t } = translator(language);
  const [first = '', ...others] = items;
  return others.reduce((before, next) => t('list.between', { before, next }), first);
}
