/** Wages, rates and money that is nobody's pay: each rule, broken on purpose, is named with what to write. */
import { describe, expect, it } from 'vitest';
import { checkHours } from '../../../scripts/knowledge/lints/hours';
import type { Figure } from '../../../src/model/figure';
import type { Rate, Wage } from '../../../src/model/wage';
import { compiledBase } from '../support/base';
import { claim, messagesOf, sample } from './sample';

const wage: Wage = {
  ...{ country: 'KE', where: 'in Kenya', forWhom: 'labourers', kind: 'statutory-minimum' },
  ...{ amount: 13572.9, currency: 'KES', per: 'month', basis: 'gross' },
  ...{ validFrom: '2018-05-01', validTo: '2022-04-30', source: 's-ledger', checked: 'read' },
};
const overlay = { where: 'au Kenya', forWhom: 'les manœuvres' };
const rate: Rate = { currency: 'KES', amount: 117.87, on: '2022', source: 's-ledger', checked: 'read' };

/** What is said of a base with these wages and rates. */
function said(wages: Record<string, object>, french: Record<string, object> = {}, rates: Record<string, object> = {}) {
  const rendered = Object.fromEntries(Object.keys(wages).map((id) => [id, french[id] ?? overlay]));
  return messagesOf({
    ...sample(),
    'wages/all.yaml': wages,
    'fr/wages/all.yaml': rendered,
    ...(Object.keys(rates).length > 0 && { 'rates/all.yaml': rates }),
  }).join('\n');
}
const withWage = (changed: object) => said({ one: { ...wage, ...changed } });

describe('a wage', () => {
  it('as it should be is not complained of', () => {
    const sound = messagesOf(sample()).join('\n');
    expect(said({ one: wage, two: { ...wage, validFrom: '2022-05-01', validTo: '2024-10-31' } })).toBe(sound);
  });

  it.each([
    ['that ends before it begins', { validTo: '2017-12-31' }, /ends before it begins/],
    ['of another kind', { kind: 'average' }, /statutory-minimum/],
    ['for a time that nobody is paid for', { per: 'task' }, /hour/],
    ['of nothing', { amount: 0 }, /no wage/],
    ['worked out by us, and no word on how', { derived: true }, /no note says how/],
    ['with a contract as its basis', { basis: 'contract' }, /gross/],
    ['of no place at all', { places: [] }, /leave it out for the whole country/],
    ['of a place that is not in the base', { places: ['atlantis'] }, /atlantis/],
    ['of a source that is not in the base', { source: 's-nowhere' }, /s-nowhere/],
    ['whose hours come from a source that is not in the base', { hours: { aWeek: 52, source: 's-away' } }, /s-away/],
    ['without its first day', { validFrom: undefined }, /validFrom/],
    ['turned into dollars by hand', { usdPerHour: 0.5 }, /usdPerHour/],
  ])('%s is refused', (_name, changed, message) => expect(withWage(changed)).toMatch(message));

  it('has one amount for one day', () => {
    const both = (changed: object) => said({ one: wage, two: { ...wage, amount: 15201.65, ...changed } });
    expect(both({ validFrom: '2022-04-30', validTo: undefined })).toMatch(/begins while one still holds/);
    expect(both({ validFrom: '2022-05-01', validTo: undefined })).not.toMatch(/still holds/);
    expect(both({ forWhom: 'clerks' })).not.toMatch(/still holds/);
    expect(both({ basis: 'take-home' })).not.toMatch(/still holds/);
  });

  it('says in every language what it says in English, note and all', () => {
    const noted = { one: { ...wage, note: 'Housing is left out.' } };
    expect(said(noted)).toMatch(/note.*must stand in both or neither/);
    expect(said(noted, { one: { ...overlay, note: 'Sans le logement.' } })).not.toMatch(/both or neither/);
    expect(said({ one: wage }, { one: { ...overlay, note: 'Sans le logement.' } })).toMatch(/both or neither/);
    expect(said({ one: wage }, { one: { where: 'au Kenya' } })).toMatch(/forWhom/);
  });

  it('says in French no number that its record does not hold', () => {
    const noted = { one: { ...wage, note: 'Housing is left out.' } };
    expect(said(noted, { one: { ...overlay, note: 'Sans les 15 % du logement.' } })).toMatch(/15/);
  });
});

