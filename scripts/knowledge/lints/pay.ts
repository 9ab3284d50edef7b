/** Money is written one way, so that amounts can be compared, or refused, by rule. */
import type { Figure } from '../../../src/model/figure';
import type { Wage } from '../../../src/model/wage';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { holdsAt } from '../wages-in-force';
import { problemAt } from './problem';

type Wages = KnowledgeBase['records']['wages'];

/** What makes two wages the same one: country, places, kind, for whom, and what the money is. */
const sameness = ({ country, places = [], kind, forWhom, basis, per }: Wage): string =>
  [country, places.toSorted(), kind, forWhom, basis, per].join('|');

/** Of one wage, two amounts for the same day: which one holds could only be guessed. */
function checkWages(base: KnowledgeBase): Problem[] {
  const all: Wages = base.records.wages;
  return [...all].flatMap(([id, wage]) => {
    const twin = [...all].find(
      ([other, { validFrom, validTo, ...rest }]) =>
        other !== id &&
        sameness({ validFrom, validTo, ...rest }) === sameness(wage) &&
        holdsAt({ validFrom, validTo }, wage.validFrom),
    );
    return twin
      ? [
          problemAt(
            base,
            `wages/${id}`,
            ['validFrom'],
            `begins while ${twin[0]} still holds for the same people; end that one, or say in forWhom how they differ`,
          ),
        ]
      : [];
  });
}

/** Two rates of a currency for one time: which one counts could only be guessed. */
function checkRates(base: KnowledgeBase): Problem[] {
  const all = [...base.records.rates];
  return all.flatMap(([id, { currency, on }]) => {
    const [twin] =
      all.find(([other, rate]) => other < id && rate.currency === currency && rate.on.slice(0, 7) === on.slice(0, 7)) ??
      [];
    return [
      ...(twin ? [problemAt(base, `rates/${id}`, ['on'], `is of the time of ${twin}; keep one of them`)] : []),
      ...(currency === 'USD'
        ? [problemAt(base, `rates/${id}`, ['currency'], 'is the price of a dollar in dollars')]
        : []),
    ];
  });
}

/** What a figure is called, where it is nobody's pay, and the bases it may then have. */
const NOT_PAY: readonly [named: RegExp, bases: readonly Figure['basis'][], write: string][] = [
  [/\bminimum wage\b(?!,? estimate)/i, ['legal-minimum'], 'legal-minimum'],
  [/\bestimate$|\bestimated (?:yearly )?value\b/i, ['estimate'], 'estimate'],
  [/\b(?:revenue|turnover|income for|contracts?)\b/i, ['contract', 'other-sum', 'estimate'], 'contract or other-sum'],
];

/** A sum for a time that is called a minimum, an estimate or a firm's income is marked as that, so that it is never taken for pay. */
function checkBases(base: KnowledgeBase): Problem[] {
  return [...base.records.claims].flatMap(([id, claim]) =>
    (claim.figures ?? []).flatMap(({ what, basis, currency, per }, index) => {
      const wrong =
        currency && per && basis && NOT_PAY.find(([named, bases]) => named.test(what) && !bases.includes(basis));
      return wrong
        ? [
            problemAt(
              base,
              `claims/${id}`,
              ['figures', index, 'basis'],
              `calls "${what}" ${basis}, as if somebody were paid it; write ${wrong[2]}`,
            ),
          ]
        : [];
    }),
  );
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

export const checkPay = (base: KnowledgeBase): Problem[] => [
  ...checkWages(base),
  ...checkRates(base),
  ...checkBases(base),
  ...checkUnits(base),
];
