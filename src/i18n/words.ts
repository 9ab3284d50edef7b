/** The product's own words: typed keys, ICU messages, one formatter per language. */
import { LANGUAGES, type Language } from '../model/languages';
import { type Direction, isolate } from './bidi';
import { fill, type Message, readMessage, type Values } from './message';
import { TABLES, type WordKey } from './tables';

export type { WordKey } from './tables';

/** A name that ends in a stop ends the sentence: "of Snap Inc." takes no second one. */
const TWO_STOPS = /(?<!\.)\.\.(?!\.)/g;

export interface Translator {
  language: Language;
  dir: Direction;
  /** The message of a key, with its ICU placeholders filled. */
  t(key: WordKey, values?: Values): string;
}

/** The messages of one table, with their placeholders filled. Messages are read once, on first use. Names of the other direction keep to themselves. */
export function messagesOf<Key extends string>(
  table: Readonly<Record<Key, string>>,
  language: Language,
  dir: Direction,
): (key: Key, values?: Values) => string {
  const read = new Map<Key, Message>();
  const show = (value: string): string => isolate(value, dir);
  return (key, values = {}) => {
    const text = table[key];
    if (!text.includes('{')) return text;
    let message = read.get(key);
    if (!message) {
      message = readMessage(text);
      read.set(key, message);
    }
    const filled = fill(message, values, language, show);
    return filled.includes('..') ? filled.replace(TWO_STOPS, '.') : filled;
  };
}

function makeTranslator(language: Language): Translator {
  const table = TABLES[language];
  const dir = table.dir === 'rtl' ? 'rtl' : 'ltr';
  return { language, dir, t: messagesOf(table, language, dir) };
}

const made = new Map<Language, Translator>();

/** Words of one language. */
export function translator(language: Language): Translator {
  const words = made.get(language) ?? makeTranslator(language);
  made.set(language, words);
  return words;
}

/** Whether a text is a key of the word table. */
export const isWordKey = (key: string): key is WordKey => Object.hasOwn(TABLES.en, key);

/** Tags of languages do not heed capitals. */
const sameTag = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** The language's name in itself: "Français". */
export const nameOfLanguage = (language: Language): string => TABLES[language]['language.name'];

/** The language to speak: the person's choice, else the first of the browser's that we have, else English. */
export function chooseLanguage(choice: Language | 'auto', preferred: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of preferred) {
    const base = tag.split('-')[0];
    const match =
      LANGUAGES.find((language) => sameTag(language, tag)) ??
      LANGUAGES.find((language) => sameTag(language, base ?? ''));
    if (match) return match;
  }
  return 'en';
}
