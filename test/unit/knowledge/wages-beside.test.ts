/** The base's own wages: beside which pay they stand, what is worked out of them, and pay that stands beside none. */
import { describe, expect, it } from 'vitest';
import { isPay, wagesBeside } from '../../../scripts/knowledge/wages-beside';
import type { Figure } from '../../../src/model/figure';
import { WAGE_TIMES } from '../../../src/model/wage';
import { compiledBase } from '../support/base';

const { base } = compiledBase();

/** Wages beside a figure, had its source said what is changed here. */
function beside(claim: string, figure: number, changed: Partial<Figure> = {}) {
  const known = base.records.claims.get(claim);
  if (!known) throw new Error(`no claim ${claim}`);
  const figures = known.figures?.map((one, index) => (index === figure ? { ...one, ...changed } : one));
  const claims = new Map(base.records.claims).set(claim, { ...known, figures });
  return wagesBeside({ ...base, records: { ...base.records, claims } }, { paid: { claim, figure } }, 'en');
}
const found = (...of: Parameters<typeof beside>) =>
  beside(...of).map(({ amount, currency, per }) => `${amount} ${currency} ${per}`);

describe('beside pay from Nairobi stands the order of its own time', () => {
  it.each([
    ['of 2018, for February 2022', 'openai-sama-take-home-pay', 0, '13572.9 KES month'],
    ['of 2018, for March 2022', 'sama-pay-rise-2022', 2, '13572.9 KES month'],
    ['of 2022, for January 2023', 'sama-disputes-pay', 0, '15201.65 KES month'],
    ['of 2024, for November 2024', 'cbs-60-minutes-2024', 0, '16113.75 KES month'],
  ])('%s', (_name, claim, figure, wage) => expect(found(claim, figure)[0]).toBe(wage));

  it('by the hour too, where the order has a rate of its own for it', () =>
    expect(found('cbs-60-minutes-2024', 0)).toEqual(['16113.75 KES month', '144 KES hour', '35518 KES month']));

  it('and never Nairobi’s in another town, nor another state’s', () => {
    expect(found('genpact-hyderabad-pay-2019', 1)).not.toContain('16254.47 INR month');
    expect(found('amazon-warehouse-video-reviewers-2022', 0)).toEqual(['16254.47 INR month']);
  });
});

describe('a share is worked out', () => {
  it('where both are before tax and the wage is for one person', () => {
    expect(beside('facebook-berlin-arvato-2016', 0).map(({ share }) => share)).toEqual([{ low: 102, high: 102 }]);
    expect(beside('gemini-rater-pay-2025', 0, { basis: 'gross' }).map(({ share }) => share)).toEqual([
      { low: 221, high: 290 },
    ]);
  });

  it.each([
    ['where the pay is after tax and the wage before', 'openai-sama-take-home-pay', {}],
    ['where of neither it is stated', 'ghana-accra-pay-2025', {}],
    ['where an end of the pay is not known', 'gemini-rater-pay-2025', { basis: 'gross', bound: 'up-to' }],
    ['of a wage that keeps a household', 'telexistence-manila-2025', { basis: 'gross' }],
  ] as const)('never %s', (_name, claim, changed) => {
    const figure = claim === 'telexistence-manila-2025' ? 3 : 0;
    expect(beside(claim, figure, changed).length).toBeGreaterThan(0);
    expect(beside(claim, figure, changed).flatMap(({ share }) => share ?? [])).toEqual([]);
  });
});

it('money that is nobody’s pay stands beside no wage', () => {
  expect(found('openai-sama-contract-rate', 0)).toEqual([]);
  expect(found('openai-sama-contract-rate', 0, { basis: 'not-stated' })).toContain('13572.9 KES month');
  expect(found('egypt-survey', 2)).toEqual([]);
  expect(found('remotasks-philippines-2023', 1)).toEqual([]);
});

it('a wage in another currency is moved at a rate whose source stands in the base', () => {
  const steps = beside('brazil-microwork', 0).flatMap(({ moved }) => moved?.steps ?? []);
  expect(steps.map((step) => step.by === 'rate' && [step.on, step.source.publisher])).toEqual([
    ['2023-06', 'European Central Bank'],
  ]);
});

/** Pay of one place beside which no wage stands, and why. Whoever finds one takes its line out. */
const NO_WAGE: Readonly<Record<string, string>> = {
  'finland-prison': 'Finland has no law on minimum wages, and prisoners are not employed',
  'france-income': 'a side income of 21 euros a month, to which no monthly wage is a measure',
  'india-egocentric-recording-2025-2026': 'no table of Tamil Nadu for 2026 was found',
  'karya-india': 'no table of Karnataka for July 2023 was found',
  'kenya-chinese-ai-labelling-2025': 'told of students in Kenya, whose orders set another wage for each kind of town',
  'micro1-chores-2026': 'told of one student in Nigeria, of which the base holds no wage',
  'remotasks-kenya-pay-2023': 'told of all Kenya, whose orders set another wage for each kind of town',
};

it('of all pay of one place for an hour, day, week, month or year, only what is listed here stands beside no wage', () => {
  const alone = [...base.records.claims].flatMap(([id, { figures = [], place, otherPlaces }]) => {
    const paid = figures.flatMap((figure, index) =>
      isPay(figure) && WAGE_TIMES.some((time) => time === figure.per) ? [index] : [],
    );
    const none = paid.length > 0 && place && !otherPlaces && paid.every((index) => beside(id, index).length === 0);
    return none ? [id] : [];
  });
  expect(alone.toSorted()).toEqual(Object.keys(NO_WAGE).toSorted());
});
