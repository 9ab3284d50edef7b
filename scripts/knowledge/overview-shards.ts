/** What is known of each company and on each topic, gathered by reference to claims. Node only; runs at build time. */

import type { ClaimPages, ClaimSet, LocalEntity } from '../../src/knowledge/shard';
import { THEMES } from '../../src/model/claim';
import type { Language } from '../../src/model/primitives';
import type { ProductKind } from '../../src/model/product';
import { type Arrangement, arrangeClaims, countryNames, placesOf } from './claim-pages';
import type { KnowledgeBase } from './load';
import { localEntity } from './localize';
import { ANSWERABLE_TYPES } from './records';

export type Theme = (typeof THEMES)[number];

/** What is known of one company across products, by reference to its claims. */
export interface CompanyShard extends Pick<ClaimSet, 'countries'> {
  language: Language;
  company: LocalEntity;
  products: { id: string; name: string; kind: ProductKind }[];
  /** Claims that name the company, by theme; good news and bad in one order. */
  groups: { theme: Theme; claims: string[] }[];
  places: ClaimPages;
}

/** All claims on one topic, the latest first. */
export interface TopicShard {
  language: Language;
  theme: Theme;
  claims: (readonly [claim: string, page: number])[];
}

export const companyKey = (company: string, language: Language): string => `${language}/company/${company}`;

export const topicKey = (theme: Theme, language: Language): string => `${language}/topic/${theme}`;

/** Companies with a shard: those that a claim names, and those whose product is in the base. */
function companiesOf(base: KnowledgeBase, { about }: Arrangement): string[] {
  const vendors = new Set([...base.records.products.values()].map((product) => product.vendor));
  return [...base.records.entities]
    .filter(([id, entity]) => ANSWERABLE_TYPES.includes(entity.type) && (about.has(id) || vendors.has(id)))
    .map(([id]) => id);
}

/** Products of each company, in the order of the base. */
function productsByVendor(base: KnowledgeBase): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [id, { vendor }] of base.records.products) lists.set(vendor, [...(lists.get(vendor) ?? []), id]);
  return lists;
}

/** The shard of one company. Returns undefined for an unknown id. */
function companyShard(
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
function topicShards(base: KnowledgeBase, { pageOf }: Arrangement, language: Language): Map<Theme, TopicShard> {
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

/** The shards of all companies and topics, in each language. */
export function* overviewShards(
  base: KnowledgeBase,
  languages: readonly Language[],
): Generator<readonly [key: string, value: unknown]> {
  const arrangement = arrangeClaims(base);
  const companies = companiesOf(base, arrangement);
  const products = productsByVendor(base);
  for (const language of languages) {
    for (const id of companies)
      yield [companyKey(id, language), companyShard(base, arrangement, products, id, language)];
    for (const [theme, shard] of topicShards(base, arrangement, language)) yield [topicKey(theme, language), shard];
  }
}
