/** What the options page and the welcome page show, already in words. */

import type { Corner } from '../model/choices';
import type { ContentLevel, Language, Level } from '../model/primitives';
import type { HeldView } from './held-view';
import type { PageWords } from './page-words';
import type { SiteGroupView } from './site-groups-view';
import type { PanelView } from './views/panel';

/** What the browser allows of a group now; withdrawn = allowed before, and taken back in the browser's own settings. */
export type SiteGroupState = 'allowed' | 'partly' | 'withdrawn' | 'not-allowed';

/** The fixed words of the welcome page. */
export const WELCOME_WORDS = [
  'error.internal',
  'page.overdue',
  'brand',
  'chip.title',
  'options.language',
  'options.language.auto',
  'options.saved',
  'popup.options',
  'explore.lessons',
  'welcome.title',
  'welcome.intro',
  'welcome.choices',
  'welcome.choices.later',
  'welcome.visible',
  'welcome.visible.label',
  'welcome.visible.toolbar',
  'welcome.content',
  'welcome.content.named',
  'welcome.content.outlined',
  'welcome.sample',
  'welcome.asks',
  'welcome.promises',
  'welcome.toolbar',
  'welcome.toolbar.text',
] as const;

export interface WelcomeView {
  lang: string;
  dir: 'ltr' | 'rtl';
  language: Language | 'auto';
  languages: { code: Language; name: string }[];
  quiet: boolean;
  content: ContentLevel;
  held: HeldView;
  /** The real panel of one product, as a sample. */
  panel: PanelView;
  sampleNote: string;
  /** What the browser will ask, and why, one sentence each. */
  asks: string[];
  /** What is seen and what is not, one sentence each. */
  promises: string[];
  words: PageWords<(typeof WELCOME_WORDS)[number]>;
}

/** One thing that is kept on the machine, and how much of it. */
export interface StoredView {
  id: string;
  text: string;
  count: string;
}

/** The fixed words of the options page. */
export const OPTIONS_WORDS = [
  'error.internal',
  'page.overdue',
  'brand',
  'options.title',
  'options.group.reading',
  'options.group.quiet',
  'options.group.sites-and-data',
  'options.language',
  'options.language.auto',
  'options.level',
  'level.plain',
  'level.standard',
  'level.detail',
  'welcome.content',
  'welcome.content.named',
  'welcome.content.outlined',
  'options.school',
  'options.school.label',
  'options.school.what',
  'options.quiet',
  'options.quiet.label',
  'options.resume',
  'options.pause',
  'options.corner',
  'options.welcome',
  'explore.lessons',
  'options.moments',
  'options.moments.label',
  'diary.title',
  'diary.switch',
  'options.diary.what',
  'options.diary.open',
  'options.shortcuts',
  'options.shortcuts.change',
  'options.groups',
  'options.groups.intro',
  'options.sites',
  'options.sites.none',
  'options.sites.done',
  'packs.heading',
  'options.stored',
  'options.stored.nothingElse',
  'options.export',
  'options.export.what',
  'options.erase',
  'options.erase.sure',
  'options.erase.yes',
  'options.erase.no',
  'options.erased',
  'options.saved',
  'diary.saved',
  'chip.undo',
] as const;

export interface OptionsView {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** That the organisation has set something; empty where it has not. */
  managed: string;
  held: HeldView;
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
  words: PageWords<(typeof OPTIONS_WORDS)[number]>;
  version: string;
}
