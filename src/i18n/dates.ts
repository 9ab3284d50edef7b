/** Dates of any precision, ages and amounts, in words. */
import type { Language } from '../model/primitives';
import type { Translator } from './words';

const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

/** "18 January 2023", "January 2023" or "2023": never more precise than the day given (YYYY, YYYY-MM, YYYY-MM-DD). */
export function dayInWords(day: string, language: Language): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (day.length >= 7) options.month = 'long';
  if (day.length >= 10) options.day = 'numeric';
  const moment = new Date(`${`${day}-01-01`.slice(0, 10)}T00:00:00Z`);
  return dateFormat(language, options).format(moment);
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
  return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: digits, maximumFractionDigits: 2 }).format(
    amount,
  );
}

/** "OpenAI and Sama", "OpenAI et Sama". */
export const listInWords = (items: readonly string[], language: Language): string => new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
