/** A good source that says the contrary makes a claim disputed: the status must say so, and a disputed claim says what is disputed. */

import { evidenceGrade } from '../../../src/knowledge/grade';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

const MAY_BE_CONTRADICTED: readonly string[] = ['disputed', 'ruled', 'withdrawn', 'superseded'];

export function checkContradictions(base: KnowledgeBase): Problem[] {
  return [...base.records.claims].flatMap(([id, claim]) => {
    if (claim.status === 'disputed' && !claim.contested)
      return [
        problemAt(
          base,
          `claims/${id}`,
          ['status'],
          'is disputed without contested; write there who says the contrary, and what',
        ),
      ];
    const against = claim.evidence.flatMap((item) => {
      const source = item.role === 'contradicts' ? base.records.sources.get(item.source) : undefined;
      return source ? [{ id: item.source, kind: source.kind, origin: item.origin ?? source.origin }] : [];
    });
    if (MAY_BE_CONTRADICTED.includes(claim.status) || !['A', 'B'].includes(evidenceGrade(against).grade)) return [];
    return [
      problemAt(
        base,
        `claims/${id}`,
        ['status'],
        `is ${claim.status}, but ${against[0]?.id} contradicts it; set status: disputed and say why in contested`,
      ),
    ];
  });
}
