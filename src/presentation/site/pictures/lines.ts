/** Words in pictures: broken into lines by their number of letters, never cut. */

/** Breaks a text at its spaces so that no line is longer than `most` letters, but for a word that is. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
