/** Archives that are the same to the byte wherever and whenever they are made. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A zip holds the time of a clock without its zone: the first one it can hold, of whatever zone. */
const NO_TIME = new Date(1980, 0, 1);
const UNIX = 3;
const READABLE = 0o100644;

/** Paths below a folder, with "/" on every system, in one order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/** A zip archive of path -> bytes. Neither the order given nor the files' dates and rights enter it. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort())
    entries[name] = [files.get(name) ?? new Uint8Array(), { mtime: NO_TIME, os: UNIX, attrs: READABLE << 16 }];
  return zipSync(entries, { level: 9 });
}

/** Reads the files named, relative to a folder. */
export const readFiles = (folder: string, names: readonly string[]): Map<string, Uint8Array> =>
  new Map(names.map((name) => [name, readFileSync(join(folder, name))]));

/** An archive of all files of a folder: what a release is made of. */
export const folderZip = (folder: string): Uint8Array => zipOf(readFiles(folder, filesBelow(folder)));
