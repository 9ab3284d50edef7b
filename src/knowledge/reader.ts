/** Reading shards: the interface that the store and the bare package share, and what both do with a chunk once it is there. */
import { ManyHandsError } from '../model/errors';
import {
  type ChunkPlace,
  chunkFor,
  type OpenChunk,
  openChunk,
  type PackIndex,
  shardIn,
  unpackShards,
  verifiedChunk,
} from './packed';

/** The base as it lies in the package: its index and a way to read a file. */
export interface Bundle {
  index: PackIndex;
  readFile(file: number): Promise<Blob>;
}

export interface KnowledgeReader {
  /** The values of shards, read together. Throws ManyHandsError `unknown-product` for a key nobody packed, `knowledge-unavailable` when no copy can be read. */
  readAll(keys: readonly string[]): Promise<unknown[]>;
}

/** Reads shards, given a way to the verified bytes of a chunk; a chunk is asked for once, however many shards it holds. */
export async function readShards(
  index: PackIndex,
  keys: readonly string[],
  bytesOf: (place: ChunkPlace) => Promise<ArrayBuffer>,
): Promise<unknown[]> {
  const chunks = new Map<ChunkPlace, Promise<OpenChunk>>();
  const find = async (key: string) => {
    const place = chunkFor(index, key);
    if (place && !chunks.has(place)) chunks.set(place, bytesOf(place).then(openChunk));
    const chunk = place && (await chunks.get(place));
    const shard = chunk && shardIn(chunk, key);
    if (!shard) throw new ManyHandsError('unknown-product', `no shard ${key}`);
    return shard;
  };
  return unpackShards(await Promise.all(keys.map(find)));
}

/** Reads from the package alone: for a refused database, the story page and the command line. */
export const bundleReader = (bundle: Bundle): KnowledgeReader => ({
  readAll(keys) {
    const files = new Map<number, Promise<Blob>>();
    const fileOf = (file: number) => {
      const open = files.get(file) ?? bundle.readFile(file);
      files.set(file, open);
      return open;
    };
    return readShards(bundle.index, keys, async (place) => verifiedChunk(await fileOf(place[1]), place));
  },
});
