/** Small statistics for noisy timings: medians, percentiles, and comparisons inside one round. */

export interface Summary {
  n: number;
  median: number;
  min: number;
  max: number;
  p90: number;
}

/** The value below which a share of the values lies, interpolated. NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export const summarise = (values: readonly number[]): Summary => ({
  n: values.length,
  median: quantile(values, 0.5),
  min: Math.min(...values),
  max: Math.max(...values),
  p90: quantile(values, 0.9),
});

export interface Comparison {
  /** Rounds in which both have a value. */
  n: number;
  difference: Summary;
  /** Median of the ratios; undefined where the baseline is zero. */
  ratio: number | undefined;
}

/** Compares two contestants round by round: slow minutes of the machine touch both. `undefined` is a round without a value. */
export function compare(
  ours: readonly (number | undefined)[],
  baseline: readonly (number | undefined)[],
): Comparison | undefined {
  const pairs = ours.flatMap((value, round) => {
    const base = baseline[round];
    return value === undefined || base === undefined ? [] : [[value, base] as const];
  });
  if (pairs.length === 0) return undefined;
  const ratios = pairs.filter(([, base]) => base > 0).map(([value, base]) => value / base);
  return {
    n: pairs.length,
    difference: summarise(pairs.map(([value, base]) => value - base)),
    ratio: ratios.length === pairs.length ? quantile(ratios, 0.5) : undefined,
  };
}
