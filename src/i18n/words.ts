/** The product's own words: typed keys, ICU messages, one formatter per language. */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import { LANGUAGES, type Language } from '../model/languages';
import { type Direction, isolate } from './bidi';
import { TABLES, type WordKey } from './tables';

export type { WordKey } from './tables';

/** The library would ask the browser which locales it has, which costs a cold background 16 ms; these are all our own. */
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale(String(locales));

/** A name that ends in a stop ends the sentence: "of Snap Inc." takes no second one. */
const TWO_STOPS = /(?<!\.)\.\.(?!\.)/g;

const compiled = new Map<string, IntlMessageFormat>();

/** Names of a message's values that choose a form and are not shown themselves. */
function choosers(parts: MessageFormatElement[], found = new Set<string>()): Set<string> {
  for (const part of parts) {
    if (!('options' in part)) continue;
    found.add(part.value);
    for (const { value } of Object.values(part.options)) choosers(value, found);
  }
  return found;
}

/** Values as they are shown: names of the other direction keep to themselves. */
function shown(
  values: Record<string, PrimitiveType>,
  format: IntlMessageFormat,
  dir: Direction,
): Record<string, PrimitiveType> {
  const isolated = Object.entries(values).map(([name, value]): [string, PrimitiveType] => {
    const apart = typeof value === 'string' ? isolate(value, dir) : value;
    return [name, apart !== value && choosers(format.getAst()).has(name) ? value : apart];
  });
  return Object.fromEntries(isolated);
}

export interface Translator {
  language: Language;
  dir: Direction;
  /** The message of a key, with its ICU placeholders filled. */
  t(key: WordKey, values?: Record<string, PrimitiveType>): string;
}

/** Words of one language. Messages are parsed once, on first use. */
export function translator(language: Language): Translator {
  const table = TABLES[language];
  const dir = table.dir === 'rtl' ? 'rtl' : 'ltr';
  return {
    language,
    dir,
    t(key, values) {
      const message = table[key];
      if (!message.includes('{')) return message;
      const id = `${language}/${key}`;
      let format = compiled.get(id);
      if (!format) {
        format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
        compiled.set(id, format);
      }
      return String(format.format(values && shown(values, format, dir))).replace(TWO_STOPS, '.');
    },
  };
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
