/** Wages beside which pay may stand, and what one US dollar cost, as their sources give them. */
import * as v from 'valibot';
import { CountryCode, Day, Id, plainText } from './primitives';

export const WAGE_KINDS = ['statutory-minimum', 'living-wage'] as const;

export const WAGE_TIMES = ['hour', 'day', 'week', 'month', 'year'] as const;

const currencyCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'write the ISO 4217 code, e.g. KES'));

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A legal minimum or a living wage, as its source gives it: never turned into another time or currency here. */
export const Wage = v.pipe(
  v.strictObject({
    country: CountryCode,
    /** Places beside whose pay it may stand; left out where it holds in the whole country. */
    places: v.optional(v.pipe(v.array(Id), v.minLength(1, 'is of no place; leave it out for the whole country'))),
    /** Where it holds, with the preposition: "in Nairobi, Mombasa and Kisumu". */
    where: plainText(80),
    /** The grade or the people it is for: "general labourers". */
    forWhom: plainText(120),
    kind: v.picklist(WAGE_KINDS),
    amount: v.pipe(v.number(), v.finite(), v.gtValue(0, 'is no wage; leave the record out')),
    currency: currencyCode,
    per: v.picklist(WAGE_TIMES),
    basis: v.picklist(['gross', 'take-home', 'not-stated']),
    /** It is to keep several people, so that no pay of one person is measured by it. */
    household: v.optional(v.literal(true)),
    /** Times that the source, or `source` here, gives for it. */
    hours: v.optional(
      v.strictObject({
        aWeek: v.optional(wholeNumber),
        aDay: v.optional(wholeNumber),
        daysAMonth: v.optional(wholeNumber),
        source: v.optional(Id),
      }),
    ),
    /** First and last day on which it is known to hold; a year for a study of that year. */
    validFrom: Day,
    validTo: v.optional(Day),
    /** The amount stands in no source as such; the note says how it was worked out. */
    derived: v.optional(v.literal(true)),
    note: v.optional(plainText(600)),
    source: Id,
    checked: v.picklist(['read', 'secondary']),
    /** Address of the copy that was read; for checking only, never shown as the source. */
    readAt: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  }),
  v.check(({ derived, note }) => !derived || note !== undefined, 'is worked out, and no note says how; write it'),
  v.check(
    ({ validFrom, validTo }) => validTo === undefined || validFrom.slice(0, validTo.length) <= validTo,
    'ends before it begins; swap validFrom and validTo',
  ),
);
export type Wage = v.InferOutput<typeof Wage>;

/** What one US dollar cost in another currency. */
export const Rate = v.strictObject({
  currency: currencyCode,
  amount: v.pipe(v.number(), v.finite(), v.gtValue(0, 'is no rate')),
  /** A year or a month for its mean; a day for a rate of that day. */
  on: Day,
  /** Worked out by us from the daily rates of the source. */
  derived: v.optional(v.literal(true)),
  source: Id,
  checked: v.picklist(['read', 'secondary']),
  readAt: v.optional(v.pipe(v.string(), v.maxLength(1000))),
});
export type Rate = v.InferOutput<typeof Rate>;
