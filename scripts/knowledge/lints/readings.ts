/** A round of reading has two readers: one reads and writes, another reads again without the first one's notes. */
import type { Reading } from '../../../src/model/history';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';
import { problemAt } from './problem';

const has = (readings: readonly Reading[], { round }: Reading, by: Reading['by']): boolean =>
  readings.some((other) => other.round === round && other.by === by);

/** Whether one person alone has read: the first round of a claim, or a later one that changed it. */
function isAlone(readings: readonly Reading[], reading: Reading): boolean {
  if (reading.by !== 'first reader' || has(readings, reading, 'second reader')) return false;
  const readBefore = readings.some(({ round, by }) => round < reading.round && by === 'second reader');
  return reading.result !== 'stands' || !readBefore;
}

export function checkReadings(base: KnowledgeBase): Problem[] {
  return [...base.records.claims].flatMap(([id, { readings = [] }]) =>
    readings.flatMap((reading, index) => {
      const path = ['readings', index];
      if (reading.by === 'second reader' && !has(readings, reading, 'first reader'))
        return [
          problemAt(
            base,
            `claims/${id}`,
            path,
            `has a second reader in round ${reading.round} but no first; add the first reading`,
          ),
        ];
      return isAlone(readings, reading)
        ? [
            openAt(
              base,
              `claims/${id}`,
              path,
              'second reading',
              `was read once in round ${reading.round}; have another person read it again, then add the second reader`,
            ),
          ]
        : [];
    }),
  );
}
