/** What is known about one product, gathered into its shard by reference to claims. Node only; runs at build time. */

import type { Inherited, LocalHour, LocalLink, LocalNote, ProductShard } from '../../src/knowledge/shard';
import { firmsOf } from '../../src/model/chain';
import { OCCASIONS } from '../../src/model/note';
import type { Language } from '../../src/model/primitives';
import type { ProductKind } from '../../src/model/product';
import { type Arrangement, entitiesAndCountries, placesOf } from './claim-pages';
import type { KnowledgeBase } from './load';
import { localEntity } from './localize';
import { kindActions, productActions } from './product-actions';
import { payConcepts, payTexts, termsFor } from './product-terms';
import { linkName } from './records';
import { wagesBeside } from './wages-beside';

/** Ids of the gap record that speaks for products about which nothing is known. */
export const FALLBACK_GAP = 'fallback';

/** Whether a claim that names a product is said of it; an open scope still counts as the product's. */
const isOfProduct = (base: KnowledgeBase, claim: string): boolean =>
  (base.records.claims.get(claim)?.scope ?? 'product') === 'product';

/** Whether a claim speaks of many companies or of the work as such. */
const isOfSector = (base: KnowledgeBase, claim: string): boolean =>
  ['sector', 'work'].includes(base.records.claims.get(claim)?.scope ?? '');

/** How a claim that is not said of a product is shown with it, by whom its record names. */
function inheritedFor(base: KnowledgeBase, id: string, vendor: string): (claim: string) => Inherited {
  return (claim) => {
    const { about = [], subject, object, products = [], responses = [] } = base.records.claims.get(claim) ?? {};
    const isNamed = (entity: string) => [...about, ...products, subject, object].includes(entity);
    const ofSector = isOfSector(base, claim);
    const scopeOf = (): Inherited['scope'] => {
      if (isNamed(id) && (ofSector || !about.includes(vendor))) return 'among';
      if (about.includes(vendor)) return ofSector ? 'maker' : 'company';
      // A company that has a row among the answers is one that the claim names.
      return isNamed(vendor) || responses.some(({ of }) => of === vendor) ? 'maker' : 'sector';
    };
    return { claim, scope: scopeOf(), ...(isNamed(id) && { names: true }) };
  };
}

/** Claims that are shown with a product and not said of it. */
function inheritedClaims(
  base: KnowledgeBase,
  { about, products }: Arrangement,
  id: string,
  own: ReadonlySet<string>,
): Inherited[] {
  const product = base.records.products.get(id);
  if (!product) return [];
  const all = [
    ...(about.get(product.vendor) ?? []),
    ...(product.context ?? []),
    ...(base.records.categories.get(product.kind)?.claims ?? []),
    ...(products.get(id) ?? []),
  ].map(inheritedFor(base, id, product.vendor));
  const seen = new Set(own);
  return all.filter(({ claim }) => !seen.has(claim) && seen.add(claim));
}

/** The chain in one language. */
function chainLinks(base: KnowledgeBase, id: string, language: Language): LocalLink[] {
  const roles = language === 'en' ? undefined : base.overlays.get(language)?.products.get(id)?.roles;
  return (base.records.products.get(id)?.chain ?? []).map((link) => {
    const translated = roles?.[linkName(link)];
    const roleLanguage = link.role && !translated && language !== 'en' ? ('en' as const) : undefined;
    return { ...link, role: link.role && (translated ?? link.role), roleLanguage };
  });
}

/** What the hourly dollar draws, in one language. */
function localHour(base: KnowledgeBase, id: string, language: Language): LocalHour | undefined {
  const hour = base.records.products.get(id)?.hour;
  if (!hour || language === 'en') return hour;
  const { otherSide: text, beside } = base.overlays.get(language)?.products.get(id) ?? {};
  const local = { ...hour, beside };
  if (!hour.otherSide) return local;
  return text ? { ...local, otherSide: { ...hour.otherSide, text } } : { ...local, otherSideLanguage: 'en' };
}

/** The note for each occasion: one for this very product before one for its kind. */
function notesFor(base: KnowledgeBase, id: string, kind: ProductKind, language: Language): LocalNote[] {
  const all = [...base.records.notes];
  const fit = [
    ...all.filter(([, note]) => note.products?.includes(id)),
    ...all.filter(([, note]) => note.kinds?.includes(kind)),
  ];
  const overlays = language === 'en' ? undefined : base.overlays.get(language)?.notes;
  return OCCASIONS.flatMap((occasion) => {
    const [name, note] = fit.find(([, one]) => one.occasion === occasion) ?? [];
    if (!note) return [];
    const text = overlays?.get(name ?? '')?.text;
    return [
      {
        occasion,
        text: text ?? note.text,
        claim: note.claim,
        textLanguage: language !== 'en' && !text ? ('en' as const) : undefined,
      },
    ];
  });
}

