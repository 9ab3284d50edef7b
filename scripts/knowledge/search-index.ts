/** Makes the search of one language: claims, entities, gaps, terms, actions and sources in one index, cut into parts that fit a packed file. Node only; runs at build time. */
import MiniSearch from 'minisearch';
import { dayInWords } from '../../src/i18n/dates';
import { siteWords } from '../../src/i18n/site-words';
import { indexOptions, type SearchData, type SearchDocument } from '../../src/knowledge/search/documents';
import { type SearchNames, searchKey, searchPartKey } from '../../src/knowledge/search/read';
import { fieldWords, idTerm, NUMBER_TERM, RATE_TERM, SUM_TERM } from '../../src/knowledge/search/words';
import type { Claim } from '../../src/model/claim';
import type { Language } from '../../src/model/primitives';
import { authorName } from '../../src/model/source';
import { grouped } from '../../src/presentation/site/grouped';
import { voiceOf } from '../../src/presentation/told';
import { countryNames } from './claim-pages';
import type { KnowledgeBase } from './load';
import { localClaim, localEntity } from './localize';
import { namedEntities } from './named-entities';
import { localAction } from './product-actions';
import { countryId, folkId, nearNames, searchNames } from './search-names';

/** One part is loaded in one go, so it must not hold the background for long. */
const PART_DOCUMENTS = 4000;

const spaced = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(' ');

/** An entity by its marked id, and by its names in every form in which a person may write them. */
function namesOf(base: KnowledgeBase, id: string, language: Language): string {
  const entity = base.records.entities.get(id);
  return spaced([idTerm(id), localEntity(base, id, language)?.name, entity?.name, ...(entity?.aka ?? [])]);
}

const countryOf = (base: KnowledgeBase, code: string | undefined, language: Language): string =>
  code ? spaced([idTerm(countryId(code)), idTerm(folkId(code)), countryNames(base, [code], language)[code]]) : '';

/** The word by which a question asks for a place. */
const placed = (language: Language): string => fieldWords(language).where;

/** The years in which it happened and was said: "Sama 2026". */
const yearsOf = ({ happened, period, said }: Claim): string[] =>
  [happened, period?.from, period?.to, said?.on].flatMap((day) => day?.slice(0, 4) ?? []);

/** Units that begin with the code of a currency: "USD", "USD/hour". */
const MONEY = /^[A-Z]{3}(?:\/|$)/;
const RATE = /^[A-Z]{3}\//;

/** Topic, kind of work, state and years in words, as the lists name them. */
function topicsOf(claim: Claim, language: Language): string {
  const { theme, predicate, status, work, figures = [] } = claim;
  const { s, t } = siteWords(language);
  return spaced([
    s(`topic.${theme}`),
    predicate === 'ended-contract' ? s('topic.lost-jobs') : undefined,
    status === 'ruled' || status === 'settled' ? s('topic.rulings') : undefined,
    s(`work.${work}`),
    work.replaceAll('-', ' '),
    t(`status.${status}`),
    ...new Set(yearsOf(claim)),
    figures.some(({ unit }) => MONEY.test(unit)) ? SUM_TERM : undefined,
    figures.some(({ unit }) => RATE.test(unit)) ? RATE_TERM : undefined,
    figures.some(({ unit }) => !MONEY.test(unit)) ? NUMBER_TERM : undefined,
  ]);
}

