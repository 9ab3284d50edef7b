/** The command line of `npm run bench`. */
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../../test/browser/driver';

const PARTS = [
  'ordinary',
  'rest',
  'stream',
  'click',
  'seed',
  'pages',
  'everywhere',
  'scroll',
  'flood',
  'packs',
  'loom',
] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  browsers: BrowserName[];
  /** Fresh profiles per contestant and browser. */
  rounds: number;
  /** Cold and warm clicks in each profile, as many of each. */
  clicksPerRound: number;
  streamSeconds: number;
  /** What to measure. */
  parts: readonly Part[];
  /** Other unpacked extensions. */
  against: { name: string; folder: string }[];
  json: string | undefined;
}

export const USAGE = `npm run bench -- [--quick] [--rounds N] [--against name=folder ...] [--json file] [--browser chromium|firefox|both] [--only part,part]
  --quick     5 rounds instead of 16
  --rounds    another number of rounds: each is one fresh profile per contestant
  --against   another unpacked extension; may be given several times
  --json      writes every single value to a file
  --browser   only one browser
  --only      some of ${PARTS.join(', ')}`;

/** Reads the arguments. Throws an Error with one sentence for what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      against: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      browser: { type: 'string', default: 'both' },
      only: { type: 'string', default: PARTS.join(',') },
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 5 : 16));
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds wants a whole number above 0, not ${values.rounds}`);
  if (!['chromium', 'firefox', 'both'].includes(values.browser))
    throw new Error(`--browser wants chromium, firefox or both, not ${values.browser}`);
  const wanted = values.only.split(',');
  const unknown = wanted.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) throw new Error(`--only knows ${PARTS.join(', ')}, not ${unknown}`);
  return {
    browsers: browserNames.filter((name) => values.browser === 'both' || values.browser === name),
    rounds,
    clicksPerRound: values.quick ? 1 : 2,
    streamSeconds: values.quick ? 2 : 4,
    parts: PARTS.filter((part) => wanted.includes(part)),
    against: values.against.map((text) => {
      const [, name, folder] = /^([^=]+)=(.+)$/.exec(text) ?? [];
      if (!name || !folder || name === 'none' || name === 'ours')
        throw new Error(`--against wants name=folder with a name of its own, not ${text}`);
      return { name, folder };
    }),
    json: values.json,
  };
}
