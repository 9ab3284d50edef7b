/** YAML texts -> checked, packed shards. The Vite build and the command line call this same function. Node only. */

import { kindKey, pageKey, productKey } from '../../src/knowledge/shard';
import { LANGUAGES, type Language } from '../../src/model/languages';
import { PRODUCT_KINDS } from '../../src/model/product';
import { checkKnowledge } from './check';
import { arrangeClaims, claimPage } from './claim-pages';
import { type KnowledgeBase, loadKnowledge } from './load';
import { overviewShards } from './overview-shards';
import { type Packed, packShards } from './pack';
import { kindShard, productShard } from './product-shard';
import { searchShards } from './search-index';
import type { Problem } from './source-files';
import { togetherBase } from './together';
import { typesetRecords } from './typeset';

export interface Compiled extends Packed {
  base: KnowledgeBase;
  problems: Problem[];
}

/** The day of the newest check in the base; opens its version, so that a reader sees its age. */
const newestDay = (base: KnowledgeBase): string =>
  [...base.records.claims.values()]
    .map((claim) => claim.review.on)
    .sort()
    .at(-1) ?? 'empty';

export type Shards = Generator<readonly [key: string, value: unknown]>;

/** What the extension reads, one shard at a time: a large base need not stand in memory twice. */
export function* shardsOf(base: KnowledgeBase, languages: readonly Language[] = LANGUAGES): Shards {
  const arrangement = arrangeClaims(base);
  for (const language of languages) {
    for (const [page, ids] of arrangement.pages.entries())
      yield [pageKey(page, language), claimPage(base, ids, language)];
    for (const id of base.records.products.keys()) {
      const shard = productShard(base, arrangement, id, language);
      if (shard) yield [productKey(id, language), shard];
    }
    for (const kind of PRODUCT_KINDS) yield [kindKey(kind, language), kindShard(base, arrangement, kind, language)];
  }
}

/** Also what no surface of the extension reads yet: companies, topics, and the search of the command line. */
export function* allShards(base: KnowledgeBase, languages: readonly Language[] = LANGUAGES): Shards {
  yield* shardsOf(base, languages);
  yield* overviewShards(base, languages);
  for (const language of languages) yield* searchShards(base, language);
}

/** Compiles a data folder given as path -> text, packing what the extension reads unless told. Problems are returned, not thrown; `today` is YYYY-MM-DD. */
export async function compileKnowledge(
  texts: ReadonlyMap<string, string>,
  today: string,
  languages: readonly Language[] = LANGUAGES,
  shards: typeof shardsOf = shardsOf,
): Promise<Compiled> {
  const loaded = loadKnowledge(texts);
  // The checks read what is written, so that a message quotes what can be found in the file.
  const problems = [...loaded.problems, ...checkKnowledge(loaded, today)];
  const base = { ...loaded, records: typesetRecords(loaded.records) };
  return { base, problems, ...(await packShards(shards(togetherBase(base), languages), newestDay(base))) };
}
