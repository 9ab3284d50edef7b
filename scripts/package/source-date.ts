/** The day of a release: that of its commit, so that whoever builds it again, anywhere and at any time, gets the same bytes. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Stands in the source archive, which has no commits. The name is that of the variable. */
export const DATE_FILE = 'SOURCE_DATE_EPOCH';
const SECONDS = /^\d{1,11}$/;

function given(): string | undefined {
  if (process.env.SOURCE_DATE_EPOCH) return process.env.SOURCE_DATE_EPOCH;
  if (existsSync(DATE_FILE)) return readFileSync(DATE_FILE, 'utf8').trim();
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The date of what is built: SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), else the one
 * the source archive carries, else that of the last commit. Throws an Error that says what to set where there is none.
 */
export function sourceDate(): Date {
  const seconds = given();
  if (seconds === undefined)
    throw new Error('There is no commit here and no source archive: set SOURCE_DATE_EPOCH to the seconds since 1970.');
  if (!SECONDS.test(seconds)) throw new Error(`SOURCE_DATE_EPOCH is "${seconds}", not a number of seconds since 1970.`);
  return new Date(Number(seconds) * 1000);
}
