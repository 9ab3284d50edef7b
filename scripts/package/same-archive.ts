/** Compares an archive that was built here with one that was handed in or given out. */
import { unzipSync } from 'fflate';

/** What a store adds to an archive that it signs. */
const SIGNATURE = /^(META-INF\/|_metadata\/)/;

const same = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

/** How the two are the same, in a sentence. Throws an Error that names each file in which they differ. */
export function sameArchive(built: Uint8Array, given: Uint8Array, name: string): string {
  if (same(built, given)) return `${name} is the same to the byte.`;
  const [ours, theirs] = [unzipSync(built), unzipSync(given)];
  const files = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter((file) => !SIGNATURE.test(file));
  const others = files.filter((file) => !same(ours[file], theirs[file])).sort();
  if (others.length > 0) throw new Error(`${name} is not the same as what is built here: ${others.join(', ')}`);
  return `${name} holds the same files to the byte, packed otherwise or with a store's signature beside them.`;
}
