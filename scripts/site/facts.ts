/** Gathers what the site shows from the compiled base, in one language. Node only; runs at build time. */
import { dossier } from '../../src/knowledge/dossier';
import { readClaims } from '../../src/knowledge/read-claims';
import type { KnowledgeReader } from '../../src/knowledge/reader';
import type { Claim } from '../../src/model/claim';
import type { Language } from '../../src/model/primitives';
import type { SiteClaim, SiteEntity, SiteFacts, SiteGap, SiteProduct } from '../../src/presentation/site/facts';
import { arrangeClaims, countryNames, placesOf } from '../knowledge/claim-pages';
import type { Compiled } from '../knowledge/compile';
import { termsIn } from '../knowledge/lints/terms';
import type { KnowledgeBase } from '../knowledge/load';
import { localClaim, localEntity, localSource } from '../knowledge/localize';
import { readerOf } from '../knowledge/pack';
import { localAction } from '../knowledge/product-actions';
import { FALLBACK_GAP } from '../knowledge/product-shard';

const present = <T>(value: T | undefined): value is T => value !== undefined;
const overlaysOf = (base: KnowledgeBase, language: Language) =>
  language === 'en' ? undefined : base.overlays.get(language);

/** Every entity that a claim's record names, each once. */
const namesOf = ({ subject, object, about, products, place, otherPlaces = [] }: Claim, base: KnowledgeBase): string[] =>
  [...new Set([...about, ...products, subject, object, place, ...otherPlaces])]
    .filter(present)
    .filter((id) => base.records.entities.has(id));

function siteClaims(base: KnowledgeBase, read: SiteFacts['claims'], language: Language): SiteClaim[] {
  return [...base.records.claims].flatMap(([id, record]) => {
    const claim = read[id];
    const text = localClaim(base, id, language)?.text;
    if (!claim || !text) return [];
    const names = namesOf(record, base);
    const placed = names.map((name) => base.records.entities.get(name)).filter((entity) => entity?.type === 'place');
    return [
      {
        claim,
        ...(text.detail && text.detail !== text.standard && { detail: { untold: text.detail } }),
        names,
        countries: [...new Set([record.country, ...placed.map((entity) => entity?.country)])].filter(present),
        terms: [
          ...new Set(
            [text.plain, text.standard].flatMap((part) => termsIn(part, language).map(({ concept }) => concept)),
          ),
        ],
        history: record.history,
      },
    ];
  });
}

function siteEntities(base: KnowledgeBase, language: Language): Record<string, SiteEntity> {
  const rendered = overlaysOf(base, language)?.entities;
  return Object.fromEntries(
    [...base.records.entities].flatMap(([id, record]): [string, SiteEntity][] => {
      const local = localEntity(base, id, language);
      if (!local) return [];
      const { type, aka = [], parent, website } = record;
      const textLanguage = language !== 'en' && !rendered?.has(id) ? ('en' as const) : undefined;
      return [[id, { ...local, type, aka, parent, website, textLanguage }]];
    }),
  );
}

async function siteProducts(base: KnowledgeBase, reader: KnowledgeReader, language: Language): Promise<SiteProduct[]> {
  const products: SiteProduct[] = [];
  for (const [id, { vendor, kind }] of base.records.products) {
    const name = localEntity(base, id, language)?.name ?? id;
    const facts = await dossier(reader, { id, name, vendor, kind, knowledge: id }, language, 'plain');
    products.push({ id, kind, vendor, dossier: facts });
  }
  return products.sort((left, right) => left.dossier.product.name.localeCompare(right.dossier.product.name, language));
}

/** Gaps of each product in its own order, after them those that hold for any. */
function siteGaps(base: KnowledgeBase, products: readonly SiteProduct[], language: Language): SiteGap[] {
  const rendered = overlaysOf(base, language)?.gaps;
  const lang = (translated: boolean) => (language !== 'en' && !translated ? ('en' as const) : undefined);
  return [
    ...products.flatMap(({ id, dossier: { gaps, gapsLanguage } }) =>
      gaps.map((text, at): SiteGap => ({ id: `${id}-${at + 1}`, text, product: id, lang: lang(!gapsLanguage) })),
    ),
    ...[...base.records.gaps].map(([id, gap]): SiteGap => {
      const text = rendered?.get(id)?.text;
      return { id: id === FALLBACK_GAP ? 'any' : id, text: text ?? gap.text, lang: lang(text !== undefined) };
    }),
  ];
}

/** Everything the pages of one language are made from. `today` is YYYY-MM-DD. */
export async function siteFacts(compiled: Compiled, language: Language, today: string): Promise<SiteFacts> {
  const { base } = compiled;
  const reader = readerOf(compiled);
  const overlays = overlaysOf(base, language);
  const english = (translated: unknown) => (language !== 'en' && !translated ? ('en' as const) : undefined);
  const places = placesOf(arrangeClaims(base), base.records.claims.keys());
  const read = await readClaims(reader, places, language, 'standard');
  const products = await siteProducts(base, reader, language);
  const byTerm = (left: { term: string }, right: { term: string }) => left.term.localeCompare(right.term, language);
  return {
    today,
    kbVersion: compiled.index.kbVersion,
    all: siteClaims(base, read.claims, language),
    claims: read.claims,
    sources: Object.fromEntries(
      [...base.records.sources.keys()].flatMap((id) => {
        const source = localSource(base, id);
        return source ? [[id, source]] : [];
      }),
    ),
    entities: siteEntities(base, language),
    countries: countryNames(base, base.records.countries.keys(), language),
    products,
    categories: [...base.records.categories].map(([id, category]) => {
      const { name, about, intro } = overlays?.categories.get(id) ?? category;
      const kind = id as SiteFacts['categories'][number]['id'];
      return { id: kind, name, about, intro, claims: category.claims, lang: english(overlays?.categories.has(id)) };
    }),
    terms: [...base.records.concepts]
      .map(([id, record]) => {
        const { term, definition } = overlays?.concepts.get(id) ?? record;
        return { id, term, definition, source: record.source, lang: english(overlays?.concepts.has(id)) };
      })
      .sort(byTerm),
    actions: [...base.records.actions].flatMap(([id, action]) => localAction(base, id, action, language)),
    resources: [...base.records.resources].map(([id, { title, description, url }]) => {
      const rendered = overlays?.resources.get(id);
      return {
        id,
        title: rendered?.title ?? title,
        description: rendered?.description ?? description,
        url,
        lang: english(rendered),
      };
    }),
    gaps: siteGaps(base, products, language),
  };
}
