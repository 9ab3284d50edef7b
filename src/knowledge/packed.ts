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

/** A chunk's table of contents: key -> first byte after the table, length in bytes, length of the JSON text in bytes. */
export type ChunkContents = Record<string, readonly [offset: number, length: number, textLength: number]>;

/** The empty last block of a deflate stream: shards are compressed without one, so that any of them can be joined to one stream. */
const LAST_BLOCK = new Uint8Array([3, 0]);

/** Keys of one set lie in files of their own, so that a language or its search can be stored without the others. */
export const setOf = (key: string): string => key.split('/', 1)[0] ?? '';

/** Name of a packed file inside the extension: of what panels read, or of what the explorer alone does. */
export const packedFile = (file: number, folder: 'kb' | 'explorer' = 'kb'): string => `${folder}/${file}.bin`;

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

/** A verified chunk, its table of contents read. */
export interface OpenChunk {
  contents: ChunkContents;
  body: Uint8Array<ArrayBuffer>;
}

export function openChunk(bytes: ArrayBuffer): OpenChunk {
  const tableBytes = new DataView(bytes).getUint32(0, true);
  const contents = JSON.parse(
    new TextDecoder().decode(new Uint8Array(bytes, CHUNK_HEAD_BYTES, tableBytes)),
  ) as ChunkContents;
  return { contents, body: new Uint8Array(bytes, CHUNK_HEAD_BYTES + tableBytes) };
}

/** A shard as it lies in its chunk. */
export interface PackedShard {
  bytes: Uint8Array<ArrayBuffer>;
  textLength: number;
}

/** Finds a shard in its chunk; undefined where the chunk holds no such key. */
export function shardIn({ contents, body }: OpenChunk, key: string): PackedShard | undefined {
  const place = Object.hasOwn(contents, key) ? contents[key] : undefined;
  return place && { bytes: body.subarray(place[0], place[0] + place[1]), textLength: place[2] };
}

/** Joins byte arrays to one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // What goes wrong while writing is thrown where the other end is read.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(readable).arrayBuffer();
}

/** The JSON values of shards, all through one stream: a stream for each would cost several times the work itself. */
export async function unpackShards(shards: readonly PackedShard[]): Promise<unknown[]> {
  const texts = await inflate(joinBytes([...shards.map(({ bytes }) => bytes), LAST_BLOCK]));
  const decoder = new TextDecoder();
  let offset = 0;
  return shards.map(({ textLength }) => {
    const text = decoder.decode(new Uint8Array(texts, offset, textLength));
    offset += textLength;
    return JSON.parse(text) as unknown;
  });
}
