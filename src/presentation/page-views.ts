/** What the toolbar popup and the options page show, already in words. */
import type { Language, Level } from '../model/primitives';
import type { PanelView } from './view';

/** Words of a page by key, already in the person's language. */
export type PageWords = Record<string, string>;

export interface PopupView {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The tab's dossier, or null where no product is recognised. */
  panel: PanelView | null;
  /** Detection id of the tab's product; empty where there is none. */
  product: string;
  host: string;
  tab: number | null;
  counts: string;
  showOnSite: boolean;
  /** Match patterns that the browser no longer allows. */
  withdrawn: string[];
  words: {
    brand: string;
    onTab: string;
    nothing: string;
    hint: string;
    beside: string;
    readHere: string;
    showOn: string;
    on: string;
    off: string;
    options: string;
    withdrawn: string;
    allow: string;
  };
}

export interface OptionsView {
  lang: string;
  dir: 'ltr' | 'rtl';
  language: Language | 'auto';
  level: Level;
  quiet: boolean;
  pausedUntil: string | null;
  hiddenSites: { host: string; label: string }[];
  words: PageWords;
  version: string;
}
