/** The plain limits for what pupils read: the length of a sentence, and how hard a text is by the usual formula. */
import type { Language } from '../../src/model/languages';
import { readingLevel } from '../knowledge/reading-level';

/** Words in one sentence, and the highest figure: school years in English, LIX in French. */
export const LIMITS = {
  en: { words: 18, level: 8, of: 'formula', name: 'school years' },
  fr: { words: 20, level: 50, of: 'lix', name: 'LIX' },
} as const satisfies Record<Language, unknown>;

/** A formula tells nothing of fewer words than these: a heading is no text. */
const ENOUGH = 14;

/** Names are no hard words: a capital within a sentence counts as one short word. */
const masked = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N},’'] |\p{Ll}’)\p{Lu}[\p{L}\p{N}]*(?:[.’-]+[\p{L}\p{N}]+)*/gu, 'Kim');

const sentences = (text: string): string[] => text.split(/(?<=[.!?…:])\s+(?=[\p{Lu}«“])/u);
const count = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** The figure of a text in its language, names masked. */
export const levelOf = (texts: readonly string[], language: Language): number =>
  readingLevel(texts.map(masked), language)[LIMITS[language].of];

/** Why a text is too hard; nothing where it is not. */
export function tooHard(text: string, language: Language): string[] {
  const { words, level, name } = LIMITS[language];
  const long = sentences(text).filter((sentence) => count(sentence) > words);
  const figure = levelOf([text], language);
  return [
    ...long.map((sentence) => `a sentence has ${count(sentence)} words, more than ${words}: "${sentence}"`),
    ...(count(text) >= ENOUGH && figure > level ? [`${figure} ${name}, more than ${level}: "${text}"`] : []),
  ];
}
