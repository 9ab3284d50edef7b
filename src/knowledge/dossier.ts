/** All a panel needs to know about one product, in one language, at one reading level. */
import type { ContentLevel, Language, Level } from '../model/primitives';
import type { ProductKind } from '../model/product';
import { type DossierClaim, type ReadClaims, readClaims } from './read-claims';
import type { KnowledgeReader } from './reader';
import { kindKey, type ProductShard, productKey } from './shard';

export type { DossierClaim };

export interface Dossier extends Omit<ProductShard, 'places' | keyof ReadClaims>, ReadClaims {
  /** The product whose facts these are: the one that is open, or another one that it shares them with. */
  knownAs: string;
  level: Level;
  /** Texts above this content level wait behind a note; without it all are shown at once. */
  content?: ContentLevel;
}

/** A product as the detection names it; `knowledge` is its id in the base, where it has one. */
export interface NamedProduct {
  id: string;
  name: string;
  vendor: string;
  kind: ProductKind;
  knowledge?: string | undefined;
}

/** What the dossier calls the product that is open and the one it is known as, and entities that only the detection knows. */
function naming(product: NamedProduct, shard: ProductShard): Pick<Dossier, 'product' | 'entities' | 'knownAs'> {
  const { id, name, vendor, kind } = product;
  if (product.knowledge) {
    const knownAs = product.knowledge === id ? name : shard.product.name;
    return { product: { ...shard.product, id, name }, knownAs, entities: {} };
  }
  return {
    product: { id, name, vendor, kind },
    knownAs: name,
    entities: { [vendor]: { id: vendor, type: 'company', name: vendor, description: '' } },
  };
}

/**
 * Reads the dossier of a product. A product that the base does not know gets what is known of its kind and
 * the sentence that says so. Throws ManyHandsError `unknown-product` or `knowledge-unavailable`.
 * The shards were checked against the schema at build time and their bytes against the index when read.
 */
export async function dossier(
  reader: KnowledgeReader,
  product: NamedProduct,
  language: Language,
  level: Level,
): Promise<Dossier> {
  const [value] = await reader.readAll([
    product.knowledge ? productKey(product.knowledge, language) : kindKey(product.kind, language),
  ]);
  const { places, ...shard } = value as ProductShard;
  const read = await readClaims(reader, places, language, level);
  const named = naming(product, { places, ...shard });
  return {
    ...shard,
    ...read,
    level,
    product: named.product,
    knownAs: named.knownAs,
    entities: { ...shard.entities, ...read.entities, ...named.entities },
    countries: { ...shard.countries, ...read.countries },
  };
}
