/** Dates of any precision, ages and amounts, in words. */
import type { Language } from '../model/primitives';
import { TABLES } from './tables';
import type { Translator } from './words';

/** Formatters are dear to make (tenths of a millisecond each) and a panel asks for hundreds: each is made once. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

const localeOf = (language: string): string => TABLES[language as Language].locale;
/** Month names of our own, as Intl.DateTimeFormat gives them (a test compares): making its formatters costs a cold background 14 ms before its first answer. */
const monthsOf = once((language) => TABLES[language as Language].months.split(', '));
/** Key: language, currency, least number of decimals. */
const moneyFormat = once((key) => {
  const [language = 'en', currency = 'USD', digits = '0'] = key.split(' ');
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number(digits),
    maximumFractionDigits: 2,
  });
});
const listFormat = once((language) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }));

/** "18 January 2023", "January 2023" or "2023": never more precise than the day given (YYYY, YYYY-MM, YYYY-MM-DD). */
export function dayInWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-');
  return [date && Number(date), month && monthsOf(language)[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** Whole years and months between a day and today (YYYY-MM-DD), as precise as the day is known. */
export function ageInWords(day: string, today: string, { t }: Translator): string {
  const [year = 0, month] = day.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  if (month === undefined) {
    const years = thisYear - year;
    return years > 0 ? t('age.years', { years }) : t('age.today');
  }
  const total = Math.max(0, (thisYear - year) * 12 + thisMonth - month - (day.length === 10 && day.slice(8) > today.slice(8) ? 1 : 0));
  const years = Math.floor(total / 12);
  const months = total % 12;
  if (total === 0) return t('age.today');
  if (years === 0) return t('age.months', { months });
  return months === 0 ? t('age.years', { years }) : t('age.both', { years, months });
}

/** An amount of money in its own currency: "$1.32", "1,32 $US". Whole amounts show no cents. */
export function amountInWords(amount: number, currency: string, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return moneyFormat(`${language} ${currency} ${digits}`).format(amount);
}

/** "OpenAI and Sama", "OpenAI et Sama". */
export const listInWords = (items: readonly string[], language: Language): string => listFormat(language).format(items);
