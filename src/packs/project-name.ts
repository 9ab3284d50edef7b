/** This project's name, written as a name, in what others write. What many hands do, as a common noun, anybody may tell. */
import { lettersOf, OURS, sameName } from './names';

const codesOf = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0));
const OWN_CODES = OURS.map(codesOf);
const [ANY = 0, R = 0, N = 0, C = 0, I = 0, V = 0, M = 0, D = 0] = codesOf('?rncivmd');

/** Sign -> the letters that it is read as: each is looked up once, since a pack is full of texts. */
const read: (readonly number[] | undefined)[] = [];
function readAs(sign: number): readonly number[] {
  const known = read[sign] ?? codesOf(lettersOf(String.fromCodePoint(sign)));
  read[sign] = known;
  return known;
}

/** The letters of a text as they are read in haste, and where each stands. */
interface Letters {
  codes: number[];
  places: number[];
}

/** Two that are read as one (rn, ni and ivi as m, ci as d) are one. */
function add({ codes, places }: Letters, letter: number, place: number): void {
  const end = codes.length - 1;
  const last = codes[end];
  if ((letter === N && last === R) || (letter === I && last === N)) codes[end] = M;
  else if (letter === I && last === C) codes[end] = D;
  else if (letter === I && last === V && codes[end - 1] === I) {
    codes.splice(end - 1, 2, M);
    places.length = end;
  } else {
    codes.push(letter);
    places.push(place);
  }
}

/** In plain loops: they run over every sign of a pack. */
function lettersIn(text: string): Letters {
  const letters: Letters = { codes: [], places: [] };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.codePointAt(at) ?? 0;
    const parts = readAs(sign);
    for (let part = 0; part < parts.length; part += 1) add(letters, parts[part] ?? ANY, at);
    if (sign > 0xffff) at += 1;
  }
  return letters;
}

/** Whether the name stands there: each letter is its own or one that plain letters do not spell, and half of them are its own. */
function isAt({ codes }: Letters, from: number, own: readonly number[]): boolean {
  let plain = 0;
  for (let at = 0; at < own.length; at += 1) {
    const given = codes[from + at];
    if (given === own[at]) plain += 1;
    else if (given !== ANY) return false;
  }
  return plain * 2 >= own.length;
}

const IN_WORD = /^\p{L}\p{L}$/u;
const TO_CAPITAL = /^\p{Ll}\p{Lu}$/u;
/** Whether a word begins or ends between these two signs. */
const isBetween = (signs: string): boolean => !IN_WORD.test(signs) || TO_CAPITAL.test(signs);

/** The common noun. */
const NOUN = /^(?:many[\s\p{Pd}]+hands|petites[\s\p{Pd}]+mains)$/u;
const SENTENCE = /(?:^|[.!?…:;•"“”«»‘’([\p{Pd}\n]|\d\))\s*$/u;
/** Two words that only stand beside each other. */
const APART = /[.,:;!?…]\s/u;

/** Whether what stands there is the name as a name, and no part of other words. */
function isWritten(text: string, from: number, to: number): boolean {
  if (!isBetween(text.slice(Math.max(from - 1, 0), from + 1)) || !isBetween(text.slice(to - 1, to + 1))) return false;
  const written = text.slice(from, to);
  if (APART.test(written)) return false;
  const small = written.charAt(0).toLowerCase() + written.slice(1);
  if (!NOUN.test(small)) return true;
  // Where a sentence begins, a name and a noun look alike. What stands before it is looked at as far as a mark and some blanks.
  return small !== written || SENTENCE.test(text.slice(Math.max(from - 8, 0), from));
}

/** Whether a text writes the project's name as a name: with capitals, in one word, by signs that are read as letters. */
export function writesProjectName(text: string): boolean {
  const letters = lettersIn(text);
  return OWN_CODES.some((own) => {
    for (let from = 0; from + own.length <= letters.codes.length; from += 1) {
      const [first = 0, last = 0] = [letters.places[from], letters.places[from + own.length - 1]];
      if (isAt(letters, from, own) && isWritten(text, first, last + 1)) return true;
    }
    return false;
  });
}

/** What a piece is called is printed as it is, and the base has the name that the format gives it. */
const isAsItIs = ([kind, , field]: readonly string[]): boolean =>
  kind === 'extends' || (kind === 'sources' && field === 'title');

/** A piece of a pack, as far as its title is judged by it. */
interface Piece {
  title: string;
  publisher: string;
  url?: string | undefined;
}

/** A fault, going on after the field's name, where the name stands in the title of a piece that its publisher wrote, or that nobody can open. */
export const titlesAsProject = (
  { title, publisher, url }: Piece,
  own: { name: string; site: string },
): string | undefined =>
  writesProjectName(title) &&
  (url === undefined || sameName(publisher, own.name) || new URL(url).host === new URL(own.site).host)
    ? 'writes the name of this project on a piece of your own or without an address; write what the piece itself is called, and where it stands'
    : undefined;

/** A fault, going on after the field's name, where a text of a pack writes the project's name; undefined for any other. */
export const namesProject = (text: string, path: readonly string[]): string | undefined =>
  !isAsItIs(path) && writesProjectName(text)
    ? 'writes the name of this project, which speaks in no pack; leave it out, or call the program “the extension”; people whose work it is may be called so in small letters, but begin no sentence, quotation or line with these words'
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
