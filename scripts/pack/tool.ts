/** The same command line as it goes with the data package: one script, and the base in a file beside it. */
import { readFileSync } from 'node:fs';
import type { BaseRecords } from '../../src/packs/base';
import { packCommand } from './command-line';

await packCommand(process.argv.slice(2), {
  called: 'node pack.mjs',
  base: () => JSON.parse(readFileSync(new URL('./pack-base.json', import.meta.url), 'utf8')) as BaseRecords,
});
