/** What the source archive holds: what is committed, or, in an unpacked source archive, all that it brought. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { filesBelow, readFiles } from './archive';
import { DATE_FILE } from './source-date';

/** Folders that a build makes. The same as in .gitignore. */
const MADE = /^(node_modules|dist|coverage|test-results|\.cache)\/|\.log$/;

const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
const lines = (text: string): string[] => text.split('\0').filter(Boolean);

/** Files that differ from the last commit; none where there are no commits. */
export const uncommitted = (): string[] => lines(git('status', '--porcelain', '-z').stdout);

function names(): string[] {
  if (existsSync(DATE_FILE)) return filesBelow('.').filter((name) => !MADE.test(name) && name !== DATE_FILE);
  const listed = git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
  return lines(listed.stdout).filter((name) => existsSync(name));
}

/** Path -> bytes of the source, with the date of its commit beside it. */
export const sourceFiles = (date: Date): Map<string, Uint8Array> =>
  readFiles('.', names()).set(DATE_FILE, Buffer.from(`${date.getTime() / 1000}\n`));
