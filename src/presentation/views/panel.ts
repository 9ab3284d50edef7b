/** The whole panel in words: pages, side panel and popup only lay it out. All strings are in `lang`. */
import type { CitationFormat } from '../../model/choices';
import type { Level } from '../../model/primitives';
import type { Told } from '../told';
import type { BranchView, LinkView } from './chain';
import type { AnswerView, Fold, Mark, SourceView } from './claim';
import type { HourView } from './hour';
import type { PackPartView } from './packs';
import type { ActionView, GroupView, ReportView, TimelineItem } from './parts';

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
        /** Somebody says something to it, which can be read. */
        canRead?: true;
        note?: string;
        fold?: Fold;
      })
    | null;
  /** Shown instead of the lead where nothing is documented. */
  /** Without a heading where claims stand below: what was not found is then the opening. */
  undocumented: { heading?: string; text: string; lang?: string } | null;
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
  /** Null where no work is paid, no figure was found, or the claims below say more than a picture can. */
  hour: HourView | null;
  answers: { heading: string; gist?: string; items: AnswerView[] };
  /** In the order of time. */
  changed: { heading: string; gist?: string; more: string; items: TimelineItem[] };
  /** The first ones stand open, the rest behind "more". */
  actions: { heading: string; gist?: string; more: string; items: ActionView[] };
  /** Without what the opening or the picture says already. */
  unknown: { heading: string; gist?: string; items: string[]; lang?: string };
  groups: { heading: string; gist?: string; note?: string; items: GroupView[] };
  /** What packs say, each apart from the rest. */
  packs: PackPartView[];
  /** Words of the trade, explained. */
  terms: { heading: string; items: { term: string; definition: string; lang?: string }[] };
  /** The legend: each mark with what it means. */
  marks: { heading: string; items: { mark: Mark; means: string }[] };
  /** First those of what the panel opens with. */
  sources: {
    heading: string;
    gist?: string;
    items: SourceView[];
    /** So many of them are for claims about the product itself, as the label counts them; the others stand under a heading of their own. */
    own: number;
    others: string;
    cite: { label: string; formats: { format: CitationFormat; label: string }[]; chosen: CitationFormat };
  };
  report: ReportView;
  /** What only paper says: of when the facts are and how long the texts; that it is not the whole; what stands before a line that holds unless another is said. */
  paper: { facts: string; brief: string; usual: string };
  words: PanelWords;
}

/** Fixed words of the panel. */
export interface PanelWords {
  brand: string;
  close: string;
  readAnswers: string;
  skip: string;
  limits: string;
  /** What stands between a label and its words, with the space that the language sets before it. */
  colon: string;
  answersOf: string;
  instead: string;
  copy: string;
  copied: string;
  copyFailed: string;
  open: string;
  archive: string;
  levelLabel: string;
  /** Those to choose from; none where the level is held. */
  levels: readonly { level: Level; label: string }[];
  footer: string;
  showAll: string;
  half: string;
  full: string;
  print: string;
  sizeLabel: string;
  narrower: string;
  wider: string;
  moveBeside: string;
  /** The way back from a jump. */
  back: string;
  how: string;
  /** The ways to the explorer: a claim's page, the search, the lessons. */
  claimPage: string;
  searchAll: string;
  searchHint: string;
  lessons: string;
  copyClaim: string;
  claimCopied: string;
  claimRefused: string;
  fold: string;
  /** For a failure that nobody foresaw. */
  failed: string;
}
