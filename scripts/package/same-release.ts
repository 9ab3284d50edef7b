/** Compares what was made here with what somebody downloaded: each file of a release, to the byte. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line for each file of the folder that was made here, too. Throws an Error that names those that differ, or says that there is none. */
export function sameRelease(made: ReadonlyMap<string, Uint8Array>, folder: string): string[] {
  const given = [...made].filter(([name]) => existsSync(join(folder, name)));
  if (given.length === 0)
    throw new Error(`${folder} has none of the files that were made here: ${[...made.keys()].join(', ')}`);
  const others = given.filter(([name, bytes]) => Buffer.compare(readFileSync(join(folder, name)), bytes) !== 0);
  if (others.length > 0)
    throw new Error(`Not the same as what is built here: ${others.map(([name]) => join(folder, name)).join(', ')}`);
  return given.map(([name]) => `${join(folder, name)} is the same to the byte.`);
}
