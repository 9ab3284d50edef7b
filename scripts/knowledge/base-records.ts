/** The base as packs meet it (src/packs/base.ts), from its records: one file, read when a pack is opened or made. Node only. */
import { LANGUAGES, type Language } from '../../src/model/languages';
import type { BaseRecords } from '../../src/packs/base';
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
  return {
    products: [...records.products.keys()],
    sources: all(records.sources.keys(), (id) => localSource(base, id)),
    claims: each((language) => all(records.claims.keys(), (id) => localClaim(base, id, language)?.text.plain)),
    entities: each((language) => all(records.entities.keys(), (id) => localEntity(base, id, language))),
    otherNames: all(records.entities.keys(), (id) => records.entities.get(id)?.aka),
  };
}
