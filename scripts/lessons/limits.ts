/** What a card for pupils says of what its claim does not show: short words that an editor wrote, of the limits that the claim has today. */
import { createHash } from 'node:crypto';
import type { Lesson } from '../../src/model/lesson';
import type { KnowledgeBase } from '../knowledge/load';

/** The limits of a claim that the short words render, hashed. */
const limitsHash = (contested: string): string => createHash('sha256').update(contested).digest('hex').slice(0, 12);

/** Each card whose claim has limits says what it does not show, of the limits as they stand; and nothing else does. */
export function limitFaults(
  { court, sheets, limits = {} }: Lesson,
  { records }: KnowledgeBase,
): { path: readonly string[]; message: string }[] {
  const cards = new Set([...(court?.sets.flat() ?? []), ...Object.values(sheets).flatMap(({ claims = [] }) => claims)]);
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
      const hash = limitsHash(contested);
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
