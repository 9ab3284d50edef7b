/** Packs shards into files: compressed one by one, joined to chunks, chunks joined to files of less than 5 MB. Node only; runs at build time. */
import { constants, deflateRawSync } from 'node:zlib';
import {
  CHUNK_HEAD_BYTES,
  type ChunkContents,
  type ChunkPlace,
  joinBytes,
  type PackIndex,
  setOf,
  sha256,
} from '../../src/knowledge/packed';
import { bundleReader, type KnowledgeReader } from '../../src/knowledge/reader';

/** A read checks the SHA-256 of a whole chunk, so small is quick; the index has a line per chunk, so large is small (docs/knowledge-scale.md). */
const CHUNK_BYTES = 128 * 1024;
/** Stores review files of less than 5 MB only. */
export const FILE_BYTES = 4 * 1024 * 1024;

export interface Packed {
  index: PackIndex;
  files: Uint8Array<ArrayBuffer>[];
}

interface Shard {
  key: string;
  bytes: Uint8Array;
  textLength: number;
}

/** A chunk: length of the table, table of contents, shards. */
function chunkOf(shards: readonly Shard[]): Uint8Array<ArrayBuffer> {
  const contents: ChunkContents = {};
  let offset = 0;
  for (const { key, bytes, textLength } of shards) {
    contents[key] = [offset, bytes.length, textLength];
    offset += bytes.length;
  }
  const table = new TextEncoder().encode(JSON.stringify(contents));
  const head = new Uint8Array(CHUNK_HEAD_BYTES);
  new DataView(head.buffer).setUint32(0, table.length, true);
  return joinBytes([head, table, ...shards.map(({ bytes }) => bytes)]);
}

/** Cuts a list into runs: a new run begins where the set changes or the size would pass the limit. */
function runs<T extends { key: string; bytes: Uint8Array }>(items: readonly T[], limit: number): T[][] {
  const all: T[][] = [];
  let size = 0;
  let set: string | undefined;
  for (const item of items) {
    const last = all.at(-1);
    if (last && set === setOf(item.key) && size + item.bytes.length <= limit) {
      last.push(item);
      size += item.bytes.length;
    } else {
      all.push([item]);
      size = item.bytes.length;
      set = setOf(item.key);
    }
  }
  return all;
}

/** Packs shards (key -> JSON value), whatever their order. `date` (YYYY-MM-DD) opens the version. Throws Error for a shard that fits no file. */
export async function packShards(
  shards: Iterable<readonly [key: string, value: unknown]>,
  date: string,
): Promise<Packed> {
  const compressed: Shard[] = [];
  for (const [key, value] of shards) {
    const text = new TextEncoder().encode(JSON.stringify(value));
    // Ends at a whole byte and without a last block: shards can be joined to one stream (packed.ts).
    compressed.push({
      key,
      bytes: deflateRawSync(text, { finishFlush: constants.Z_SYNC_FLUSH }),
      textLength: text.length,
    });
  }
  compressed.sort((left, right) => (left.key < right.key ? -1 : 1));
  const places: ChunkPlace[] = [];
  const files: Uint8Array<ArrayBuffer>[] = [];
  const sets: string[] = [];
  const chunks = runs(compressed, CHUNK_BYTES).map((run) => ({ key: run[0]?.key ?? '', bytes: chunkOf(run) }));
  for (const run of runs(chunks, FILE_BYTES)) {
    let offset = 0;
    for (const { key, bytes } of run) {
      if (bytes.length > FILE_BYTES)
        throw new Error(`shard ${key} has ${bytes.length} bytes; cut it into smaller ones`);
      places.push([key, files.length, offset, bytes.length, await sha256(bytes)]);
      offset += bytes.length;
    }
    sets.push(setOf(run[0]?.key ?? ''));
    files.push(joinBytes(run.map(({ bytes }) => bytes)));
  }
  const all = await sha256(new TextEncoder().encode(JSON.stringify(places)));
  return { index: { kbVersion: `${date}-${all.slice(0, 10)}`, files: sets, chunks: places }, files };
}

/** A packed base read from memory: for the command line, the story page and tests. */
export const readerOf = ({ index, files }: Packed): KnowledgeReader =>
  bundleReader({ index, readFile: async (file) => new Blob(files.slice(file, file + 1)) });
