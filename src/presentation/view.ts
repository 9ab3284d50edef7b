/** What a surface shows, already in words: the panel, popup and pages only lay it out. All strings are in `lang`. */
import type { ResponseState } from '../model/claim';
import type { Grade } from '../model/grade';
import type { Level } from '../model/primitives';
import type { Status } from '../model/status';
import type { Told, Voice } from './told';

/** A status or the mark "not public": shape and word always go together. */
export interface Mark {
  shape: Status | 'not-public';
  word: string;
}

/** A claim's proof in one line: mark, three ticks, and what it rests on. */
export interface Proof {
  mark: Mark;
  grade: Grade;
  /** "One newspaper’s own reporting". */
  gradeWord: string;
}

/** Stands before a text above the person's content level: what is in it, and the label of the button that shows it. */
export interface Fold {
  note: string;
  show: string;
}

/** Forms in which a citation can be taken along. */
export const CITATION_FORMATS = ['plain', 'mla', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export interface SourceView {
  id: string;
  number: number;
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
  state: ResponseState;
  stateWord: string;
  /** Of what it speaks, where the company has answered on several things: "On pay". */
  on?: string;
  /** The company's answer, or the sentence that says there is none. */
  text: string;
  /** Language of the text where it is not the view's. */
  lang?: string;
  /** The text says no more than the state does. */
  general?: boolean;
  /** "read in TIME, January 2023": where the answer stands; empty where no editor has named the piece. */
  by: string;
  /** The piece itself, where its address is known. */
  url?: string;
  /** The text waits, as that of its claim does; who answered, and that, never does. */
  fold?: Fold;
}

/** `text` is the claim at the reading level. */
export interface ClaimView extends Told {
  id: string;
  /** The claim in one sentence, for where there is little room. */
  short: Told;
  proof: Proof;
  /** What limits the claim or speaks against it. */
  contested?: string;
  answers: AnswerView[];
  /** Numbers of its sources in the list. */
  sources: number[];
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

/** One link of the chain: verb, name, what, where, when, how much, how sure. */
export interface LinkView {
  verb: string;
  name: string;
  /** The people's name where there is little room: "People in Nairobi". */
  short?: string;
  people: boolean;
  /** Work, place and period in one line each. */
  details: { text: string; lang?: string }[];
  /** The amount that an editor chose, with what it is. */
  pay?: { text: string; lang?: string };
  mark?: Mark;
  /** Claim that carries the link. */
  claim?: string;
  /** The claim's sentence and voice, told where a person asks. */
  more?: Told;
  count?: CountView;
}

/** How many people, one figure each: `first` filled, the rest of a higher count outlined. */
export interface CountView {
  first: number;
  more: number;
  lines: string[];
  lang?: string;
  mark?: Mark;
  /** "the head-count": what the mark is said of. */
  of: string;
  claim: string;
}

/** One bar of the hourly dollar, with its twin in words. */
export interface HourBarView {
  kind: 'billed' | 'paid';
  /** "about $1.32 to $2"; "Not public" where there is no amount. */
  amount: string;
  /** "an hour". */
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
  by: string;
}

/** The hourly dollar. Without bars it is the one line that says that nothing is public. */
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
  notPublic?: string;
  proofs: { mark: Mark; said: Voice; claim: string }[];
}

/** One event. `at` is per cent of the line of years. */
export interface TimelineItem {
  /** The day on which it happened. */
  date: string;
  /** "Won", "Improved", "Ended"; empty where the state of the claim says it. */
  kind: string;
  claim: ClaimView;
  at: number;
  /** Row of the mark above the line, so that none covers another. */
  row: number;
}

/** Something a reader can do, with who keeps it up and when its address was last opened. */
export interface ActionView {
  id: string;
  title: string;
  text: string;
  lang?: string;
  /** Owner, who asked for it, effort, for whom: short facts in a row. */
  facts: string[];
  checked: string;
  url?: string;
  open: string;
}

/** Other hands: a group of people known of without a full link, or a place where nothing is public. */
export type BranchView = { name: string; mark: Mark } & (
  | (Told & { kind: 'known'; claim: string; fold?: Fold })
  | { kind: 'not-public'; text: string; lang?: string }
);

export interface GroupView {
  id: string;
  heading: string;
  /** Says whom the claims speak of, where it is not the product. */
  note?: string;
  noteLang?: string;
  claims: ClaimView[];
}

/** What a report of an error is made of. The person's own mail program or browser sends it, and only when they do. */
export interface ReportView {
  /** `mailto:`, with an address if there is one, or the page of a project's issues. */
  to: string;
  label: string;
  subject: string;
  version: string;
  /** Lines to fill in. */
  ask: string[];
  /** Names of what is filled in already, each with its colon. */
  lines: Record<'claim' | 'product' | 'language' | 'version' | 'text' | 'sources', string>;
}

/** A part is one line, heading and gist, until it is asked for. */
export interface PanelView {
  lang: string;
  dir: 'ltr' | 'rtl';
  level: Level;
  product: { id: string; name: string };
  question: string;
  /** Whose facts these are, where that is another product. */
  shared?: string | undefined;
  lead:
    | (Told & {
        claim: string;
        /** The rest, at the fullest level. */
        more?: Told;
        mark: Mark;
        answered: string;
        note?: string;
        fold?: Fold;
      })
    | null;
  /** Shown instead of the lead where nothing is documented. */
  undocumented: { heading: string; text: string; lang?: string; kind: string; kindLang?: string } | null;
  chain: {
    heading: string;
    gist?: string;
    /** The product whose chain this is. */
    product: string;
    beam: string;
    links: LinkView[];
    sentence: string;
    othersHeading: string;
    branches: BranchView[];
    rest: BranchView[];
    restLabel: string;
  };
  /** Null where no work is paid, or where the claims below say more than a picture can. */
  hour: HourView | null;
  answers: { heading: string; gist?: string; items: AnswerView[] };
  /** In the order of time. `years` are the marks of the line above the list. */
  changed: {
    heading: string;
    gist?: string;
    more: string;
    items: TimelineItem[];
    years: { at: number; label: string }[];
  };
  /** The first ones stand open, the rest behind "more". */
  actions: { heading: string; gist?: string; more: string; items: ActionView[] };
  /** Without what the opening or the picture says already. */
  unknown: { heading: string; gist?: string; items: string[]; lang?: string };
  groups: { heading: string; gist?: string; note?: string; items: GroupView[] };
  /** Words of the trade, explained. */
  terms: { heading: string; items: { term: string; definition: string; lang?: string }[] };
  sources: {
    heading: string;
    gist?: string;
    /** Why the list is longer than the label says. */
    note?: string | undefined;
    items: SourceView[];
    cite: { label: string; formats: { format: CitationFormat; label: string }[]; chosen: CitationFormat };
  };
  report: ReportView;
  words: PanelWords;
}

/** Fixed words of the panel. */
export interface PanelWords {
  brand: string;
  close: string;
  readAnswers: string;
  skip: string;
  limits: string;
  answersOf: string;
  instead: string;
  copy: string;
  copied: string;
  copyFailed: string;
  open: string;
  archive: string;
  levelLabel: string;
  levels: Record<Level, string>;
  footer: string;
  showAll: string;
  half: string;
  full: string;
  sizeLabel: string;
  narrower: string;
  wider: string;
  source: string;
  /** For a failure that nobody foresaw. */
  failed: string;
}

export interface ChipView {
  lang: string;
  dir: 'ltr' | 'rtl';
  product: string;
  /** The whole host is this product: route changes need no new question. */
  wholeHost: boolean;
  /** Whether the chip is to be shown now; else only the toolbar knows. */
  show: boolean;
  /** The person has chosen that no label stands here, on this site or anywhere: one that does goes. */
  silenced: boolean;
  title: string;
  counts: string;
  hide: string;
  spots: Spots;
  move: string;
  menu: { how: Dismissal; label: string; done: string }[];
  /** Where to choose what holds on all sites: not on a page, which could press in a person's name. */
  everywhere: string;
  undo: string;
  loading: string;
  /** Said where the extension is gone from under the page, and where it does not answer in time. */
  reload: string;
  late: string;
  /** Said where the page takes the panel away or hides it. */
  taken: string;
}

/** How a person sends the chip away. */
export const DISMISSALS = ['later-today', 'never-here'] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** Edge and height at which the label stands, as a person chooses it. */
export const CORNERS = ['top-end', 'middle-end', 'bottom-end', 'bottom-start', 'middle-start', 'top-start'] as const;
export type Corner = (typeof CORNERS)[number];

/** Where the label may stand: at which edge, and the heights to try in turn, in pixels or, below 1, as a part of the window. */
export interface Spots {
  start: boolean;
  tops: readonly number[];
}

/** How wide the panel stands beside a page, and how high as a sheet at its bottom. */
export const WIDTHS = ['narrow', 'medium', 'wide'] as const;
export const SHEETS = ['half', 'full'] as const;
export interface PanelSize {
  width: (typeof WIDTHS)[number];
  sheet: (typeof SHEETS)[number];
}

/** The panel as it is opened in a page: at the size that the person last gave it. */
export type OpenedPanel = PanelView & { size: PanelSize };
