/** The smallest breach of a promise: one line for the end of a file that runs in pages. */

export interface Plant {
  /** Below src/. */
  file: string;
  line: string;
  /** What the guard must say. */
  found: RegExp;
}
