/** Renders one record in one language: overlay over reference, falling back to English text by text. Node only. */

import type { LocalClaim, LocalEntity, LocalSource } from '../../src/knowledge/shard';
import type { Claim } from '../../src/model/claim';
import type { Language } from '../../src/model/primitives';
import type { Source } from '../../src/model/source';
import { evidenceGrade, independentOrigins } from './grade';
import type { KnowledgeBase } from './load';
import { goneSince } from './records';

const supportingSources = (base: KnowledgeBase, claim: Claim) =>
  claim.evidence
    .filter((item) => item.role === 'supports')
    .flatMap((item) => {
      const source = base.records.sources.get(item.source);
      return source
        ? [
            {
              id: item.source,
              kind: source.kind,
              origin: item.origin ?? source.origin,
              own: isOwnDocument(base, claim, source),
              unread: item.checked === 'secondary',
            },
          ]
        : [];
    });

/** Kinds of source that may be somebody's own document. */
const OWN_KINDS: readonly string[] = ['company', 'union', 'ngo'];

/**
 * Whether a source is the own document of the one whose act or word the claim tells: a company on itself, a union or an
 * association on itself. A claim that is alleged or disputed is not proven by a party's own page.
 */
function isOwnDocument(base: KnowledgeBase, claim: Claim, { kind, publisher }: Source): boolean {
  if (!OWN_KINDS.includes(kind) || claim.status === 'alleged' || claim.status === 'disputed') return false;
  if (kind === 'company') return true;
  const actors = [claim.subject, ...claim.about].flatMap((id) => base.records.entities.get(id) ?? []);
  const names = actors
    .filter(({ type }) => ['union', 'ngo', 'worker-group'].includes(type))
    .flatMap(({ name, aka = [] }) => [name, ...aka]);
  return names.some((name) => publisher.includes(name) || name.includes(publisher));
}

/** The claim's grade and number of independent origins, from its supporting sources. */
export function gradeOf(base: KnowledgeBase, claim: Claim) {
  const supporting = supportingSources(base, claim);
  return { ...evidenceGrade(supporting), origins: independentOrigins(supporting).length };
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
    said: claim.said && { ...claim.said, by: overlay?.by ?? claim.said.by },
    scope: claim.scope,
    happened: claim.happened,
    since: claim.since,
    contested: claim.contested && (overlay?.contested ?? claim.contested),
    figures: (claim.figures ?? []).map((figure, index) => ({
      ...figure,
      what: overlay?.figures?.[index] ?? figure.what,
    })),
    // Of several places none is the place of an amount.
    place: claim.otherPlaces ? undefined : claim.place,
    country: claim.country,
    period: claim.period,
    evidence: claim.evidence.map(({ source, role, checked }) => ({ source, role, checked })),
    responses: claim.responses.map((row) => ({
      of: row.of,
      state: row.state,
      text: row.text && (overlay?.responses?.[row.of] ?? row.text),
      source: row.source,
      on: row.on,
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
    in: overlay?.in ?? entity.in,
    of: overlay ? overlay.of : entity.of,
  };
}

export function localSource(base: KnowledgeBase, id: string): LocalSource | undefined {
  const source = base.records.sources.get(id);
  if (!source) return undefined;
  const { title, publisher, via, authors = [], date, url, kind, lang, origin } = source;
  return { id, title, publisher, via, authors, date, url, kind, lang, origin };
}
