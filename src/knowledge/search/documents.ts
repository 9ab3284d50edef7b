/** What can be found, and how the index of one language holds it: made when the base is compiled, loaded when somebody asks. */
import type { Options } from 'minisearch';
import type { Grade } from '../../model/grade';
import type { Language } from '../../model/languages';
import type { Status } from '../../model/status';
import { indexedWords, termsOf } from './words';

export const FOUND_KINDS = ['claim', 'entity', 'gap', 'term', 'action', 'source'] as const;

/** One thing that was found. */
export interface Found {
  id: string;
  kind: (typeof FOUND_KINDS)[number];
  /** A claim's plain sentence, a name, a gap, the title of a source, a term. */
  title: string;
  /** A claim's voice; a description, a definition, or who published a source and when. */
  text?: string | undefined;
  /** Products that the claim names, or whose claims rest on the source, or whose gap it is. */
  products: string[];
  /** Of claims only. */
  status?: Status | undefined;
  grade?: Grade | undefined;
  /** Of entities only. */
  type?: string | undefined;
}

/** What is found, and the words by which. */
export interface SearchDocument extends Omit<Found, 'id'> {
  /** `kind:id`, since ids are unique within a kind only. */
  key: string;
  /** Ids (marked) and names of those concerned: companies, products, places, countries. */
  names: string;
  /** Topics, kinds of work. */
  topics: string;
  /** What is said of it. */
  body: string;
  /** What people ask for it with. */
  asked: string;
  /** The longest text, limits, answers. */
  more: string;
}

/** How a document is indexed; the index loads only with the options it was made with. */
export const indexOptions = (language: Language): Options<SearchDocument> => ({
  idField: 'key',
  fields: ['title', 'names', 'topics', 'body', 'asked', 'more'],
  storeFields: ['kind', 'title', 'text', 'products', 'status', 'grade', 'type'],
  tokenize: (text) => indexedWords(text, language),
  processTerm: (word) => termsOf(word, language),
});

/** A name by which something is asked for: folded words, and the ids that it may mean. */
export type NameTable = Record<string, string[]>;

/** Everything the search of one language needs. */
export interface SearchData {
  /** MiniSearch's own form of its index, in parts none of which is too large to be read at once. */
  parts: unknown[];
  names: NameTable;
  /** Entity -> others whose claims come next: the company of a product. */
  near: Record<string, string[]>;
}
