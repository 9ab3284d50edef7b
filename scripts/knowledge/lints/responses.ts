/** Both sides: every company that a claim names has a row saying what it answered. */

import type { Claim } from '../../../src/model/claim';
import type { KnowledgeBase } from '../load';
import { ANSWERABLE_TYPES } from '../records';
import type { Problem } from '../source-files';
import { ownersOf } from './fact-reference';
import { openAt } from './open';
import { problemAt } from './problem';

/** A company's row may stand under its owner (Facebook's under Meta) or under the part that spoke for it (Waymo for Alphabet). */
const hasAnswer = (base: KnowledgeBase, entity: string, answered: ReadonlySet<string>): boolean =>
  ownersOf(base, entity).some((owner) => answered.has(owner)) ||
  [...answered].some((of) => ownersOf(base, of).includes(entity));

/** An answer stands in one piece, on one day. */
const unsourced = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) =>
    claim.responses.flatMap((row, index) =>
      row.state === 'none-found' || row.state === 'asked' || row.state === 'named' || row.source
        ? []
        : [
            openAt(
              base,
              `claims/${id}`,
              ['responses', index],
              'answer source',
              `does not say in which one piece ${row.of} answered; read it there, then write source and on`,
            ),
          ],
    ),
  );

/** Where two sides stand against each other, whoever is named may be meant: nobody is only named there. */
const QUARRELS: readonly Claim['status'][] = ['alleged', 'disputed', 'ruled', 'settled'];

const onlyNamed = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, { status, responses }]) =>
    responses.flatMap(({ of, state }, index) =>
      state === 'named' && QUARRELS.includes(status)
        ? [
            problemAt(
              base,
              `claims/${id}`,
              ['responses', index, 'state'],
              `says that nothing is laid to ${of} in a claim that is ${status}; write whether it answered`,
            ),
          ]
        : [],
    ),
  );

export const checkResponses = (base: KnowledgeBase): Problem[] => [
  ...unanswered(base),
  ...unsourced(base),
  ...onlyNamed(base),
];

/** Whom a claim names, each with its first place: the subject and the object as much as the list. */
const namings = ({ subject, object, about }: Claim): Map<string, (string | number)[]> => {
  const places = new Map<string, (string | number)[]>(about.map((entity, index) => [entity, ['about', index]]));
  if (!places.has(subject)) places.set(subject, ['subject']);
  if (object !== undefined && !places.has(object)) places.set(object, ['object']);
  return places;
};

function unanswered(base: KnowledgeBase): Problem[] {
  return [...base.records.claims].flatMap(([id, claim]) => {
    const answered = new Set(claim.responses.map((row) => row.of));
    return [...namings(claim)].flatMap(([entity, path]) => {
      const type = base.records.entities.get(entity)?.type ?? '';
      if (!ANSWERABLE_TYPES.includes(type) || hasAnswer(base, entity, answered)) return [];
      return [
        problemAt(
          base,
          `claims/${id}`,
          path,
          `names ${entity} without a response row; add "- of: ${entity}" with state replied, declined, none-found, or named where nothing is laid to it`,
        ),
      ];
    });
  });
}
