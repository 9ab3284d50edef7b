/** This project's name, written as a name, in what others write. What many hands do, as a common noun, anybody may tell. */
import { BETWEEN, lettersOf, OURS } from './names';

/** The same letters, each of them or one that plain letters do not spell: looked for before words are told apart. */
const ANYWHERE = new RegExp(OURS.map((own) => [...own].map((letter) => `[${letter}?]`).join('')).join('|'), 'u');
const READS = OURS.map((own) => new RegExp(`^${[...own].map((letter) => `[${letter}?]`).join('')}$`, 'u'));
const MOST = Math.max(...OURS.map(({ length }) => length));

/** Whether these letters are the name: at least half of them are its own. */
const isName = (letters: string): boolean =>
  READS.some((own) => own.test(letters)) && letters.replaceAll('?', '').length * 2 >= letters.length;

/** The common noun, with a capital where a sentence begins. */
const NOUN = /^(?:many[\s\p{Pd}]+hands|petites[\s\p{Pd}]+mains)$/u;
const SENTENCE = /(?:^|[.!?…:;•"“”«»‘’([\p{Pd}\n]|\d\))\s*$/u;
/** Two words that only stand beside each other. */
const APART = /[.,:;!?…]\s/u;

interface Word {
  from: number;
  to: number;
  letters: string;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const add = (from: number, to: number) => {
    // The marks around it are read as no letters of it.
    const letters = lettersOf(text.slice(from, to).replace(/^\p{P}+|\p{P}+$/gu, ''));
    if (letters !== '') words.push({ from, to, letters });
  };
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(new RegExp(BETWEEN, 'gu'))) {
    add(from, index);
    from = index + sign.length;
  }
  add(from, text.length);
  return words;
}

/** Whether what stands there is the name as a name. */
function isWritten(text: string, from: number, to: number): boolean {
  const written = text.slice(from, to).replace(/\p{P}+$/u, '');
  if (APART.test(written)) return false;
  if (NOUN.test(written)) return false;
  const small = written.charAt(0).toLowerCase() + written.slice(1);
  return !(NOUN.test(small) && SENTENCE.test(text.slice(0, from)));
}

/** Texts without it: most of a pack are words of the format and ids, the same again and again. */
const without = new Set<string>();
function holdsIt(text: string): boolean {
  if (without.has(text)) return false;
  if (ANYWHERE.test(lettersOf(text))) return true;
  if (without.size > 2000) without.clear();
  if (text.length < 80) without.add(text);
  return false;
}

/** Whether a text writes the project's name as a name: with capitals, in one word, by signs that are read as letters. */
export function writesProjectName(text: string): boolean {
  if (!holdsIt(text)) return false;
  const words = wordsOf(text);
  return words.some(({ from }, first) => {
    let run = '';
    for (let at = first; at < words.length && run.length < MOST; at += 1) {
      const word = words[at];
      run += word?.letters ?? '';
      if (isName(run) && isWritten(text, from, word?.to ?? from)) return true;
    }
    return false;
  });
}

/** What a piece is called is printed as it is. */
const isTitle = ([kind, , field]: readonly string[]): boolean => kind === 'sources' && field === 'title';

/** A fault, going on after the field's name, where a text of a pack writes the project's name; undefined for any other. */
export const namesProject = (text: string, path: readonly string[]): string | undefined =>
  !isTitle(path) && writesProjectName(text)
    ? 'writes the name of this project, which speaks in no pack; leave it out, call the program “the extension”, or write the common noun in small letters'
    : undefined;

/** A fault, going on after the field's name, where the host of an address, or of a mail address, holds the project's name; undefined for any other. */
export function hostOfProject(address: string): string | undefined {
  const host = address.startsWith('https://')
    ? (/^https:\/\/([^/?#]*)/u.exec(address)?.[1] ?? '')
    : address.replace(/^.*@/su, '');
  const holds = host.split('.').some((label) => {
    const parts = label.split('-').map(lettersOf);
    const joined = parts.map((_, at) => parts.slice(at).join(''));
    return OURS.some((own) => parts.some((part) => part.includes(own)) || joined.some((run) => run.startsWith(own)));
  });
  return holds ? 'holds the name of this project, which publishes no pack; write an address of your own' : undefined;
}
