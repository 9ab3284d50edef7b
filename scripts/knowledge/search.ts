/** The search over a packed base: reads the index of a language once, and asks it. Not part of the panel's path. */
import type { KnowledgeReader } from '../../src/knowledge/reader';
import type { SearchAnswer, Searcher } from '../../src/knowledge/search/answer';
import { readSearcher } from '../../src/knowledge/search/read';
import type { Language } from '../../src/model/primitives';

/** Loaded once for each reader and language, and only when somebody searches. */
const loaded = new WeakMap<KnowledgeReader, Map<Language, Promise<Searcher>>>();

function searcher(reader: KnowledgeReader, language: Language): Promise<Searcher> {
  const languages = loaded.get(reader) ?? new Map<Language, Promise<Searcher>>();
  loaded.set(reader, languages);
  const ready = languages.get(language) ?? readSearcher(reader, language);
  languages.set(language, ready);
  // A failure is not kept: the next question tries again.
  ready.catch(() => languages.delete(language));
  return ready;
}

/**
 * Finds what a person asks for in their own words, best first. A question that holds no word finds nothing.
 * Throws ManyHandsError `knowledge-unavailable` when the index cannot be read, and nothing for any question.
 */
export async function search(
  reader: KnowledgeReader,
  query: string,
  language: Language,
  options?: { limit?: number },
): Promise<SearchAnswer> {
  return (await searcher(reader, language)).ask(query, options);
}
