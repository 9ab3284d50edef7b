/** The words and facts of one claim as a surface reads them, in one language: the record, with its overlay over it text by text. */
import { type Claim, type ClaimOverlay, rowNames } from '../model/claim';
import type { LocalClaim } from './shard';

/** What a claim of the base and one of a pack both have. */
export type Written = Omit<Claim, 'rank' | 'audit' | 'readings' | 'openBeforeRelease' | 'history'>;

/** All but what is reckoned (grade) and what comes from elsewhere in the record (the last check, the end). */
export const inLanguage = (
  id: string,
  claim: Written,
  overlay: Partial<ClaimOverlay> | undefined,
): Omit<LocalClaim, 'grade' | 'basis' | 'origins' | 'checkedOn'> => ({
  id,
  predicate: claim.predicate,
  status: claim.status,
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
  responses: claim.responses.map((row, at) => ({
    of: row.of,
    state: row.state,
    text: row.text && (overlay?.responses?.[rowNames(claim.responses)[at] ?? ''] ?? row.text),
    source: row.source,
    on: row.on,
  })),
  sensitivity: claim.sensitivity,
  review: claim.review,
  supersededBy: claim.supersededBy,
  suspended: claim.suspended && {
    since: claim.suspended.since,
    reason: overlay?.suspended ?? claim.suspended.reason,
  },
});
