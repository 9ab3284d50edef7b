/** One go at the labelling task: which drawing it is, the labels so far, and the clock where one was asked for. */

export interface Go {
  /** Number of the drawing, from 0; that of all once it is over. */
  readonly at: number;
  /** Seconds that the clock leaves for this drawing; 0 without a clock. */
  readonly left: number;
  readonly labels: readonly (string | undefined)[];
  /** Gives this drawing a label, or none, and goes on. */
  label(word: string | undefined): void;
  /** A second has passed. Whether the clock went on to the next drawing. */
  tick(): boolean;
}

/** `pace`: seconds for a drawing, 0 for no clock. */
export function newGo(pace: number): Go {
  const labels: (string | undefined)[] = [];
  let left = pace;
  return {
    get at() {
      return labels.length;
    },
    get left() {
      return left;
    },
    labels,
    label(word) {
      labels.push(word);
      left = pace;
    },
    tick() {
      if (pace === 0) return false;
      left -= 1;
      if (left > 0) return false;
      this.label(undefined);
      return true;
    },
  };
}

/** How many drawings have a label. */
export const counted = ({ labels }: Go): number => labels.filter((label) => label !== undefined).length;
