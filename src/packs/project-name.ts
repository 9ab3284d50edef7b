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

/** The letters of the text that is looked at, as they are read in haste, and where each stands: room for it is made once, since a pack has thousands. */
let codes = new Uint16Array(4096);
let places = new Uint32Array(4096);
function makeRoom(): void {
  const more = [new Uint16Array(codes.length * 2), new Uint32Array(codes.length * 2)] as const;
  more[0].set(codes);
  more[1].set(places);
  [codes, places] = more;
}

/** Puts one letter behind so many; returns how many there are then. Two that are read as one (rn, ni and ivi as m, ci as d) are one. */
function add(count: number, letter: number, place: number): number {
  const end = count - 1;
  const last = end < 0 ? ANY : codes[end];
  if ((letter === N && last === R) || (letter === I && last === N)) codes[end] = M;
  else if (letter === I && last === C) codes[end] = D;
  else if (letter === I && last === V && end > 0 && codes[end - 1] === I) {
    codes[end - 1] = M;
    return end;
  } else {
    if (count === codes.length) makeRoom();
    codes[count] = letter;
    places[count] = place;
    return count + 1;
  }
  return count;
}

/** Reads a text; returns how many letters it has. In plain loops: they run over every sign of a pack. */
function readLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.codePointAt(at) ?? 0;
    const parts = readAs(sign);
    for (let part = 0; part < parts.length; part += 1) count = add(count, parts[part] ?? ANY, at);
    if (sign > 0xffff) at += 1;
  }
  return count;
}

/** Whether the name stands there: each letter is its own or one that plain letters do not spell, and half of them are its own. */
function isAt(from: number, own: readonly number[]): boolean {
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
  const count = readLetters(text);
  return OWN_CODES.some((own) => {
    for (let from = 0; from + own.length <= count; from += 1)
      if (isAt(from, own) && isWritten(text, places[from] ?? 0, (places[from + own.length - 1] ?? 0) + 1)) return true;
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