/** A note leads to its claim, which stands in the panel then, where it may speak of others. */
const withNotes = (
  inherited: readonly Inherited[],
  own: readonly string[],
  notes: readonly LocalNote[],
  inheritedAs: (claim: string) => Inherited,
): Inherited[] => [
  ...inherited,
  ...[...new Set(notes.map(({ claim }) => claim))]
    .filter((claim) => !own.includes(claim) && !inherited.some((item) => item.claim === claim))
    .map(inheritedAs),
];

/** What a shard says where nothing is known. */
function fallbackIn(base: KnowledgeBase, language: Language) {
  const overlays = language === 'en' ? undefined : base.overlays.get(language);
  return {
    fallback: overlays?.gaps.get(FALLBACK_GAP)?.text ?? base.records.gaps.get(FALLBACK_GAP)?.text ?? '',
    kindLanguage: language !== 'en' && !overlays?.gaps.has(FALLBACK_GAP) ? ('en' as const) : undefined,
  };
}

/** Claims, and after them those that replace them: a superseded claim is shown with what stands today. */
const withReplacements = (base: KnowledgeBase, ids: readonly string[]): string[] => [
  ...ids,
  ...ids.flatMap((id) => base.records.claims.get(id)?.supersededBy ?? []),
];

/** The shard of one product in one language. Returns undefined for an unknown product. */
export function productShard(
  base: KnowledgeBase,
  arrangement: Arrangement,
  id: string,
  language: Language,
): ProductShard | undefined {
  const product = base.records.products.get(id);
  const entity = localEntity(base, id, language);
  if (!product || !entity) return undefined;
  const more = (arrangement.products.get(id) ?? []).filter(
    (claim) => !product.claims.includes(claim) && isOfProduct(base, claim),
  );
  const notes = notesFor(base, id, product.kind, language);
  const own = [...product.claims, ...more];
  const inherited = withNotes(
    inheritedClaims(base, arrangement, id, new Set(own)),
    own,
    notes,
    inheritedFor(base, id, product.vendor),
  );
  const chain = chainLinks(base, id, language);
  const overlay = language === 'en' ? undefined : base.overlays.get(language)?.products.get(id);
  const hour = localHour(base, id, language);
  const wages = wagesBeside(base, product.hour, language);
  return {
    language,
    product: { id, name: entity.name, vendor: product.vendor, kind: product.kind },
    ended: product.ended ? true : undefined,
    lead: product.lead,
    own: product.claims,
    more,
    inherited,
    gaps: overlay?.gaps ?? product.gaps,
    gapsLanguage: language !== 'en' && !overlay?.gaps ? 'en' : undefined,
    ...fallbackIn(base, language),
    chain,
    others: product.others ?? [],
    notes,
    hour,
    wages,
    actions: productActions(base, id, [...product.claims, ...more], language),
    terms: termsFor(
      base,
      [...own, ...inherited.map(({ claim }) => claim)],
      [
        ...(overlay?.gaps ?? product.gaps),
        ...chain.flatMap(({ role }) => role ?? []),
        ...payTexts(base, hour, wages, language),
      ],
      language,
      payConcepts(base, hour, wages),
    ),
    places: placesOf(
      arrangement,
      withReplacements(base, [
        ...product.claims,
        ...more,
        ...inherited.map(({ claim }) => claim),
        ...chain.flatMap(({ claim, pay, count }) => [claim, pay?.claim ?? [], count?.claim ?? []].flat()),
      ]),
    ),
    ...entitiesAndCountries(
      base,
      [id, product.vendor, ...chain.flatMap((link) => [...firmsOf(link), link.place ?? []].flat())],
      language,
    ),
  };
}

/** Of a product about which nothing is known no record speaks. */
const asOfSector = (claim: string): Inherited => ({ claim, scope: 'sector' });

/** The shard that speaks for a kind of product: what is known of the kind, and that nothing is known of this one. */
export function kindShard(
  base: KnowledgeBase,
  arrangement: Arrangement,
  kind: ProductKind,
  language: Language,
): ProductShard {
  const ofTheKind = (base.records.categories.get(kind)?.claims ?? []).map(asOfSector);
  const notes = notesFor(base, '', kind, language);
  const inherited = withNotes(ofTheKind, [], notes, asOfSector);
  const places = placesOf(
    arrangement,
    inherited.map(({ claim }) => claim),
  );
  const about = fallbackIn(base, language);
  return {
    language,
    product: { id: '', name: '', vendor: '', kind },
    own: [],
    more: [],
    inherited,
    notes,
    gaps: [about.fallback],
    gapsLanguage: about.kindLanguage,
    ...about,
    chain: [],
    others: [],
    wages: [],
    actions: kindActions(base, kind, language),
    terms: termsFor(
      base,
      inherited.map(({ claim }) => claim),
      [about.fallback],
      language,
    ),
    places,
    entities: {},
    countries: {},
  };
}
