/** The rule by which pupils sort cards: told from a document, or from a report. The voice on the card must agree with its state. */
import type { Lesson } from '../../src/model/lesson';
import type { SourceKind } from '../../src/model/source';
import type { KnowledgeBase } from '../knowledge/load';

/** What a claim may be told from and count as documented: what `means.documented` names, in either language. */
const DOCUMENTS: readonly SourceKind[] = ['court', 'official', 'academic', 'company', 'union', 'ngo'];

/** Why the cards of a lesson cannot be sorted by that rule. */
export function voiceFaults({ court, sheets }: Lesson, { records }: KnowledgeBase): string[] {
  const cards = [...(court?.sets.flat() ?? []), ...Object.values(sheets).flatMap(({ claims = [] }) => claims)];
  return cards.flatMap((id) => {
    const claim = records.claims.get(id);
    const voice = records.sources.get(claim?.said?.source ?? '')?.kind;
    const document = voice !== undefined && DOCUMENTS.includes(voice);
    if (claim?.status === 'documented' && !document)
      return [`has the card ${id}, which is documented and told by no document; choose another`];
    if (claim?.status === 'reported' && document)
      return [`has the card ${id}, which is reported and told by a document (${voice}); choose another`];
    return [];
  });
}
