/** The packed form of the base: a few chunks of bytes and one index. Small enough for one transaction, each file under 5 MB. */

/** Where one shard stands: number of its chunk, first byte, length in bytes. */
export type ShardPlace = readonly [chunk: number, offset: number, length: number];

export interface PackIndex {
  /** Changes whenever any content changes; equal content gives an equal version. */
  kbVersion: string;
  /** SHA-256 of each chunk, hexadecimal. */
  chunks: string[];
  shards: Record<string, ShardPlace>;
}

/** Small chunks make the first answer quick, large ones make seeding quick; this size does both (docs/performance.md). */
export const CHUNK_BYTES = 256 * 1024;

/** SHA-256 of bytes as hexadecimal text. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Packs shards (key -> JSON value) into chunks in the order given. `date` (YYYY-MM-DD) opens the version. */
export async function packShards(shards: ReadonlyMap<string, unknown>, date: string): Promise<{ index: PackIndex; chunks: Uint8Array<ArrayBuffer>[] }> {
  const encoder = new TextEncoder();
  const places: Record<string, ShardPlace> = {};
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let open: Uint8Array[] = [];
  let size = 0;
  const close = () => {
    if (open.length > 0) chunks.push(join(open));
    open = [];
    size = 0;
  };
  for (const [key, value] of shards) {
    const bytes = encoder.encode(JSON.stringify(value));
    if (size > 0 && size + bytes.length > CHUNK_BYTES) close();
    places[key] = [chunks.length, size, bytes.length];
    open.push(bytes);
    size += bytes.length;
  }
  close();
  const hashes = await Promise.all(chunks.map(sha256));
  const all = await sha256(encoder.encode(JSON.stringify([hashes, places])));
  return { index: { kbVersion: `${date}-${all.slice(0, 10)}`, chunks: hashes, shards: places }, chunks };
}

/** The JSON value of one shard inside its chunk. Throws SyntaxError or RangeError when the bytes are not what the index says. */
export function unpackShard(chunk: ArrayBuffer, [, offset, length]: ShardPlace): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(chunk, offset, length)));
}

/** File name of a chunk inside the extension. */
export const chunkFile = (chunk: number): string => `kb/${chunk}.bin`;
