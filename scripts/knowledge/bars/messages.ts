/** Which messages of the word table a text was made of, and with which values: the way back from a sentence to its parts. Node only. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { TABLES, type WordKey } from '../../../src/i18n/tables';
import type { Language } from '../../../src/model/languages';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One wording of a message: its parts without a choice, and for which values it stands. */
interface Wording {
  parts: readonly MessageFormatElement[];
  chosen: ReadonlyMap<string, { selector: string; selectors: readonly string[]; plural: boolean }>;
}

/**
 * Each wording that a message has. Tried one by one: in a single pattern the longest would take another's words for a value, and
 * "2 answers, 1 own statement" be read as own statements by a company "2 answers, 1".
 */
const wordingsOf = (parts: readonly MessageFormatElement[], counted = ''): Wording[] =>
  parts.reduce<Wording[]>(
    (before, part) => {
      if (part.type === TYPE.pound) {
        const number: MessageFormatElement = { type: TYPE.argument, value: counted };
        return before.map((wording) => ({ ...wording, parts: [...wording.parts, number] }));
      }
      if (!('options' in part)) return before.map((wording) => ({ ...wording, parts: [...wording.parts, part] }));
      const selectors = Object.keys(part.options);
      const plural = part.type === TYPE.plural;
      return before.flatMap((wording) =>
        Object.entries(part.options).flatMap(([selector, option]) => {
          const earlier = wording.chosen.get(part.value);
          // One value chooses alike wherever it chooses in a message.
          if (earlier && earlier.selector !== selector && earlier.selectors.join() === selectors.join()) return [];
          return wordingsOf(option.value, plural ? part.value : counted).map((inner) => ({
            parts: [...wording.parts, ...inner.parts],
            chosen: new Map([...wording.chosen, [part.value, { selector, selectors, plural }], ...inner.chosen]),
          }));
        }),
      );
    },
    [{ parts: [], chosen: new Map() }],
  );

/** A wording as a pattern that captures each value it shows, and the names of these. */
function patternOf({ parts }: Wording, value: string): { source: string; names: string[] } {
  const names: string[] = [];
  const source = parts.map((part, at) => {
    if (part.type === TYPE.literal) return literal(part.value);
    // Two values side by side are one: what parts them is in the record.
    if (part.type !== TYPE.argument || parts[at - 1]?.type === TYPE.argument) return '';
    names.push(part.value);
    return `(${value})`;
  });
  return { source: source.join(''), names };
}

/** Whether a wording stands for the values that it shows: "2 answer" is the wording of one. */
function standsFor({ chosen }: Wording, shown: ReadonlyMap<string, string>, language: Language): boolean {
  const rule = new Intl.PluralRules(language);
  return [...chosen].every(([name, { selector, selectors, plural }]) => {
    const value = shown.get(name);
    if (value === undefined || (plural && !/^\d+$/.test(value))) return true;
    const exact = plural ? `=${value}` : value;
    const byRule = plural ? rule.select(Number(value)) : 'other';
    return selector === ([exact, byRule].find((own) => selectors.includes(own)) ?? 'other');
  });
}

interface Pattern {
  wording: Wording;
  names: string[];
  pattern: RegExp;
}
const made = new Map<string, Pattern[]>();

/** The message alone or with another sentence after it; values as short as may be, and as long: a name may hold what parts them. */
function patternsOf(language: Language, key: WordKey): Pattern[] {
  const id = `${language}/${key}`;
  const ready = made.get(id);
  if (ready) return ready;
  const patterns = wordingsOf(parse(TABLES[language][key], { ignoreTag: true })).flatMap((wording) =>
    ['.+?', '.+'].map((value) => {
      const { source, names } = patternOf(wording, value);
      // Of two stops at the end of a sentence one is shown.
      const ended = source.replace(/\\\.$/, '\\.?');
      return { wording, names, pattern: new RegExp(`^${ended}(?:(?<=[.…!?]) (?<rest>.+))?$`, 'su') };
    }),
  );
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
    patternsOf(language, key).some(({ wording, names, pattern }) => {
      const found = pattern.exec(plain);
      if (!found) return false;
      const rest = found.groups?.rest;
      const values = names.map((name, at): [string, string] => [name, found[at + 1] ?? '']);
      return (
        standsFor(wording, new Map(values), language) &&
        values.every(([, value]) => known(value, key)) &&
        (rest === undefined || isMadeOf(rest, language, keys, known))
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
