/** What the explorer reads and no panel does, packed apart from the facts: records of each language, and its search. Node only; runs at build time. */
import { LANGUAGES } from '../../src/model/languages';
import { recordsKey } from '../../src/presentation/site/read-facts';
import type { Compiled } from '../knowledge/compile';
import type { KnowledgeBase } from '../knowledge/load';
import { type Packed, packShards } from '../knowledge/pack';
import { searchShards } from '../knowledge/search-index';
import { siteRecords } from '../site/facts';

function* shards(base: KnowledgeBase): Generator<readonly [key: string, value: unknown]> {
  for (const language of LANGUAGES) {
    yield [recordsKey(language), siteRecords(base, language)];
    yield* searchShards(base, language);
  }
}

const made = new WeakMap<Compiled, Promise<Packed>>();

/** The pack, of the version of the facts that it goes with; made once for all browsers. */
export function explorerPack(compiled: Compiled): Promise<Packed> {
  const pack = made.get(compiled) ?? packShards(shards(compiled.base), compiled.index.kbVersion);
  made.set(compiled, pack);
  return pack;
}
