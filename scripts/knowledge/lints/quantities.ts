/** The numbers of a sentence, digits or words, as plain values that can be compared. */
import type { Language } from '../../../src/model/primitives';
import { perLanguage, wholeWord } from '../grammar';

/** One number as it stands in a text. `vague` is an order of magnitude ("thousands"), not a count. */
export interface Quantity {
  written: string;
  value: number;
  vague: boolean;
}

/** Between a number and its multiplier. */
const GAP = '[ \\u00a0\\u202f\\u2009-]';

/** A number or word, not inside a longer word ("5CA", "E071" are names), with the multiplier that follows it. */
const reader = perLanguage(({ numbers }) => {
  const { group, decimal, ordinals, words, multipliers, vague, only } = numbers;
  const digits = `\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?(?!\\d)|\\d+(?:${decimal}\\d+)?`;
  const named = [...Object.keys(words), ...Object.keys(vague)].map((word) => only[word] ?? word).join('|');
  const end = '(?![\\p{L}\\p{N}])';
  return {
    numbers,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(${digits})|(${named})(?![\\p{L}\\p{N}]|\\. ?\\d{4}))(?:${GAP}?(${Object.keys(multipliers).join('|')})${end})?(?:(?:${ordinals.join('|')})${end}|${end})`,
      'giu',
    ),
    /** "12.50" and "12,50", "200,000" and "200 000" give one value. */
    numberOf: (written: string): number =>
      Number(written.replace(new RegExp(group, 'gu'), '').replace(new RegExp(decimal, 'u'), '.')),
    implied: Object.entries(numbers.implied).map(([phrase, value]): [RegExp, number] => [
      wholeWord(phrase, 'iu'),
      value,
    ]),
  };
});

/** Every number of a text, in order. */
export function quantities(text: string, language: Language): Quantity[] {
  const { numbers, pattern, numberOf } = reader(language);
  return [...text.matchAll(pattern)].map(([written, digits, word = '', multiplier]) => {
    const small = word.toLowerCase();
    const times = multiplier ? (numbers.multipliers[multiplier.toLowerCase()] ?? 1) : 1;
    const vague = digits === undefined && numbers.words[small] === undefined;
    const value = digits === undefined ? (numbers.words[small] ?? numbers.vague[small] ?? 0) : numberOf(digits);
    // Cents of a float product would differ by rounding: 1.2 million is 1200000, not 1199999.9999999998.
    return { written: written.trim(), value: Number((value * times).toPrecision(12)), vague };
  });
}

const fullYear = ([, from = '', to = '']: RegExpExecArray): number => Number(from.slice(0, 2) + to);

/** Numbers that a text gives without writing them: "2022-23" names 2023, and two weeks are fifteen days in French. */
export const impliedNumbers = (text: string, language: Language): number[] => [
  ...[...text.matchAll(/\b((?:19|20)\d{2})[-–/](\d{2})\b(?!-)/g)].map(fullYear),
  ...reader(language).implied.flatMap(([phrase, value]) => (phrase.test(text) ? [value] : [])),
];

/** Whether the reference carries a number: the same value, or for "thousands" any count that large. */
export const carries = (reference: readonly Quantity[], wanted: Quantity): boolean =>
  reference.some((known) => known.value === wanted.value || (wanted.vague && known.value >= wanted.value));
