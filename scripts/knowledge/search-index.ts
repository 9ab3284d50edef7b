/** Makes the search index of one language: claims, entities, sources and glossary, cut into parts that fit a packed file. Node only; runs at build time. */
import MiniSearch from 'minisearch';
import { translator } from '../../src/i18n/words';
import type { Claim } from '../../src/model/claim';
import type { Language } from '../../src/model/primitives';
import { authorName } from '../../src/model/records';
import { voiceOf } from '../../src/presentation/told';
import { countryNames } from './claim-pages';
import type { KnowledgeBase } from './load';
import { localClaim, localEntity } from './localize';
import { indexOptions, type SearchDocument, searchKey, searchPartKey } from './search-words';

/** One part is loaded in one go, so it must not hold the background for long. */
const PART_DOCUMENTS = 4000;

const spaced = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(' ');

/** Names of an entity in every form in which a person may write it. */
function namesOf(base: KnowledgeBase, id: string, language: Language): string {
  const entity = base.records.entities.get(id);
  return spaced([localEntity(base, id, language)?.name, entity?.name, ...(entity?.aka ?? [])]);
}

const countryName = (base: KnowledgeBase, code: string | undefined, language: Language) =>
  code ? countryNames(base, [code], language)[code] : undefined;

function claimDocument(base: KnowledgeBase, id: string, record: Claim, language: Language): SearchDocument | undefined {
  const claim = localClaim(base, id, language);
  if (!claim) return undefined;
  const named = [
    ...new Set([
      ...record.about,
      ...record.products,
      ...(record.place ? [record.place] : []),
      ...(record.otherPlaces ?? []),
    ]),
  ];
  return {
    key: `claim:${id}`,
    kind: 'claim',
    title: claim.text.plain,
    // A hit is told with its voice, as everywhere.
    text: voiceOf(claim, { sources: {} }, translator(language)).line,
    names: spaced([
      ...named.map((entity) => namesOf(base, entity, language)),
      countryName(base, claim.country, language),
    ]),
    body: spaced([
      claim.text.standard,
      claim.contested,
      ...claim.responses.map((row) => row.text),
      ...claim.figures.map((figure) => figure.what),
    ]),
    products: record.products,
    status: claim.status,
    grade: claim.grade,
  };
}

/** Products whose claims rest on each source. */
function productsBySource(base: KnowledgeBase): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const claim of base.records.claims.values()) {
    for (const { source } of claim.evidence) {
      const products = all.get(source) ?? new Set<string>();
      for (const product of claim.products) products.add(product);
      all.set(source, products);
    }
  }
  return all;
}

/** Everything that can be found, in one language. */
function* documentsOf(base: KnowledgeBase, language: Language): Generator<SearchDocument> {
  for (const [id, record] of base.records.claims) {
    const document = claimDocument(base, id, record, language);
    if (document) yield document;
  }
  for (const id of base.records.entities.keys()) {
    const entity = localEntity(base, id, language);
    if (!entity) continue;
    const names = spaced([namesOf(base, id, language), countryName(base, entity.country, language)]);
    yield {
      key: `entity:${id}`,
      kind: 'entity',
      title: entity.name,
      text: entity.description,
      names,
      body: entity.description,
      products: base.records.products.has(id) ? [id] : [],
    };
  }
  const products = productsBySource(base);
  for (const [id, { title, publisher, date, authors = [] }] of base.records.sources) {
    const text = [publisher, date].filter(Boolean).join(', ');
    yield {
      key: `source:${id}`,
      kind: 'source',
      title,
      text,
      names: '',
      body: spaced([publisher, ...authors.map(authorName)]),
      products: [...(products.get(id) ?? [])],
    };
  }
  const overlays = language === 'en' ? undefined : base.overlays.get(language)?.concepts;
  for (const [id, record] of base.records.concepts) {
    const { term, definition } = overlays?.get(id) ?? record;
    yield {
      key: `term:${id}`,
      kind: 'term',
      title: term,
      text: definition,
      names: record.term,
      body: definition,
      products: [],
    };
  }
}

/** The shards of one language's search: how many parts there are, and each part as MiniSearch writes it. */
export function* searchShards(
  base: KnowledgeBase,
  language: Language,
): Generator<readonly [key: string, value: unknown]> {
  const documents = [...documentsOf(base, language)];
  const parts = Math.max(1, Math.ceil(documents.length / PART_DOCUMENTS));
  yield [searchKey(language), parts];
  for (let part = 0; part < parts; part += 1) {
    const index = new MiniSearch<SearchDocument>(indexOptions(language));
    // Dealt out in turn, so that a word is about as rare in each part and scores compare across parts.
    index.addAll(documents.filter((_document, at) => at % parts === part));
    yield [searchPartKey(part, language), index.toJSON()];
  }
}
