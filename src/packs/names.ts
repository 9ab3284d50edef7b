/** Names that could be taken for this project's own. */

/** Signs that are read as letters. */
const READ_AS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  $: 's',
  '@': 'a',
  '!': 'i',
  '|': 'i',
  '^': 'a',
  '€': 'e',
  '¥': 'y',
  '₦': 'n',
  '∧': 'a',
  '∀': 'a',
  '∂': 'd',
};
/** A letter that plain ones do not spell (ɑ, đ, ı): it may be read as any of them. */
const ANY = '?';

/** The letters of a name as they are read in haste: without blanks and marks, l as i, rn, ivi and ni as m, cl as d; those of other scripts as they are. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\s]/gu, (sign) => READ_AS[sign] ?? sign)
    .replace(/[^a-z\p{L}]/gu, '')
    .replace(/l/g, 'i')
    .replace(/rn|ivi|\bni/g, 'm')
    .replace(/ci/g, 'd');

/** The same, with one sign for each letter that plain ones do not spell. */
export const lettersOf = (name: string): string => folded(name).replace(/[^a-z]/gu, ANY);

/** What the project is called, in each language and in the file names, as it is read in haste. */
export const OURS = ['manyhands', 'petitesmains'].map(lettersOf);

/** Whether some run of the letters can be read as the word: at least half of its own letters stand there, and one at most is another. */
function reads(letters: string, word: string): boolean {
  for (let at = 0; at + word.length <= letters.length; at += 1) {
    let plain = 0;
    let others = 0;
    for (let i = 0; i < word.length && others < 2; i += 1) {
      const letter = letters[at + i];
      if (letter === ANY) continue;
      plain += 1;
      if (letter !== word[i]) others += 1;
    }
    if (others < 2 && plain * 2 >= word.length) return true;
  }
  return false;
}

const alike = (one: string | undefined, other: string | undefined): boolean =>
  one === other || one === ANY || other === ANY;

