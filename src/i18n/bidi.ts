/** Names that run the other way than the sentence they stand in keep their own order, and do not disturb its. */

export type Direction = 'ltr' | 'rtl';

/** Letters of Hebrew, Arabic and the scripts beside them; and all other letters. */
const RUNS: Record<Direction, RegExp> = {
  rtl: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/,
  ltr: /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u,
};

/** The text between Unicode's marks for "first strong isolate", where it has letters of the other direction. */
export const isolate = (text: string, within: Direction): string =>
  RUNS[within === 'ltr' ? 'rtl' : 'ltr'].test(text) ? `\u2068${text}\u2069` : text;
