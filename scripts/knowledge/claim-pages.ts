/** Arranges claims in pages, each claim in one: neighbours are claims that are read together. Node only; runs at build time. */

import { entitiesOf, sourcesOf } from '../../src/knowledge/read-claims';
import type { ClaimPages, ClaimSet } from '../../src/knowledge/shard';
import type { Language } from '../../src/model/primitives';
import type { KnowledgeBase } from './load';
import { localClaim, localEntity, localSource } from './localize';
import { ANSWERABLE_TYPES } from './records';

/** A page is read whole: large enough to compress well, small enough to be read for one claim. */
const PAGE_CLAIMS = 6;

/** Where each claim stands, and which claims name what; made once for a base. */
export interface Arrangement {
  pages: string[][];
  pageOf: ReadonlyMap<string, number>;
  /** Entity -> claims that are about it. */
  about: ReadonlyMap<string, string[]>;
  /** Product -> claims that name it. */
  products: ReadonlyMap<string, string[]>;
}

/** The group of a claim: its kind of product, else the company of its product, else the first company it is about. */
function groupsOf(base: KnowledgeBase): (id: string) => [company: string, product: string] {
  const kinds = new Map(
    [...base.records.categories].flatMap(([kind, category]) => category.claims.map((claim) => [claim, kind] as const)),
  );
  return (id) => {
    const claim = base.records.claims.get(id);
    const kind = kinds.get(id);
    if (!claim || kind) return [`1 ${kind ?? ''}`, ''];
    const [product = ''] = claim.products;
    const company = claim.about.find((entity) =>
      ANSWERABLE_TYPES.includes(base.records.entities.get(entity)?.type ?? ''),
    );
    return [`2 ${base.records.products.get(product)?.vendor ?? company ?? ''}`, product];
  };
}

function listsBy<T>(
  entries: Iterable<readonly [id: string, record: T]>,
  keysOf: (record: T) => readonly string[],
): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [id, record] of entries) {
    for (const key of new Set(keysOf(record))) {
      const list = lists.get(key);
      if (list) list.push(id);
      else lists.set(key, [id]);
    }
  }
  return lists;
}

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Sorts the claims of a base into pages. A new company begins a new page when the last one is half full. */
export function arrangeClaims(base: KnowledgeBase): Arrangement {
  const groupOf = groupsOf(base);
  const sorted = [...base.records.claims.keys()]
    .map((id) => ({ id, group: groupOf(id) }))
    .sort(
      (left, right) =>
        byText(left.group[0], right.group[0]) || byText(left.group[1], right.group[1]) || byText(left.id, right.id),
    );
  const pages: string[][] = [];
  let company: string | undefined;
  for (const { id, group } of sorted) {
    const page = pages.at(-1);
    if (!page || page.length >= PAGE_CLAIMS || (group[0] !== company && page.length >= PAGE_CLAIMS / 2))
      pages.push([id]);
    else page.push(id);
    company = group[0];
  }
  return {
    pages,
    pageOf: new Map(pages.flatMap((ids, page) => ids.map((id) => [id, page] as const))),
    about: listsBy(base.records.claims, (claim) => claim.about),
    products: listsBy(base.records.claims, (claim) => claim.products),
  };
}

/** The pages of the claims given, in their order; ids that name no claim are left out (the checks say so). */
export const placesOf = ({ pageOf }: Arrangement, claims: Iterable<string>): ClaimPages =>
  Object.fromEntries(
    [...new Set(claims)].flatMap((id) => {
      const page = pageOf.get(id);
      return page === undefined ? [] : [[id, page]];
    }),
  );

const present = <T>(value: T | undefined): value is T => value !== undefined;
const byId = <T extends { id: string }>(items: (T | undefined)[]): Record<string, T> =>
  Object.fromEntries(items.filter(present).map((item) => [item.id, item]));

/** Names of countries in one language. */
export function countryNames(
  base: KnowledgeBase,
  codes: Iterable<string | undefined>,
  language: Language,
): Record<string, string> {
  const names = language === 'en' ? undefined : base.overlays.get(language)?.countries;
  const sorted = [...new Set(codes)].filter(present).sort();
  return Object.fromEntries(
    sorted.map((code) => [code, names?.get(code)?.name ?? base.records.countries.get(code)?.name ?? code]),
  );
}

/** Entities by id, and the names of their countries. */
export function entitiesAndCountries(
  base: KnowledgeBase,
  ids: Iterable<string>,
  language: Language,
): Pick<ClaimSet, 'entities' | 'countries'> {
  const entities = byId([...new Set(ids)].map((id) => localEntity(base, id, language)));
  return {
    entities,
    countries: countryNames(
      base,
      Object.values(entities).map((entity) => entity.country),
      language,
    ),
  };
}

/** One page: claims, and the sources, entities and countries that they name. */
export function claimPage(base: KnowledgeBase, ids: readonly string[], language: Language): ClaimSet {
  const claims = ids.map((id) => localClaim(base, id, language)).filter(present);
  const { entities, countries } = entitiesAndCountries(base, claims.flatMap(entitiesOf), language);
  return {
    claims: byId(claims),
    sources: byId([...new Set(claims.flatMap(sourcesOf))].map((id) => localSource(base, id, language))),
    entities,
    countries: {
      ...countries,
      ...countryNames(
        base,
        claims.map((claim) => claim.country),
        language,
      ),
    },
  };
}
