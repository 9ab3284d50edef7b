/** The strand of people in words: its links, how many people stand at one, and who else is known of. */
import type { Told } from '../told';
import type { Fold, Mark } from './claim';

/** One link of the chain: verb, name, what, where, when, how much, how sure. */
export interface LinkView {
  verb: string;
  name: string;
  /** The company, or the place of the people, as the base names it. */
  entity?: string;
  /** The people's name where there is little room: "People in Nairobi". */
  short?: string;
  people: boolean;
  /** Work, how sure, and period in one line each; `apart` is a sentence by itself where the others run on. */
  details: { text: string; lang?: string; apart?: boolean }[];
  /** The amount that an editor chose, with what it is. */
  pay?: { text: string; lang?: string };
  mark?: Mark;
  /** Claim that carries the link. */
  claim?: string;
  count?: CountView;
}

/** How many people, one figure each: `first` in full, the rest of a higher count lighter. */
export interface CountView {
  first: number;
  more: number;
  lines: string[];
  lang?: string;
  /** What the picture of two counts shows; without the picture it says nothing. */
  pale?: string;
  /** "About 36 people, or 51: sources differ." */
  short: string;
  /** "32 people": the people's name, and then the sentence is not said again. */
  name?: string;
  mark?: Mark;
  /** "the head-count": what the mark is said of. */
  of: string;
  claim: string;
}

/** Other hands: a group of people known of without a full link, or a place where nothing is public. */
export type BranchView = { name: string; mark: Mark } & (
  | (Told & { kind: 'known'; claim: string; fold?: Fold })
  | { kind: 'not-public'; text: string; lang?: string }
);
