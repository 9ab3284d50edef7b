/** What is said of the product itself, and how much of it: the numbers that a label, a popup and a diary announce. */
import type { Dossier, DossierClaim } from '../knowledge/dossier';

/** Claims said of the product itself, in the order of its chain. */
export const ownClaims = (dossier: Dossier): DossierClaim[] =>
  [...dossier.own, ...dossier.more].flatMap((id) => dossier.claims[id] ?? []);

/** How many claims and sources a surface announces: only what is said of the product itself and stands. */
export function countsOf(dossier: Dossier): { claims: number; sources: number } {
  const claims = ownClaims(dossier).filter(({ gone }) => !gone);
  return {
    claims: claims.length,
    sources: new Set(claims.flatMap((claim) => claim.evidence.map((item) => item.source))).size,
  };
}
