/**
 * Dates of any precision and ages, in words. The months are our own, as Intl.DateTimeFormat gives them (a test compares):
 * the first formatter of any kind costs a cold background 14 to 23 ms before its first answer.
 */
import type { Language } from '../model/primitives';
import { TABLES } from './tables';
import { type Translator, translator } from './words';

export const monthInWords = (month: number, language: Language): string =>
  TABLES[language].months.split(', ')[month - 1] ?? '';

/** One panel names the same days hundreds of times. */
const said = new Map<string, string>();

/** "18 January 2023", "January 2023" or "2023": never more precise than the day given (YYYY, YYYY-MM, YYYY-MM-DD). */
export function dayInWords(day: string, language: Language): string {
  const key = `${language} ${day}`;
  const words = said.get(key) ?? putDay(day, language);
  said.set(key, words);
  return words;
}

function putDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-');
  const { t } = translator(language);
  if (!year || !month) return day;
  const values = { month: monthInWords(Number(month), language), year };
  if (!date) return t('date.month', values);
  return t('date.day', { ...values, day: date === '01' ? t('day.first', { day: '1' }) : String(Number(date)) });
}

/** Whole years and months between a day and today (YYYY-MM-DD), as precise as the day is known; nothing for a day "2026" in that year. */
export function ageInWords(day: string, today: string, { t }: Translator): string {
  const [year = 0, month] = day.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  if (month === undefined) {
    const years = thisYear - year;
    return years > 0 ? t('age.years', { years }) : '';
  }
  const total = Math.max(
    0,
    (thisYear - year) * 12 + thisMonth - month - (day.length === 10 && day.slice(8) > today.slice(8) ? 1 : 0),
  );
  const years = Math.floor(total / 12);
  const months = total % 12;
  if (total === 0) return t('age.today');
  if (years === 0) return t('age.months', { months });
  return months === 0 ? t('age.years', { years }) : t('age.both', { years, months });
}
