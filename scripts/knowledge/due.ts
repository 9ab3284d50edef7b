/** Which claims wait for a person: past or near their review, or suspended while they are checked. Node only. */
import { daysBetween } from './lints/reviews';
import type { KnowledgeBase } from './load';

export interface Due {
  id: string;
  due: string;
  /** Days left; negative when past due. */
  days: number;
  suspendedSince?: string;
}

/** Claims due within some days, and every suspended one: a suspension is meant to last a few days. Most urgent first. */
export const dueClaims = (base: KnowledgeBase, today: string, within: number): Due[] =>
  [...base.records.claims]
    .map(([id, claim]): Due => {
      const { due } = claim.review;
      return {
        id,
        due,
        days: daysBetween(today, due),
        ...(claim.suspended ? { suspendedSince: claim.suspended.since } : {}),
      };
    })
    .filter((claim) => claim.days <= within || claim.suspendedSince)
    .sort((left, right) => left.days - right.days || (left.id < right.id ? -1 : 1));

const inWords = (days: number): string =>
  days < 0 ? `${-days} days past due` : days === 0 ? 'due today' : `due in ${days} days`;

export const dueTable = (claims: readonly Due[], within: number): string =>
  claims.length === 0
    ? `No claim is due within ${within} days, and none is suspended.`
    : claims
        .map(
          ({ id, due, days, suspendedSince }) =>
            `${due}  ${inWords(days).padEnd(20)}  ${id}${suspendedSince ? `  (suspended since ${suspendedSince})` : ''}`,
        )
        .join('\n');
