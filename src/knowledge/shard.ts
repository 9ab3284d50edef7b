/** What a shard holds: all that is known about one product, in one language, ready to be shown. */
import type { Claim, Figure } from '../model/claim';
import type { Grade } from '../model/grade';
import type { Language, Period } from '../model/primitives';
import type { ProductKind, Relation, SourceKind } from '../model/records';

/** A claim in one language, with its computed grade. Texts that lack a translation are English. */
export interface LocalClaim extends Pick<Claim, 'status' | 'theme' | 'work' | 'stage' | 'about' | 'text' | 'contested' | 'review' | 'sensitivity' | 'supersededBy'> {
  id: string;
  grade: Grade;
  /** Number of independent origins among the supporting sources. */
  origins: number;
  figures: Figure[];
  place?: string | undefined;
  country?: string | undefined;
  period?: Period | undefined;
  evidence: { source: string; role: 'supports' | 'contradicts' | 'context'; checked: 'read' | 'secondary' }[];
  responses: { of: string; state: Claim['responses'][number]['state']; text?: string | undefined; sources: string[] }[];
  /** Day of the last check against the sources. */
  checkedOn: string;
  suspended?: string | undefined;
  /** Language the texts are in, where it is not the shard's. */
  textLanguage?: Language | undefined;
}

export interface LocalSource {
  id: string;
  title: string;
  publisher: string;
  authors: string[];
  date?: string | undefined;
  url?: string | undefined;
  kind: SourceKind;
  lang: string;
  origin?: string | undefined;
}

export interface LocalEntity {
  id: string;
  type: string;
  name: string;
  country?: string | undefined;
  description: string;
}

/** One link of the documented strand, product first. */
export interface LocalLink {
  kind: Relation['kind'];
  from: string;
  to: string;
  claim: string;
  role?: string | undefined;
  period?: Period | undefined;
}

/** A claim shown with a product that is not about this product. */
export interface Inherited {
  claim: string;
  scope: 'company' | 'kind';
}

export interface ProductShard {
  language: Language;
  product: { id: string; name: string; vendor: string; kind: ProductKind };
  lead?: string | undefined;
  chain: string[];
  /** Claims that name the product and stand outside its chain. */
  more: string[];
  inherited: Inherited[];
  gaps: string[];
  category?: { name: string; intro: string } | undefined;
  /** Said where nothing is documented about the product itself. */
  fallback: string;
  thread: LocalLink[];
  claims: Record<string, LocalClaim>;
  sources: Record<string, LocalSource>;
  entities: Record<string, LocalEntity>;
  countries: Record<string, string>;
}

/** Key of a product's shard in the index and in the store. */
export const productKey = (product: string, language: Language): string => `${language}/product/${product}`;

/** Key of the shard that speaks for a kind of product, for products of which the base knows nothing. */
export const kindKey = (kind: ProductKind, language: Language): string => `${language}/kind/${kind}`;
