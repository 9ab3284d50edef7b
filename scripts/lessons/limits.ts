/** What a card for pupils says of what its claim does not show: short words that an editor wrote, of the limits that the claim has today. */
import { createHash } from 'node:crypto';
import type { Lesson } from '../../src/model/lesson';
import type { KnowledgeBase } from '../knowledge/load';

/** The words of a claim that the short words render, hashed. */
export const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 12);

/** The claims that pupils get as cards. */
export const cardsIn = ({ court, sheets }: Lesson): Set<string> =>
  new Set([...(court?.sets.flat() ?? []), ...Object.values(sheets).flatMap(({ claims = [] }) => claims)]);

/** Each card whose claim has limits says what it does not show, of the limits as they stand; and nothing else does. */
export function limitFaults(
  lesson: Lesson,
  { records }: KnowledgeBase,
): { path: readonly string[]; message: string }[] {
  const { limits = {} } = lesson;
  const cards = cardsIn(lesson);
  const missing = [...cards].filter((id) => records.claims.get(id)?.contested && !limits[id]);
  return [
    ...missing.map((id) => ({
      path: ['limits'],
      message: `has the card ${id}, whose limits stand on no card; say in short what it does not show`,
    })),
    ...Object.entries(limits).flatMap(([id, { of }]) => {
      const contested = records.claims.get(id)?.contested;
      if (!cards.has(id) || contested === undefined)
        return [{ path: ['limits', id], message: `is of ${id}, which is no card with limits; take it out` }];
      const hash = hashOf(contested);
      return of === hash
        ? []
        : [
            {
              path: ['limits', id, 'of'],
              message: `is of older limits of ${id}; read them again, then write of: "${hash}"`,
            },
          ];
    }),
  ];
}