function claimDocument(base: KnowledgeBase, id: string, record: Claim, language: Language): SearchDocument | undefined {
  const claim = localClaim(base, id, language);
  if (!claim) return undefined;
  const { about, products, place, otherPlaces = [], subject, object } = record;
  const named = [...new Set([...about, ...products, place ?? [], ...otherPlaces, subject, object ?? []].flat())];
  const places = named.map((name) => base.records.entities.get(name)).filter((entity) => entity?.type === 'place');
  const countries = new Set([claim.country, ...places.map((entity) => entity?.country)]);
  return {
    key: `claim:${id}`,
    kind: 'claim',
    title: claim.text.plain,
    // A hit is told with its voice, as everywhere.
    text: voiceOf(claim, { sources: {} }, siteWords(language)).line,
    names: spaced([
      ...named.map((entity) => namesOf(base, entity, language)),
      ...[...countries].map((code) => countryOf(base, code, language)),
    ]),
    topics: spaced([topicsOf(record, language), countries.size > 1 || claim.country ? placed(language) : '']),
    body: spaced([claim.text.standard, ...claim.figures.map((figure) => figure.what)]),
    asked: spaced(base.records.questions.get(id)?.[language] ?? []),
    more: spaced([claim.text.detail, claim.contested, ...claim.responses.map((row) => row.text)]),
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

const plain = { names: '', topics: '', asked: '', more: '', products: [] };

function* entityDocuments(base: KnowledgeBase, language: Language): Generator<SearchDocument> {
  for (const id of namedEntities(base)) {
    const entity = localEntity(base, id, language);
    if (!entity) continue;
    const { name: title, description: text, type, country } = entity;
    const names = spaced([namesOf(base, id, language), countryOf(base, country, language)]);
    const products = base.records.products.has(id) ? [id] : [];
    yield { ...plain, key: `entity:${id}`, kind: 'entity', title, text, names, body: text, products, type };
  }
}

/** What is not known of each product, under the address that the site gives it. */
function* gapDocuments(base: KnowledgeBase, language: Language): Generator<SearchDocument> {
  const rendered = language === 'en' ? undefined : base.overlays.get(language)?.products;
  for (const [id, product] of base.records.products)
    for (const [at, title] of (rendered?.get(id)?.gaps ?? product.gaps).entries())
      yield {
        ...plain,
        key: `gap:${id}-${at + 1}`,
        kind: 'gap',
        title,
        names: namesOf(base, id, language),
        body: localEntity(base, id, language)?.name ?? id,
        products: [id],
      };
}

function* otherDocuments(base: KnowledgeBase, language: Language): Generator<SearchDocument> {
  for (const [id, action] of base.records.actions)
    for (const { title, text, owner } of localAction(base, id, action, language))
      yield { ...plain, key: `action:${id}`, kind: 'action', title, text, names: owner ?? '', body: text };
  const overlays = language === 'en' ? undefined : base.overlays.get(language)?.concepts;
  for (const [id, record] of base.records.concepts) {
    const { term: title, definition: text } = overlays?.get(id) ?? record;
    yield { ...plain, key: `term:${id}`, kind: 'term', title, text, names: record.term, body: text };
  }
  const products = productsBySource(base);
  for (const [id, { title, publisher, date, authors = [] }] of base.records.sources)
    yield {
      ...plain,
      key: `source:${id}`,
      kind: 'source',
      title,
      text: [publisher, date && dayInWords(date, language)].filter(Boolean).join(', '),
      body: spaced([publisher, ...authors.map(authorName)]),
      products: [...(products.get(id) ?? [])],
    };
}

/** Everything that can be found, in one language. */
function* documentsOf(base: KnowledgeBase, language: Language): Generator<SearchDocument> {
  for (const [id, record] of base.records.claims) {
    const document = claimDocument(base, id, record, language);
    if (document) yield document;
  }
  yield* entityDocuments(base, language);
  yield* gapDocuments(base, language);
  yield* otherDocuments(base, language);
}

/** A number made of a text, the same in every build (FNV-1a). */
function numberOf(text: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return number;
}

/**
 * What can be found in one language, dealt out in parts of about so many documents. A document's key alone decides its
 * part: so a word is about as rare in each, scores compare across parts, and a change leaves the others as they were.
 */
export function searchParts(base: KnowledgeBase, language: Language, perPart: number): SearchDocument[][] {
  const documents = [...documentsOf(base, language)];
  const parts = Math.max(1, Math.ceil(documents.length / perPart));
  const dealt = grouped(documents, ({ key }) => numberOf(key) % parts);
  return Array.from({ length: parts }, (_, part) => dealt.get(part) ?? []);
}

/** The index of one part. */
export function indexOf(documents: readonly SearchDocument[], language: Language): SearchData['parts'][number] {
  const index = new MiniSearch<SearchDocument>(indexOptions(language));
  index.addAll(documents);
  return index.toJSON();
}

/** What a search needs to know of names, beside its parts. */
export const searchWords = (base: KnowledgeBase, language: Language): Omit<SearchData, 'parts'> => ({
  names: searchNames(base, language),
  near: nearNames(base),
});

/** The search of one language, ready to be packed. */
export const searchData = (base: KnowledgeBase, language: Language, perPart = PART_DOCUMENTS): SearchData => ({
  parts: searchParts(base, language, perPart).map((documents) => indexOf(documents, language)),
  ...searchWords(base, language),
});

/** The shards of one language's search. */
export function* searchShards(
  base: KnowledgeBase,
  language: Language,
): Generator<readonly [key: string, value: unknown]> {
  const { parts, ...rest } = searchData(base, language);
  yield [searchKey(language), { ...rest, parts: parts.length } satisfies SearchNames];
  for (const [part, index] of parts.entries()) yield [searchPartKey(part, language), index];
}
