/** Finds what a person asks for: every part of the question is looked up in each way it may be meant, and what holds most of them comes first. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Language } from '../../model/languages';
import { type Found, indexOptions, type SearchData, type SearchDocument } from './documents';
import { meant } from './near-words';
import { type Part, questionOf } from './question';
import { fold } from './words';

/** What the search says. */
export interface SearchAnswer {
  found: Found[];
  /** Whether a claim answers the whole question; else what was found is only near it. */
  answered: boolean;
  /** What nobody knows, where it names what was asked for. */
  gaps: Found[];
  /** Words that fit nothing, and names that were taken instead. */
  unknown: string[];
  instead: [written: string, taken: string][];
}

export interface Searcher {
  /** Any text is answered; nothing is ever thrown. */
  ask(query: string, options?: { limit?: number }): SearchAnswer;
}

/** How much a way of meaning a word is worth. */
const WAYS = { exact: 1, near: 0.45, group: 0.75, beginning: 0.6, forgiven: 0.6 } as const;
/** Claims are what is asked for; a name, a word or a gap comes first where the question is just that. */
const KINDS: Record<Found['kind'], number> = { claim: 1, entity: 0.72, term: 0.66, gap: 0.5, action: 0.6, source: 0.4 };
const ALL_OF_IT = 2.2;
/** What a claim must hold of a question, by weight, to answer it. */
const ENOUGH = 0.62;
const BOOST = { title: 2, names: 2.5, topics: 1, body: 1 };
const SHORTEST_BEGINNING = 3;
/** A word that fits nothing counts as a rare one, and a name never as a common one. */
const RARE = 8;
const NAMED = 3;
/** How much more a document counts that holds more of the question. */
const HOLDING = 1.5;
const MOST_GAPS = 3;

type Hits = Map<string, number>;

/** The best of two lists, by key. */
function take(into: Hits, from: Hits, worth: number): void {
  for (const [key, share] of from) into.set(key, Math.max(into.get(key) ?? 0, share * worth));
}

const found = (result: SearchResult): Found => {
  const { id, kind, title, text, products, status, grade, type } = result;
  return { id: String(id).slice(String(kind).length + 1), kind, title, text, products, status, grade, type };
};

/** The parts of an index as one: a word is about as rare in each, so that scores compare. */
class Index {
  readonly #parts: MiniSearch<SearchDocument>[];
  /** Everything that was ever found, by key. */
  readonly results = new Map<string, SearchResult>();
  readonly count: number;

  constructor(parts: readonly unknown[], language: Language) {
    const options = indexOptions(language);
    this.#parts = parts.map((part) => MiniSearch.loadJS(part as Parameters<typeof MiniSearch.loadJS>[0], options));
    this.count = this.#parts.reduce((sum, part) => sum + part.documentCount, 0);
  }

