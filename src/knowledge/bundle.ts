/** The packed base inside the extension's own package. */
import index from 'virtual:knowledge-index';
import { packedFile } from './packed';
import type { Bundle } from './reader';

/** A file of the extension's own package; `connect-src 'self'` allows it and nothing else. Throws where it is missing. */
export async function packagedFile(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is missing from the package`);
  return answer;
}

/** Reads files through the extension's own address. */
export const extensionBundle = (address: (file: string) => string): Bundle => ({
  index,
  readFile: async (file) => (await packagedFile(address(packedFile(file)))).blob(),
});
