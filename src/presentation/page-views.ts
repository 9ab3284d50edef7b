/** What the options page and the welcome page show, already in words. */
import type { ContentLevel, Language, Level } from '../model/primitives';
import type { SiteGroupView } from './site-groups-view';
import type { Corner, PanelView } from './view';

/** Groups of sites that a person allows together, on a click (detection/rules.ts has them with `assistants`). */
export const SITE_GROUPS = ['recent', 'search', 'social', 'work', 'everywhere'] as const;
export type SiteGroup = (typeof SITE_GROUPS)[number];

/** What the browser allows of a group now; withdrawn = allowed before, and taken back in the browser's own settings. */
export type SiteGroupState = 'allowed' | 'partly' | 'withdrawn' | 'not-allowed';

/** Words of a page by key, already in the person's language. */
export type PageWords = Record<string, string>;

export interface WelcomeView {
  lang: string;
  dir: 'ltr' | 'rtl';
  language: Language | 'auto';
  languages: { code: Language; name: string }[];
  quiet: boolean;
  content: ContentLevel;
  /** The school profile stands over the two choices above. */
  school: boolean;
  /** The sample shows what holds now, which the school profile may have decided. */
  drawQuiet: boolean;
  /** The real panel of one product, as a sample. */
  panel: PanelView;
  sampleNote: string;
  /** What is seen and what is not, one sentence each. */
  promises: string[];
  words: PageWords;
}

/** One thing that is kept on the machine, and how much of it. */
export interface StoredView {
  id: string;
  text: string;
  count: string;
}

export interface OptionsView {
  lang: string;
  dir: 'ltr' | 'rtl';
  language: Language | 'auto';
  /** Those to choose from, each by its own name. */
  languages: { code: Language; name: string }[];
  level: Level;
  quiet: boolean;
  corner: Corner;
  corners: { value: Corner; label: string }[];
  moments: boolean;
  diary: boolean;
  content: ContentLevel;
  /** The school profile is on: it stands over the choices it concerns. */
  school: boolean;
  pausedUntil: string | null;
  /** `until` is as stored, to take a change back; `when` says it in words. */
  hiddenSites: { host: string; until: string; when: string; label: string }[];
  /** Null where the browser knows no keys of extensions. */
  shortcuts: { what: string; keys: string; how: string } | null;
  groups: SiteGroupView[];
  stored: StoredView[];
  words: PageWords;
  version: string;
}
