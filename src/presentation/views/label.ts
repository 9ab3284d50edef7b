/** The label beside a page in words: what it says, offers, and where it may stand. */
import type { Dismissal, Everywhere } from '../../model/choices';

export interface ChipView {
  lang: string;
  dir: 'ltr' | 'rtl';
  product: string;
  /** Its style sheet: a listed page without a label carries none. */
  css: string;
  /** The whole host is this product: route changes need no new question. */
  wholeHost: boolean;
  /** Whether the chip is to be shown now; else only the toolbar knows, and one that stands goes. */
  show: boolean;
  title: string;
  counts: string;
  hide: string;
  spots: Spots;
  move: string;
  /** The ways to send it away, each with what stays, and the sentence said once it is done. */
  menu: { how: Dismissal; label: string; stays: string; done: string }[];
  /** Those that hold on all sites: chosen in the options, not on a page, which could press in a person's name. */
  everywhere: { at: Everywhere; label: string; stays: string }[];
  undo: string;
  loading: string;
  /** Said where the extension is gone from under the page, and where it does not answer in time. */
  reload: string;
  late: string;
  /** Said where the page takes the panel away or hides it. */
  taken: string;
  /** Said on a page that is cut off from its own origin, which may let no link of the panel open. */
  sealed: string;
}

/** Where the label may stand: at which edge, and the heights to try in turn, in pixels or, below 1, as a part of the window. */
export interface Spots {
  start: boolean;
  tops: readonly number[];
}
