/** One number of a claim: what it counts, how far it goes, and, for money, what it is. */
import * as v from 'valibot';
import { CountryCode, Day, plainText } from './primitives';

/** What the words of a number leave open; `from` is the lowest of several, such as pay at the start; `either` is one of two, and nothing between. */
export const BOUNDS = [
  'exact',
  'about',
  'either',
  'about-either',
  'at-least',
  'more-than',
  'from',
  'from-about',
  'up-to',
  'up-to-about',
] as const;

/** Bounds that name the low end alone, and the high end alone. */
export const OPEN_ABOVE: readonly (typeof BOUNDS)[number][] = ['at-least', 'more-than', 'from', 'from-about'];
export const OPEN_BELOW: readonly (typeof BOUNDS)[number][] = ['up-to', 'up-to-about'];

/** What is counted or measured, where that is no money: each has its words in every language. */
export const UNITS = [
  'people',
  'percent',
  'votes',
  'jobs',
  'hours',
  'points of 10',
  'companies',
  'months',
  'employees',
  'countries',
  'items/day',
  'profiles',
  'seconds',
  'works',
  'minutes/task',
  'books',
  'documents',
  'websites',
  'vehicles',
  'hours/week',
  'images',
  'per 1,000 sales',
  'robots',
  'entries',
  'lawsuits',
  'prompts',
  'hours/day',
  'points',
  'clips/shift',
  'videos/day',
  'names',
  'conversations',
  'petabytes',
  'workers/vehicle',
  'cases',
  'seats',
  'image-text pairs',
  'months full-time',
  'passages/day',
  'passages/shift',
  'reCAPTCHAs',
  'recordings/shift',
  'problems',
  'complaints',
  'installs',
  'views/month',
  'signatures',
  'days',
  'karma points',
  'links',
  'tickets/day',
  'projects',
  'platforms',
  'languages',
  'clips/day',
] as const;
export type Unit = (typeof UNITS)[number];
export const isUnit = (unit: string): unit is Unit => UNITS.some((known) => known === unit);

/**
 * What an amount of money is: never compared or drawn across different bases. The last three are nobody's pay: a legal
 * minimum that the source sets beside pay, an estimate of what work is worth, any other sum.
 */
export const BASES = [
  'gross',
  'take-home',
  'not-stated',
  'contract',
  'legal-minimum',
  'estimate',
  'other-sum',
] as const;

/** Bases of what a person is paid. */
export const PAY_BASES: readonly (typeof BASES)[number][] = ['gross', 'take-home', 'not-stated'];

const nonNegative = v.pipe(v.number(), v.finite(), v.minValue(0, 'cannot be negative'));

/** One number of a claim. Money needs currency and basis; `per` is the time or thing it is paid for. */
export const Figure = v.pipe(
  v.strictObject({
    what: plainText(160),
    low: v.optional(nonNegative),
    high: v.optional(nonNegative),
    bound: v.picklist(BOUNDS),
    /** One of UNITS; of money, its code and what it is for. */
    unit: plainText(40),
    currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'write the ISO 4217 code, e.g. KES'))),
    per: v.optional(plainText(20)),
    basis: v.optional(v.picklist(BASES)),
    /** Where the amount was paid, if elsewhere than where the claim stands. */
    country: v.optional(CountryCode),
    asOf: Day,
  }),
  v.check(
    (figure) => figure.low !== undefined || figure.high !== undefined,
    'has neither low nor high; give at least one',
  ),
  v.check(
    (figure) => figure.low === undefined || figure.high === undefined || figure.low <= figure.high,
    'has low above high; swap them',
  ),
  v.check(
    (figure) => !figure.currency || figure.basis !== undefined,
    `is money without a basis; write ${BASES.join(', ')}`,
  ),
  v.check(
    (figure) => !/^[A-Z]{3}\b/.test(figure.unit) || figure.currency !== undefined,
    'has a money unit without a currency',
  ),
  v.check(
    ({ currency, unit }) => currency !== undefined || isUnit(unit),
    ({ input }) =>
      `has a unit without words: ${String((input as { unit?: unknown }).unit)}; take one of those in src/model/figure.ts, or add it there and in src/i18n/site`,
  ),
);
export type Figure = v.InferOutput<typeof Figure>;
