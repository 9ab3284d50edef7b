/** The index of one language, as the search asks it: documents that hold a term, and terms that are near a word. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Language } from '../../model/languages';
import { indexOptions, type SearchDocument } from './documents';
import { forgiven } from './near-words';

/** What a word counts that stands in the longest text, the limits or the answers only. */
const ASIDE = 0.5;
/** The same where it stands in a question for which an editor chose the claim. */
export const ASKED = 0.85;
const ASIDE_IN = ['more'];
const ASKED_IN = [...ASIDE_IN, 'asked'];

/** How well a document holds a term, from 0.25 to 1, and what that counts by where it stands. */
export interface Hit {
  share: number;
  place: number;
}
const BOOST = { title: 2, names: 2.5, topics: 1.5, body: 1, asked: 1.5, more: 0.5 };

/** The parts of an index as one: a word is about as rare in each, so that scores compare. */
export class Index {
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

  /** Documents that hold a term, each with its share of the best one's score. */
  hits(term: string, prefix = false): Map<string, Hit> {
    const list = this.#search(term, { prefix });
    const best = Math.max(...list.map(({ score }) => score));
    for (const result of list) this.results.set(String(result.id), result);
    return new Map(
      list.map(({ id, score, match }) => {
        const only = (among: readonly string[]) =>
          Object.values(match).every((fields) => fields.every((field) => among.includes(field)));
        const share = (0.55 + (0.45 * score) / best) * (only(ASIDE_IN) ? ASIDE : 1);
        return [String(id), { share, place: only(ASIDE_IN) ? ASIDE : only(ASKED_IN) ? ASKED : 1 }];
      }),
    );
  }

  /** Terms of the index that are near a word. */
  near(word: string): string[] {
    const most = forgiven(word);
    if (most === 0) return [];
    return [...new Set(this.#search(word, { fuzzy: most, maxFuzzy: most }).flatMap(({ match }) => Object.keys(match)))];
  }
}
