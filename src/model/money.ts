/** What an amount of pay says: its range, and what a wage set beside it is measured in. Pure. */
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

interface Range {
  low: number | undefined;
  high: number | undefined;
}

/** A wage reference of the year before or after still describes the time. */
export const WAGE_YEARS_APART = 1;

/** What the words of the amount leave open: "at least 2" has no high end, "up to 20" no low one. */
export const rangeOf = ({ low, high, bound }: Pick<Pay, 'low' | 'high' | 'bound'>): Range => ({
  low: bound === 'up-to' ? undefined : (low ?? high),
  high: bound === 'at-least' || bound === 'more-than' ? undefined : (high ?? low),
});

type WageRecord = v.InferOutput<typeof Wage>;

/** A statutory minimum is set before tax; of the living wages on record it is not stated, so they compare with nothing. */
export const basisOf = (wage: Pick<WageRecord, 'kind'>): Basis =>
  wage.kind === 'statutory-minimum' ? 'gross' : 'not-stated';
