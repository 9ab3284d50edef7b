/** The hourly dollar in words: bars, wages beside them, and what is not drawn. */
import type { Told, Voice } from '../told';
import type { Mark } from './claim';

/** One bar of the hourly dollar, with its twin in words. */
export interface HourBarView {
  kind: 'billed' | 'paid';
  /** "about $1.32 to $2"; "Not public" where there is no amount. */
  amount: string;
  /** Where there is no amount: the mark that says so. */
  none?: Mark;
  /** "an hour"; empty where its line names another measure. */
  per: string;
  /** What the amount is: contract rate, before or after tax. */
  basis: string;
  lines: string[];
  /** Language of the lines where it is not the view's. */
  lang?: string;
  /** What the other side says of the pay, and where. */
  otherSide?: Told;
  /** Shares of the scale in per cent; without it nothing is drawn, and a bill is an empty dotted bar. */
  span?: { solid: number; to: number; open: boolean };
}

/** A wage beside the pay, in words; with its place on the scale where it could be moved to what the pay is measured in. */
export interface HourWageView {
  /** Share of the scale in per cent. */
  at?: number;
  label: string;
  /** How it stands to the pay: a share where both are alike, else what the difference means. */
  beside: string;
  /** What the source gives, for whom and for when, each step of the reckoning, and the editor's note. */
  lines: string[];
  lang?: string;
  /** The pieces on which it rests, each with the way to it: of the wage, of its hours, of the rate of exchange. */
  by: Voice[];
}

/** The hourly dollar. */
export interface HourView {
  heading: string;
  /** State, amount and time of the pay in one line. */
  gist?: string;
  /** Currency, place and period. */
  scope: string;
  bars: HourBarView[];
  tape: { at: number; label?: string }[];
  /** Minimum and living wages of the same place and time. */
  wages: HourWageView[];
  /** Said once beside wages: nobody says that they were set for these very people. */
  cover?: string;
  /** Opens where a wage comes from. */
  how: string;
  /** Said where two different kinds of money stand on one scale. */
  apart?: string;
  /** What is not drawn, and why. */
  why: string[];
  proofs: { mark: Mark; said: Voice; claim: string }[];
}
