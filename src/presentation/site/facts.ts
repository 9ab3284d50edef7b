/** What the pages of the site are made from, in one language: the records as an editor wrote them, sorted and not yet in words. */
import type { Dossier, DossierClaim } from '../../knowledge/dossier';
import type { Untold } from '../../knowledge/read-claims';
import type { LocalAction, LocalEntity, LocalFigure, LocalSource, LocalWage } from '../../knowledge/shard';
import type { Entity } from '../../model/entity';
import type { HistoryEntry } from '../../model/history';
import type { Format, Lesson } from '../../model/lesson';
import type { ContentLevel } from '../../model/primitives';
import type { Product } from '../../model/product';
import type { Geometry } from './pictures/picture';

/** A claim and what its record says of whom and what it names. */
export interface SiteClaim {
  claim: DossierClaim;
  /** The longest text, where it says more than the usual one. */
  detail?: Untold;
  /** Entities it names, its products and places among them. */
  names: readonly string[];
  /** Countries: its own, and those of its places. */
  countries: readonly string[];
  /** Entries of the glossary whose words its texts use. */
  terms: readonly string[];
  history: readonly HistoryEntry[];
}

export interface SiteEntity extends LocalEntity {
  type: Entity['type'];
  aka: readonly string[];
  parent?: string | undefined;
  geo?: Entity['geo'];
  website?: string | undefined;
  /** Language of name and description, where it is not the page's. */
  textLanguage?: 'en' | undefined;
}

/** A product: its record, and the dossier that the panel shows. */
export interface SiteProduct {
  id: string;
  kind: Product['kind'];
  vendor: string;
  dossier: Dossier;
}

export interface SiteTerm {
  id: string;
  term: string;
  definition: string;
  source?: string | undefined;
  lang?: 'en' | undefined;
}

/** What readers may turn to: a lesson, an organisation, a text. */
export interface SiteResource {
  id: string;
  title: string;
  description: string;
  url?: string | undefined;
  lang?: 'en' | undefined;
}

/** Something that nobody knows, and of which product; of none where it holds for any. */
export interface SiteGap {
  id: string;
  text: string;
  product?: string;
  lang?: 'en' | undefined;
}

export interface SiteCategory {
  id: Product['kind'];
  name: string;
  claims: readonly string[];
  lang?: 'en' | undefined;
}

/** An amount of pay for a time: where it was paid, and the wages of that place and time. */
export interface SitePay {
  claim: string;
  figure: LocalFigure;
  /** None where the claim speaks of several places or of none. */
  country?: string | undefined;
  wages: readonly LocalWage[];
}

/** What only the site has: pictures, and a place in the world. */
export interface SiteOnly {
  /** Where the site will stand, with a slash at its end, if that is known. */
  place?: string | undefined;
  pay: readonly SitePay[];
  /** Where what is drawn lies. */
  geometry: Geometry;
}

/** What lists say of a lesson; its pages are made apart. */
export interface LessonBrief extends Pick<Lesson, 'title' | 'what' | 'ages' | 'subjects'> {
  formats: readonly Pick<Format, 'name'>[];
}

export interface SiteFacts {
  /** YYYY-MM-DD; decides the ages shown. */
  today: string;
  kbVersion: string;
  /** Texts above this level wait behind a note; all are shown without it (the site). */
  content?: ContentLevel;
  /** In the order of the base. */
  all: readonly SiteClaim[];
  claims: Record<string, DossierClaim>;
  sources: Record<string, LocalSource>;
  entities: Record<string, SiteEntity>;
  /** Country code -> name. */
  countries: Record<string, string>;
  products: readonly SiteProduct[];
  categories: readonly SiteCategory[];
  terms: readonly SiteTerm[];
  actions: readonly LocalAction[];
  resources: readonly SiteResource[];
  gaps: readonly SiteGap[];
  /** By id, in the order in which they are offered; absent where there are none to be had. */
  lessons?: ReadonlyMap<string, LessonBrief> | undefined;
  /** Left out where pages are made on a reader's device. */
  site?: SiteOnly;
}
