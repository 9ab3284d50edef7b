/** Errors of the fingers, forgiven only for words that fit nothing: one change in a word, two in a long one. */

/** Number of letters added, left out, exchanged or swapped; counting stops above `most`. */
export function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: right.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[right.length] ?? most + 1;
}

/** Short ordinary words are too like each other (jail and fail, kids and kinds): only names are forgiven there. */
const ORDINARY_FROM = 7;
const NAME_FROM = 4;
const TWO_FROM = 9;

/** How many errors are forgiven in an ordinary word; none in a short one. */
export const forgiven = (word: string): number => (word.length < ORDINARY_FROM ? 0 : word.length < TWO_FROM ? 1 : 2);

/**
 * The known words that somebody may have meant, the nearest first. A word of which the beginning is another one is no
 * error. `name`: whether a known word is a name.
 */
export function meant(word: string, known: Iterable<string>, isName: (word: string) => boolean): string[] {
  if (word.length < NAME_FROM || /\d/.test(word)) return [];
  const most = word.length >= TWO_FROM ? 2 : 1;
  const near: [other: string, far: number][] = [];
  for (const other of known) {
    if (other[0] !== word[0] || /\d/.test(other)) continue;
    if (Math.min(word.length, other.length) < ORDINARY_FROM && !isName(other)) continue;
    const far = distance(word, other, most);
    if (far <= most) near.push([other, far]);
  }
  const least = Math.min(...near.map(([, far]) => far));
  return near.filter(([, far]) => far === least).map(([other]) => other);
}
