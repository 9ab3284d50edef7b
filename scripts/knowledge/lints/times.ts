/** When it happened, and whether anybody has looked for what came after. */
import type { Claim } from '../../../src/model/claim';
import { compareDays } from '../../../src/model/primitives';
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

/** Claims of a suit, a ruling, a vote or a lay-off: their days are seldom days of work. */
const OF_A_DISPUTE: readonly Claim['predicate'][] = ['sued', 'ruled-on', 'ended-contract', 'organised-as'];

/**
 * Why a period looks like no time of work: it begins with what happened, with the report itself, or with our own reading.
 * Where a source does say that the work was done then, its row carries `period`.
 */
function strangePeriod({ period, happened, said, evidence, history, predicate }: Claim): string | undefined {
  const { from, to } = period ?? {};
  if (!period || evidence.some((row) => row.role === 'supports' && row.carries?.includes('period'))) return undefined;
  const within = (day: string | undefined, other: string | undefined): boolean =>
    Boolean(day && other && day.length >= 7 && other.length >= 7 && compareDays(day, other) >= 0);
  if (within(from, happened)) return `begins with what happened (${happened})`;
  if (within(from, said?.on)) return `begins with the report (${said?.on})`;
  const added = history[0]?.on.slice(0, 7);
  if (within(from ?? to, added)) return `begins or ends with our own reading (${added})`;
  return OF_A_DISPUTE.includes(predicate) ? `stands beside a claim that ${predicate}` : undefined;
}

export function checkTimes(base: KnowledgeBase, today: string): Problem[] {
  const limit = monthsBefore(today);
  return [...base.records.claims].flatMap(([id, claim]) => [
    ...[strangePeriod(claim) ?? []]
      .flat()
      .map((why) =>
        openAt(
          base,
          `claims/${id}`,
          ['period'],
          'period',
          `${why}, and period is the time of the work alone; take it out, or write carries: [period] at the source that says so`,
        ),
      ),
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
