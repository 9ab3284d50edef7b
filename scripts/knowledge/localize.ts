/** Renders one record in one language: overlay over reference, falling back to English text by text. Node only. */

import type { LocalClaim, LocalEntity, LocalSource } from '../../src/knowledge/shard';
import { type Claim, goneSince } from '../../src/model/claim';
import { evidenceGrade, independentOrigins } from '../../src/model/grade';
import type { Language } from '../../src/model/primitives';
import type { KnowledgeBase } from './load';

const supportingSources = (base: KnowledgeBase, claim: Claim) =>
  claim.evidence
    .filter((item) => item.role === 'supports')
    .flatMap((item) => {
      const source = base.records.sources.get(item.source);
      return source ? [{ id: item.source, kind: source.kind, origin: item.origin ?? source.origin }] : [];
    });

/** The claim's grade and number of independent origins, from its supporting sources. */
export function gradeOf(base: KnowledgeBase, claim: Claim) {
  const supporting = supportingSources(base, claim);
  return { grade: evidenceGrade(supporting), origins: independentOrigins(supporting).length };
}

export function localClaim(base: KnowledgeBase, id: string, language: Language): LocalClaim | undefined {
  const claim = base.records.claims.get(id);
  if (!claim) return undefined;
  const overlay = language === 'en' ? undefined : base.overlays.get(language)?.claims.get(id);
  const gone = goneSince(claim);
  return {
    id,
    predicate: claim.predicate,
    status: claim.status,
    ...gradeOf(base, claim),
    theme: claim.theme,
    work: claim.work,
    stage: claim.stage,
    about: claim.about,
    text: overlay?.text ?? claim.text,
    contested: claim.contested && (overlay?.contested ?? claim.contested),
    figures: (claim.figures ?? []).map((figure, index) => ({
      ...figure,
      what: overlay?.figures?.[index] ?? figure.what,
    })),
    place: claim.place,
    country: claim.country,
    period: claim.period,
    evidence: claim.evidence.map(({ source, role, checked }) => ({ source, role, checked })),
    responses: claim.responses.map((row) => ({
      of: row.of,
      state: row.state,
      text: row.text && (overlay?.responses?.[row.of] ?? row.text),
      sources: row.sources ?? [],
    })),
    sensitivity: claim.sensitivity,
    review: claim.review,
    checkedOn: claim.audit?.on ?? claim.review.on,
    supersededBy: claim.supersededBy,
    suspended: claim.suspended && {
      since: claim.suspended.since,
      reason: overlay?.suspended ?? claim.suspended.reason,
    },
    gone: gone && { on: gone.on, why: overlay?.gone ?? gone.why },
    textLanguage: language !== 'en' && !overlay ? 'en' : undefined,
  };
}

export function localEntity(base: KnowledgeBase, id: string, language: Language): LocalEntity | undefined {
  const entity = base.records.entities.get(id);
  if (!entity) return undefined;
  const overlay = language === 'en' ? undefined : base.overlays.get(language)?.entities.get(id);
  return {
    id,
    type: entity.type,
    name: overlay?.name ?? entity.name,
    country: entity.country,
    description: overlay?.description ?? entity.description,
  };
}

export function localSource(base: KnowledgeBase, id: string): LocalSource | undefined {
  const source = base.records.sources.get(id);
  if (!source) return undefined;
  const { title, publisher, authors = [], date, url, kind, lang, origin } = source;
  return { id, title, publisher, authors, date, url, kind, lang, origin };
}
