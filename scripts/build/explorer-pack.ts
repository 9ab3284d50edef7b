/** What the explorer reads and no panel does, packed apart from the facts: records of each language, and its search. Node only; runs at build time. */
import { LANGUAGES } from '../../src/model/languages';
import type { Lesson } from '../../src/model/lesson';
import type { LessonBrief } from '../../src/presentation/site/facts';
import { recordsKey } from '../../src/presentation/site/read-facts';
import type { Compiled } from '../knowledge/compile';
import type { KnowledgeBase } from '../knowledge/load';
import { type Packed, packShards } from '../knowledge/pack';
import { searchShards } from '../knowledge/search-index';
import { loadLessons } from '../lessons/load';
import { siteRecords } from '../site/facts';

/** What the list of lessons says of one. */
const briefOf = ({ title, what, ages, subjects, formats }: Lesson): LessonBrief => ({
  ...{ title, what, ages, subjects },
  formats: formats.map(({ name }) => ({ name })),
});

function* shards(base: KnowledgeBase): Generator<readonly [key: string, value: unknown]> {
  const lessons = [...loadLessons(base)].map(([id, lesson]) => [id, briefOf(lesson)] as const);
  for (const language of LANGUAGES) {
    yield [recordsKey(language), { ...siteRecords(base, language), lessons }];
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
