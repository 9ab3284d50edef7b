/** How old our check is: nothing may be dated in the future, and what is past due is said. */
import type { Claim } from '../../../src/model/claim';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** Days past due after which a claim stops a new release (the shipped one keeps showing its age). */
export const GRACE_DAYS = 30;
const LONGEST_REVIEW_DAYS = 366;

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A warning in daily work; past the grace period it stops a release (`check --release`). */
function checkDue(base: KnowledgeBase, id: string, claim: Claim, today: string): Problem[] {
  const overdue = daysBetween(claim.review.due, today);
  const late = daysBetween(claim.review.on, claim.review.due) > LONGEST_REVIEW_DAYS;
  return [
    ...(overdue > 0
      ? [
          {
            ...problemAt(
              base,
              `claims/${id}`,
              ['review', 'due'],
              `was due for review on ${claim.review.due}; check its sources again and set review`,
              'warning',
            ),
            blocksRelease: overdue > GRACE_DAYS,
          },
        ]
      : []),
    ...(late
      ? [
          problemAt(
            base,
            `claims/${id}`,
            ['review', 'due'],
            'is due later than a year after its review; bring the day forward',
          ),
        ]
      : []),
  ];
}

type Dated = [path: PropertyKey[], day: string | undefined];

const daysOfWork = (claim: Claim): Dated[] => [
  [['review', 'on'], claim.review.on],
  [['audit', 'on'], claim.audit?.on],
  [['suspended', 'since'], claim.suspended?.since],
  [['textReview', 'on'], claim.textReview?.on],
  [['detailReview', 'on'], claim.detailReview?.on],
  [['since', 'on'], claim.since?.on],
  [['said', 'on'], claim.said?.on],
  ...claim.responses.map((response, index): Dated => [['responses', index, 'on'], response.on]),
  ...claim.history.map((entry, index): Dated => [['history', index, 'on'], entry.on]),
  ...(claim.readings ?? []).map((entry, index): Dated => [['readings', index, 'on'], entry.on]),
];

/** Periods and figures may lie ahead (a law that applies from 2029); our own work and our sources may not. */
function checkFuture(base: KnowledgeBase, today: string): Problem[] {
  const all: [string, Dated[]][] = [
    ...[...base.records.claims].map(([id, claim]): [string, Dated[]] => [`claims/${id}`, daysOfWork(claim)]),
    ...[...base.records.sources].map(([id, source]): [string, Dated[]] => [
      `sources/${id}`,
      [
        [['date'], source.date],
        [['archive', 'on'], source.archive?.on],
      ],
    ]),
    ...[...base.records.resources].map(([id, resource]): [string, Dated[]] => [
      `resources/${id}`,
      [[['checked'], resource.checked]],
    ]),
    ...[...base.overlays].flatMap(([language, overlays]) =>
      [...overlays.claims].map(([id, overlay]): [string, Dated[]] => [
        `${language}/claims/${id}`,
        [
          [['textReview', 'on'], overlay.textReview?.on],
          [['detailReview', 'on'], overlay.detailReview?.on],
        ],
      ]),
    ),
  ];
  return all.flatMap(([key, days]) =>
    days.flatMap(([path, day]) =>
      day !== undefined && day > today
        ? [problemAt(base, key, path, `is dated ${day}, in the future; write the day it was done`)]
        : [],
    ),
  );
}

export const checkReviews = (base: KnowledgeBase, today: string): Problem[] => [
  ...[...base.records.claims].flatMap(([id, claim]) => checkDue(base, id, claim, today)),
  ...checkFuture(base, today),
];
