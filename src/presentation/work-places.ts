/** In which countries the base's sources name people at work for a product, and which kinds of work. */
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import { ownClaims } from './panel-view';

/** Claims that say where people worked. A suit, a law, a contract or the founding of a union is also in a country, but nobody need have worked there. */
const OF_PEOPLE_AT_WORK: readonly DossierClaim['predicate'][] = [
  'employs',
  'labels-data-for',
  'moderates-for',
  'ranks-outputs-for',
  'paid',
  'hours',
  'exposed-to',
  'harm-reported',
  'support-offered',
  'ended-contract',
  'improved',
];
/** Groups of countries are not countries. */
const NO_COUNTRY = ['EU'];

export interface WorkPlace {
  country: string;
  work: DossierClaim['work'];
  /** A party says so, or another party denies it. */
  doubted: boolean;
}

/** One entry for each claim of the product itself that still stands; what is said of its company or kind does not count. */
export const workPlaces = (dossier: Dossier): WorkPlace[] =>
  ownClaims(dossier).flatMap(({ predicate, country, work, status, suspended }) => {
    const name =
      country && !NO_COUNTRY.includes(country) && OF_PEOPLE_AT_WORK.includes(predicate)
        ? dossier.countries[country]
        : undefined;
    if (!name || work === 'unpaid-user-labour' || suspended || status === 'withdrawn' || status === 'superseded')
      return [];
    return [{ country: name, work, doubted: status === 'alleged' || status === 'disputed' }];
  });
