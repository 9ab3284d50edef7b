/** What the shards hold, in one language: claims in pages, and for each product and kind of product the list of its claims. */

import type { Action } from '../model/action';
import type { ChainLink } from '../model/chain';
import type { Claim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { BasisKind, Grade } from '../model/grade';
import type { Step } from '../model/money';
import type { Note } from '../model/note';
import type { Language, Period } from '../model/primitives';
import type { Hour, ProductKind } from '../model/product';
import type { Author, SourceKind } from '../model/source';
import type { Wage } from '../model/wage';

/** The piece in which a figure stands; `repeats`: it tells there what the claim's voice said. */
export interface FigureVoice {
  source: string;
  repeats?: true;
}

/** A figure, with the piece that gives it where that is not the voice of the claim. */
export type LocalFigure = Figure & { voice?: FigureVoice | undefined };

/** A claim in one language, with its computed grade. Texts that lack a translation are English. */
export interface LocalClaim
  extends Pick<
    Claim,
    | 'predicate'
    | 'status'
    | 'theme'
    | 'work'
    | 'stage'
    | 'about'
    | 'text'
    | 'said'
    | 'scope'
    | 'happened'
    | 'since'
    | 'contested'
    | 'review'
    | 'sensitivity'
    | 'supersededBy'
  > {
  id: string;
  grade: Grade;
  /** What the grade rests on. */
  basis: BasisKind;
  /** Number of independent origins among the supporting sources. */
  origins: number;
  figures: LocalFigure[];
  place?: string | undefined;
  country?: string | undefined;
  period?: Period | undefined;
  evidence: { source: string; role: 'supports' | 'contradicts' | 'context'; checked: 'read' | 'secondary' }[];
  responses: Pick<Claim['responses'][number], 'of' | 'state' | 'text' | 'source' | 'on'>[];
  /** Day of the last check against the sources. */
  checkedOn: string;
  suspended?: { since: string; reason: string } | undefined;
  /** Since when and why a withdrawn or superseded claim no longer stands. */
  gone?: { on: string; why: string } | undefined;
  /** Language the texts are in, where it is not the shard's. */
  textLanguage?: Language | undefined;
}

export interface LocalSource {
  id: string;
  title: string;
  publisher: string;
  /** The publisher's own name in this language, where it has one: a court, an office. Citations keep the name as printed. */
  by?: string | undefined;
  /** A reprint's outlet or an archive, or a word for the way (VIA_WORDS). */
  via?: string | undefined;
  authors: Author[];
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
  /** A place with its preposition. */
  in?: string | undefined;
  /** The name as a complement, where the language's rule fails. */
  of?: string | undefined;
}

/** One link of the chain; names are in the entities of the shard. */
export interface LocalLink extends ChainLink {
  /** Language of `role` where it is not the shard's own. */
  roleLanguage?: Language | undefined;
}

/** What the hourly dollar draws, with the other side's sentence and what stands beside the amount in the language of the shard. */
export interface LocalHour extends Hour {
  /** Language of that sentence where it is not the shard's. */
  otherSideLanguage?: Language | undefined;
}

/** A step of the reckoning, with the source of the rate. */
export type LocalStep =
  | Exclude<Step, { by: 'rate' }>
  | (Omit<Extract<Step, { by: 'rate' }>, 'source'> & { source: LocalSource });

/** A minimum or living wage of the place and time of the pay that is drawn: as its source gives it, and moved to what the pay is measured in. */
export interface LocalWage
  extends Pick<
    Wage,
    | 'where'
    | 'forWhom'
    | 'kind'
    | 'amount'
    | 'currency'
    | 'per'
    | 'basis'
    | 'household'
    | 'validFrom'
    | 'validTo'
    | 'derived'
    | 'note'
    | 'checked'
  > {
  source: LocalSource;
  /** Where the hours come from, when not from the source of the wage. */
  hoursSource?: LocalSource | undefined;
  moved?: { amount: number; currency: string; per: string; steps: LocalStep[] } | undefined;
  /** What is missing to move it. */
  missing?: 'time' | 'rate' | undefined;
  /** The pay in per cent of it, where both are alike in basis and for one person. */
  share?: { low: number; high: number } | undefined;
  textLanguage?: Language | undefined;
}

/** Something to do, with the address and the day of the check of its resource. */
export interface LocalAction extends Pick<Action, 'title' | 'text' | 'effort' | 'for' | 'ends' | 'askedBy'> {
  id: string;
  /** Name of who keeps it up; none where the suggestion is ours. */
  owner?: string | undefined;
  url?: string | undefined;
  /** Languages of what stands at the address. */
  lang: string;
  /** Day on which a person opened the address. */
  checked?: string | undefined;
  textLanguage?: Language | undefined;
}

/** The note for an occasion, in one language. */
export interface LocalNote extends Pick<Note, 'occasion' | 'text' | 'claim'> {
  textLanguage?: Language | undefined;
}

/** A word of the trade, explained. */
export interface LocalTerm {
  term: string;
  definition: string;
  textLanguage?: Language | undefined;
}

/**
 * A claim shown with a product that is not said of it: by what its record is about, of the product among others,
 * of its company (`maker`: among others, or the record names it otherwise), or of others and the work as such.
 */
export interface Inherited {
  claim: string;
  scope: 'among' | 'company' | 'maker' | 'sector';
  /** Its record names the product. */
  names?: true;
}

/** Claim id -> number of the page that holds it. */
export type ClaimPages = Record<string, number>;

/** Claims with all that is needed to show them. */
export interface ClaimSet {
  claims: Record<string, LocalClaim>;
  sources: Record<string, LocalSource>;
  entities: Record<string, LocalEntity>;
  /** Country code -> name. */
  countries: Record<string, string>;
}

/** What is known of one product, or of one kind of product, by reference to its claims. */
export interface ProductShard extends Pick<ClaimSet, 'entities' | 'countries'> {
  language: Language;
  product: { id: string; name: string; vendor: string; kind: ProductKind };
  /** An editor named the claim that tells its end. */
  ended?: true | undefined;
  lead?: string | undefined;
  /** Claims said of the product, in the order in which the work enters it. */
  own: string[];
  /** Claims that name the product and stand outside that list. */
  more: string[];
  inherited: Inherited[];
  gaps: string[];
  /** Language the gaps are in, where it is not the shard's. */
  gapsLanguage?: Language | undefined;
  /** Said where nothing is documented about the product itself. */
  fallback: string;
  /** Language of the fallback, where it is not the shard's. */
  kindLanguage?: Language | undefined;
  chain: LocalLink[];
  /** Claims about further people whom the picture shows. */
  others: string[];
  /** What the hourly dollar draws, and the wages it may be held against. */
  hour?: LocalHour | undefined;
  wages: LocalWage[];
  actions: LocalAction[];
  /** Words of the trade in its texts. */
  terms: LocalTerm[];
  /** At most one for each occasion. */
  notes: LocalNote[];
  /** Of every claim named above, in the order in which they are shown. */
  places: ClaimPages;
}

/** Key of a page of claims; with leading zeros, so that pages lie in order. */
export const pageKey = (page: number, language: Language): string =>
  `${language}/claims/${String(page).padStart(6, '0')}`;

/** Key of a product's shard in the index and in the store. */
export const productKey = (product: string, language: Language): string => `${language}/product/${product}`;

/** Key of the shard that speaks for a kind of product, for products of which the base knows nothing. */
export const kindKey = (kind: ProductKind, language: Language): string => `${language}/kind/${kind}`;