  #search(term: string, options: SearchOptions): SearchResult[] {
    if (term === '') return [];
    const plain = { tokenize: (text: string) => [text], processTerm: (word: string) => word, boost: BOOST };
    return this.#parts.flatMap((part) => part.search(term, { ...plain, ...options }));
  }

  /** Documents that hold a term, each with a share from 0.5 to 1 of the best one's score. */
  hits(term: string, prefix = false): Hits {
    const list = this.#search(term, { prefix });
    const best = Math.max(...list.map(({ score }) => score));
    for (const result of list) this.results.set(String(result.id), result);
    return new Map(list.map(({ id, score }) => [String(id), 0.5 + (0.5 * score) / best]));
  }

  /** Terms of the index that are near a word. */
  near(word: string): string[] {
    return [...new Set(this.#search(word, { fuzzy: 2, maxFuzzy: 2 }).flatMap(({ match }) => Object.keys(match)))];
  }
}

interface Looked {
  part: Part;
  hits: Hits;
  /** The word that was taken instead. */
  taken?: string;
}

/** Documents that hold a part in any way it may be meant; errors are forgiven where nothing else fits. */
function lookUp(part: Part, index: Index, { names, near }: SearchData, nameWords: ReadonlySet<string>): Looked {
  const hits: Hits = new Map();
  for (const id of part.ids) {
    take(hits, index.hits(id), WAYS.exact);
    for (const other of near[id.slice(1)] ?? []) take(hits, index.hits(`@${other}`), WAYS.near);
  }
  take(hits, index.hits(part.stem), part.ids.length > 0 ? WAYS.near : WAYS.exact);
  for (const group of part.groups) take(hits, index.hits(group), WAYS.group);
  if (hits.size === 0 && part.stem.length >= SHORTEST_BEGINNING)
    take(hits, index.hits(part.stem, true), WAYS.beginning);
  if (hits.size > 0) return { part, hits };
  const [name] = meant(part.written, nameWords, () => true);
  const ids = (name !== undefined && Object.hasOwn(names, name) && names[name]) || [];
  const terms =
    name === undefined ? meant(part.stem, index.near(part.stem), () => false) : ids.length > 0 ? [] : [name];
  for (const term of [...ids.map((id) => `@${id}`), ...terms]) take(hits, index.hits(term), WAYS.forgiven);
  const taken = name ?? terms[0];
  return { part, hits, ...(taken !== undefined && hits.size > 0 && { taken }) };
}

/** How much of a question each document holds, and how well. */
function weigh(looked: readonly Looked[], { count }: Index): Map<string, { score: number; held: number }> {
  const weights = looked.map(({ part, hits }) => {
    const rare = hits.size === 0 ? RARE : Math.log(1 + count / hits.size);
    return part.ids.length > 0 ? Math.max(rare, NAMED) : rare;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const totals = new Map<string, { score: number; held: number }>();
  for (const [at, { hits }] of looked.entries())
    for (const [key, share] of hits) {
      const { score, held } = totals.get(key) ?? { score: 0, held: 0 };
      const weight = weights[at] ?? 0;
      totals.set(key, { score: score + share * weight, held: held + weight / all });
    }
  return totals;
}

/** Whether the question is the name of the thing and no more. */
function isNamed({ id, kind, title }: SearchResult, asked: string, names: SearchData['names']): boolean {
  if (kind === 'entity')
    return Object.hasOwn(names, asked) && (names[asked] ?? []).includes(String(id).slice('entity:'.length));
  return kind === 'term' && fold(String(title)) === asked;
}

/** Makes the search of one language ready. Throws what MiniSearch throws for an index that is none. */
export function searcherOf(data: SearchData, language: Language): Searcher {
  const index = new Index(data.parts, language);
  const nameWords = new Set(Object.keys(data.names).flatMap((name) => name.split(' ')));

  return {
    ask(query, { limit = 20 } = {}) {
      const { parts } = questionOf(query, language, data.names);
      const looked = parts.map((part) => lookUp(part, index, data, nameWords));
      const asked = parts.map(({ written }) => written).join(' ');
      const ranked = [...weigh(looked, index)]
        .flatMap(([key, { score, held }]) => {
          const result = index.results.get(key);
          if (!result) return [];
          const worth = isNamed(result, asked, data.names) ? ALL_OF_IT : KINDS[result.kind as Found['kind']];
          return [{ result, held, score: score * held ** HOLDING * worth }];
        })
        .sort((left, right) => right.score - left.score);
      const [claim] = ranked.filter(({ result }) => result.kind === 'claim');
      const named = looked.filter(({ part }) => part.ids.length > 0);
      const ofNamed = claim !== undefined && named.every(({ hits }) => hits.has(String(claim.result.id)));
      const answered = claim !== undefined && claim.held >= ENOUGH && ofNamed;
      const gaps = ranked.filter(({ result }) => result.kind === 'gap').slice(0, MOST_GAPS);
      return {
        found: ranked.slice(0, limit).map(({ result }) => found(result)),
        answered,
        gaps: answered ? [] : gaps.map(({ result }) => found(result)),
        unknown: looked.filter(({ hits }) => hits.size === 0).map(({ part }) => part.written),
        instead: looked.flatMap(({ part, taken }): [string, string][] =>
          taken === undefined ? [] : [[part.written, taken]],
        ),
      };
    },
  };
}
