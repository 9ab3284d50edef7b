/** The index of one language, as the search asks it: documents that hold a term, and terms that are near a word. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Language } from '../../model/languages';
import { type Found, indexOptions, type SearchDocument } from './documents';
import { forgiven } from './near-words';

/** What a word counts that stands in the longest text, the limits or the answers only. */
const ASIDE = 0.5;
/** The same where it stands in a question for which an editor chose the claim. */
export const ASKED = 0.85;

/** How well a document holds a term, from 0.25 to 1, and what that counts by where it stands. */
export interface Hit {
  share: number;
  place: number;
}
/** What is kept of a document beside its words. */
export type Stored = Omit<Found, 'id'>;

const BOOST = { title: 2, names: 2.5, topics: 1.5, body: 1, asked: 1.5, more: 0.5 };

/** By the fields in which a word stands. */
function placeOf(match: SearchResult['match']): number {
  let place = ASIDE;
  for (const fields of Object.values(match))
    for (const field of fields)
      if (field === 'asked') place = ASKED;
      else if (field !== 'more') return 1;
  return place;
}

/** So many hits are kept for the questions that follow: words of the field are asked for again and again, and stand in many records. */
const MOST_KEPT = 200_000;

/** The parts of an index as one: a word is about as rare in each, so that scores compare. */
export class Index {
  readonly #parts: MiniSearch<SearchDocument>[];
  readonly #known = new Map<string, ReadonlyMap<string, Hit>>();
  #kept = 0;
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

  /** Documents that hold a term, each with its share of the best one's score. */
  hits(term: string, prefix = false): ReadonlyMap<string, Hit> {
    const name = prefix ? `${term}*` : term;
    const known = this.#known.get(name);
    if (known) return known;
    const list = this.#search(term, { prefix });
    const best = list.reduce((most, { score }) => Math.max(most, score), 0);
    const hits = new Map<string, Hit>();
    for (const { id, score, match } of list) {
      const place = placeOf(match);
      const share = (0.55 + (0.45 * score) / best) * (place === ASIDE ? ASIDE : 1);
      hits.set(id, { share, place });
    }
    if (this.#kept + hits.size > MOST_KEPT) {
      this.#known.clear();
      this.#kept = 0;
    }
    this.#known.set(name, hits);
    this.#kept += hits.size;
    return hits;
  }

  /** What is kept of a document, by its key. */
  document(key: string): Stored | undefined {
    for (const part of this.#parts) {
      const stored = part.getStoredFields(key);
      if (stored) return stored as unknown as Stored;
    }
    return undefined;
  }

  /** Terms of the index that are near a word. */
  near(word: string): string[] {
    const most = forgiven(word);
    if (most === 0) return [];
    return [...new Set(this.#search(word, { fuzzy: most, maxFuzzy: most }).flatMap(({ match }) => Object.keys(match)))];
  }
}
