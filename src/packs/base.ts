/** The base as a pack meets it: what there is to lean on, and how it is called. A file of its own, read when a pack is opened or made. */
import type { LocalEntity, LocalSource } from '../knowledge/shard';
import type { Entity } from '../model/entity';
import type { Language } from '../model/languages';
import type { SourceKind } from '../model/source';
import { ANSWERABLE, type BaseIds } from './contained';
import type { Naming, Word } from './named-companies';

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
  /** Name of a company -> the word that it is too. */
  words: Record<string, Word>;
  /** Entity -> its web site. */
  websites: Record<string, string>;
  /** Entity -> whose it is. */
  owners: Record<string, string>;
}

/** The site's page that makes packs finds under this name what it is made with: pages opened from a disk may load a script, and nothing else. */
export const FORM_DATA = 'manyHandsForm';
export interface FormData {
  base: BaseRecords;
  /** Version of the extension. */
  app: string;
}

/** Kinds of a piece whose outlet reports: named as that, it is not spoken of. */
const REPORTED: readonly SourceKind[] = ['news', 'investigation', 'broadcast', 'encyclopedia'];

/** The names by which texts name companies. */
function namingIn({ entities, otherNames, words, sources }: BaseRecords, companies: BaseIds['companies']): Naming {
  const all = Object.values(entities).flatMap((local) => Object.values(local));
  const own = new Set(all.map(({ id, name }) => `${id} ${name}`));
  const outlets = Object.values(sources).flatMap(({ kind, publisher }) => (REPORTED.includes(kind) ? [publisher] : []));
  const others = new Set([
    ...all.flatMap(({ id, type, name }) => (ANSWERABLE.has(type) ? [] : [name, ...(otherNames[id] ?? [])])),
    ...outlets,
  ]);
  const reports = new Set(outlets);
  return {
    // Its first name is its own, whatever else is called so; an outlet that is named has mostly told something.
    companies: [...new Map(companies.map((one) => [one.join(' '), one])).values()].map(
      ([id, name]) => [id, name, reports.has(name) || !own.has(`${id} ${name}`)] as const,
    ),
    others: [...others],
    words: new Map(Object.entries(words)),
  };
}

/** What a pack may point to. */
export function idsOf(base: BaseRecords): BaseIds {
  const { claims, products, unsure, hard, sources, entities, otherNames, websites, owners } = base;
  const companies = Object.values(entities)
    .flatMap((local) => Object.values(local))
    .filter(({ type }) => ANSWERABLE.has(type))
    .flatMap(({ id, name }) => [name, ...(otherNames[id] ?? [])].map((one) => [id, one] as const));
  return {
    claims: new Set(Object.keys(claims.en)),
    products: new Set(products),
    unsure: new Set(unsure),
    hard: new Set(hard),
    sources: new Map(Object.entries(sources).map(([id, { kind }]) => [id, kind])),
    entities: new Map(Object.entries(entities.en).map(([id, { type }]) => [id, type as Entity['type']])),
    companies,
    naming: namingIn(base, companies),
    owners: new Map(Object.entries(owners)),
    companySites: Object.values(entities.en).flatMap(({ id, type }) =>
      ANSWERABLE.has(type) && websites[id] ? [websites[id]] : [],
    ),
  };
}
