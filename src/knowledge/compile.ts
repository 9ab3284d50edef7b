/** YAML texts -> checked, packed shards. The Vite build and the command line call this same function. Node only. */
import { LANGUAGES } from '../model/primitives';
import { PRODUCT_KINDS } from '../model/records';
import { checkKnowledge } from './check';
import { type KnowledgeBase, loadKnowledge } from './load';
import { type PackIndex, packShards } from './pack';
import { kindShard, productShard } from './product-shard';
import { kindKey, productKey } from './shard';
import type { Problem } from './source-files';

export interface Compiled {
  base: KnowledgeBase;
  problems: Problem[];
  index: PackIndex;
  chunks: Uint8Array<ArrayBuffer>[];
}

/** The day of the newest check in the base; opens its version, so that a reader sees its age. */
const newestDay = (base: KnowledgeBase): string =>
  [...base.records.claims.values()]
    .map((claim) => claim.review.on)
    .sort()
    .at(-1) ?? 'empty';

/** All shards of a base, ordered so that the languages stand apart and equal input gives equal bytes. */
export function shardsOf(base: KnowledgeBase): Map<string, unknown> {
  const shards = new Map<string, unknown>();
  for (const language of LANGUAGES) {
    for (const id of [...base.records.products.keys()].sort()) shards.set(productKey(id, language), productShard(base, id, language));
    for (const kind of PRODUCT_KINDS) shards.set(kindKey(kind, language), kindShard(base, kind, language));
  }
  return shards;
}

/** Compiles a data folder given as path -> text. Problems are returned, not thrown; `today` is YYYY-MM-DD. */
export async function compileKnowledge(texts: ReadonlyMap<string, string>, today: string): Promise<Compiled> {
  const base = loadKnowledge(texts);
  const problems = [...base.problems, ...checkKnowledge(base, today)];
  return { base, problems, ...(await packShards(shardsOf(base), newestDay(base))) };
}
