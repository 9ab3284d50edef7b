/** When two amounts of pay may be set side by side, and when they may not. Pure; no exchange rate stands in this code. */
import type * as v from 'valibot';
import type { BASES } from './claim';
import type { Wage } from './records';

type Basis = (typeof BASES)[number];

/** An amount as a claim or a wage reference gives it. Missing ends of a range are unknown, not zero. */
export interface Pay {
  low?: number | undefined;
  high?: number | undefined;
  bound: 'exact' | 'about' | 'at-least' | 'more-than' | 'up-to';
  currency: string;
  per: string;
  basis: Basis;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  asOf: string;
  country?: string | undefined;
}

/** Units of a currency for one US dollar in one year, and the source that says so. */
export interface Conversion {
  currency: string;
  perDollar: number;
  year: number;
  source: string;
}

/** What an hour pays at least, or must pay for a living, in a country and year. */
export interface WageReference {
  id: string;
  country: string;
  kind: string;
  year: number;
  dollarsPerHour: number;
  /** Before or after tax: a reference serves only amounts of the same basis. */
  basis: Basis;
  source: string;
}

export interface References {
  conversions: readonly Conversion[];
  wages: readonly WageReference[];
}

/** Why two amounts are not compared; the interface has a sentence for each. */
export type NoComparison =
  | 'not-hourly'
  | 'basis-not-stated'
  | 'different-basis'
  | 'no-conversion'
  | 'no-wage-reference'
  | 'open-ended'
  | 'zero';

export type Comparison =
  | {
      fair: true;
      /** `amounts`: the money itself. `wages`: each as a multiple of the same kind of wage in its own country and year. */
      by: 'amounts' | 'wages';
      /** How many times the second amount the first is; an end that cannot be known is left out. */
      times: { low?: number; high?: number };
      /** Ids of the sources that the conversion or the wage references rest on. */
      sources: string[];
    }
  | { fair: false; why: NoComparison };

interface Range {
  low: number | undefined;
  high: number | undefined;
}

/** A wage reference of the year before or after still describes the time; an exchange rate must be of the year itself. */
export const WAGE_YEARS_APART = 1;

const yearOf = (pay: Pay): number => Number(pay.asOf.slice(0, 4));
const no = (why: NoComparison): Comparison => ({ fair: false, why });

/** What the words of the amount leave open: "at least 2" has no high end, "up to 20" no low one. */
export const rangeOf = ({ low, high, bound }: Pick<Pay, 'low' | 'high' | 'bound'>): Range => ({
  low: bound === 'up-to' ? undefined : (low ?? high),
  high: bound === 'at-least' || bound === 'more-than' ? undefined : (high ?? low),
});

const scaled = ({ low, high }: Range, factor: number): Range => ({
  low: low === undefined ? undefined : low * factor,
  high: high === undefined ? undefined : high * factor,
});

const quotient = (dividend: number | undefined, divisor: number | undefined): number | undefined =>
  dividend === undefined || !divisor ? undefined : dividend / divisor;

function compared(a: Range, b: Range, by: 'amounts' | 'wages', sources: readonly string[]): Comparison {
  if (b.low === 0 && b.high === 0) return no('zero');
  const [low, high] = [quotient(a.low, b.high), quotient(a.high, b.low)];
  if (low === undefined && high === undefined) return no('open-ended');
  return {
    fair: true,
    by,
    times: { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) },
    sources: [...new Set(sources)],
  };
}

/** Dollars for one unit of the currency in the year of the amount, with the source; a dollar needs none. */
function dollarsFor(pay: Pay, { conversions }: References): { rate: number; sources: string[] } | undefined {
  if (pay.currency === 'USD') return { rate: 1, sources: [] };
  const found = conversions.find(
    (conversion) => conversion.currency === pay.currency && conversion.year === yearOf(pay) && conversion.perDollar > 0,
  );
  return found && { rate: 1 / found.perDollar, sources: [found.source] };
}

/** In one year, money is compared with money: as it is in one currency, through dollars in two. */
function byAmounts(a: Pay, b: Pay, references: References): Comparison {
  if (a.currency === b.currency) return compared(rangeOf(a), rangeOf(b), 'amounts', []);
  const [left, right] = [dollarsFor(a, references), dollarsFor(b, references)];
  if (!left || !right) return no('no-conversion');
  return compared(scaled(rangeOf(a), left.rate), scaled(rangeOf(b), right.rate), 'amounts', [
    ...left.sources,
    ...right.sources,
  ]);
}

/** The references for one amount, the nearest year first. */
const wagesFor = (pay: Pay, { wages }: References): WageReference[] =>
  wages
    .filter(
      (wage) =>
        wage.country === pay.country &&
        wage.basis === pay.basis &&
        wage.dollarsPerHour > 0 &&
        Math.abs(wage.year - yearOf(pay)) <= WAGE_YEARS_APART,
    )
    .sort((left, right) => Math.abs(left.year - yearOf(pay)) - Math.abs(right.year - yearOf(pay)));

/** Across years, prices have moved: each amount is held against a wage of its own place and time. */
function byWages(a: Pay, b: Pay, references: References): Comparison {
  const [left, right] = [dollarsFor(a, references), dollarsFor(b, references)];
  if (!left || !right) return no('no-conversion');
  const seconds = wagesFor(b, references);
  const first = wagesFor(a, references).find((wage) => seconds.some((second) => second.kind === wage.kind));
  const second = seconds.find((wage) => wage.kind === first?.kind);
  if (!first || !second) return no('no-wage-reference');
  const sources = [...left.sources, ...right.sources, first.source, second.source];
  return compared(
    scaled(rangeOf(a), left.rate / first.dollarsPerHour),
    scaled(rangeOf(b), right.rate / second.dollarsPerHour),
    'wages',
    sources,
  );
}

type WageRecord = v.InferOutput<typeof Wage>;

/** A statutory minimum is set before tax; of the living wages on record it is not stated, so they compare with nothing. */
export const basisOf = (wage: Pick<WageRecord, 'kind'>): Basis =>
  wage.kind === 'statutory-minimum' ? 'gross' : 'not-stated';

/**
 * The references that the base holds. An exchange rate is taken only from a wage set per hour: monthly wages come
 * with an assumed number of hours, which would hide in the rate.
 */
export function referencesFrom(wages: ReadonlyMap<string, WageRecord>): References {
  const all = [...wages];
  return {
    wages: all.map(([id, wage]) => ({
      id,
      country: wage.country,
      kind: wage.kind,
      year: wage.year,
      dollarsPerHour: wage.usdPerHour,
      basis: basisOf(wage),
      source: wage.source,
    })),
    conversions: all
      .filter(([, wage]) => wage.per === 'hour' && wage.currency !== 'USD' && wage.usdPerHour > 0)
      .map(([, { currency, amount, usdPerHour, year, source }]) => ({
        currency,
        perDollar: amount / usdPerHour,
        year,
        source,
      })),
  };
}

/**
 * Compares two amounts of hourly pay, or says why that would be unfair: what a firm is paid for an hour, what a person
 * earns before tax and what they take home are three different things and never stand in one comparison.
 */
export function comparable(a: Pay, b: Pay, references: References): Comparison {
  if (a.per !== 'hour' || b.per !== 'hour') return no('not-hourly');
  if (a.basis === 'not-stated' || b.basis === 'not-stated') return no('basis-not-stated');
  if (a.basis !== b.basis) return no('different-basis');
  return yearOf(a) === yearOf(b) ? byAmounts(a, b, references) : byWages(a, b, references);
}
