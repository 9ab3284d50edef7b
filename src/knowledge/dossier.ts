/** All a panel needs to know about one product, in one language, at one reading level. */
import type { Language, Level } from '../model/primitives';
import type { ProductKind } from '../model/records';
import { kindKey, type LocalClaim, type ProductShard, productKey } from './shard';
import type { KnowledgeStore } from './store';

/** A claim with the one text that the reading level asks for. */
export interface DossierClaim extends Omit<LocalClaim, 'text'> {
  plain: string;
  text: string;
}

export interface Dossier extends Omit<ProductShard, 'claims'> {
  level: Level;
  claims: Record<string, DossierClaim>;
}

/** The text of a claim at a level; `detail` falls back to `standard` where no longer text helps. */
const textAt = (claim: LocalClaim, level: Level): string => claim.text[level] ?? claim.text.standard;

const atLevel = (shard: ProductShard, level: Level): Dossier => ({
  ...shard,
  level,
  claims: Object.fromEntries(Object.entries(shard.claims).map(([id, claim]) => [id, { ...claim, plain: claim.text.plain, text: textAt(claim, level) }])),
});

/** A product as the detection names it; `knowledge` is its id in the base, where it has one. */
export interface NamedProduct {
  id: string;
  name: string;
  vendor: string;
  kind: ProductKind;
  knowledge?: string | undefined;
}

/**
 * Reads the dossier of a product. A product that the base does not know gets what is known of its kind and
 * the sentence that says so. Throws ManyHandsError `unknown-product` or `knowledge-unavailable`.
 * The shard was checked against the schema at build time and its bytes against the index when read.
 */
export async function dossier(store: KnowledgeStore, product: NamedProduct, language: Language, level: Level): Promise<Dossier> {
  const key = product.knowledge ? productKey(product.knowledge, language) : kindKey(product.kind, language);
  const shard = (await store.read(key)) as ProductShard;
  if (product.knowledge) return atLevel({ ...shard, product: { ...shard.product, name: product.knowledge === product.id ? product.name : shard.product.name } }, level);
  const vendor = { id: product.vendor, type: 'company', name: product.vendor, description: '' };
  return atLevel(
    { ...shard, product: { id: product.id, name: product.name, vendor: product.vendor, kind: product.kind }, entities: { ...shard.entities, [product.vendor]: vendor } },
    level,
  );
}
