/** Nothing that a person waits for waits for an answer that may never come. */

/** A page that never rests, a browser that is busy with itself: before our own pages say that an answer is overdue (pages/kit/overdue.ts). */
const PATIENCE_MS = 3000;

/** What comes in time; undefined for what does not. */
export const inTime = <T>(answer: Promise<T>, patience = PATIENCE_MS): Promise<T | undefined> =>
  Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined))]);