/** Whether these letters are the word but for one that was added, left out or written as another, or two that changed places. */
function nearly(letters: string, word: string): boolean {
  const shorter = Math.min(letters.length, word.length);
  if (Math.abs(letters.length - word.length) > 1) return false;
  let head = 0;
  while (head < shorter && alike(letters[head], word[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && alike(letters.at(-1 - tail), word.at(-1 - tail))) tail += 1;
  const [given, own] = [letters.slice(head, letters.length - tail), word.slice(head, word.length - tail)];
  const swapped = own.length === 2 && given === [...own].toReversed().join('');
  return (swapped || (given.length < 2 && own.length < 2)) && letters.replaceAll(ANY, '').length * 2 >= word.length;
}

/** Where one word of a name ends: at a blank, a stroke or a stop, and before a capital. */
const BETWEEN = /[\s\p{Pd}\p{Pc}\p{Ps}\p{Pe}.,:;/&·'’"“”«»]+|(?<=\p{Ll})(?=\p{Lu})/u;

/** The same with other vowels, or with none: it sounds alike, and is read so in haste. */
const BY_VOWELS: Readonly<Record<string, RegExp>> = {
  manyhands: /^m[aeiouy]?n[aeiouy]?h[aeiouy]?nds$/,
  petitesmains: /^p[aeiouy]?t[aeiouy]?t[aeiouy]?sm[aeiouy]{0,2}ns$/,
};

/** Whether whole words of a name, put together, are nearly the word: inside longer ones ("Germany and Spain") a letter less says nothing. */
function wordsRead(words: readonly string[], own: string): boolean {
  return words.some((_, from) => {
    let run = '';
    for (let at = from; at < words.length && run.length <= own.length; at += 1) {
      run += words[at];
      if (nearly(run, own) || BY_VOWELS[own]?.test(run)) return true;
    }
    return false;
  });
}

/** The letters of each of our words, the first apart: the others in any order are read as the word. */
const jumbled = (word: string): string => `${word.charAt(0)}${[...word.slice(1)].toSorted().join('')}`;
const OWN_WORDS = [
  ['many', 'hands'],
  ['petites', 'mains'],
].map((words) => words.map((word) => jumbled(lettersOf(word))).join(' '));
/** Two words that follow each other, with the letters of ours in another order: "Mnay Hnads". */
function isJumble(words: readonly string[]): boolean {
  const read = words.filter((word) => word !== '').map(jumbled);
  return read.some((word, at) => OWN_WORDS.includes(`${word} ${read[at + 1] ?? ''}`));
}

/** As a list has it: "Hands, Many"; or its two words the other way round. */
const turned = (name: string): string =>
  name.includes(',') ? name.replace(/^([^,]+),([^,]+)$/u, '$2 $1') : name.trim().replace(/^(\S+)\s+(\S+)$/u, '$2 $1');
/** The first word whole, and of the second its first letter. */
const SHORT = /^\P{L}*(?:many\P{L}+h|petites\P{L}+m)\P{L}*$/iu;

/** How a name poses: it has the project's, or is so like it that it is read as it. */
type Posing = 'project' | 'like';
/** Joined in one word, or as words of their own: "Romany Hand Crafts" has the letters, and is another's name. */
function readIn(name: string): Posing | undefined {
  const forms = [name, turned(name)];
  const poses =
    SHORT.test(name) ||
    forms.some((one) => {
      const words = one.split(BETWEEN).map(lettersOf);
      return isJumble(words) || OURS.some((own) => wordsRead(words, own) || words.some((word) => reads(word, own)));
    });
  if (!poses) return undefined;
  return forms.some((one) => OURS.some((own) => lettersOf(one).includes(own))) ? 'project' : 'like';
}

/** Nearly every claim of a pack has the same speaker. */
let asked: { name: string; poses: Posing | undefined } = { name: '', poses: undefined };

/** How a name poses as the project; undefined where it does not. */
export function posing(name: string): Posing | undefined {
  if (name !== asked.name) asked = { name, poses: readIn(name) };
  return asked.poses;
}
const POSES = {
  project: 'holds the name of this project, which publishes no pack and speaks in none; write whose name it is',
  like: 'is so like the name of this project that it is read as it; if it is somebody’s own name, write it with an initial between ("Mary J. Hands"), or the first name as an initial ("M. Hands")',
} as const;

/** A fault, going on after the field's name, where a name holds the project's or is read as it; undefined for any other. */
export function posesAsProject(name: string): string | undefined {
  const how = posing(name);
  return how && POSES[how];
}

const isPlain = (letter: string | undefined): boolean => letter !== undefined && /[a-z]/.test(letter);

/** As read in haste; what has no letters is its signs. */
const readAs = (name: string): string[] => [...(folded(name) || name.replace(/\s/gu, ''))];

function sameLetters(letters: readonly string[], others: readonly string[]): boolean {
  if (letters.length !== others.length) return false;
  const apart = letters.some((letter, at) => letter !== others[at] && isPlain(letter) === isPlain(others[at]));
  return !apart && letters.filter((letter, at) => letter === others[at]).length * 2 >= letters.length;
}

/** Whether two publishers would be taken for one by their names: a letter that plain ones do not spell may stand for one of them. */
export const sameName = (one: string, other: string): boolean => sameLetters(readAs(one), readAs(other));

/** Finds whose name another would be taken for. Each name is read once: a pack may hold tens of thousands. */
export function namesakes(
  named: readonly (readonly [id: string, name: string])[],
): (name: string) => string | undefined {
  const read = named.map(([id, name]) => ({ id, letters: readAs(name) }));
  const byLength = new Map<number, typeof read>();
  for (const one of read) byLength.set(one.letters.length, [...(byLength.get(one.letters.length) ?? []), one]);
  return (name) => {
    const letters = readAs(name);
    return byLength.get(letters.length)?.find((one) => sameLetters(letters, one.letters))?.id;
  };
}
