import { describe, expect, it } from 'vitest';
import { moveWage, shareOfWage } from '../../../scripts/knowledge/move-wage';
import { rangeOf } from '../../../src/model/money';
import type { Rate } from '../../../src/model/wage';

const rate = (currency: string, amount: number, on: string): Rate => ({
  ...{ currency, amount, on },
  ...{ source: 's-bank', checked: 'read' },
});
const month = { amount: 13572.9, currency: 'KES', per: 'month' } as const;
const hour = { currency: 'USD', per: 'hour', asOf: '2022-02' };

describe('an amount of pay', () => {
  it('leaves open what its words leave open', () => {
    expect(rangeOf({ low: 2, bound: 'at-least' })).toEqual({ low: 2, high: undefined });
    expect(rangeOf({ low: 2, bound: 'more-than' })).toEqual({ low: 2, high: undefined });
    expect(rangeOf({ high: 20, bound: 'up-to' })).toEqual({ low: undefined, high: 20 });
  });

  it('is one amount where only one is given, and a range where two are', () => {
    expect(rangeOf({ low: 5, bound: 'exact' })).toEqual({ low: 5, high: 5 });
    expect(rangeOf({ low: 1.32, high: 2, bound: 'about' })).toEqual({ low: 1.32, high: 2 });
  });

  it('is a share of a wage in whole per cent, and no share where one of its ends is not known', () => {
    expect(shareOfWage({ low: 1500, bound: 'about' }, 1473)).toEqual({ low: 102, high: 102 });
    expect(shareOfWage({ low: 1, high: 3, bound: 'exact' }, 2)).toEqual({ low: 50, high: 150 });
    expect(shareOfWage({ low: 1, high: 3, bound: 'up-to' }, 2)).toBeUndefined();
    expect(shareOfWage({ low: 1, bound: 'at-least' }, 2)).toBeUndefined();
  });
});

describe('a wage beside pay', () => {
  it('stays as it is where it is for the same time in the same currency', () => {
    expect(moveWage(month, { currency: 'KES', per: 'month', asOf: '2022-02' }, [])).toEqual({ ...month, steps: [] });
  });

  it('is moved to an hour by the hours of its source, and then to dollars at the rate of the time, each step told', () => {
    const moved = moveWage({ ...month, hours: { aWeek: 52 } }, hour, [
      rate('KES', 117.866, '2022'),
      rate('KES', 139.8464, '2023'),
    ]);
    expect(moved).toMatchObject({ amount: 0.51, currency: 'USD', per: 'hour' });
    expect('steps' in moved && moved.steps).toEqual([
      {
        ...{ by: 'hours-a-week', count: 52, per: 'month', into: 'hour' },
        ...{ from: { amount: 13572.9, currency: 'KES' }, to: { amount: 60.23, currency: 'KES' } },
      },
      expect.objectContaining({ by: 'rate', to: { amount: 0.51, currency: 'USD' }, on: '2022', source: 's-bank' }),
    ]);
  });

  it('is not moved to an hour where nobody says how many hours it stands for', () => {
    expect(moveWage(month, hour, [rate('KES', 117.866, '2022')])).toEqual({ missing: 'time' });
    expect(moveWage({ ...month, hours: { aDay: 8 } }, hour, [rate('KES', 117.866, '2022')])).toEqual({
      missing: 'time',
    });
  });

  it('is not turned into another currency at the rate of another year', () => {
    const wage = { ...month, hours: { aWeek: 52 } };
    expect(moveWage(wage, hour, [])).toEqual({ missing: 'rate' });
    expect(moveWage(wage, hour, [rate('KES', 139.8464, '2023'), rate('KES', 129, '2025-12')])).toEqual({
      missing: 'rate',
    });
  });

  it('takes the rate of the month before the mean of the year', () => {
    const pay = { currency: 'USD', per: 'month', asOf: '2025-04' };
    const rates = [rate('GHS', 11, '2025'), rate('GHS', 14.5573, '2025-04-28')];
    expect(moveWage({ amount: 145.573, currency: 'GHS', per: 'month' }, pay, rates)).toMatchObject({ amount: 10 });
  });

  it('goes from one currency to another by way of the dollar, in two steps', () => {
    const rates = [rate('INR', 81.7015, '2022-11'), rate('GBP', 0.8522, '2022-11')];
    const pay = { currency: 'GBP', per: 'month', asOf: '2022-11' };
    const moved = moveWage({ amount: 16254.47, currency: 'INR', per: 'month' }, pay, rates);
    expect(moved).toMatchObject({ amount: 169.54, currency: 'GBP' });
    expect('steps' in moved && moved.steps.map(({ from, to }) => [from.currency, to.currency])).toEqual([
      ['INR', 'USD'],
      ['USD', 'GBP'],
    ]);
  });

  it('counts twelve months in a year, and the days of its source in a month', () => {
    const inr = { currency: 'INR', asOf: '2019-08' };
    expect(moveWage({ amount: 9114.4, currency: 'INR', per: 'month' }, { ...inr, per: 'year' }, [])).toMatchObject({
      amount: 109372.8,
    });
    const ghs = { currency: 'GHS', per: 'month', asOf: '2025-04' };
    const day = { amount: 19.97, currency: 'GHS', per: 'day' } as const;
    expect(moveWage({ ...day, hours: { daysAMonth: 27 } }, ghs, [])).toMatchObject({ amount: 539.19 });
    expect(moveWage(day, ghs, [])).toEqual({ missing: 'time' });
  });
});
