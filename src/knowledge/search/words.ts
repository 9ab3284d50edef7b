/** What a word is, for the search: the same for the index when it is made and for the question when it is asked. */
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import type { Language } from '../../model/languages';
import table from './field-words.json';

/** How a word is cut to its stem, and which are too common; a language that nobody has written this for is searched by whole words. */
const STEM: Partial<Record<Language, (word: string) => string>> = {
  en: englishStem,
  // The library leaves the plural of verbs whole, and knows the ends of participles by their accents, which are gone
  // here: "travaillent", "surveillaient" and "surveillées" are to be found by "travailler" and "surveiller".
  // Of verbs in -ier it leaves an i in some forms and none in others: "licencié" and "licenciées" are one word.
  fr: (word) =>
    frenchStem(word.replace(/(?<=[a-z]{3})(?:aient|ees?)$|(?<=[a-z]{3}[^m])ent$/, 'er')).replace(/(?<=[a-z]{4})i$/, ''),
};
const STOPS: Partial<Record<Language, readonly string[]>> = { en: englishStops, fr: frenchStops };

/** Words of the field in one language, parted by spaces. */
interface FieldWords {
  /** Name of a group -> words that mean the same to whoever asks. */
  groups: Readonly<Record<string, string>>;
  /** Phrase -> the group that it asks for. */
  phrases: Readonly<Record<string, string>>;
  /** Words more that find nothing by themselves. */
  stops: string;
  /** Names of groups of words that are said of nearly everything here. */
  soft: string;
  /** Names of groups of what may have happened: whoever asks for one of them waits for no other. */
  events: string;
  /** How a question begins that asks whether, who or why, what it then holds too, and what asks for an amount; parted by bars. */
  whether: string;
  inverted: string;
  amount: string;
  /** Name of a country as people say it -> its code. */
  places: Readonly<Record<string, string>>;
  /** What those who work on a platform are called, and its id. */
  workers: Readonly<Record<string, string>>;
  /** Words by which a person asks for a place. */
  where: string;
}
const FIELD: Partial<Record<Language, FieldWords>> = table;
const NONE: FieldWords = {
  groups: {},
  phrases: {},
  stops: '',
  soft: '',
  events: '',
  whether: '',
  inverted: '',
  amount: '',
  places: {},
  workers: {},
  where: '',
};

/** The words of the field in a language; none where nobody has written any. */
export const fieldWords = (language: Language): FieldWords => FIELD[language] ?? NONE;

/** Small letters without accents: "Réponse" and "reponse" are one word. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

/** Runs of letters and digits; everything else parts words. "12.50" and "12,50" stay whole, "15,000", "15 000" and "15000" are one, "GPT-4" and "GPT4" too. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/(?<![\d.,])\d{1,3}(?:[.,\s]\d{3})+(?![\d.,]*\d)/g, (number) => number.replace(/\D/g, ''))
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .match(/\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu)
    ?.map((word) => word.replace(',', '.')) ?? [];

/** The stem of a folded word. Accents are gone on both sides, so that whoever types none finds the same. */
export const stemOf = (word: string, language: Language): string => STEM[language]?.(word) ?? word;

interface Reading {
  /** Folded words that find nothing by themselves. */
  stops: ReadonlySet<string>;
  /** Stem -> names of the groups of words that mean the same to whoever asks. */
  groups: ReadonlyMap<string, readonly string[]>;
  /** Folded phrases, and the group that each asks for: "how much" asks for pay. */
  phrases: readonly (readonly [phrase: string, group: string])[];
  /** Groups of words that are said of nearly everything here. */
  soft: ReadonlySet<string>;
  /** Groups of what may have happened. */
  events: ReadonlySet<string>;
  /** Whether a folded question (words parted by spaces, one before and after) asks whether, who or why, and for no amount. */
  whether: (question: string) => boolean;
}

/** Marks the name of a group among the words of the index: no word holds such a sign. */
export const groupTerm = (name: string): string => `~${name}`;
/** Marks something by its id among the words of the index. */
export const idTerm = (id: string): string => `@${id}`;
/** Stand in the index with each claim that names a sum of money, one for a time or a piece, or a number of something else. */
export const SUM_TERM = idTerm('sum-of-money');
export const RATE_TERM = idTerm('rate-of-money');
export const NUMBER_TERM = idTerm('number');

function readingOf(language: Language): Reading {
  const { groups, phrases, stops, soft, events, whether, inverted, amount } = fieldWords(language);
  /** Whether a question holds one of the phrases of a list, or begins with it. */
  const holding = (list: string, at?: 'first') => {
    const phrases = list.split('|').filter(Boolean);
    return (question: string) =>
      phrases.some((phrase) => (at ? question.startsWith(` ${phrase} `) : question.includes(` ${phrase} `)));
  };
  const [begins, holds, sums] = [holding(whether, 'first'), holding(inverted), holding(amount)];
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(groups))
    for (const word of words.split(' ')) {
      const stem = stemOf(fold(word), language);
      found.set(stem, [...new Set([...(found.get(stem) ?? []), groupTerm(name)])]);
    }
  const all = [...(STOPS[language] ?? []), ...stops.split(' ')].flatMap(wordsOf);
  return {
    stops: new Set(all),
    groups: found,
    phrases: Object.entries(phrases).map(([phrase, name]) => [wordsOf(phrase).join(' '), groupTerm(name)]),
    soft: new Set(soft.split(' ').map(groupTerm)),
    events: new Set(events.split(' ').map(groupTerm)),
    whether: (question) => (begins(question) || holds(question)) && !sums(question),
  };
}

const readings = new Map<Language, Reading>();

/** How a language is read; worked out once. */
export function reading(language: Language): Reading {
  const known = readings.get(language) ?? readingOf(language);
  readings.set(language, known);
  return known;
}

const terms = new Map<Language, Map<string, string[]>>();

/** The terms under which a word of a text is found: its stem, and its groups. Marked ids stay as they are; each word is worked out once. */
export function termsOf(word: string, language: Language): string[] {
  if (word.startsWith('@')) return [word];
  const known = terms.get(language) ?? new Map<string, string[]>();
  terms.set(language, known);
  const before = known.get(word);
  if (before) return before;
  const stem = stemOf(word, language);
  const found = [stem, ...(reading(language).groups.get(stem) ?? [])];
  known.set(word, found);
  return found;
}

/** The telling words of a text that is indexed; marked ids among them. */
export function indexedWords(text: string, language: Language): string[] {
  const { stops } = reading(language);
  const ids = text.match(/(?<!\S)@[a-z0-9-]+/g) ?? [];
  return [...ids, ...wordsOf(text.replace(/(?<!\S)@[a-z0-9-]+/g, ' ')).filter((word) => !stops.has(word))];
}
