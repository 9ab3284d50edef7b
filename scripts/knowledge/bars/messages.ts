/** Which messages of the word table a text was made of, and with which values: the way back from a sentence to its parts. Node only. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { TABLES, type WordKey } from '../../../src/i18n/tables';
import type { Language } from '../../../src/model/languages';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A message as a pattern that captures each value it shows. */
function patternOf(parts: readonly MessageFormatElement[], value: string): string {
  return parts
    .map((part, at) => {
      // Two values side by side are one: what parts them is in the record.
      if (part.type === TYPE.argument && parts[at - 1]?.type === TYPE.argument) return '';
      if (part.type === TYPE.literal) return literal(part.value);
      if (part.type === TYPE.pound) return '(\\d+)';
      if (!('options' in part)) return `(${value})`;
      // Of two wordings that begin alike the longer one is tried first, or its end would pass for a value.
      return `(?:${Object.values(part.options)
        .map((option) => patternOf(option.value, value))
        .sort((one, other) => other.length - one.length)
        .join('|')})`;
    })
    .join('');
}

const made = new Map<string, RegExp[]>();

/** The message alone or with another sentence after it; values as short as may be, and as long: a name may hold what parts them. */
function patternsOf(language: Language, key: WordKey): RegExp[] {
  const id = `${language}/${key}`;
  const ready = made.get(id);
  if (ready) return ready;
  const parts = parse(TABLES[language][key], { ignoreTag: true });
  const patterns = ['.+?', '.+'].map((value) => {
    // Of two stops at the end of a sentence one is shown.
    const source = patternOf(parts, value).replace(/\\\.$/, '\\.?');
    return new RegExp(`^${source}(?:(?<=[.…!?]) (?<rest>.+))?$`, 'su');
  });
  made.set(id, patterns);
  return patterns;
}

/** Whether a value may stand in a message. */
export type Known = (value: string, key: WordKey) => boolean;

/** Marks that keep a name's direction are no part of it. */
const bare = (value: string): string => value.replace(/[\u2066-\u2069]/g, '');

/** Whether a text is made of these messages, one for each of its sentences, with values that are all known. */
export function isMadeOf(text: string, language: Language, keys: readonly WordKey[], known: Known): boolean {
  const plain = bare(text);
  return keys.some((key) =>
    patternsOf(language, key).some((pattern) => {
      const found = pattern.exec(plain);
      if (!found) return false;
      const rest = found.groups?.rest;
      const values = found.slice(1).filter((value) => value !== undefined && value !== rest);
      return (
        values.every((value) => known(value, key)) && (rest === undefined || isMadeOf(rest, language, keys, known))
      );
    }),
  );
}

/** What stands between the names of a row, in any message that makes one. */
const SEPARATORS = ['list.between', 'list.last', 'list.none'] as const;

/** Whether a text is a row of names that are all known; a name may hold what parts them. */
export function isRowOf(text: string, language: Language, known: (value: string) => boolean): boolean {
  const between = SEPARATORS.map((key) => literal(TABLES[language][key].replace(/^\{\w+\}|\{\w+\}$/g, '')));
  const ends = [...text.matchAll(new RegExp(between.join('|'), 'gu'))];
  const reached = new Set([0]);
  // From each place that a row of known names reaches, the next name may end at any separator behind it.
  for (const end of [
    ...ends.map(({ index, 0: sign }) => [index, index + sign.length] as const),
    [text.length, -1] as const,
  ])
    for (const start of [...reached])
      if (start >= 0 && start < end[0] && known(text.slice(start, end[0]))) reached.add(end[1]);
  return reached.has(-1);
}
