/** The months of a sentence, with the day and year beside them, in English or French. */
import type { Language } from '../../../src/model/primitives';

export interface MonthNamed {
  written: string;
  /** 1 to 12. */
  month: number;
  year?: number;
  day?: number;
}

/** How each month begins; the rest of the word, or a full stop, is optional. */
const MONTHS: Record<Language, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
};
const PATTERNS: Record<Language, RegExp> = {
  en: /(?<![\p{L}\p{N}])(?:(?<before>\d{1,2})(?:st|nd|rd|th)? )?(?<name>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)(?!\p{L})(?: (?<after>\d{1,2})(?!\d))?(?:,? (?<year>\d{4}))?/gu,
  fr: /(?<![\p{L}\p{N}])(?:(?<before>\d{1,2})(?:er)?[ \u00a0\u202f])?(?<name>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:janv|févr|avr|juil|sept|oct|nov|déc)\.)(?!\p{L})(?<after>)(?:[ \u00a0\u202f](?<year>\d{4}))?/gu,
};

const monthNumber = (name: string, language: Language): number =>
  MONTHS[language].findIndex((start) => name.startsWith(start)) + 1;

function monthNamed(match: RegExpExecArray, language: Language): MonthNamed {
  const { before, after, year, name = '' } = match.groups ?? {};
  const day = before ?? after;
  return {
    written: match[0],
    month: monthNumber(name, language),
    ...(year ? { year: Number(year) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

/** Every month that a text names. In English only with a capital: the verb "may" is no month. */
export const monthsNamed = (text: string, language: Language): MonthNamed[] =>
  [...text.matchAll(PATTERNS[language])].map((match) => monthNamed(match, language));

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
