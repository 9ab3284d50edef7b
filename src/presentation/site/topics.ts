/** The topics of the site: each gathers the claims of which an editor's field says that they belong there. */
import type { SiteWordKey } from '../../i18n/site-words';
import { KINDS_OF_WORK, THEMES } from '../../model/claim';
import type { SiteClaim } from './facts';

interface Topic {
  id: string;
  holds(claim: SiteClaim): boolean;
}

/** Lost jobs and rulings cut across the themes: a predicate and two states tell them. */
export const TOPICS: readonly (Topic & { id: (typeof THEMES)[number] | 'lost-jobs' | 'rulings' })[] = [
  ...THEMES.map((theme) => ({ id: theme, holds: ({ claim }: SiteClaim) => claim.theme === theme })),
  { id: 'lost-jobs', holds: ({ claim }) => claim.predicate === 'ended-contract' },
  { id: 'rulings', holds: ({ claim }) => claim.status === 'ruled' || claim.status === 'settled' },
];

export const topicName = (id: (typeof TOPICS)[number]['id']): SiteWordKey => `topic.${id}`;

/** The topics of a claim, its theme first. */
export const topicsOf = (claim: SiteClaim): (typeof TOPICS)[number]['id'][] =>
  TOPICS.filter((topic) => topic.holds(claim)).map(({ id }) => id);

export const WORKS = KINDS_OF_WORK;
export const workName = (id: (typeof KINDS_OF_WORK)[number]): SiteWordKey => `work.${id}`;
