/** Which wages stand beside a figure of pay: of its place, in force at its time, and of its basis where one is. */
import { describe, expect, it } from 'vitest';
import { holdsAt, wagesFor } from '../../../scripts/knowledge/wages-in-force';
import type { Figure } from '../../../src/model/figure';
import type { Wage } from '../../../src/model/wage';

const wage = (change: Partial<Wage>): Wage => ({
  ...{ country: 'KE', where: 'in Nairobi', forWhom: 'labourers', kind: 'statutory-minimum' },
  ...{ amount: 1, currency: 'KES', per: 'month', basis: 'gross', validFrom: '2018-05-01' },
  ...{ source: 's-order', checked: 'read' },
  ...change,
});
const pay = (asOf: string, basis: Figure['basis'] = 'not-stated'): Figure => ({
  ...{ what: 'pay', low: 2, bound: 'exact', unit: 'USD/hour', currency: 'USD', per: 'hour' },
  ...{ basis, asOf },
});
const nairobi = { id: 'nairobi', country: 'KE' };
const amounts = (wages: readonly Wage[], figure: Figure, place = nairobi) =>
  wagesFor(wages, place, figure).map(({ amount }) => amount);

describe('a wage', () => {
  const order = { validFrom: '2022-05-01', validTo: '2024-10-31' };

  it('holds on its first day and on its last, and on none outside', () => {
    expect(['2022-05-01', '2024-10-31'].map((day) => holdsAt(order, day))).toEqual([true, true]);
    expect(['2022-04-30', '2024-11-01'].map((day) => holdsAt(order, day))).toEqual([false, false]);
  });

  it('holds in a month or year only if it holds during all of it', () => {
    expect(['2022-05', '2023', '2024-10'].map((time) => holdsAt(order, time))).toEqual([true, true, true]);
    expect(['2022', '2024'].map((time) => holdsAt(order, time))).toEqual([false, false]);
    const until = { validFrom: '2018-05-01', validTo: '2022-04-30' };
    expect(['2022-02', '2022-04', '2022-05'].map((time) => holdsAt(until, time))).toEqual([true, true, false]);
    expect(holdsAt({ validFrom: '2018-09', validTo: '2018-11-21' }, '2018-09')).toBe(true);
    expect(holdsAt({ validFrom: '2018-09', validTo: '2018-11-21' }, '2018-11')).toBe(false);
  });
});

describe('beside pay stand', () => {
  it('the minimum in force at the time, never the one before or after it', () => {
    const orders = [
      wage({ amount: 13572.9, validTo: '2022-04-30' }),
      wage({ amount: 15201.65, validFrom: '2022-05-01', validTo: '2024-10-31' }),
      wage({ amount: 16113.75, validFrom: '2024-11-01' }),
    ];
    expect(amounts(orders, pay('2022-02'))).toEqual([13572.9]);
    expect(amounts(orders, pay('2023-06'))).toEqual([15201.65]);
    expect(amounts(orders, pay('2025-12'))).toEqual([16113.75]);
    expect(amounts(orders, pay('2017'))).toEqual([]);
  });

  it('the wage of the place before that of the country, and that of the country in every other place of it', () => {
    const wages = [wage({ amount: 1 }), wage({ amount: 2, places: ['nairobi'] })];
    expect(amounts(wages, pay('2020'))).toEqual([2]);
    expect(amounts(wages, pay('2020'), { id: 'mombasa', country: 'KE' })).toEqual([1]);
    expect(amounts(wages, pay('2020'), { id: 'kampala', country: 'UG' })).toEqual([]);
  });

  it('a living wage of the year before or after where there is none of the year, and none of two years away', () => {
    const studies = [
      wage({ kind: 'living-wage', amount: 1, validFrom: '2022', validTo: '2022' }),
      wage({ kind: 'living-wage', amount: 2, validFrom: '2023', validTo: '2023' }),
    ];
    expect(amounts(studies, pay('2022-02'))).toEqual([1]);
    expect(amounts(studies, pay('2024-11'))).toEqual([2]);
    expect(amounts(studies, pay('2025-12'))).toEqual([]);
  });

  it('of a wage before and after tax the one that is like the pay, and both where the pay does not say', () => {
    const pair = [wage({ amount: 26005.5 }), wage({ amount: 22104.67, basis: 'take-home' })];
    expect(amounts(pair, pay('2020', 'take-home'))).toEqual([22104.67]);
    expect(amounts(pair, pay('2020', 'gross'))).toEqual([26005.5]);
    expect(amounts(pair, pay('2020'))).toEqual([26005.5, 22104.67]);
  });

  it('minimum wages first, then living wages', () => {
    const wages = [wage({ kind: 'living-wage', amount: 1, validFrom: '2020', validTo: '2020' }), wage({ amount: 2 })];
    expect(amounts(wages, pay('2020'))).toEqual([2, 1]);
  });
});
