/** The small value types that every record is made of: ids, days, languages, texts, addresses. */
import * as v from 'valibot';
import { hiddenCharacter, quoted } from './characters';
import { LANGUAGES } from './languages';
import { unfitAddress } from './web-host';

/** Kebab-case identifier, stable for ever and never reused. */
export const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9-]{0,79}$/,
    'write an id in small letters, digits and hyphens, e.g. "openai-sama-contract-rate"',
  ),
);

const MONTHS_OF_30 = [4, 6, 9, 11];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** False, never an exception, for what is no date at all: the check also runs on texts that failed the pattern. */
function isCalendarDay(day: string): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  if (month === 2) return date <= (isLeap(year) ? 29 : 28);
  return date <= (MONTHS_OF_30.includes(month) ? 30 : 31);
}

/** A day of the Gregorian calendar as precisely as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const Day = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'write a day as YYYY, YYYY-MM or YYYY-MM-DD, in quotes',
  ),
  v.check((day) => day.length < 10 || isCalendarDay(day), 'this day is not in the calendar'),
);

export const Language = v.picklist(LANGUAGES);
export type Language = v.InferOutput<typeof Language>;
export { LANGUAGES };

/** ISO 3166-1 alpha-2 country code, or EU for the Union. */
export const CountryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'write the country as its two-letter ISO 3166-1 code, e.g. KE'),
);

/** A check whose message says what it found. A text that is refused already, as too long, is not looked through. */
const without = (flaw: (text: string) => string | undefined) =>
  v.rawCheck<string>(({ dataset, addIssue }) => {
    const message = dataset.typed && !dataset.issues ? flaw(dataset.value) : undefined;
    if (message !== undefined) addIssue({ message });
  });

/** No sign has a name of one letter: "AT&T; R&D" is none. */
const MARKUP = /<[a-z!/][^<>\s]{0,20}>?|&[a-z]{2,};|&#\w{0,8};?/i;
/** The first markup in a text. */
export const markupIn = (text: string): string | undefined => MARKUP.exec(text)?.[0];
/** By this rule texts for people are told from the other strings of a record, which are ids, addresses and codes. */
export const NO_MARKUP = without((text) => {
  const found = markupIn(text);
  return found === undefined
    ? undefined
    : `contains markup ("${quoted(found)}"); write plain text, and "a < b" with its blanks where one is less than the other`;
});
/** Blanks without end would push what stands behind them away from what stands before. */
const NO_GAP = v.check((text: string) => !/\p{Zs}{2}/u.test(text), 'has two spaces in a row; take one of them out');

/** A text that is not empty, of at most so many characters. */
const textOf = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'write a text, or leave the field out'),
    v.maxLength(
      max,
      ({ received }) =>
        `is longer than ${max} characters (${received}); shorten it without losing who says it and when`,
    ),
  );

/** Plain text: no markup, no character that cannot be seen for what it is, trimmed, not empty, at most `max` characters. */
export const plainText = (max: number) =>
  v.pipe(
    textOf(max),
    v.check((text) => text === text.trim(), 'starts or ends with a space; take it out'),
    without(hiddenCharacter),
    NO_GAP,
    NO_MARKUP,
  );

/** The paragraphs of a text that may have several: a line each. */
export const paragraphsOf = (text: string): string[] => text.split('\n');

/** As plain text, in at most `most` paragraphs, a line each. Of all that cannot be seen it may hold the plain end of a line alone. */
export const paragraphs = (max: number, most: number) =>
  v.pipe(
    textOf(max),
    v.check(
      (text) => paragraphsOf(text).every((line) => line !== '' && line === line.trim()),
      'has an empty line, or one that starts or ends with a space; write each paragraph as one line, with nothing between them (in YAML under "|-")',
    ),
    v.check((text) => paragraphsOf(text).length <= most, `has more than ${most} lines`),
    without((text) => hiddenCharacter(text.replaceAll('\n', ' '))),
    NO_GAP,
    NO_MARKUP,
  );

/** Length caps of a claim's three reading levels, in characters: of the English, and of other languages, which need more room. */
export const LENGTH_CAP = { plain: 160, standard: 320, detail: 900 } as const;
export const OVERLAY_LENGTH_CAP = { plain: 200, standard: 380, detail: 1080 } as const;
export type Level = keyof typeof LENGTH_CAP;
export const LEVELS = ['plain', 'standard', 'detail'] as const;
export const Level = v.picklist(LEVELS);

/** How far texts may go into hard subjects before they are folded behind a note: the highest sensitivity that is shown at once. */
export const CONTENT_CAP = { named: 1, outlined: 2 } as const;
export type ContentLevel = keyof typeof CONTENT_CAP;
export const CONTENT_LEVELS = ['named', 'outlined'] as const;
export const ContentLevel = v.picklist(CONTENT_LEVELS);

/** A public https or http address with a name for its host. Sources of before 2015 may be http only. */
export const WebAddress = v.pipe(
  v.string(),
  v.maxLength(1000, 'is too long for an address'),
  without(unfitAddress),
  without(hiddenCharacter),
);

/** From, to and whether it goes on. Unknown ends are left out. */
export const Period = v.pipe(
  v.strictObject({ from: v.optional(Day), to: v.optional(Day), open: v.optional(v.boolean()) }),
  v.check(
    (period) => !period.from || !period.to || compareDays(period.from, period.to) <= 0,
    'ends before it starts; swap from and to',
  ),
  v.check((period) => !(period.open && period.to), 'cannot go on (open) and have an end (to)'),
);
export type Period = v.InferOutput<typeof Period>;

/** Orders two days of any precision by the earliest moment they may mean; equal when one contains the other. */
export function compareDays(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  const a = left.slice(0, shared);
  const b = right.slice(0, shared);
  return a < b ? -1 : a > b ? 1 : 0;
}
