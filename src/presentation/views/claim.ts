/** A claim as a surface shows it, already in words: its proof, its answers, its sources. All strings are in the view’s language. */
import type { ResponseState } from '../../model/response';
import type { Status } from '../../model/status';
import type { Told } from '../told';

/** A status or the mark "not public": shape and word always go together. */
export interface Mark {
  shape: Status | 'not-public';
  word: string;
}

/** A claim's proof in words: its mark, what that mark means, and what the claim rests on. */
export interface Proof {
  mark: Mark;
  /** "A named outlet reported it." */
  means: string;
  /** "One newspaper’s own reporting". */
  gradeWord: string;
}

/** Stands before a text above the person's content level: what is in it, and the label of the button that shows it. */
export interface Fold {
  note: string;
  show: string;
}

export interface SourceView {
  id: string;
  number: number;
  /** "no. 24", where something leads to it. */
  ref: string;
  title: string;
  /** Language of the title where it is not the view's. */
  lang?: string;
  publisher: string;
  /** How it reached us: "in The Sun Malaysia". */
  via?: string;
  /** Date and age in words, and how it was checked. */
  date: string;
  age: string;
  checked: string;
  url?: string;
  /** Said where no address is known. */
  missing?: string;
  /** Archive look-up, not opened by us. */
  archive?: string;
}

export interface AnswerView {
  of: string;
  /** The company as the base names it. */
  entity?: string;
  state: ResponseState;
  stateWord: string;
  /** Of what it speaks, where the company has answered on several things: "On pay". */
  on?: string;
  /** The company's answer, or the sentence that says there is none. */
  text: string;
  /** Language of the text where it is not the view's. */
  lang?: string;
  /** The text says no more than the state does; in the list of a company's side, than the claim. */
  general?: boolean;
  /** "read in TIME, January 2023": where the answer stands; empty where no editor has named the piece. */
  by: string;
  /** The piece itself, where its address is known. */
  url?: string;
  /** The text waits, as that of its claim does; who answered, and that, never does. */
  fold?: Fold;
}

/** So many sources of a claim stand open on its card. */
export const FIRST_SOURCES = 2;

/** `text` is the claim at the reading level. */
export interface ClaimView extends Told {
  id: string;
  /** The claim in one sentence, for where there is little room. */
  short: Told;
  proof: Proof;
  /** What limits the claim or speaks against it. */
  contested?: string;
  answers: AnswerView[];
  /** Its sources by their numbers in the list: who speaks first, then what supports it; of the others, what they are to it. */
  sources: { number: number; role?: string }[];
  /** "6 more sources": the line behind which all but the first ones stand. */
  more?: string;
  checked: string;
  /** That nothing newer was found, and when it was looked for. */
  since?: string;
  suspended?: string;
  /** Since when and why it no longer stands. */
  gone?: string;
  /** The claim that stands in its place. */
  instead?: ClaimView;
  /** Content note, where the claim names something hard. */
  note?: string;
  /** Its words wait behind the note; its state, its answers and its sources do not. */
  fold?: Fold;
}
