/** Nothing ships on one reading: the texts of a claim, in each language, as another than their writer has read them. */
import type { Claim, ClaimOverlay } from '../../../src/model/claim';
import { readHash } from '../hashes';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';
import { problemAt } from './problem';

/** The claims and their renderings, by the key that names their file. */
const readTwice = (base: KnowledgeBase): [key: string, record: Claim | ClaimOverlay][] => [
  ...[...base.records.claims].map(([id, claim]): [string, Claim] => [`claims/${id}`, claim]),
  ...[...base.overlays].flatMap(([language, overlays]) =>
    [...overlays.claims].map(([id, overlay]): [string, ClaimOverlay] => [`${language}/claims/${id}`, overlay]),
  ),
];

/**
 * Half of the claims needed a correction when they were read twice, so no text ships on one reading. A `detail` that
 * is written later waits for its reader without undoing the reading of the other texts: it stops a release only.
 */
const checkWritten = (base: KnowledgeBase): Problem[] =>
  readTwice(base).flatMap(([key, { text, textReview, detailReview }]) => [
    ...(textReview
      ? []
      : [
          {
            ...problemAt(
              base,
              key,
              ['text'],
              'has texts that were read only by their writer; have them read against the claim, then write textReview: { by, on }',
            ),
            waits: true,
          },
        ]),
    ...(text.detail && !detailReview
      ? [
          {
            ...problemAt(
              base,
              key,
              ['text', 'detail'],
              'has a detail that was read only by its writer; have it read against the claim, then write detailReview: { by, on }',
              'warning',
            ),
            blocksRelease: true,
          },
        ]
      : []),
  ]);

const FIELDS = ['textReview', 'detailReview'] as const;

/** A reading by whoever wrote the text is none, and neither is one of another text: both let it be worked on, and stop a release. */
const checkReaders = (base: KnowledgeBase): Problem[] =>
  readTwice(base).flatMap(([key, record]) =>
    FIELDS.flatMap((field) => {
      const review = record[field];
      if (review === undefined) return [];
      if (review.by === 'first reader')
        return [
          openAt(
            base,
            key,
            [field, 'by'],
            'second reading',
            'was read by its writer alone; have another person read it, then name the second reader',
          ),
        ];
      const now = readHash(record, field);
      if (review.of === now) return [];
      const why =
        review.of === undefined
          ? 'does not tell which words were read'
          : `is a reading of ${review.on}, of other words than stand here now`;
      return [
        openAt(
          base,
          key,
          [field, 'of'],
          'second reading',
          `${why}; have another person read them, then write by, on and of: ${now}`,
        ),
      ];
    }),
  );

export const checkTextReviews = (base: KnowledgeBase): Problem[] => [...checkWritten(base), ...checkReaders(base)];
