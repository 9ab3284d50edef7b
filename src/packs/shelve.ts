/** Lays a pack out as it is read: for each language and product, its claims in pages that need nothing else to be shown. */
import { gradeOf } from '../knowledge/grade';
import { inLanguage } from '../knowledge/in-language';
import { entitiesOf, sourcesOf } from '../knowledge/read-claims';
import type { LocalClaim, LocalEntity, LocalSource } from '../knowledge/shard';
import { LANGUAGES, type Language } from '../model/languages';
import type { Source } from '../model/source';
import type { BaseRecords } from './base';
import { ownKind } from './borne-out';
import type { Pack, PackClaim } from './pack';
import { writesProjectName } from './project-name';

/** Claims that a panel takes at once: a pack may have thousands, and a click waits for none of them. */
export const CLAIMS_A_PAGE = 20;
/** More would be a list, not a call. */
const MOST_ACTIONS = 12;

/** Something that a publisher asks for. */
export interface CalledFor {
  title: string;
  text: string;
  url: string;
  ends?: string | undefined;
  lang?: Language | undefined;
}

/** One page: claims in the pack's order, and all that they name, in one language where it is there. */
export interface PackPage {
  claims: LocalClaim[];
  sources: Record<string, LocalSource>;
  entities: Record<string, LocalEntity>;
  /** Claim of the pack -> the claim of the base on which it comments, with its plain sentence. */
  comments: Record<string, { claim: string; text: string }>;
  /** On the first page only. */
  actions: CalledFor[];
}

/** Name of a page's row. */
export const pageRow = (pack: string, language: Language, product: string, page: number): string =>
  `${pack}/${language}/${product}/${page}`;

/** Product -> claims about it. */
export function countsIn({ claims }: Pack): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { products } of Object.values(claims))
    for (const product of new Set(products)) counts[product] = (counts[product] ?? 0) + 1;
  return counts;
}

/** Entries of `all` under the ids given, each once. */
const picked = <T>(ids: readonly string[], find: (id: string) => T | undefined): Record<string, T> =>
  Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const found = find(id);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );

/** What a piece is called, in quotation marks where it has this project's name: so its outlet is seen to say it. */
const titleOf = ({ title, lang }: Source): string =>
  !writesProjectName(title) ? title : lang === 'fr' ? `«\u00a0${title}\u00a0»` : `“${title}”`;

/** Finds what a claim names: in the pack first (its ids begin with its own), then in the base. */
function shelves({ sources = {}, entities = {} }: Pack, base: BaseRecords, language: Language) {
  return {
    source: (id: string): LocalSource | undefined => {
      const own = Object.hasOwn(sources, id) ? sources[id] : undefined;
      return own ? { ...own, id, title: titleOf(own), authors: own.authors ?? [] } : base.sources[id];
    },
    entity: (id: string): LocalEntity | undefined => {
      const own = Object.hasOwn(entities, id) ? entities[id] : undefined;
      return own ? { ...own, id } : base.entities[language][id];
    },
  };
}

/** Stands for the speaker among those a claim is about; no id is empty. */
const SPEAKER = '';

/**
 * The grade of a claim. Who tells their own word in their own document is a party to it, as in the base, though a
 * publisher is no entity there: its own letter is no report at second hand.
 */
function graded(claim: PackClaim, { sources = {}, publisher }: Pack, find: ReturnType<typeof shelves>) {
  const { said, predicate, about } = claim;
  const { entity } = find;
  // A decision that the publisher wrote is its own document, and no court's.
  const source = (id: string) => {
    const found = find.source(id);
    const isOwn = Object.hasOwn(sources, id);
    return found && isOwn ? { ...found, kind: ownKind(found, publisher.name) ?? 'union' } : found;
  };
  const own = said && predicate === 'stated' && source(said.source)?.publisher === said.by;
  if (!own) return gradeOf(claim, { source, entity });
  const speaker = { type: 'union', name: said.by };
  return gradeOf(
    { ...claim, about: [...about, SPEAKER] },
    { source, entity: (id) => (id === SPEAKER ? speaker : entity(id)) },
  );
}

function localClaim(id: string, claim: PackClaim, pack: Pack, language: Language, grade: ReturnType<typeof gradeOf>) {
  const overlay = pack.translations?.[language]?.claims?.[id];
  const written = overlay ? language : pack.languages[0];
  return {
    ...inLanguage(id, claim, overlay),
    ...grade,
    checkedOn: claim.review.on,
    textLanguage: written === language ? undefined : written,
  };
}

function actionsOf({ actions = {}, translations, languages }: Pack, language: Language, product: string): CalledFor[] {
  const wanted = Object.entries(actions).filter(
    ([, { products }]) => products === undefined || products.includes(product),
  );
  return wanted.slice(0, MOST_ACTIONS).map(([id, { title, text, url, ends }]) => {
    const overlay = translations?.[language]?.actions?.[id];
    const written = overlay ? language : languages[0];
    return { title, text, ...overlay, url, ends, ...(written !== language && { lang: written }) };
  });
}

/** Claims of a pack with all that they name. */
export function pageOf(
  ids: readonly string[],
  pack: Pack,
  base: BaseRecords,
  language: Language,
): Omit<PackPage, 'actions'> {
  const find = shelves(pack, base, language);
  const claims = ids.flatMap((id) => {
    const claim = pack.claims[id];
    return claim ? [localClaim(id, claim, pack, language, graded(claim, pack, find))] : [];
  });
  return {
    claims,
    sources: picked(claims.flatMap(sourcesOf), find.source),
    entities: picked(claims.flatMap(entitiesOf), find.entity),
    comments: picked(ids, (id) => {
      const claim = pack.claims[id]?.comments;
      const text = claim === undefined ? undefined : base.claims[language][claim];
      return claim !== undefined && text !== undefined ? { claim, text } : undefined;
    }),
  };
}

/** The claims of a pack about one product. */
const idsAbout = ({ claims }: Pack, product: string): string[] =>
  Object.keys(claims).filter((id) => claims[id]?.products.includes(product));

/** The first of its pages about one product, in one language. */
export const firstPage = (pack: Pack, base: BaseRecords, language: Language, product: string): PackPage => ({
  ...pageOf(idsAbout(pack, product).slice(0, CLAIMS_A_PAGE), pack, base, language),
  actions: actionsOf(pack, language, product),
});

/** Every row of a pack, by name. */
export function rowsOf(pack: Pack, base: BaseRecords): Record<string, PackPage> {
  const rows: Record<string, PackPage> = {};
  for (const product of Object.keys(countsIn(pack))) {
    const ids = idsAbout(pack, product);
    for (const language of LANGUAGES)
      for (let at = 0; at < ids.length; at += CLAIMS_A_PAGE)
        rows[pageRow(pack.id, language, product, at / CLAIMS_A_PAGE)] =
          at === 0
            ? firstPage(pack, base, language, product)
            : { ...pageOf(ids.slice(at, at + CLAIMS_A_PAGE), pack, base, language), actions: [] };
  }
  return rows;
}