describe('a rate', () => {
  const ofRates = (rates: Record<string, object>) => said({ one: wage }, {}, rates);

  it.each([
    ['of a source that is not in the base', { r: { ...rate, source: 's-nowhere' } }, /s-nowhere/],
    ['of the dollar in dollars', { r: { ...rate, currency: 'USD' } }, /price of a dollar in dollars/],
    ['of nothing', { r: { ...rate, amount: 0 } }, /is no rate/],
    ['of a time that has one', { a: rate, b: { ...rate, amount: 118 } }, /is of the time of a; keep one/],
    [
      'of a month that has one of a day',
      { a: { ...rate, on: '2022-04-28' }, b: { ...rate, on: '2022-04' } },
      /is of the time of a/,
    ],
  ])('%s is refused', (_name, rates, message) => expect(ofRates(rates)).toMatch(message));

  it('of a year stands beside one of its months', () => {
    expect(ofRates({ a: rate, b: { ...rate, on: '2022-04' } })).not.toMatch(/is of the time of/);
  });
});

describe('money that is nobody’s pay is marked as that', () => {
  const [figure] = claim.figures ?? [];
  const called = (what: string, basis: Figure['basis']) =>
    messagesOf(sample({ figures: figure ? [{ ...figure, what, basis }] : [] }, { figures: ['montant'] })).join('\n');

  it.each([
    ['regional minimum wage, for comparison', 'legal-minimum'],
    ['estimated yearly value', 'estimate'],
    ['value of the work, estimate', 'estimate'],
    ['yearly value of the contract', 'contract'],
    ['net turnover threshold', 'other-sum'],
  ] as const)('"%s" as %s, never as pay', (what, basis) => {
    expect(called(what, 'not-stated')).toMatch(/as if somebody were paid it/);
    expect(called(what, 'gross')).toMatch(/as if somebody were paid it/);
    expect(called(what, basis)).not.toMatch(/as if somebody were paid it/);
  });

  it('and pay, with its estimate by somebody, is still pay', () => {
    expect(called('hourly pay, as estimated by the film director', 'not-stated')).not.toMatch(/as if somebody/);
    expect(called('minimum he says the firm claims', 'not-stated')).not.toMatch(/as if somebody/);
  });
});

describe('no picture shows as pay', () => {
  const { claims, products } = compiledBase().base.records;
  const [figure] = claims.get('openai-sama-take-home-pay')?.figures ?? [];
  const withBasis = (basis: Figure['basis']) => {
    const known = claims.get('openai-sama-take-home-pay');
    const { base } = compiledBase();
    if (!known || !figure) throw new Error('the pay behind ChatGPT is not in the base');
    const changed = new Map(claims).set('openai-sama-take-home-pay', { ...known, figures: [{ ...figure, basis }] });
    return checkHours({ ...base, records: { ...base.records, claims: changed, products } })
      .map(({ message }) => message)
      .join(' ');
  };

  it.each([
    ['contract', /is a contract rate, which is what a firm gets/],
    ['legal-minimum', /is a legal minimum, which is what a law says/],
    ['estimate', /is an estimate, which nobody was paid/],
    ['other-sum', /is a sum that is nobody’s pay/],
  ] as const)('a figure of the basis %s', (basis, message) => expect(withBasis(basis)).toMatch(message));

  it('but pay, before or after tax or not stated', () => {
    for (const basis of ['gross', 'take-home', 'not-stated'] as const) expect(withBasis(basis)).not.toMatch(/ is an? /);
  });
});
