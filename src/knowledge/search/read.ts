/** Reads the search of a language from its shards: once, and only when somebody asks. */
import type { Language } from '../../model/languages';
import type { KnowledgeReader } from '../reader';
import { type Searcher, searcherOf } from './answer';
import type { SearchData } from './documents';

/** What the search of one language is made of: its names, and how many parts there are. */
export const searchKey = (language: Language): string => `${language}-search/names`;

/** Key of one part of the index. */
export const searchPartKey = (part: number, language: Language): string =>
  `${language}-search/part/${String(part).padStart(4, '0')}`;

/** What lies under `searchKey`. */
export type SearchNames = Omit<SearchData, 'parts'> & { parts: number };

/** Everything that the search of one language needs. Throws ManyHandsError `knowledge-unavailable` where the index cannot be read. */
export async function readSearch(reader: KnowledgeReader, language: Language): Promise<SearchData> {
  const [value] = await reader.readAll([searchKey(language)]);
  const { parts: count, ...rest } = value as SearchNames;
  const parts: unknown[] = [];
  // One after the other: two parts in the making at once would double the memory at its peak.
  for (let part = 0; part < count; part += 1) parts.push(...(await reader.readAll([searchPartKey(part, language)])));
  return { ...rest, parts };
}

/** The search of a language, ready to be asked. Throws as `readSearch` does. */
export const readSearcher = async (reader: KnowledgeReader, language: Language): Promise<Searcher> =>
  searcherOf(await readSearch(reader, language), language);
