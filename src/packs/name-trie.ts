/** Names found in texts, word by word, as they are read in haste: "0penAI" and "Open Al" are OpenAI. Sign by sign, because a pack may have a million. */

import type { Word } from './named-companies';

const NO_WORD = 0;
/** A sign of a word that is none of a to z. */
const OTHER = 31;
const UNKNOWN = -1;
const READ_AS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', l: 'i' };

/** What all that is read comes down to. */
const SIGNS = 'abcdefghijkmnopqrstuvwxyz2689';

const codes = new Int8Array(0x10000).fill(UNKNOWN);
function newCode(unit: number): number {
  const sign = String.fromCharCode(unit);
  // Halves of a pair are letters of scripts in which no name is written.
  if (!/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(sign)) return NO_WORD;
  const small = sign.normalize('NFKD').toLowerCase().charAt(0);
  const read = READ_AS[small] ?? small;
  const letter = SIGNS.indexOf(read);
  return letter < 0 ? OTHER : letter + 1;
}
/** What a sign is read as; 0 for what is none of a word. */
function codeAt(text: string, at: number): number {
  if (at >= text.length) return NO_WORD;
  const unit = text.charCodeAt(at);
  const known = codes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  codes[unit] = newCode(unit);
  return codes[unit] ?? OTHER;
}

const pairAt = (text: string, at: number): number => codeAt(text, at) * (OTHER + 1) + codeAt(text, at + 1);

/** The first place from there on where a word stands; the text's end where none does. */
export function startOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && codeAt(text, at) === NO_WORD) at += 1;
  return at;
}
/** The place behind the word that goes on there. */
export function endOfWord(text: string, from: number): number {
  let at = from;
  while (codeAt(text, at) !== NO_WORD) at += 1;
  return at;
}

export interface Named {
  /** None of a name that is nobody's who is looked for. */
  id: string | undefined;
  words: readonly string[];
  yields: boolean;
  /** What else it means. */
  word?: Word | undefined;
}
interface Node {
  named: Named[];
  /** By what a sign is read as. */
  next: (Node | undefined)[];
}
const newNode = (): Node => ({ named: [], next: new Array<undefined>(OTHER + 1).fill(undefined) });

/** What may stand between two words of one name, at most three of them. */
const JOINS = " \u00a0.,'’&-\u2011";
const MOST_JOINS = 3;

export class Names {
  readonly #first = newNode();
  /** By the first two signs, whether a name begins so: most words of a text are told apart by these. */
  readonly #pairs = new Uint8Array((OTHER + 1) ** 2);

  add(name: Named): void {
    let node = this.#first;
    for (const word of name.words)
      for (let at = 0; at < word.length; at += 1) {
        const code = codeAt(word, at);
        const next: Node = node.next[code] ?? newNode();
        node.next[code] = next;
        node = next;
      }
    if (node === this.#first) return;
    node.named.push(name);
    const written = name.words.join(' ');
    this.#pairs[pairAt(written, 0)] = 1;
  }

  /** Whether a name may begin at a place. */
  mayBegin(text: string, from: number): boolean {
    return this.#pairs[pairAt(text, from)] === 1;
  }

  /** Whose names are the longest of whole words that begin at a place, and where these end. */
  at(text: string, from: number): { named: readonly Named[]; to: number } | undefined {
    let node: Node | undefined = this.#first;
    let found: { named: readonly Named[]; to: number } | undefined;
    let joins = 0;
    let isApart = false;
    for (let at = from; node && at <= text.length; at += 1) {
      const code = codeAt(text, at);
      if (code !== NO_WORD) {
        joins = 0;
        node = node.next[code];
        continue;
      }
      if (joins === 0 && node.named.length > 0) {
        const those = isApart ? node.named.filter(({ id }) => id !== undefined) : node.named;
        if (those.length > 0) found = { named: those, to: at };
      }
      joins += 1;
      if (joins > MOST_JOINS || !JOINS.includes(text.charAt(at))) return found;
      // "Google, Search" is two; a company's legal form stands behind a comma.
      isApart ||= joins > 1 && '.,'.includes(text.charAt(at - 1));
    }
    return found;
  }
}
