/** Parts of the panel in words: events, what a reader can do, groups of claims, the report of an error. */
import type { ClaimView } from './claim';

/** One event. */
export interface TimelineItem {
  /** The small heading that it stands under. */
  year: string;
  /** The day on which it happened. */
  date: string;
  /** "Won", "Improved", "Ended"; empty where the state of the claim says it. */
  kind: string;
  claim: ClaimView;
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

export interface GroupView {
  id: string;
  heading: string;
  /** Says whom the claims speak of, where it is not the product. */
  note?: string;
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
