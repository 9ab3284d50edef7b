/** The base as a pack meets it: what there is to lean on, and how it is called. A file of its own, read when a pack is opened or made. */
import type { LocalEntity, LocalSource } from '../knowledge/shard';
import type { Entity } from '../model/entity';
import type { Language } from '../model/languages';
import { ANSWERABLE, type BaseIds } from './contained';

/** Where it lies in the package and on the site. */
export const BASE_FILE = 'kb/base.json';

export interface BaseRecords {
  /** Ids; the name of each stands among the entities. */
  products: string[];
  sources: Record<string, LocalSource>;
  /** The plain sentence of each claim. */
  claims: Record<Language, Record<string, string>>;
  /** Claims on which no right answer rests, and those that go further into a hard subject than a class is shown. */
  unsure: string[];
  hard: string[];
  entities: Record<Language, Record<string, LocalEntity>>;
  /** Entity -> what else it is called. */
  otherNames: Record<string, readonly string[]>;
  /** Entity -> its web site. */
  websites: Record<string, string>;
}

/** The site's page that makes packs finds under this name what it is made with: pages opened from a disk may load a script, and nothing else. */
export const FORM_DATA = 'manyHandsForm';
export interface FormData {
  base: BaseRecords;
  /** Version of the extension. */
  app: string;
}

/** What a pack may point to. */
export const idsOf = ({
  products,
  sources,
  claims,
  unsure,
  hard,
  entities,
  otherNames,
  websites,
}: BaseRecords): BaseIds => ({
  claims: new Set(Object.keys(claims.en)),
  products: new Set(products),
  unsure: new Set(unsure),
  hard: new Set(hard),
  sources: new Map(Object.entries(sources).map(([id, { kind }]) => [id, kind])),
  entities: new Map(Object.entries(entities.en).map(([id, { type }]) => [id, type as Entity['type']])),
  companies: Object.values(entities)
    .flatMap((local) => Object.values(local))
    .filter(({ type }) => ANSWERABLE.has(type))
    .flatMap(({ id, name }) => [name, ...(otherNames[id] ?? [])].map((one) => [id, one] as const)),
  companySites: Object.values(entities.en).flatMap(({ id, type }) =>
    ANSWERABLE.has(type) && websites[id] ? [websites[id]] : [],
  ),
});
