/** Fewer words for the same on paper: what most lines say alike is said once, and numbers in a row are joined. */

/** The value met most often, the earliest of equals; undefined where none is met twice. */
export function usual(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  return most && most[1] > 1 ? most[0] : undefined;
}

/** Numbers in one line, neighbours joined: "1–6, 9". */
export function ranges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((left, right) => left - right)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? `${first}` : `${first}${last > first + 1 ? '–' : ', '}${last}`))
    .join(', ');
}

/** A line as a sentence: with a stop, unless it ends with one. */
export const sentence = (line: string): string => (/[.!?…]$/.test(line) ? line : `${line}.`);
