/** The packed base inside the extension's own package. */
import index from 'virtual:knowledge-index';
import { chunkFile } from './pack';
import type { Bundle } from './store';

/** Reads chunks through the extension's own address; `connect-src 'self'` allows it and nothing else. */
export const extensionBundle = (address: (file: string) => string): Bundle => ({
  index,
  async readChunk(chunk) {
    const answer = await fetch(address(chunkFile(chunk)));
    if (!answer.ok) throw new Error(`chunk ${chunk} is missing from the package`);
    return answer.arrayBuffer();
  },
});
