/** A source as one line of plain text that can be pasted anywhere. */
import type { LocalSource } from '../knowledge/shard';

/** Authors as "A, B and C" would need a language; a citation lists them with semicolons in every language. */
export function plainCitation(source: LocalSource): string {
  const authors = source.authors.join('; ');
  const when = source.date ?? 'n.d.';
  return [authors, `"${source.title}"`, source.publisher, when, source.url].filter(Boolean).join('. ').replace(/\.\./g, '.');
}
