/** Which claims name a thing, gathered once for all pages: where each page searches the whole list, twice the claims take four times as long. */
import type { SiteClaim, SiteEntity, SiteFacts, SiteGap, SiteProduct } from './facts';

/** Lists by key, each in the order in which it was given. */
type Lists<T> = (key: string) => readonly T[];

function listsBy<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Lists<T> {
  const lists = new Map<string, T[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const list = lists.get(key);
      if (list) list.push(one);
      else lists.set(key, [one]);
    }
  return (key) => lists.get(key) ?? [];
}

interface LookUp {
  byId: ReadonlyMap<string, SiteClaim>;
  /** By an entity that it names. */
  naming: Lists<SiteClaim>;
  /** By its country, and those of its places. */
  inCountry: Lists<SiteClaim>;
  /** By a source of its evidence. */
  restingOn: Lists<SiteClaim>;
  /** By a source in which somebody answers it. */
  answeredIn: Lists<SiteClaim>;
  /** Entities by their owner. */
  ownedBy: Lists<SiteEntity>;
  productById: ReadonlyMap<string, SiteProduct>;
  /** Products by their company. */
  madeBy: Lists<SiteProduct>;
  /** What nobody knows, by product. */
  unknownOf: Lists<SiteGap>;
}

const made = new WeakMap<SiteFacts, LookUp>();

/** The look-up of all facts, gathered when it is first asked for. */
export function lookUp(facts: SiteFacts): LookUp {
  const known = made.get(facts);
  if (known) return known;
  const { all, entities, products, gaps } = facts;
  const gathered: LookUp = {
    byId: new Map(all.map((claim) => [claim.claim.id, claim])),
    naming: listsBy(all, ({ names }) => names),
    inCountry: listsBy(all, ({ countries }) => countries),
    restingOn: listsBy(all, ({ claim }) => claim.evidence.map(({ source }) => source)),
    answeredIn: listsBy(all, ({ claim }) => claim.responses.flatMap(({ source }) => source ?? [])),
    ownedBy: listsBy(Object.values(entities), ({ parent }) => (parent === undefined ? [] : [parent])),
    productById: new Map(products.map((product) => [product.id, product])),
    madeBy: listsBy(products, ({ vendor }) => [vendor]),
    unknownOf: listsBy(gaps, ({ product }) => (product === undefined ? [] : [product])),
  };
  made.set(facts, gathered);
  return gathered;
}
