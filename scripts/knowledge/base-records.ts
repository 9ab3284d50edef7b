/** The base as packs meet it (src/packs/base.ts), from its records: one file, read when a pack is opened or made. Node only. */
import type { Claim } from '../../src/model/claim';
import { LANGUAGES, type Language } from '../../src/model/languages';
import { SURE } from '../../src/model/status';
import type { BaseRecords } from '../../src/packs/base';
import { CLASS_CEILING } from '../../src/packs/contained-lessons';
import { wordsOf } from '../../src/packs/named-companies';
import type { KnowledgeBase } from './load';
import { localClaim, localEntity, localSource } from './localize';

const all = <T>(ids: Iterable<string>, find: (id: string) => T | undefined): Record<string, T> =>
  Object.fromEntries(
    [...ids].flatMap((id) => {
      const found = find(id);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );

/** In each language given; a text that lacks a translation is English. */
export function baseRecords(base: KnowledgeBase, languages: readonly Language[] = LANGUAGES): BaseRecords {
  const { records } = base;
  const each = <T>(of: (language: Language) => T) =>
    Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, T>;
  const claims = (are: (claim: Claim) => boolean) =>
    [...records.claims].flatMap(([id, claim]) => (are(claim) ? id : []));
  return {
    products: [...records.products.keys()],
    sources: all(records.sources.keys(), (id) => localSource(base, id)),
    claims: each((language) => all(records.claims.keys(), (id) => localClaim(base, id, language)?.text.plain)),
    unsure: claims(({ status }) => !SURE.includes(status)),
    hard: claims(({ sensitivity }) => sensitivity.level > CLASS_CEILING),
    entities: each((language) => all(records.entities.keys(), (id) => localEntity(base, id, language))),
    otherNames: all(records.entities.keys(), (id) => records.entities.get(id)?.aka),
    words: wordsOf(records.entities.values()),
    websites: all(records.entities.keys(), (id) => records.entities.get(id)?.website),
    owners: all(records.entities.keys(), (id) => records.entities.get(id)?.parent),
  };
}
