/** Money is written one way, so that amounts can be compared, or refused, by rule. */
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

const WAGE_KINDS: readonly string[] = ['statutory-minimum', 'living-wage'];
const WAGE_TIMES: readonly string[] = ['hour', 'day', 'week', 'month', 'year'];

function checkWages(base: KnowledgeBase): Problem[] {
  return [...base.records.wages].flatMap(([id, wage]) => [
    ...(WAGE_KINDS.includes(wage.kind)
      ? []
      : [problemAt(base, `wages/${id}`, ['kind'], `is of the kind "${wage.kind}"; write ${WAGE_KINDS.join(' or ')}`)]),
    ...(WAGE_TIMES.includes(wage.per)
      ? []
      : [problemAt(base, `wages/${id}`, ['per'], `is paid per "${wage.per}"; write ${WAGE_TIMES.join(', ')}`)]),
  ]);
}

/** "USD/hour" names currency and time once more: they must be the same as in their own fields. */
function checkUnits(base: KnowledgeBase): Problem[] {
  return [...base.records.claims].flatMap(([id, claim]) =>
    (claim.figures ?? []).flatMap(({ unit, currency, per }, index) => {
      const [first = '', time] = unit.split('/');
      const agrees = currency === undefined || (first === currency && time === per);
      return agrees
        ? []
        : [
            problemAt(
              base,
              `claims/${id}`,
              ['figures', index, 'unit'],
              `has the unit ${unit} beside ${currency} per ${per ?? 'nothing'}; make them agree`,
            ),
          ];
    }),
  );
}

export const checkPay = (base: KnowledgeBase): Problem[] => [...checkWages(base), ...checkUnits(base)];
