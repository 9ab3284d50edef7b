/** Which data files are not in normal form; a text that was seen to be is not looked at again. Node only. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatRecords } from './format';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Texts are known under the rules of their day: another format forgets them all. */
const rules = (): string => hash(readFileSync(fileURLToPath(new URL('./format.ts', import.meta.url)), 'utf8'));

function readKnown(file: string): Set<string> {
  try {
    const kept: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
    const [of, ...texts] = Array.isArray(kept) ? kept.map(String) : [];
    return new Set(of === rules() ? texts : []);
  } catch {
    // Half written or not ours: it only saves time.
    return new Set();
  }
}

/**
 * Files that differ from their normal form, with that form. Files that cannot be read are left to the other checks.
 * @param texts path -> text
 * @param file where texts in normal form are remembered, by hash
 */
export function differentFiles(texts: ReadonlyMap<string, string>, file: string): { file: string; normal: string }[] {
  const known = readKnown(file);
  const now: string[] = [];
  const different = [...texts].flatMap(([name, written]) => {
    const id = hash(written);
    const normal = known.has(id) ? written : formatRecords(written);
    if (normal === written) now.push(id);
    return normal === undefined || normal === written ? [] : [{ file: name, normal }];
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify([rules(), ...now]));
  return different;
}
