/** What is known of each company and on each topic, gathered by reference to claims. Node only; runs at build time. */

import type { CompanyShard, Theme, TopicShard } from '../../src/knowledge/shard';
import { THEMES } from '../../src/model/claim';
import type { Language } from '../../src/model/primitives';
import { ANSWERABLE_TYPES } from '../../src/model/records';
import { type Arrangement, countryNames, placesOf } from './claim-pages';
import type { KnowledgeBase } from './load';
import { localEntity } from './localize';

/** Companies with a shard: those that a claim names, and those whose product is in the base. */
export function companiesOf(base: KnowledgeBase, { about }: Arrangement): string[] {
  const vendors = new Set([...base.records.products.values()].map((product) => product.vendor));
  return [...base.records.entities]
    .filter(([id, entity]) => ANSWERABLE_TYPES.includes(entity.type) && (about.has(id) || vendors.has(id)))
    .map(([id]) => id);
}

/** Products of each company, in the order of the base. */
export function productsByVendor(base: KnowledgeBase): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [id, { vendor }] of base.records.products) lists.set(vendor, [...(lists.get(vendor) ?? []), id]);
  return lists;
}

/** The shard of one company. Returns undefined for an unknown id. */
export function companyShard(
  base: KnowledgeBase,
  arrangement: Arrangement,
  products: ReadonlyMap<string, string[]>,
  id: string,
  language: Language,
): CompanyShard | undefined {
  const company = localEntity(base, id, language);
  if (!company) return undefined;
  const claims = arrangement.about.get(id) ?? [];
  const groups = THEMES.map((theme) => ({
    theme,
    claims: claims.filter((claim) => base.records.claims.get(claim)?.theme === theme),
  })).filter((group) => group.claims.length > 0);
  return {
    language,
    company,
    products: (products.get(id) ?? []).flatMap((product) => {
      const kind = base.records.products.get(product)?.kind;
      return kind ? [{ id: product, name: localEntity(base, product, language)?.name ?? product, kind }] : [];
    }),
    groups,
    places: placesOf(
      arrangement,
      groups.flatMap((group) => group.claims),
    ),
    countries: countryNames(base, [company.country], language),
  };
}

/** The shards of all topics: the claim whose period ends last stands first, then by id. */
export function topicShards(base: KnowledgeBase, { pageOf }: Arrangement, language: Language): Map<Theme, TopicShard> {
  const dated = [...base.records.claims].map(([id, claim]) => ({
    id,
    theme: claim.theme,
    day: claim.period?.to ?? claim.period?.from ?? '',
  }));
  dated.sort((left, right) => (left.day === right.day ? (left.id < right.id ? -1 : 1) : left.day > right.day ? -1 : 1));
  const shards = new Map(THEMES.map((theme): [Theme, TopicShard] => [theme, { language, theme, claims: [] }]));
  for (const { id, theme } of dated) shards.get(theme)?.claims.push([id, pageOf.get(id) ?? 0]);
  return shards;
}
