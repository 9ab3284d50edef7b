/** Full text search over claims, entities, sources and glossary in one language: word beginnings, one typing error, accents left out. Not part of the panel's path. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { KnowledgeReader } from '../../src/knowledge/reader';
import type { Language } from '../../src/model/primitives';
import {
  indexOptions,
  type SearchAnswer,
  type SearchDocument,
  searchKey,
  searchPartKey,
  tellingWords,
} from './search-words';

export type { SearchAnswer };

type Index = MiniSearch<SearchDocument>;

/** What is longer than any question is cut: a pasted page must not hold the search up. */
const MAX_CHARACTERS = 200;
const MAX_WORDS = 12;
/** Words shorter than this are too like each other for typing errors to be forgiven. */
const FORGIVING_FROM = 4;

/** Loaded once for each reader and language, and only when somebody searches. */
const loaded = new WeakMap<KnowledgeReader, Map<Language, Promise<Index[]>>>();

async function load(reader: KnowledgeReader, language: Language): Promise<Index[]> {
  const [parts] = await reader.readAll([searchKey(language)]);
  const indexes: Index[] = [];
  // One after the other: two parts in the making at once would double the memory at its peak.
  for (let part = 0; part < Number(parts); part += 1) {
    const [value] = await reader.readAll([searchPartKey(part, language)]);
    indexes.push(MiniSearch.loadJS(value as Parameters<typeof MiniSearch.loadJS>[0], indexOptions(language)));
  }
  return indexes;
}

function indexesOf(reader: KnowledgeReader, language: Language): Promise<Index[]> {
  const languages = loaded.get(reader) ?? new Map<Language, Promise<Index[]>>();
  loaded.set(reader, languages);
  const ready = languages.get(language) ?? load(reader, language);
  languages.set(language, ready);
  // A failure is not kept: the next question tries again.
  ready.catch(() => languages.delete(language));
  return ready;
}

const BASE: SearchOptions = {
  boost: { title: 2, names: 3 },
  boostDocument: (_id, _term, stored) => (stored?.kind === 'claim' ? 2 : 1),
  prefix: (word) => word.length >= 2,
  weights: { prefix: 0.4, fuzzy: 0.2 },
};

/** From strict to lenient; the first that finds anything answers. */
const ATTEMPTS: readonly SearchOptions[] = [
  { ...BASE, combineWith: 'AND' },
  { ...BASE, combineWith: 'AND', fuzzy: (word) => (word.length >= FORGIVING_FROM ? 1 : false) },
  // Two letters swapped are one error of the fingers and two changes of the word.
  {
    ...BASE,
    combineWith: 'AND',
    fuzzy: (word) => (word.length > FORGIVING_FROM ? 2 : word.length === FORGIVING_FROM ? 1 : false),
  },
  { ...BASE, combineWith: 'OR', fuzzy: (word) => (word.length >= FORGIVING_FROM ? 1 : false) },
];

const answerOf = ({ id, kind, title, text, products, status, grade }: SearchResult): SearchAnswer => ({
  id: String(id).slice(String(kind).length + 1),
  kind,
  title,
  text,
  products,
  status,
  grade,
});

/**
 * Finds what a person asks for in their own words, best first. A question that holds no word finds nothing.
 * Throws ManyHandsError `knowledge-unavailable` when the index cannot be read, and nothing for any question.
 */
export async function search(
  reader: KnowledgeReader,
  query: string,
  language: Language,
  { limit = 20 } = {},
): Promise<SearchAnswer[]> {
  const words = tellingWords(query.slice(0, MAX_CHARACTERS), language).slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const indexes = await indexesOf(reader, language);
  for (const attempt of ATTEMPTS) {
    const found = indexes.flatMap((index) => index.search(words.join(' '), attempt));
    if (found.length > 0)
      return found
        .sort((left, right) => right.score - left.score)
        .slice(0, limit)
        .map(answerOf);
  }
  return [];
}
