import { describe, expect, it } from 'vitest';
import { comparable, type Pay, type References, referencesFrom } from '../../../src/model/money';

const pay = (low: number | undefined, changed: Partial<Pay> = {}): Pay => ({
  low,
  bound: 'exact',
  currency: 'USD',
  per: 'hour',
  basis: 'gross',
  asOf: '2022-02',
  country: 'KE',
  ...changed,
});

const references: References = {
  conversions: [{ currency: 'KES', perDollar: 100, year: 2022, source: 's-rate' }],
  wages: [
    {
      id: 'ke',
      country: 'KE',
      kind: 'statutory-minimum',
      year: 2022,
      dollarsPerHour: 0.5,
      basis: 'gross',
      source: 's-ke',
    },
    {
      id: 'us',
      country: 'US',
      kind: 'statutory-minimum',
      year: 2024,
      dollarsPerHour: 7.25,
      basis: 'gross',
      source: 's-us',
    },
  ],
};
const compare = (a: Pay, b: Pay) => comparable(a, b, references);

describe('pay that may be set side by side', () => {
  it('is of one kind, one currency and one year', () => {
    expect(compare(pay(12), pay(3))).toEqual({ fair: true, by: 'amounts', times: { low: 4, high: 4 }, sources: [] });
  });
  it('keeps a range a range', () => {
    expect(compare(pay(4, { high: 8 }), pay(1, { high: 2 }))).toMatchObject({ times: { low: 2, high: 8 } });
  });
  it('leaves open what the words leave open', () => {
    expect(compare(pay(10, { bound: 'at-least' }), pay(2))).toEqual({
      fair: true,
      by: 'amounts',
      times: { low: 5 },
      sources: [],
    });
    expect(compare(pay(undefined, { high: 10, bound: 'up-to' }), pay(2))).toEqual({
      fair: true,
      by: 'amounts',
      times: { high: 5 },
      sources: [],
    });
  });
  it('may be in two currencies when a source gives the rate of that year', () => {
    expect(compare(pay(2), pay(100, { currency: 'KES' }))).toEqual({
      fair: true,
      by: 'amounts',
      times: { low: 2, high: 2 },
      sources: ['s-rate'],
    });
  });
  it('may be of two years and places when each has a minimum wage beside it', () => {
    const result = compare(pay(1), pay(29, { country: 'US', asOf: '2025' }));
    expect(result).toEqual({ fair: true, by: 'wages', times: { low: 0.5, high: 0.5 }, sources: ['s-ke', 's-us'] });
  });
});

describe('pay that is never compared', () => {
  it.each<[string, Pay, Pay, string]>([
    [
      'a contract rate with take-home pay',
      pay(12.5, { basis: 'contract' }),
      pay(1.32, { high: 2, basis: 'take-home' }),
      'different-basis',
    ],
    ['gross with take-home pay', pay(2), pay(2, { basis: 'take-home' }), 'different-basis'],
    ['pay of which nobody says what it is', pay(2), pay(2, { basis: 'not-stated' }), 'basis-not-stated'],
    [
      'two amounts of which nobody says what they are',
      pay(2, { basis: 'not-stated' }),
      pay(2, { basis: 'not-stated' }),
      'basis-not-stated',
    ],
    ['an hour with a month', pay(2), pay(170, { per: 'month' }), 'not-hourly'],
    ['currencies without a rate of the year', pay(2), pay(100, { currency: 'GHS' }), 'no-conversion'],
    [
      'currencies with a rate of another year only',
      pay(2, { asOf: '2023' }),
      pay(100, { currency: 'KES', asOf: '2023' }),
      'no-conversion',
    ],
    ['years without a wage of their own', pay(2, { asOf: '2019' }), pay(2, { asOf: '2022' }), 'no-wage-reference'],
    [
      'take-home pay through minimum wages, which are gross',
      pay(1, { basis: 'take-home' }),
      pay(29, { basis: 'take-home', country: 'US', asOf: '2025' }),
      'no-wage-reference',
    ],
    ['an open end with an open end', pay(10, { bound: 'at-least' }), pay(2, { bound: 'more-than' }), 'open-ended'],
    ['anything with nothing', pay(10), pay(0), 'zero'],
  ])('%s', (_case, a, b, why) => {
    expect(compare(a, b)).toEqual({ fair: false, why });
  });
});

describe('the references in the base', () => {
  const wage = {
    country: 'KE',
    year: 2024,
    kind: 'statutory-minimum',
    amount: 64.5,
    currency: 'KES',
    per: 'hour',
    usdPerHour: 0.5,
    note: 'x',
    source: 's',
    checked: 'read' as const,
  };
  it('give a rate only where the wage is set per hour', () => {
    expect(
      referencesFrom(
        new Map([
          ['a', wage],
          ['b', { ...wage, per: 'month' }],
        ]),
      ).conversions,
    ).toEqual([{ currency: 'KES', perDollar: 129, year: 2024, source: 's' }]);
  });
  it('count a minimum as gross, and a living wage as not stated', () => {
    expect(
      referencesFrom(
        new Map([
          ['a', wage],
          ['b', { ...wage, kind: 'living-wage' }],
        ]),
      ).wages.map(({ basis }) => basis),
    ).toEqual(['gross', 'not-stated']);
  });
});
