/** What a pasted text brings and nobody sees, and what is left in it that the format does not take. */
import { disguisedIn, disguiseOf, hasRaised, hiddenCharacter, NEEDED } from '../model/characters';
import { markupIn } from '../model/primitives';

/** Soft hyphens, zero widths and marks of direction; what some scripts are written with stays. */
const NOT_SEEN = new RegExp(`(${NEEDED.source})|[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]`, 'gu');
/** Letters that a typesetter joined: they are read as the plain ones, and mean nothing else. */
const JOINED = /[\ufb00-\ufb06]/gu;
const LINE_END = /\r\n?|[\v\u0085\u2028\u2029]/gu;
/** All but the plain blank and the two that keep French signs with their words. */
const ODD_BLANK = /\t|(?![ \u00a0\u202f])\p{Zs}/gu;

const cleaned = (text: string): string =>
  text
    .replace(NOT_SEEN, '$1')
    .replace(JOINED, (sign) => sign.normalize('NFKC'))
    .replace(LINE_END, '\n')
    .replace(ODD_BLANK, ' ')
    .replace(/\p{Zs}+(?=\p{Zs})/gu, '')
    .normalize('NFC')
    .trim();

/** A value whose texts have no blank at their ends, no sign that cannot be seen, and composed letters: what differs from what was pasted, nobody sees. */
export function asPasted<T>(value: T): T {
  if (typeof value === 'string') return cleaned(value) as T;
  if (Array.isArray(value)) return value.map(asPasted) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asPasted(inner)])) as T;
}

/** What stands in a text and may not. */
export type Odd =
  | { why: 'markup'; sign: string }
  /** A sign that stands for another one, such as a small 2, with the plain one. */
  | { why: 'sign'; sign: string; word: string; plain: string }
  | { why: 'picture'; sign: string }
  /** A word with signs that are not what they seem. */
  | { why: 'letters'; word: string };

/** Of somebody's own words, in a line of the form. */
const MOST = 30;
const short = (word: string): string => (word.length > MOST ? `${word.slice(0, MOST)}…` : word);

/** The first thing in a text that the format does not take, by the sign and the word in which it stands; undefined where there is none. */
export function oddIn(text: string): Odd | undefined {
  const line = text.replaceAll('\n', ' ');
  const markup = markupIn(line);
  if (markup !== undefined) return { why: 'markup', sign: markup };
  if (hiddenCharacter(line) === undefined) return undefined;
  for (const word of line.split(/\s+/)) {
    if (hiddenCharacter(word) === undefined) continue;
    const sign = disguisedIn(word);
    if (sign === undefined || disguiseOf(sign) === 'rare') return { why: 'letters', word: short(word) };
    return disguiseOf(sign) === 'picture'
      ? { why: 'picture', sign }
      : { why: 'sign', sign, word: short(word), plain: sign.normalize('NFKC') };
  }
  return undefined;
}

/** In a name, a sign that is raised or lowered, with the plain one. */
export function raisedIn(name: string): Odd | undefined {
  const word = name.split(/\s+/).find(hasRaised);
  const sign = word && [...word].find((one) => one !== one.normalize('NFKC'));
  return word && sign ? { why: 'sign', sign, word: short(word), plain: sign.normalize('NFKC') } : undefined;
}
