/** What the pages of a lesson show, already in words. */
import type { Fact, PageLink } from '../site/page';
import type { Route } from '../site/routes';
import type { CountView, LinkView } from '../views/chain';
import type { Mark } from '../views/claim';
import type { CardView, HeapView, NoticeView } from './cards';
import type { CopiesView } from './copies';
import type { WordView } from './glossary';
import type { ProofsView } from './proofs';
import type { QuizView } from './quiz';
import type { TextPart } from './refs';
import type { WallAnswers } from './wall-answers';

export interface PhaseView {
  id: string;
  kind: string;
  minutes: string;
  title: string;
  teacher: readonly TextPart[];
  /** Further paragraphs of that, where there are any. */
  more?: readonly string[];
  /** What pupils do, where the step tells that apart. */
  pupils?: { label: string; text: string; more: readonly string[] } | undefined;
  /** Language of its texts, where it is not the page's. */
  lang?: string | undefined;
  /** What pupils get on paper in this step. */
  papers: readonly PageLink[];
  /** What holds in the whole lesson alone, and not where the step is borrowed. */
  whole?: readonly TextPart[] | undefined;
}

export interface FormatView {
  name: string;
  note?: readonly TextPart[] | undefined;
  sessions: readonly { name: string; rows: readonly { id: string; time: string; title: string }[] }[];
}

export interface SheetView {
  id: string;
  title: string;
  intro?: readonly TextPart[] | undefined;
  cards: readonly CardView[];
  tasks: readonly { ask: readonly TextPart[]; lines: number; answer?: readonly TextPart[] | undefined }[];
  onPage: 1 | 2 | 4;
  /** It has no line for a name. */
  unnamed: boolean;
  /** The words of the trade on it. */
  words: readonly WordView[];
  /** It says what the words for a state mean, and by which rule a card has one. */
  asksStates: boolean;
  /** How we know the figures in its words. */
  proofs: readonly PageLink[];
}

/** A link of a chain on the wall: a company, or people, one figure each where somebody counted them; `details` as in the panel, pay last. */
export interface WallLink {
  verb: string;
  name: string;
  mark?: Mark | undefined;
  people: boolean;
  details: LinkView['details'];
  /** The page of the claim that carries the link, and of the one that counts the people. */
  to?: Route | undefined;
  count?: (Pick<CountView, 'first' | 'more' | 'short' | 'lines' | 'lang'> & { to: Route }) | undefined;
}

/** One screen. `notes` are for the teacher's window. */
export interface SlideView {
  id: string;
  /** Minutes of its phase, and the phase's name, for the timer. */
  phase: string;
  minutes: number;
  title: string;
  lines: readonly string[];
  claim?:
    | (Pick<CardView, 'told' | 'mark'> & {
        to: Route;
        /** What the companies answered, where it has room there; else the next screens have it. */
        answers?: WallAnswers | undefined;
        /** What came after it, as another claim tells it; `answered`: what companies said to that follows. */
        after?: { told: CardView['told']; to: Route; answered: boolean } | undefined;
      })
    | undefined;
  /** What companies answered to the claim of the screen before. */
  answers?: (WallAnswers & { to: Route }) | undefined;
  chain?: readonly WallLink[] | undefined;
  key?: readonly HeapView[] | undefined;
  /** How we know the figures in its lines. */
  proofs: readonly PageLink[];
  notes: string;
  /** What the companies answered to what it shows, each in one line: "OpenAI: …". */
  replies: readonly string[];
  /** On what it rests, a line for each claim: who says it, its sources, its limits. */
  known: readonly string[];
}

export interface LessonView {
  id: string;
  lang: string;
  title: string;
  /** What its files are called, without their ending, in the language of the pages. */
  fileName: string;
  what: string;
  pages: readonly PageLink[];
  /** At the foot of each paper: whose it is, of which day, under which licence. */
  imprint: string;
  notices: readonly NoticeView[];
  /** Headings of the notices: what has changed, and what stands in its place. */
  changed: string;
  instead: string;
  header: readonly Fact[];
  objectives: readonly (readonly TextPart[])[];
  alignments: readonly { country: string; line: string; serves: string; label?: string | undefined; read: string }[];
  contentNote: readonly TextPart[];
  optOut: readonly TextPart[];
  formats: readonly FormatView[];
  phases: readonly PhaseView[];
  slides: readonly SlideView[];
  court?:
    | {
        ask: readonly TextPart[];
        sets: readonly (readonly CardView[])[];
        /** The words of the trade on each page of cards. */
        words: readonly (readonly WordView[])[];
        /** States that pupils are asked for and that no card of a page has today: a group with that page cannot find them. */
        lacks: readonly string[];
      }
    | undefined;
  /** The key of all cards that pupils get, of the court and of the sheets. */
  key: readonly HeapView[];
  /** The words for the state of a claim that pupils are asked for, with their meaning. */
  states: readonly { word: string; means: string }[];
  sheets: readonly SheetView[];
  copies: CopiesView;
  proofs: ProofsView;
  differentiation: readonly { name: string; text: readonly TextPart[] }[];
  rubric: readonly { criterion: string; levels: readonly string[] }[];
  /** How the labelling task may be used, and the way to it. */
  labelling?: { heading: string; text: readonly TextPart[]; link: PageLink } | undefined;
  homework: readonly TextPart[];
  quiz: QuizView;
  glossary: readonly { to: Route; term: string; definition: string; lang?: string | undefined }[];
  /** `own` are those that somebody else brought with the lesson. */
  sources: readonly { id: string; mla: string; apa: string; own?: boolean }[];
}
