/** The months of a sentence, with the day and year beside them. */
import type { Language } from '../../../src/model/primitives';
import { perLanguage } from '../grammar';

/** A text as it stands, inside a pattern. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface MonthNamed {
  written: string;
  /** 1 to 12. */
  month: number;
  year?: number;
  day?: number;
}

/** Finds the months of a language, and tells a form's number. */
const reader = perLanguage(({ dates: { months, pattern } }) => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${pattern.replace('{month}', `(?<name>${months.flat().map(literal).join('|')})(?!\\p{L})`)}`,
    'gu',
  ),
  numberOf: (name: string): number => months.findIndex((forms) => forms.includes(name)) + 1,
}));

function monthNamed(match: RegExpExecArray, language: Language): MonthNamed {
  const { before, after, year, name = '' } = match.groups ?? {};
  const day = before ?? after;
  return {
    written: match[0],
    month: reader(language).numberOf(name),
    ...(year ? { year: Number(year) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

/** Every month that a text names, as the language writes it: the verb "may" is no month. */
export const monthsNamed = (text: string, language: Language): MonthNamed[] =>
  [...text.matchAll(reader(language).pattern)].map((match) => monthNamed(match, language));

/** A day of a record (YYYY, YYYY-MM or YYYY-MM-DD) in the same form; nothing where only the year is known. */
export function monthOfDay(written: string): MonthNamed[] {
  const [year, month, day] = written.split('-').map(Number);
  if (year === undefined || month === undefined) return [];
  return [{ written, month, year, ...(day === undefined ? {} : { day }) }];
}

/**
 * Whether the reference carries a date. Where it leaves out the year ("in April"), the month goes with
 * any year; where it gives one, month and year must stand together, and so must day and month.
 */
export const carriesMonth = (reference: readonly MonthNamed[], wanted: MonthNamed): boolean =>
  reference.some(
    (known) =>
      known.month === wanted.month &&
      (wanted.year === undefined || known.year === undefined || known.year === wanted.year) &&
      (wanted.day === undefined || known.day === wanted.day),
  );

const SENTENCE_END = /(?<=[.!?»])\s+(?=\p{Lu}|«)/u;

export const sentencesOf = (text: string): string[] => text.split(SENTENCE_END);

/** A year by itself: no part of a number, and none of a law ("2024/1760"). */
const YEAR = /(?<![\p{L}\p{N}.,/])(?:19|20)\d{2}(?![\p{N}/])/gu;

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** The days that a text names, as exactly as it does. A month without its year says nothing of the order; the year of a month is no day of its own. */
export function daysNamed(text: string, language: Language): string[] {
  const months = monthsNamed(text, language).flatMap(({ year, month, day }) =>
    year === undefined ? [] : [[year, ...[month, ...(day === undefined ? [] : [day])].map(twoDigits)].join('-')],
  );
  const years = [...text.matchAll(YEAR)].map(([year]) => year);
  return [...months, ...years.filter((year) => !months.some((month) => month.startsWith(year)))];
}
