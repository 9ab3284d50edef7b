/** A packed base inside the extension's own package. */
import { type PackIndex, packedFile } from './packed';
import type { Bundle } from './reader';

/** A file of the extension's own package; `connect-src 'self'` allows it and nothing else. Throws where it is missing. */
export async function packagedFile(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is missing from the package`);
  return answer;
}

/** Reads files through the extension's own address. */
export const packageBundle = (
  index: PackIndex,
  address: (file: string) => string,
  folder?: Parameters<typeof packedFile>[1],
): Bundle => ({
  index,
  readFile: async (file) => (await packagedFile(address(packedFile(file, folder)))).blob(),
});
