/** Reads JSON that says one thing only: no key twice or with a meaning of its own, not nested without end, no bytes that are no text. */
import { quoted } from '../model/characters';
import { PackRefused } from './faults';

/** A pack has records in maps of kinds, with lists of small objects in them. */
const MOST_FLOORS = 16;
const [QUOTE, ESCAPE, COLON, OBJECT, OBJECT_END, LIST, LIST_END] = [...'"\\:{}[]'].map((sign) => sign.charCodeAt(0));

/** The keys of an object that is still open; undefined for a list. */
type Open = Set<string> | undefined;

/** Where the string that begins at `from` ends: at the next quote with an even number of escapes before it. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === ESCAPE) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
}

/** What a string says that stands from one quote to the other. Only one with an escape takes a parser. */
function saidBetween(text: string, from: number, to: number): string {
  const said = text.slice(from + 1, to);
  return said.includes('\\') ? String(JSON.parse(`"${said}"`)) : said;
}

/** Every object has these, so that a reader finds them where nobody wrote them, and passes over those that somebody did. */
export const NO_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Puts a key beside those of its object. Returns what is wrong with it there, where anything is. */
function addKey(key: string, keys: Open): string | undefined {
  if (keys?.has(key)) return `has the key "${quoted(key)}" twice in one object`;
  keys?.add(key);
  return NO_NAMES.includes(key) ? `has the key "${key}", which is no name of anything` : undefined;
}

/** Opens an object or a list. Returns what is wrong with that. */
const opened = (keys: Open, open: Open[]): string | undefined =>
  open.push(keys) > MOST_FLOORS ? `is nested more than ${MOST_FLOORS} levels deep` : undefined;

/** What JSON.parse would pass over in a text that it can read; undefined where it says one thing only. Sign by sign: expressions took a quarter of the time of opening a pack. */
function flawOf(text: string): string | undefined {
  const open: Open[] = [];
  let [from, to] = [0, 0];
  let flaw: string | undefined;
  for (let at = 0; at < text.length && flaw === undefined; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      from = at;
      to = endOfString(text, at);
      at = to;
    } else if (sign === COLON) flaw = addKey(saidBetween(text, from, to), open.at(-1));
    else if (sign === OBJECT) flaw = opened(new Set(), open);
    else if (sign === LIST) flaw = opened(undefined, open);
    else if (sign === OBJECT_END || sign === LIST_END) open.pop();
  }
  return flaw;
}

/** UTF-8 bytes as a value. Throws PackRefused (`not-text`, `not-json`) with what is wrong. */
export function readStrictJson(bytes: Uint8Array, what: string): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PackRefused('not-text', `${what} is not text in UTF-8; save it again as UTF-8`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PackRefused('not-json', `${what} is not JSON; take the file as it was given out`);
  }
  const flaw = flawOf(text);
  if (flaw) throw new PackRefused('not-json', `${what} ${flaw}; take the file as it was given out`);
  return value;
}
