/** Gathers what the site shows from the compiled base, in one language. Node only; runs at build time. */
import type { Claim } from '../../src/model/claim';
import type { Language } from '../../src/model/primitives';
import type { SiteEntity, SiteFacts, SiteGap, SitePay } from '../../src/presentation/site/facts';
import { type ClaimRecord, factsFrom, type SiteRecords } from '../../src/presentation/site/read-facts';
import { arrangeClaims, countryNames, placesOf } from '../knowledge/claim-pages';
import type { Compiled } from '../knowledge/compile';
import { termsIn } from '../knowledge/lints/terms';
import type { KnowledgeBase } from '../knowledge/load';
import { localClaim, localEntity, localSource } from '../knowledge/localize';
import { namedEntities } from '../knowledge/named-entities';
import { readerOf } from '../knowledge/pack';
import { localAction } from '../knowledge/product-actions';
import { FALLBACK_GAP } from '../knowledge/product-shard';
import { isPay, wagesBeside } from '../knowledge/wages-beside';
import { geometry } from './pictures/geometry';

const present = <T>(value: T | undefined): value is T => value !== undefined;
const overlaysOf = (base: KnowledgeBase, language: Language) =>
  language === 'en' ? undefined : base.overlays.get(language);
/** The language of a text that nobody has rendered. */
const english = (language: Language, translated: unknown) =>
  language !== 'en' && !translated ? ('en' as const) : undefined;

/** Every entity that a claim's record names, each once. */
const namesOf = ({ subject, object, about, products, place, otherPlaces = [] }: Claim, base: KnowledgeBase): string[] =>
  [...new Set([...about, ...products, subject, object, place, ...otherPlaces])]
    .filter(present)
    .filter((id) => base.records.entities.has(id));

function claimRecords(base: KnowledgeBase, language: Language): [id: string, record: ClaimRecord][] {
  return [...base.records.claims].flatMap(([id, record]): [string, ClaimRecord][] => {
    const text = localClaim(base, id, language)?.text;
    if (!text) return [];
    const names = namesOf(record, base);
    const placed = names.map((name) => base.records.entities.get(name)).filter((entity) => entity?.type === 'place');
    return [
      [
        id,
        {
          names,
          countries: [...new Set([record.country, ...placed.map((entity) => entity?.country)])].filter(present),
          terms: [
            ...new Set(
              [text.plain, text.standard].flatMap((part) => termsIn(part, language).map(({ concept }) => concept)),
            ),
          ],
          history: record.history,
        },
      ],
    ];
  });
}

function siteEntities(base: KnowledgeBase, language: Language): Record<string, SiteEntity> {
  const rendered = overlaysOf(base, language)?.entities;
  const named = namedEntities(base);
  return Object.fromEntries(
    [...base.records.entities].flatMap(([id, record]): [string, SiteEntity][] => {
      const local = localEntity(base, id, language);
      if (!local || !named.has(id)) return [];
      const { type, aka = [], parent, website, geo } = record;
      const textLanguage = language !== 'en' && !rendered?.has(id) ? ('en' as const) : undefined;
      return [[id, { ...local, type, aka, parent, website, geo, textLanguage }]];
    }),
  );
}

/** Those that hold for any product. */
const generalGaps = (base: KnowledgeBase, language: Language): SiteGap[] =>
  [...base.records.gaps].map(([id, gap]) => {
    const text = overlaysOf(base, language)?.gaps.get(id)?.text;
    return { id: id === FALLBACK_GAP ? 'any' : id, text: text ?? gap.text, lang: english(language, text) };
  });

/** What is named, explained and pointed to, in the language of the pages. */
function texts(base: KnowledgeBase, language: Language): Pick<SiteRecords, 'categories' | 'terms' | 'resources'> {
  const overlays = overlaysOf(base, language);
  const byTerm = (left: { term: string }, right: { term: string }) => left.term.localeCompare(right.term, language);
  return {
    categories: [...base.records.categories].map(([id, category]) => {
      const { name } = overlays?.categories.get(id) ?? category;
      const kind = id as SiteRecords['categories'][number]['id'];
      const lang = english(language, overlays?.categories.has(id));
      return { id: kind, name, claims: category.claims, lang };
    }),
    terms: [...base.records.concepts]
      .map(([id, record]) => {
        const { term, definition } = overlays?.concepts.get(id) ?? record;
        return { id, term, definition, source: record.source, lang: english(language, overlays?.concepts.has(id)) };
      })
      .sort(byTerm),
    resources: [...base.records.resources].map(([id, { title, description, url }]) => {
      const rendered = overlays?.resources.get(id);
      return {
        id,
        title: rendered?.title ?? title,
        description: rendered?.description ?? description,
        url,
        lang: english(language, rendered),
      };
    }),
  };
}

/** What the pages of one language need beside the shards that the panel reads; the explorer's pack holds it. */
export function siteRecords(base: KnowledgeBase, language: Language): SiteRecords {
  return {
    places: placesOf(arrangeClaims(base), base.records.claims.keys()),
    claims: claimRecords(base, language),
    sources: Object.fromEntries(
      [...base.records.sources.keys()].flatMap((id) => {
        const source = localSource(base, id, language);
        return source ? [[id, source]] : [];
      }),
    ),
    entities: siteEntities(base, language),
    countries: countryNames(base, base.records.countries.keys(), language),
    products: [...base.records.products].map(([id, { vendor, kind }]) => ({
      id,
      kind,
      vendor,
      name: localEntity(base, id, language)?.name ?? id,
    })),
    ...texts(base, language),
    actions: [...base.records.actions].flatMap(([id, action]) => localAction(base, id, action, language)),
    gaps: generalGaps(base, language),
  };
}

/** Times for which people are paid; sums for a piece of work or a person are no pay that can be held against a wage. */
const TIMES = ['hour', 'day', 'week', 'month', 'year'];

/** Amounts of pay of claims that stand, each with the wages of its place and time. Of several places none is the place of an amount. */
function sitePay(base: KnowledgeBase, claims: SiteFacts['claims'], language: Language): SitePay[] {
  return Object.values(claims)
    .filter(({ gone }) => !gone)
    .flatMap(({ id, figures, country }) => {
      const several = base.records.claims.get(id)?.otherPlaces !== undefined;
      return figures.flatMap((figure, at): SitePay[] => {
        if (!isPay(figure) || !TIMES.includes(figure.per ?? '')) return [];
        const elsewhere = figure.country !== undefined && figure.country !== country;
        const of = { paid: { claim: id, figure: at } };
        return [
          {
            claim: id,
            figure,
            country: figure.country ?? (several ? undefined : country),
            wages: elsewhere ? [] : wagesBeside(base, of, language),
          },
        ];
      });
    });
}

/** Everything the pages of one language are made from. `today` is YYYY-MM-DD; `place` is where the site will stand, if that is known. */
export async function siteFacts(
  { base, index, files }: Compiled,
  language: Language,
  today: string,
  place?: string,
): Promise<SiteFacts> {
  const options = { language, today, kbVersion: index.kbVersion };
  const facts = await factsFrom(readerOf({ index, files }), siteRecords(base, language), options);
  return { ...facts, site: { place, pay: sitePay(base, facts.claims, language), geometry: geometry() } };
}
