/** The numbers of a sentence, in English or French, digits or words, as plain values that can be compared. */
import type { Language } from '../../../src/model/primitives';

/** One number as it stands in a text. `vague` is an order of magnitude ("thousands"), not a count. */
export interface Quantity {
  written: string;
  value: number;
  vague: boolean;
}

type Words = Readonly<Record<string, number>>;

const WORDS: Record<Language, Words> = {
  en: {
    ...{
      two: 2,
      both: 2,
      twice: 2,
      pair: 2,
      three: 3,
      third: 3,
      thirds: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
    },
    ...{
      eleven: 11,
      twelve: 12,
      dozen: 12,
      decade: 10,
      tenfold: 10,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
    },
    ...{
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      half: 0.5,
      quarter: 0.25,
      quarters: 0.25,
    },
  },
  fr: {
    ...{
      deux: 2,
      trois: 3,
      tiers: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      dizaine: 10,
      onze: 11,
      douze: 12,
      douzaine: 12,
    },
    ...{
      treize: 13,
      quatorze: 14,
      quinze: 15,
      quinzaine: 15,
      seize: 16,
      vingt: 20,
      vingtaine: 20,
      trente: 30,
      trentaine: 30,
      quarante: 40,
    },
    ...{
      quarantaine: 40,
      cinquante: 50,
      cinquantaine: 50,
      soixante: 60,
      soixantaine: 60,
      centaine: 100,
      moitié: 0.5,
      quart: 0.25,
      quarts: 0.25,
    },
  },
};

const MULTIPLIERS: Record<Language, Words> = {
  en: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, k: 1e3, m: 1e6, bn: 1e9, dozen: 12 },
  fr: { cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, douzaines: 12 },
};

/** Plurals without a number before them. "Dozens" and "dizaines" render each other, as both mean "some tens". */
const VAGUE: Record<Language, Words> = {
  en: { tens: 10, dozens: 10, scores: 10, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9 },
  fr: { dizaines: 10, douzaines: 10, centaines: 100, milliers: 1e3, millions: 1e6, milliards: 1e9 },
};

const SPACES = '[ \\u00a0\\u202f\\u2009]';
const DIGITS: Record<Language, string> = {
  en: '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?',
  fr: `\\d{1,3}(?:${SPACES}\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?`,
};

/** A number or word, not inside a longer word ("5CA", "E071" are names), with the multiplier that follows it. */
const pattern = (language: Language): RegExp => {
  // "Un tiers" is a third; "des tiers" are third parties.
  const words = [...Object.keys(WORDS[language]), ...Object.keys(VAGUE[language])]
    .map((word) => (word === 'tiers' ? '(?<=\\b(?:un|deux) )tiers' : word))
    .join('|');
  const multipliers = Object.keys(MULTIPLIERS[language]).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${DIGITS[language]})|(${words})(?![\\p{L}\\p{N}]|\\. ?\\d{4}))(?:(?:${SPACES}|-)?(${multipliers})(?![\\p{L}\\p{N}]))?(?:(?:st|nd|rd|th|er|re|e|ème|h|s)(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))`,
    'giu',
  );
};
const PATTERNS: Record<Language, RegExp> = { en: pattern('en'), fr: pattern('fr') };

/** "12.50" and "12,50", "200,000" and "200 000" give one value. A French comma is always decimal, an English one never. */
const numberOf = (digits: string, language: Language): number =>
  Number(
    language === 'en' ? digits.replaceAll(',', '') : digits.replace(/[\s\u00a0\u202f\u2009]/g, '').replace(',', '.'),
  );

/** Every number of a text, in order. */
export function quantities(text: string, language: Language): Quantity[] {
  return [...text.matchAll(PATTERNS[language])].map(([written, digits, word = '', multiplier]) => {
    const small = word.toLowerCase();
    const times = multiplier ? (MULTIPLIERS[language][multiplier.toLowerCase()] ?? 1) : 1;
    const vague = digits === undefined && WORDS[language][small] === undefined;
    const value =
      digits === undefined ? (WORDS[language][small] ?? VAGUE[language][small] ?? 0) : numberOf(digits, language);
    // Cents of a float product would differ by rounding: 1.2 million is 1200000, not 1199999.9999999998.
    return { written: written.trim(), value: Number((value * times).toPrecision(12)), vague };
  });
}

const fullYear = ([, from = '', to = '']: RegExpExecArray): number => Number(from.slice(0, 2) + to);

/** Numbers that a text gives without writing them: "2022-23" names 2023, and two weeks are "quinze jours". */
export const impliedNumbers = (text: string): number[] => [
  ...[...text.matchAll(/\b((?:19|20)\d{2})[-–/](\d{2})\b(?!-)/g)].map(fullYear),
  ...(/\b(?:two weeks|fortnight)\b/i.test(text) ? [15] : []),
];

/** Whether the reference carries a number: the same value, or for "thousands" any count that large. */
export const carries = (reference: readonly Quantity[], wanted: Quantity): boolean =>
  reference.some((known) => known.value === wanted.value || (wanted.vague && known.value >= wanted.value));
