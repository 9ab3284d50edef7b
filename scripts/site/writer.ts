/** Writes files while the next pages are made: waiting for the disk would be a third of a build. */
import { mkdirSync, rmSync, writeFile } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Write } from './assets';

/** Files under way at once; more only take memory. */
const MOST = 64;

export interface Writer {
  write: Write;
  /** Resolves once there is room for further files. */
  room(): Promise<void>;
  /** Resolves once every file lies on the disk; rejects with the first error of any. */
  done(): Promise<void>;
}

/** Takes away what an earlier build left. */
export const emptied = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A writer into a folder; several may write into one. */
export function writerInto(folder: string): Writer {
  const folders = new Set<string>();
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const fail = () => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    write(file, content) {
      const path = join(folder, file);
      const home = dirname(path);
      if (!folders.has(home)) mkdirSync(home, { recursive: true });
      folders.add(home);
      // Without the promises of `fs/promises`, of which each file takes several: a third of the time of a write.
      const writing = new Promise<void>((resolve) => {
        writeFile(path, content, (error) => {
          if (error) failures.push(error);
          underWay.delete(writing);
          resolve();
        });
      });
      underWay.add(writing);
    },
    async room() {
      while (underWay.size >= MOST) await Promise.race(underWay);
      fail();
    },
    async done() {
      await Promise.all(underWay);
      fail();
    },
  };
}
