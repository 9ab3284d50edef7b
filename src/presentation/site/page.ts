/** A page of the site in words, ready to be laid out: what stands in its head, and its parts one after the other. */
import type { Told, Voice } from '../told';
import type { AnswerView, ClaimView, Mark, SourceView } from '../views/claim';
import type { HourView } from '../views/hour';
import type { PanelView } from '../views/panel';
import type { ActionView } from '../views/parts';
import type { CompareView } from './compare';
import type { Picture, PictureFrame } from './pictures/picture';
import type { PageRoute, Route } from './routes';

/** A link to another page, and a line beside it. */
export interface PageLink {
  to: Route;
  text: string;
  note?: string | undefined;
  lang?: string | undefined;
}

/** A claim in one sentence, with the way to its page. */
export interface Brief {
  to: Route;
  told: Told;
  mark: Mark;
  /** The day on which it happened and what kind of change it was; or what became of it in the base. */
  before?: string | undefined;
}

/** A source under a claim: how it stands to it, and the way to its page. */
export interface SourceEntry {
  source: SourceView;
  to: Route;
  role: string;
}

/** A claim whole, and where its page and its sources are. */
export interface ClaimEntry {
  to: Route;
  claim: ClaimView;
  sources: readonly SourceEntry[];
}

/** A line with a name: "Status: Reported". Its value is words, addresses outside, or pages. */
export interface Fact {
  name: string;
  text?: string | undefined;
  url?: string | undefined;
  links?: readonly PageLink[];
  lang?: string | undefined;
  nameLang?: string | undefined;
  /** Further sentences on it, each with the pieces on which it rests. */
  lines?: readonly { text: string; lang?: string | undefined; by?: readonly Voice[] }[];
}

/** What stands in a cell of a table: words, a page, and the state of a claim. */
export interface Cell {
  text: string;
  to?: Route | undefined;
  mark?: Mark | undefined;
}

export interface Row {
  id: string;
  cells: readonly (readonly Cell[])[];
}

/** The button that copies a text, and what is said after. */
export interface CopyView {
  button: string;
  done: string;
  failed: string;
}

/** The button that keeps all pages for when there is no network, with what is said meanwhile. */
export interface KeepView {
  button: string;
  doing: string;
  done: string;
  failed: string;
  withoutScript: string;
  /** With the list of the pages that are kept. */
  list: boolean;
}

/** What the script of the page can leave out of a picture. */
export interface PictureFilter {
  label: string;
  state: string;
  all: string;
  since: string;
  until: string;
  /** With {shown} and {all}. */
  count: string;
  states: readonly { value: string; text: string }[];
  years: readonly number[];
}

export interface Correction {
  /** The claim, where the page is not the claim's own. */
  of?: PageLink;
  day: string;
  /** "Corrected". */
  change: string;
  why: string;
  was?: string | undefined;
  now?: string | undefined;
}

/** A product's opening, as in the panel. */
export type Opening = Pick<
  PanelView,
  'question' | 'shared' | 'lead' | 'undocumented' | 'words' | 'answers' | 'groups' | 'chain'
>;

export type Body =
  | { kind: 'claims'; items: readonly ClaimEntry[] }
  | { kind: 'briefs'; items: readonly Brief[] }
  | { kind: 'links'; items: readonly PageLink[]; columns?: boolean }
  | { kind: 'texts'; items: readonly { text: string; lang?: string | undefined }[] }
  | { kind: 'facts'; items: readonly Fact[] }
  | { kind: 'unknown'; items: readonly { id: string; text: string; lang?: string | undefined }[] }
  | { kind: 'terms'; items: readonly { to: Route; term: string; definition: string; lang?: string | undefined }[] }
  | {
      kind: 'resources';
      items: readonly { title: string; text: string; url?: string | undefined; lang?: string | undefined }[];
    }
  /** `titled`: the section's heading is the title of its one action. */
  | { kind: 'actions'; items: readonly ActionView[]; more: string; titled?: true }
  | { kind: 'answers'; items: readonly AnswerView[] }
  | { kind: 'chain'; chain: PanelView['chain']; said?: string | undefined }
  | { kind: 'hour'; hour: HourView }
  | { kind: 'sources'; items: readonly SourceEntry[] }
  | { kind: 'corrections'; items: readonly Correction[]; was: string; now: string }
  | { kind: 'citations'; items: readonly { label: string; text: string }[]; copy: CopyView }
  | { kind: 'table'; head: readonly string[]; items: readonly Row[] }
  | {
      kind: 'picture';
      picture: Picture;
      /** How it is to be read. */
      note: string;
      /** What the picture is called, for ears. */
      label: string;
      frame: PictureFrame;
      filter?: PictureFilter;
      files: readonly PageLink[];
    }
  | { kind: 'compare'; compare: CompareView }
  | { kind: 'story'; opening: Opening; more: PageLink }
  | { kind: 'keep'; keep: KeepView }
  | { kind: 'search' }
  | { kind: 'make'; withoutScript: string; failed: string };

export interface Section {
  /** For links to it; unique on the page. */
  id: string;
  heading: string;
  note?: string | undefined;
  body: Body;
}

export interface SitePage {
  route: PageRoute;
  /** What the window, a search engine and a shared link show. */
  title: string;
  description: string;
  /** The first line of the page. A claim as a heading has its voice below it, like everywhere. */
  heading: string;
  headingLang?: string | undefined;
  /** What the page is of: "Claim", "Company". */
  kicker?: string | undefined;
  /** Below the heading. */
  intro: readonly { text: string; lang?: string | undefined }[];
  /** The claim that the page is about, told whole. */
  claim?: (ClaimEntry & { longer?: Told }) | undefined;
  /** A product's opening, as in the panel. */
  opening?: Opening | undefined;
  /** What comes out of a printer in the place of a product's page. */
  paper?: PanelView | undefined;
  sections: readonly Section[];
  /** Ids of its claims, which can be taken along as files. */
  data?: readonly string[] | undefined;
  /** Pictures and tables take the whole width of the window. */
  wide?: boolean;
  /** Left out of lists for search engines. */
  hidden?: boolean;
}
