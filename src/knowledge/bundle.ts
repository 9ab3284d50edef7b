/** The packed base inside the extension's own package. */
import index from 'virtual:knowledge-index';
import { packedFile } from './packed';
import type { Bundle } from './reader';

/** Reads files through the extension's own address; `connect-src 'self'` allows it and nothing else. */
export const extensionBundle = (address: (file: string) => string): Bundle => ({
  index,
  async readFile(file) {
    const answer = await fetch(address(packedFile(file)));
    if (!answer.ok) throw new Error(`file ${file} is missing from the package`);
    return answer.blob();
  },
});
