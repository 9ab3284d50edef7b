/** Writes the files of a site one after the other, those left out that lie there already. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Write } from './assets';
import { type Memory, STALE } from './memory';

export interface Writer {
  write: Write;
  /**
   * Does what writes something's files, and names these. `sure`: they lie there and were made of the same, so that a
   * difference shows that the memory cannot be trusted.
   */
  noting<T>(work: () => T, sure?: boolean): { made: T; files: string[] };
}

/** Takes away what an earlier build left. */
export const emptied = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A writer into a folder; several may write into one. One file after the other: queues take more time than they save. */
export function writerInto(folder: string, memory: Memory): Writer {
  const folders = new Set<string>();
  let noted: string[] = [];
  let certain = false;
  return {
    write(file, content) {
      noted.push(file);
      const lies = memory.lies(file, content);
      if (!lies && certain) throw new Error(`${STALE}: ${file}`);
      memory.wrote(file, content);
      if (lies) return;
      const path = join(folder, file);
      const home = dirname(path);
      if (!folders.has(home)) mkdirSync(home, { recursive: true });
      folders.add(home);
      writeFileSync(path, content);
    },
    noting(work, sure = false) {
      const before = noted;
      [noted, certain] = [[], sure];
      try {
        return { made: work(), files: noted };
      } finally {
        [noted, certain] = [before, false];
      }
    },
  };
}
