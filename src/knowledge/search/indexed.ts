/** The index of one language, as the search asks it: documents that hold a term, and terms that are near a word. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Language } from '../../model/languages';
import { indexOptions, type SearchDocument } from './documents';
import { forgiven } from './near-words';

/** What a word counts that stands in the longest text, the limits or the answers only. */
export const ASIDE = 0.5;
const BOOST = { title: 2, names: 2.5, topics: 1.5, body: 1, more: 0.5 };

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

  /** Documents that hold a term, each with a share from 0.5 to 1 of the best one's score. */
  hits(term: string, prefix = false): Map<string, number> {
    const list = this.#search(term, { prefix });
    const best = Math.max(...list.map(({ score }) => score));
    for (const result of list) this.results.set(String(result.id), result);
    return new Map(
      list.map(({ id, score, match }) => {
        const aside = Object.values(match).every((fields) => fields.every((field) => field === 'more'));
        return [String(id), (0.55 + (0.45 * score) / best) * (aside ? ASIDE : 1)];
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
