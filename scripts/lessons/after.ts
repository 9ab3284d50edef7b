/** A screen that tells what got better says what came after, where the record of its claim names it. */
import type { Lesson } from '../../src/model/lesson';
import type { KnowledgeBase } from '../knowledge/load';

export function afterFaults(
  { phases }: Lesson,
  { records }: KnowledgeBase,
): { path: readonly string[]; message: string }[] {
  return Object.entries(phases).flatMap(([id, { slides }]) =>
    slides.flatMap(({ claim: of, after }) => {
      const claim = records.claims.get(of ?? '');
      const found = claim?.since?.found ?? 'none';
      const later = found === 'none' ? [] : found;
      const path = ['phases', id, 'slides'];
      if (after !== undefined && !later.includes(after))
        return [{ path, message: `tells ${after} after ${of}, whose record does not name it; choose of its "since"` }];
      return claim && later.length > 0 && after === undefined && claim.predicate === 'improved'
        ? [
            {
              path,
              message: `tells of ${of} what got better, and not what came after; write after: ${later.join(' or ')}`,
            },
          ]
        : [];
    }),
  );
}
