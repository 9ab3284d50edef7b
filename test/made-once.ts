/** What tests make of the sources (a compiled base, a page of stories, bundles): made by whoever comes first, and not again while these are the same. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const FOLDER = '.cache/made';
/** Nobody makes something for longer: who held the lock was stopped. */
const ABANDONED_MS = 300_000;
const LOOK_MS = 200;

/** One hash of all files given and all below the folders given, and of the packages installed. */
function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (file: string) => hash.update(file).update(readFileSync(file));
  add('package-lock.json');
  for (const source of sources) {
    if (statSync(source).isFile()) add(source);
    else
      for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort())
        if (statSync(join(source, name)).isFile()) add(join(source, name));
  }
  return hash.digest('hex').slice(0, 20);
}

/** Takes the lock, once it is free or was abandoned; false when what it guards is there meanwhile. */
async function locked(lock: string, made: string): Promise<boolean> {
  while (!existsSync(made)) {
    try {
      mkdirSync(lock);
      return true;
    } catch {
      const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
      if (Date.now() - mtimeMs > ABANDONED_MS) rmSync(lock, { recursive: true, force: true });
      await setTimeout(LOOK_MS);
    }
  }
  return false;
}

/** The folder with what `make` writes into a folder, made of the `sources` (files and folders of the repository). */
export async function madeOnce(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const made = join(FOLDER, `${name}-${hashOf(sources)}`);
  const [lock, unfinished] = [`${made}.lock`, `${made}.unfinished`];
  mkdirSync(FOLDER, { recursive: true });
  if (!(await locked(lock, made))) return made;
  try {
    for (const old of readdirSync(FOLDER))
      if (old.startsWith(`${name}-`) && join(FOLDER, old) !== lock) rmSync(join(FOLDER, old), { recursive: true });
    mkdirSync(unfinished);
    await make(unfinished);
    // Renamed when whole: others may look for it at any moment.
    renameSync(unfinished, made);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return made;
}
