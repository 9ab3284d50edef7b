/** Gathers all that is known about one product into its shard. Node only; runs at build time. */
import type { Language } from '../model/primitives';
import type { ProductKind } from '../model/records';
import type { KnowledgeBase } from './load';
import { localClaim, localEntity, localSource } from './localize';
import type { Inherited, LocalClaim, LocalLink, ProductShard } from './shard';

/** Ids of the gap record that speaks for products about which nothing is known. */
export const FALLBACK_GAP = 'fallback';

const present = <T>(value: T | undefined): value is T => value !== undefined;
const byId = <T extends { id: string }>(items: (T | undefined)[]): Record<string, T> => Object.fromEntries(items.filter(present).map((item) => [item.id, item]));

/** Claims that are shown with a product but speak of its company or of its kind. */
function inheritedClaims(base: KnowledgeBase, id: string, own: ReadonlySet<string>): Inherited[] {
  const product = base.records.products.get(id);
  if (!product) return [];
  const names = (claim: string, entity: string) => base.records.claims.get(claim)?.about.includes(entity) ?? false;
  const company = [...base.records.claims.keys()].filter((claim) => names(claim, product.vendor));
  const kind = [...(product.context ?? []), ...(base.records.categories.get(product.kind)?.claims ?? [])];
  const all = [
    ...company.map((claim): Inherited => ({ claim, scope: 'company' })),
    ...kind.map((claim): Inherited => ({ claim, scope: names(claim, product.vendor) ? 'company' : 'kind' })),
  ];
  const seen = new Set(own);
  return all.filter(({ claim }) => !seen.has(claim) && seen.add(claim));
}

/** The strand of the picture in one language. Links whose relation is unknown are caught by the checks. */
function threadLinks(base: KnowledgeBase, id: string, language: Language): LocalLink[] {
  const overlay = language === 'en' ? undefined : base.overlays.get(language)?.products.get(id);
  return (base.records.products.get(id)?.thread ?? []).flatMap((link) => {
    const relation = base.records.relations.get(link.relation);
    if (!relation) return [];
    const role = link.role && (overlay?.roles?.[link.relation] ?? link.role);
    return [{ kind: relation.kind, from: relation.from, to: relation.to, claim: link.claim, role, period: relation.period }];
  });
}

/** Entities, sources and countries that a set of claims needs in order to be shown. */
function surroundings(base: KnowledgeBase, claims: readonly LocalClaim[], entityIds: readonly string[], language: Language) {
  const sourceIds = claims.flatMap((claim) => [...claim.evidence.map((item) => item.source), ...claim.responses.flatMap((row) => row.sources)]);
  const named = claims.flatMap((claim) => [...claim.about, ...claim.responses.map((row) => row.of), ...(claim.place ? [claim.place] : [])]);
  const entities = byId([...new Set([...entityIds, ...named])].map((id) => localEntity(base, id, language)));
  const codes = [...claims.map((claim) => claim.country), ...Object.values(entities).map((entity) => entity.country)].filter(present);
  const names = language === 'en' ? undefined : base.overlays.get(language)?.countries;
  return {
    sources: byId([...new Set(sourceIds)].map((id) => localSource(base, id))),
    entities,
    countries: Object.fromEntries([...new Set(codes)].sort().map((code) => [code, names?.get(code)?.name ?? base.records.countries.get(code)?.name ?? code])),
  };
}

/** What a shard says of a kind of product, and what it says where nothing is known. */
function ofKind(base: KnowledgeBase, kind: ProductKind, language: Language) {
  const overlays = language === 'en' ? undefined : base.overlays.get(language);
  const category = overlays?.categories.get(kind) ?? base.records.categories.get(kind);
  return {
    category: category && { name: category.name, intro: category.intro },
    fallback: overlays?.gaps.get(FALLBACK_GAP)?.text ?? base.records.gaps.get(FALLBACK_GAP)?.text ?? '',
  };
}

/** The shard of one product in one language. Returns undefined for an unknown product. */
export function productShard(base: KnowledgeBase, id: string, language: Language): ProductShard | undefined {
  const product = base.records.products.get(id);
  const entity = localEntity(base, id, language);
  if (!product || !entity) return undefined;
  const more = [...base.records.claims].filter(([claim, record]) => record.products.includes(id) && !product.chain.includes(claim)).map(([claim]) => claim);
  const inherited = inheritedClaims(base, id, new Set([...product.chain, ...more]));
  const thread = threadLinks(base, id, language);
  const claims = byId([...product.chain, ...more, ...inherited.map(({ claim }) => claim), ...thread.map(({ claim }) => claim)].map((claim) => localClaim(base, claim, language)));
  const overlay = language === 'en' ? undefined : base.overlays.get(language)?.products.get(id);
  return {
    language,
    product: { id, name: entity.name, vendor: product.vendor, kind: product.kind },
    lead: product.lead,
    chain: product.chain,
    more,
    inherited,
    gaps: overlay?.gaps ?? product.gaps,
    ...ofKind(base, product.kind, language),
    thread,
    claims,
    ...surroundings(base, Object.values(claims), [id, product.vendor, ...thread.flatMap(({ from, to }) => [from, to])], language),
  };
}

/** The shard that speaks for a kind of product: what is known of the kind, and that nothing is known of this one. */
export function kindShard(base: KnowledgeBase, kind: ProductKind, language: Language): ProductShard {
  const claims = byId((base.records.categories.get(kind)?.claims ?? []).map((claim) => localClaim(base, claim, language)));
  const about = ofKind(base, kind, language);
  return {
    language,
    product: { id: '', name: '', vendor: '', kind },
    chain: [],
    more: [],
    inherited: Object.keys(claims).map((claim) => ({ claim, scope: 'kind' })),
    gaps: [about.fallback],
    ...about,
    thread: [],
    claims,
    ...surroundings(base, Object.values(claims), [], language),
  };
}
