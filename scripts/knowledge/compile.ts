/** YAML texts -> checked, packed shards. The Vite build and the command line call this same function. Node only. */

import { companyKey, kindKey, pageKey, productKey, topicKey } from '../../src/knowledge/shard';
import { LANGUAGES, type Language } from '../../src/model/languages';
import { PRODUCT_KINDS } from '../../src/model/records';
import { checkKnowledge } from './check';
import { arrangeClaims, claimPage } from './claim-pages';
import { type KnowledgeBase, loadKnowledge } from './load';
import { companiesOf, companyShard, productsByVendor, topicShards } from './overview-shards';
import { type Packed, packShards } from './pack';
import { kindShard, productShard } from './product-shard';
import { searchShards } from './search-index';
import type { Problem } from './source-files';

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

/** All shards of the facts, one at a time: a large base need not stand in memory twice. */
export function* shardsOf(
  base: KnowledgeBase,
  languages: readonly Language[] = LANGUAGES,
): Generator<readonly [key: string, value: unknown]> {
  const arrangement = arrangeClaims(base);
  const companies = companiesOf(base, arrangement);
  const products = productsByVendor(base);
  for (const language of languages) {
    for (const [page, ids] of arrangement.pages.entries())
      yield [pageKey(page, language), claimPage(base, ids, language)];
    for (const id of base.records.products.keys()) {
      const shard = productShard(base, arrangement, id, language);
      if (shard) yield [productKey(id, language), shard];
    }
    for (const kind of PRODUCT_KINDS) yield [kindKey(kind, language), kindShard(base, arrangement, kind, language)];
    for (const id of companies)
      yield [companyKey(id, language), companyShard(base, arrangement, products, id, language)];
    for (const [theme, shard] of topicShards(base, arrangement, language)) yield [topicKey(theme, language), shard];
  }
}

/** The shards of all facts, and those of the search. */
export function* allShards(
  base: KnowledgeBase,
  languages: readonly Language[] = LANGUAGES,
): Generator<readonly [key: string, value: unknown]> {
  yield* shardsOf(base, languages);
  for (const language of languages) yield* searchShards(base, language);
}

/** Compiles a data folder given as path -> text. Problems are returned, not thrown; `today` is YYYY-MM-DD. */
export async function compileKnowledge(
  texts: ReadonlyMap<string, string>,
  today: string,
  languages: readonly Language[] = LANGUAGES,
): Promise<Compiled> {
  const base = loadKnowledge(texts);
  const problems = [...base.problems, ...checkKnowledge(base, today)];
  return { base, problems, ...(await packShards(allShards(base, languages), newestDay(base))) };
}
