/** What is known of one company across its products, and all claims on one topic. */

import { type ReadClaims, readClaims } from '../../src/knowledge/read-claims';
import type { KnowledgeReader } from '../../src/knowledge/reader';
import type { Language, Level } from '../../src/model/primitives';
import { type CompanyShard, companyKey, type Theme, type TopicShard, topicKey } from './overview-shards';

export interface CompanyDossier extends Omit<CompanyShard, 'places' | 'countries'>, ReadClaims {
  level: Level;
}

/** Reads all claims that name a company, grouped by theme. Throws ManyHandsError `unknown-product` for a company nobody packed, or `knowledge-unavailable`. */
export async function companyDossier(
  reader: KnowledgeReader,
  company: string,
  language: Language,
  level: Level,
): Promise<CompanyDossier> {
  const [value] = await reader.readAll([companyKey(company, language)]);
  const { places, ...shard } = value as CompanyShard;
  const read = await readClaims(reader, places, language, level);
  return {
    ...shard,
    ...read,
    level,
    entities: { [company]: shard.company, ...read.entities },
    countries: { ...shard.countries, ...read.countries },
  };
}

export interface TopicClaims extends ReadClaims {
  theme: Theme;
  /** Number of all claims on the topic; `claims` holds those of the part asked for, the latest first. */
  total: number;
}

/** Reads a part of the claims on a topic: `limit` claims, the first `from` left out. Throws as `readAll` does. */
export async function topicClaims(
  reader: KnowledgeReader,
  theme: Theme,
  language: Language,
  level: Level,
  { from = 0, limit = 20 } = {},
): Promise<TopicClaims> {
  const [value] = await reader.readAll([topicKey(theme, language)]);
  const { claims } = value as TopicShard;
  const read = await readClaims(reader, Object.fromEntries(claims.slice(from, from + limit)), language, level);
  return { ...read, theme, total: claims.length };
}
