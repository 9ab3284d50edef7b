/** How hard the texts are to read, by the usual formulas: a measure beside a reader's judgement, never in its place. Node only. */
import { syllable } from 'syllable';
import { type Language, LEVELS, type Level } from '../../src/model/primitives';
import { grammarOf, perLanguage } from './grammar';
import type { KnowledgeBase } from './load';

export interface ReadingLevel {
  texts: number;
  wordsPerSentence: number;
  /** Läsbarhetsindex: the same for all languages. Under 40 easy, 40 to 50 a newspaper, over 60 hard. */
  lix: number;
  /** English: years of school (Flesch-Kincaid). French: ease from 0 to 100, more is easier (Kandel and Moles). */
  formula: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const countedWords = (text: string): string[] => text.match(WORD) ?? [];
/** A full stop ends a sentence only before a capital or the end: "Sept. 2023" and "1.32" are not ends. */
const sentencesIn = (text: string): number => Math.max(1, text.match(/[.!?…](?=\s+[\p{Lu}«“]|\s*$)/gu)?.length ?? 1);

/** Counts the syllables of a word: by the vowels of the language, or as English. */
const syllables = perLanguage(({ reading: { vowels, silent = '$^' } }) => {
  if (vowels === undefined) return (word: string): number => Math.max(1, syllable(word));
  const [sounded, unheard] = [new RegExp(vowels, 'gu'), new RegExp(silent, 'u')];
  return (word: string): number => Math.max(1, word.toLowerCase().replace(unheard, '').match(sounded)?.length ?? 1);
});

/** The language's own figure. */
function formula(language: Language, words: readonly string[], sentences: number): number {
  const { base, words: perSentence, syllables: perWord } = grammarOf(language).reading;
  const sounded = words.reduce((sum, word) => sum + syllables(language)(word), 0);
  return base + (perSentence * words.length) / sentences + (perWord * sounded) / words.length;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The level of texts taken together. */
export function readingLevel(texts: readonly string[], language: Language): ReadingLevel {
  const words = texts.flatMap(countedWords);
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0);
  const long = words.filter((word) => word.length > 6).length;
  return {
    texts: texts.length,
    wordsPerSentence: rounded(words.length / sentences),
    lix: rounded(words.length / sentences + (100 * long) / words.length),
    formula: rounded(formula(language, words, sentences)),
  };
}

/** Every claim at every level in one language. */
export function readingLevels(base: KnowledgeBase, language: Language): Record<Level, ReadingLevel> {
  const texts = (level: Level) =>
    [...base.records.claims].flatMap(
      ([id, claim]) =>
        (language === 'en' ? claim.text[level] : base.overlays.get(language)?.claims.get(id)?.text[level]) ?? [],
    );
  return Object.fromEntries(LEVELS.map((level) => [level, readingLevel(texts(level), language)])) as Record<
    Level,
    ReadingLevel
  >;
}

/** The figures as lines for a person. */
export const readingLines = (base: KnowledgeBase, languages: readonly Language[]): string[] =>
  languages.flatMap((language) =>
    Object.entries(readingLevels(base, language)).map(
      ([level, { texts, wordsPerSentence, lix, formula: figure }]) =>
        `${language} ${level.padEnd(9)} ${texts} texts, ${wordsPerSentence} words a sentence, LIX ${lix}, ${figure} ${grammarOf(language).reading.name}`,
    ),
  );
