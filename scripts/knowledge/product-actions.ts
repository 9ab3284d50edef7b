/** What a reader can do about one product: chosen by the data of its claims, the closest first. Node only; runs at build time. */

import type { LocalAction } from '../../src/knowledge/shard';
import type { Action } from '../../src/model/action';
import { firmsOf } from '../../src/model/chain';
import type { Claim } from '../../src/model/claim';
import type { Language } from '../../src/model/primitives';
import type { ProductKind } from '../../src/model/product';
import type { KnowledgeBase } from './load';
import { localEntity } from './localize';

/** What is known of a product that an action may fit. */
interface Traits {
  /** The product, its company with its owners, and those on its thread. */
  entities: ReadonlySet<string>;
  kind: ProductKind;
  claims: readonly Claim[];
}

type Fits = NonNullable<Action['fits']>;

/** More than this is a list, not a suggestion. */
const MOST = 6;

/** How closely an action fits; 0 where one of the things it asks for is missing. Place and work must meet in one claim. */
function closeness({ entities, countries, works, kinds }: Fits, traits: Traits): number {
  const here = (claim: Claim) =>
    (!countries || countries.includes(claim.country ?? '')) && (!works || works.includes(claim.work));
  const met = [
    !entities || entities.some((entity) => traits.entities.has(entity)),
    !kinds || kinds.includes(traits.kind),
    (!countries && !works) || traits.claims.some(here),
  ];
  if (met.includes(false)) return 0;
  return (entities ? 8 : 0) + (countries ? 4 : 0) + (works ? 2 : 0) + (kinds ? 1 : 0);
}

/** One action in one language; none where its resource is missing. */
export function localAction(base: KnowledgeBase, id: string, action: Action, language: Language): LocalAction[] {
  const resource = base.records.resources.get(action.resource);
  const overlay = language === 'en' ? undefined : base.overlays.get(language)?.actions.get(id);
  const name = (entity: string | undefined) => entity && localEntity(base, entity, language)?.name;
  if (!resource) return [];
  return [
    {
      id,
      title: overlay?.title ?? action.title,
      text: overlay?.text ?? action.text,
      owner: name(action.owner),
      askedBy: name(action.askedBy),
      url: resource.url,
      lang: resource.lang,
      effort: action.effort,
      for: action.for,
      checked: resource.checked,
      ends: action.ends,
      textLanguage: language !== 'en' && !overlay ? 'en' : undefined,
    },
  ];
}

function chosen(base: KnowledgeBase, traits: Traits, language: Language): LocalAction[] {
  const all = [...base.records.actions].map(([id, action]) => {
    const close = action.fits ? closeness(action.fits, traits) : 0;
    return { id, action, rank: action.for.includes('anyone') ? close + 16 : close, close };
  });
  const order = (left: (typeof all)[number], right: (typeof all)[number]) =>
    right.rank - left.rank || left.action.effort - right.action.effort || (left.id < right.id ? -1 : 1);
  const fitting = all.filter(({ action, close }) => !action.general && close > 0).sort(order);
  const first = fitting.filter(({ action }) => action.for.includes('anyone')).slice(0, 2);
  const general = all.filter(({ action }) => action.general).sort(order);
  return [...new Set([...first, ...general, ...fitting])]
    .slice(0, MOST)
    .flatMap(({ id, action }) => localAction(base, id, action, language));
}

/** The company and those who own it. */
function owners(base: KnowledgeBase, id: string | undefined): string[] {
  const line: string[] = [];
  for (
    let current = id;
    current !== undefined && !line.includes(current);
    current = base.records.entities.get(current)?.parent
  )
    line.push(current);
  return line;
}

/** Actions for a product: two that are close to it and open to anyone, then the general ones, then the rest. */
export function productActions(
  base: KnowledgeBase,
  id: string,
  claims: readonly string[],
  language: Language,
): LocalAction[] {
  const product = base.records.products.get(id);
  if (!product) return [];
  const links = (product.chain ?? []).flatMap((link) => [...firmsOf(link), link.place ?? []].flat());
  const entities = new Set([id, ...owners(base, product.vendor), ...links]);
  return chosen(
    base,
    {
      entities,
      kind: product.kind,
      claims: claims.flatMap((claim): Claim | [] => base.records.claims.get(claim) ?? []),
    },
    language,
  );
}

/** Actions where nothing is known but the kind of product. */
export const kindActions = (base: KnowledgeBase, kind: ProductKind, language: Language): LocalAction[] =>
  chosen(base, { entities: new Set(), kind, claims: [] }, language);
