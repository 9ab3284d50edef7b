/** What a word is, for the search: the same for the index at build time and for the question at run time. */
import type { Options } from 'minisearch';
import type { Grade } from '../../src/model/grade';
import type { Language } from '../../src/model/primitives';
import type { Status } from '../../src/model/status';
import { perLanguage } from './grammar';

/** What the search answers. */
export interface SearchAnswer {
  id: string;
  kind: 'claim' | 'entity' | 'source' | 'term';
  /** A claim's plain sentence, a name, the title of a source, a term. */
  title: string;
  /** A description, a definition, or who published a source and when; a claim has none beside its sentence. */
  text?: string | undefined;
  /** Products that the claim names, or whose claims rest on the source. */
  products: string[];
  /** Of claims only. */
  status?: Status | undefined;
  grade?: Grade | undefined;
}

/** One thing that can be found: its answer, and the words by which it is found. */
export interface SearchDocument extends Omit<SearchAnswer, 'id'> {
  /** `kind:id`, since ids are unique within a kind only. */
  key: string;
  /** Names of those concerned: companies, products, places, countries. */
  names: string;
  /** All other text. */
  body: string;
}

/** Words too common to find anything by. */
const common = perLanguage((grammar) => new Set(grammar.common.split(' ')));

/** Small letters without accents: "Réponse" and "reponse" are one word. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

/** Runs of letters and digits; everything else parts words. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Words of a language that something can be found by. */
export const tellingWords = (text: string, language: Language): string[] =>
  wordsOf(text).filter((word) => !common(language).has(word));

/** How a document is indexed; the index loads only with the options it was made with. */
export const indexOptions = (language: Language): Options<SearchDocument> => ({
  idField: 'key',
  fields: ['title', 'names', 'body'],
  storeFields: ['kind', 'title', 'text', 'products', 'status', 'grade'],
  tokenize: (text) => tellingWords(text, language),
  processTerm: (word) => word,
});

/** Number of indexes that the search of one language is made of. */
export const searchKey = (language: Language): string => `${language}-search/parts`;

/** Key of one index. */
export const searchPartKey = (part: number, language: Language): string =>
  `${language}-search/part/${String(part).padStart(4, '0')}`;
