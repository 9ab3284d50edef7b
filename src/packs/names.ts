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
  '∂': 'd',
};
/** A letter that plain ones do not spell (ɑ, đ, ı): it may be read as any of them. */
const ANY = '?';

/** The letters of a name as they are read in haste: without marks, l as i, rn, ivi and ni as m, cl as d. */
const lettersOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\s]/gu, (sign) => READ_AS[sign] ?? sign)
    .replace(/[^a-z\p{L}]/gu, '')
    .replace(/l/g, 'i')
    .replace(/rn|ivi|\bni/g, 'm')
    .replace(/ci/g, 'd')
    .replace(/[^a-z]/gu, ANY);

/** What the project is called, in each language and in the file names, as it is read in haste. */
const OURS = ['manyhands', 'petitesmains'].map(lettersOf);

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

const readsAny = (letters: string): boolean => OURS.some((own) => reads(letters, own));

/** Nearly every claim of a pack has the same speaker. */
let asked = { name: '', poses: false };

/** A fault, going on after the field's name, where a name holds the project's; undefined for any other. */
export function posesAsProject(name: string): string | undefined {
  if (name !== asked.name) asked = { name, poses: readsAny(lettersOf(name)) };
  return asked.poses
    ? 'holds the name of this project, which publishes no pack and speaks in none; write whose name it is'
    : undefined;
}

/** Whether two publishers would be taken for one by their names. */
export const sameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() || (lettersOf(one) === lettersOf(other) && /[a-z]/.test(lettersOf(one)));
