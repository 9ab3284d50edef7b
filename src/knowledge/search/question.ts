/** A question taken apart: whom it names, what it asks for, and the words that are left. */
import type { Language } from '../../model/languages';
import type { NameTable } from './documents';
import { reading, stemOf, wordsOf } from './words';

/** One part of a question: what a person wrote, and the terms by which it may be found, the surest first. */
export interface Part {
  written: string;
  /** Ids that it names; none for an ordinary word. */
  ids: string[];
  stem: string;
  /** Of a name of several words, those that tell. */
  stems: readonly string[];
  groups: readonly string[];
  /** Said of nearly everything here (worker, trained): it ranks, and nobody waits for an answer to it. */
  soft: boolean;
}

export interface Question {
  parts: Part[];
  /** Asks whether, who or why: no amount is waited for. */
  whether: boolean;
}

/** What is longer than any question is cut: a pasted page must not hold the search up. */
const MAX_CHARACTERS = 200;
const MAX_WORDS = 14;
/** Names of more words than this are asked for by a part of them. */
const LONGEST_NAME = 5;

/** The longest name that begins at a word. */
function nameAt(words: readonly string[], at: number, names: NameTable): { length: number; ids: string[] } | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length).join(' ');
    if (Object.hasOwn(names, name)) return { length, ids: names[name] ?? [] };
  }
  return undefined;
}

/** Phrases ("how much") stand for their words: the words that are left, and the groups that the phrases ask for. */
function withoutPhrases(words: readonly string[], language: Language): { words: string[]; groups: string[] } {
  let text = ` ${words.join(' ')} `;
  const groups: string[] = [];
  for (const [phrase, group] of reading(language).phrases) {
    if (!text.includes(` ${phrase} `)) continue;
    text = text.replaceAll(` ${phrase} `, ' ');
    groups.push(group);
  }
  return { words: text.split(' ').filter(Boolean), groups };
}

/** A word that is no name: nothing for a stop word. */
function wordPart(written: string, language: Language): Part[] {
  const { stops, soft } = reading(language);
  const stem = stemOf(written, language);
  const groups = reading(language).groups.get(stem) ?? [];
  return stops.has(written)
    ? []
    : [{ written, ids: [], stem, stems: [], groups, soft: groups.some((group) => soft.has(group)) }];
}

/** Whoever or whatever is named; a name of one word may be meant as a word too. */
function namePart(written: string, ids: readonly string[], language: Language): Part {
  const [word] = written.includes(' ') ? [] : wordPart(written, language);
  const stems = written.split(' ').flatMap((one) => wordPart(one, language).map(({ stem }) => stem));
  return { written, ids: [...ids], stem: word?.stem ?? '', stems, groups: word?.groups ?? [], soft: false };
}

/** Takes a question apart. Stop words are left out, also where something is named like one. */
export function questionOf(query: string, language: Language, names: NameTable): Question {
  const asIs = wordsOf(query.slice(0, MAX_CHARACTERS));
  const { words, groups } = withoutPhrases(asIs, language);
  const parts: Part[] = [];
  for (let at = 0; at < words.length && parts.length < MAX_WORDS; ) {
    const word = words[at] ?? '';
    const name = nameAt(words, at, names);
    const isName = name && !(name.length === 1 && reading(language).stops.has(word));
    const written = words.slice(at, at + (isName ? name.length : 1)).join(' ');
    const found = isName ? [namePart(written, name.ids, language)] : wordPart(word, language);
    parts.push(...found.filter((part) => !parts.some((other) => other.written === part.written)));
    at += isName ? name.length : 1;
  }
  const asked = groups.filter((group) => !parts.some((part) => part.groups.includes(group)));
  return {
    whether: reading(language).whether(` ${asIs.join(' ')} `),
    parts: [
      ...parts,
      ...asked.map((group) => ({ written: '', ids: [], stem: '', stems: [], groups: [group], soft: false })),
    ],
  };
}
