/** What the base holds, in numbers, for maintainers and for `stats --json`. Node only. */

import { GRADES } from '../../src/model/grade';
import { LANGUAGES, type Language } from '../../src/model/primitives';
import { STATUSES } from '../../src/model/status';
import { dueClaims } from './due';
import { renderedHash } from './hashes';
import type { KnowledgeBase } from './load';
import { gradeOf } from './localize';
import { ANSWERABLE_TYPES } from './records';

/** How many of `values` fall to each of `names`; names that never occur count 0. */
const tally = <K extends string>(names: readonly K[], values: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, values.filter((value) => value === name).length])) as Record<K, number>;

/** Countries that the claims speak of: their own, and those of every place they name. */
function countriesOfClaims(base: KnowledgeBase): Set<string> {
  const claims = [...base.records.claims.values()];
  const places = claims
    .flatMap((claim) => [claim.place, ...(claim.otherPlaces ?? [])])
    .filter((id) => id !== undefined);
  const codes = [
    ...claims.map((claim) => claim.country),
    ...places.map((id) => base.records.entities.get(id)?.country),
  ];
  return new Set(codes.filter((code) => code !== undefined));
}

/** Share of the claims whose texts stand in a language and render today's English. */
function shareInLanguage(base: KnowledgeBase, language: Language): number {
  const { claims } = base.records;
  if (language === 'en' || claims.size === 0) return 1;
  const current = [...claims].filter(
    ([id, claim]) => base.overlays.get(language)?.claims.get(id)?.renders === renderedHash(claim),
  );
  return Number((current.length / claims.size).toFixed(4));
}

export function knowledgeStats(base: KnowledgeBase, kbVersion: string, today: string) {
  const { records } = base;
  const claims = [...records.claims.values()];
  const proofs = claims.map((claim) => gradeOf(base, claim));
  const companies = claims
    .flatMap((claim) => claim.about)
    .filter((id) => ANSWERABLE_TYPES.includes(records.entities.get(id)?.type ?? ''));
  return {
    kbVersion,
    products: records.products.size,
    productsWithChain: [...records.products.values()].filter((product) => (product.chain ?? []).length > 0).length,
    entities: records.entities.size,
    claims: claims.length,
    sources: records.sources.size,
    countries: countriesOfClaims(base).size,
    byStatus: tally(
      STATUSES,
      claims.map((claim) => claim.status),
    ),
    byGrade: tally(
      GRADES,
      proofs.map((proof) => proof.grade),
    ),
    claimsWithTwoIndependentOrigins: proofs.filter((proof) => proof.origins >= 2).length,
    claimsWon: claims.filter((claim) => claim.theme === 'won').length,
    companiesNamed: new Set(companies).size,
    responseRows: claims.reduce((rows, claim) => rows + claim.responses.length, 0),
    languages: Object.fromEntries(LANGUAGES.map((language) => [language, { claims: shareInLanguage(base, language) }])),
    overdue: dueClaims(base, today, 0).filter((claim) => claim.days < 0).length,
  };
}

/** The same as lines for a person: name and value, groups on one line each. */
export const statsTable = (stats: ReturnType<typeof knowledgeStats>): string =>
  Object.entries(stats)
    .map(([name, value]) => {
      const shown =
        typeof value === 'object'
          ? Object.entries(value).map(
              ([key, count]) => `${key} ${typeof count === 'object' ? `${Math.round(count.claims * 100)} %` : count}`,
            )
          : [value];
      return `${name.padEnd(32)} ${shown.join(', ')}`;
    })
    .join('\n');
