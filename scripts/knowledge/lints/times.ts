/** When it happened, and whether anybody has looked for what came after. */
import type { Claim } from '../../../src/model/claim';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';

/** News older than this may have been overtaken. */
const MONTHS_BEFORE_LOOKING = 6;

/** Claims of a change: what was won or bettered, decided or settled, and contracts and jobs that ended. */
export const tellsOfChange = ({ theme, status, predicate }: Pick<Claim, 'theme' | 'status' | 'predicate'>): boolean =>
  theme === 'won' ||
  theme === 'improved' ||
  status === 'ruled' ||
  status === 'settled' ||
  predicate === 'ended-contract' ||
  predicate === 'improved';

function monthsBefore(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - MONTHS_BEFORE_LOOKING);
  return day.toISOString().slice(0, 10);
}

export function checkTimes(base: KnowledgeBase, today: string): Problem[] {
  const limit = monthsBefore(today);
  return [...base.records.claims].flatMap(([id, claim]) => [
    ...(tellsOfChange(claim) && !claim.happened
      ? [
          openAt(
            base,
            `claims/${id}`,
            ['period'],
            'happened',
            'tells of a change without its day; write happened: the day of the ruling, settlement, vote, agreement or lay-off',
          ),
        ]
      : []),
    ...(!claim.since && (!claim.said?.on || claim.said.on < limit)
      ? [
          openAt(
            base,
            `claims/${id}`,
            ['said'],
            'since',
            'is over six months old and nobody has looked for what came after; look, then write since: { on, found }',
          ),
        ]
      : []),
  ]);
}
