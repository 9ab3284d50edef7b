/** The command line of `npm run bench:knowledge`. */
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../../../test/browser/driver';

export interface Options {
  browsers: readonly BrowserName[];
  /** Claims of each base. The smallest is what the others are compared with. */
  sizes: readonly number[];
  /** Sizes that get a search index. */
  searchable: readonly number[];
  /** Samples of dossier reads at each size; each is the mean of a few. */
  reads: number;
  /** First seeds of each size. */
  seeds: number;
  questions: number;
  json: string | undefined;
}

export const USAGE = `npm run bench:knowledge -- [--quick] [--browser chromium|firefox|both] [--json file]
  --quick     no base of 200,000 claims, no search at 50,000, fewer repetitions
  --browser   only one browser
  --json      writes every single value to a file`;

/** Reads the arguments. Throws an Error with one sentence for what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'both' },
      json: { type: 'string' },
    },
  });
  if (!['chromium', 'firefox', 'both'].includes(values.browser))
    throw new Error(`--browser wants chromium, firefox or both, not ${values.browser}`);
  return {
    browsers: browserNames.filter((name) => values.browser === 'both' || values.browser === name),
    sizes: values.quick ? [500, 5_000, 50_000] : [500, 5_000, 50_000, 200_000],
    searchable: values.quick ? [500, 5_000] : [500, 5_000, 50_000],
    reads: values.quick ? 30 : 60,
    seeds: values.quick ? 5 : 9,
    questions: 200,
    json: values.json,
  };
}
