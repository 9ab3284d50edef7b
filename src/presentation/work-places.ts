/** In which countries the base's sources name people at work for a product, and which kinds of work. */
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import { PREDICATES_OF_WORK } from '../model/chain';
import { isShared, ownClaims } from './own-claims';

/** Groups of countries are not countries. */
const NO_COUNTRY = ['EU'];

export interface WorkPlace {
  country: string;
  work: DossierClaim['work'];
  /** A party says so, or another party denies it. */
  doubted: boolean;
}

/** One entry for each claim of the product itself that still stands; what is said of its company, its kind or a product whose facts it shares does not count. */
export const workPlaces = (dossier: Dossier): WorkPlace[] =>
  (isShared(dossier) ? [] : ownClaims(dossier)).flatMap(({ predicate, country, work, status, suspended }) => {
    const name =
      country && !NO_COUNTRY.includes(country) && PREDICATES_OF_WORK.some((known) => known === predicate)
        ? dossier.countries[country]
        : undefined;
    if (!name || work === 'unpaid-user-labour' || suspended || status === 'withdrawn' || status === 'superseded')
      return [];
    return [{ country: name, work, doubted: status === 'alleged' || status === 'disputed' }];
  });
