/** The packed form of the base: a few files made of chunks, each chunk made of compressed shards, and one index that finds the chunk of any key. */

/** One chunk: the first key in it, where it lies, and the SHA-256 of its bytes, hexadecimal. */
export type ChunkPlace = readonly [firstKey: string, file: number, offset: number, length: number, sha256: string];

export interface PackIndex {
  /** Changes whenever any content changes; equal content gives an equal version. */
  kbVersion: string;
  /** The set of keys that each file belongs to (see `setOf`), by number of file. */
  files: string[];
  /** In the order of their keys. Few and small: the index is part of the background's code. */
  chunks: ChunkPlace[];
}

/** A chunk opens with the length of its table of contents, as 4 bytes, little end first. */
export const CHUNK_HEAD_BYTES = 4;

/** A chunk's table of contents: key -> first byte after the table, length in bytes. */
export type ChunkContents = Record<string, readonly [offset: number, length: number]>;

/** Keys of one set lie in files of their own, so that a language or its search can be stored without the others. */
export const setOf = (key: string): string => key.split('/', 1)[0] ?? '';

/** Name of a packed file inside the extension. */
export const packedFile = (file: number): string => `kb/${file}.bin`;

/** SHA-256 of bytes as hexadecimal text. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The one chunk that can hold a key; undefined for a key before all others. */
export function chunkFor({ chunks }: PackIndex, key: string): ChunkPlace | undefined {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.[0] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return chunks[low - 1];
}

/** The bytes of a chunk. Throws Error when they are not the bytes that were packed. */
export async function verifiedChunk(file: Blob, [firstKey, , offset, length, hash]: ChunkPlace): Promise<ArrayBuffer> {
  const bytes = await file.slice(offset, offset + length).arrayBuffer();
  if ((await sha256(bytes)) !== hash) throw new Error(`the chunk from ${firstKey} on is damaged`);
  return bytes;
}

/** The JSON value of a shard inside its verified chunk; undefined where the chunk holds no such key. */
export async function unpackShard(chunk: ArrayBuffer, key: string): Promise<unknown> {
  const tableBytes = new DataView(chunk).getUint32(0, true);
  const contents = JSON.parse(new TextDecoder().decode(new Uint8Array(chunk, CHUNK_HEAD_BYTES, tableBytes))) as ChunkContents;
  const place = Object.hasOwn(contents, key) ? contents[key] : undefined;
  if (!place) return undefined;
  const packed = new Blob([new Uint8Array(chunk, CHUNK_HEAD_BYTES + tableBytes + place[0], place[1])]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).json();
}
