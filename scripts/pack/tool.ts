/** The same command line as it goes with the data package: one script, and the base in a file beside it. */
import { readFileSync } from 'node:fs';
import type { BaseRecords } from '../../src/packs/base';
import { packCommand } from './command-line';

process.exitCode = await packCommand(process.argv.slice(2), {
  called: 'node pack.mjs',
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  base: () => JSON.parse(readFileSync(new URL('./pack-base.json', import.meta.url), 'utf8')) as BaseRecords,
});
