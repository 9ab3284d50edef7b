/** Puts together what the pages of one language are made from: the shards that the panel reads, and the records that only these pages need. */
import { dossier } from '../../knowledge/dossier';
import { readClaims } from '../../knowledge/read-claims';
import type { KnowledgeReader } from '../../knowledge/reader';
import { type ClaimPages, pageKey, productKey } from '../../knowledge/shard';
import type { ContentLevel, Language } from '../../model/primitives';
import type { LessonBrief, SiteClaim, SiteFacts, SiteGap, SiteProduct } from './facts';

/** What the record of a claim says of whom and what it names. */
export type ClaimRecord = Omit<SiteClaim, 'claim' | 'detail'>;

/** One language's records beside the shards of claims and products. */
export interface SiteRecords
  extends Pick<
    SiteFacts,
    'sources' | 'entities' | 'countries' | 'categories' | 'terms' | 'actions' | 'resources' | 'gaps'
  > {
  /** Where each claim lies among the pages of claims. */
  places: ClaimPages;
  /** In the order of the base. */
  claims: readonly (readonly [id: string, record: ClaimRecord])[];
  products: readonly (Omit<SiteProduct, 'dossier'> & { name: string })[];
  /** In the order in which they are offered, where their pages lie in the package. */
  lessons?: readonly (readonly [id: string, brief: LessonBrief])[];
}

/** Key of the records of one language, in the pack of the explorer. */
export const recordsKey = (language: Language): string => `${language}-explorer/records`;

interface Options {
  language: Language;
  /** YYYY-MM-DD */
  today: string;
  kbVersion: string;
  /** Texts above this level wait behind a note; all are shown without it. */
  content?: ContentLevel | undefined;
}

/** A reader that has read everything already: what is asked for several times is unpacked once. */
async function readAhead(reader: KnowledgeReader, keys: readonly string[]): Promise<KnowledgeReader> {
  const values = await reader.readAll(keys);
  const all = new Map(keys.map((key, at) => [key, values[at]]));
  return { readAll: async (asked) => asked.map((key) => all.get(key)) };
}

/** A claim, and the longest text where it says more than the usual one. */
function siteClaim(standard: SiteClaim['claim'], detail: SiteClaim['claim'], record: ClaimRecord): SiteClaim {
  const longer = detail.text.untold !== standard.text.untold;
  return { claim: standard, ...(longer && { detail: detail.text }), ...record };
}

/** Each product as the panel shows it, by name. */
async function siteProducts(
  reader: KnowledgeReader,
  { products }: SiteRecords,
  { language, content }: Options,
): Promise<SiteProduct[]> {
  const all: SiteProduct[] = [];
  for (const { id, kind, vendor, name } of products) {
    const known = await dossier(reader, { id, name, vendor, kind, knowledge: id }, language, 'plain');
    all.push({ id, kind, vendor, dossier: { ...known, ...(content && { content }) } });
  }
  return all.sort((left, right) => left.dossier.product.name.localeCompare(right.dossier.product.name, language));
}

/** Gaps of each product in its own order, after them those that hold for any. */
const siteGaps = (products: readonly SiteProduct[], { gaps }: SiteRecords, { language }: Options): SiteGap[] => [
  ...products.flatMap(({ id, dossier: { gaps: texts, gapsLanguage } }) =>
    texts.map((text, at): SiteGap => {
      const lang = language !== 'en' && gapsLanguage ? ('en' as const) : undefined;
      return { id: `${id}-${at + 1}`, text, product: id, lang };
    }),
  ),
  ...gaps,
];

/** Everything the pages of one language are made from. Throws ManyHandsError `knowledge-unavailable` where a shard cannot be read. */
export async function factsFrom(reader: KnowledgeReader, records: SiteRecords, options: Options): Promise<SiteFacts> {
  const { language, today, kbVersion, content } = options;
  const pages = [...new Set(Object.values(records.places))].map((page) => pageKey(page, language));
  const ahead = await readAhead(reader, [...pages, ...records.products.map(({ id }) => productKey(id, language))]);
  const [standard, detail] = await Promise.all([
    readClaims(ahead, records.places, language, 'standard'),
    readClaims(ahead, records.places, language, 'detail'),
  ]);
  const products = await siteProducts(ahead, records, options);
  const all = records.claims.flatMap(([id, record]) => {
    const [usual, longest] = [standard.claims[id], detail.claims[id]];
    return usual && longest ? [siteClaim(usual, longest, record)] : [];
  });
  const { sources, entities, countries, categories, terms, actions, resources, lessons } = records;
  return {
    ...{ today, kbVersion, all, products, sources, entities, countries, categories, terms, actions, resources },
    ...(content && { content }),
    ...(lessons && { lessons: new Map(lessons) }),
    claims: standard.claims,
    gaps: siteGaps(products, records, options),
  };
}
