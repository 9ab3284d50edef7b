/** The toolbar popup and the side panel in words: from what is known of a tab and of what the browser allows. */
import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { WithPacks } from '../packs/part';
import { type Access, type AccessView, accessView } from './access-view';
import type { PageCard } from './cards-view';
import { countsOf, whoseCounts } from './own-claims';
import { type PageWords, wordsOf } from './page-words';
import { panelWording, type Setting } from './panel-view';
import type { SiteGroupView } from './site-groups-view';
import type { PanelFront } from './views/panel-front';

const WORDS = [
  'brand',
  'popup.beside',
  'popup.side',
  'popup.side.refused',
  'popup.window',
  'popup.readHere',
  'popup.back',
  'popup.on',
  'popup.off',
  'popup.options',
  'popup.groups',
  'popup.allow',
  'popup.refused',
  'popup.kind',
  'popup.kind.show',
  'explore.search',
  'explore.hint',
  'explore.short',
  'popup.lessons',
  'error.internal',
  'page.overdue',
] as const;

/** What keeps the label away everywhere, if anything does. */
export type Held = 'school' | 'quiet' | { pausedUntil: string };

export interface PopupFacts {
  tab: {
    id: number | null;
    isPrivate: boolean;
    /** The browser shows us its address. */
    seen: boolean;
    /** It was asked what stands on it, and does not answer. */
    silent?: boolean;
  };
  /** The product of the tab, with its host and what is known of it. */
  product: { host: string; inUse: boolean; dossier: WithPacks; shownOnSite: boolean } | null;
  setting: Setting;
  held: Held | null;
  /** The organisation has set something. */
  managed: boolean;
  diary: boolean;
  access: Access;
  groups: SiteGroupView[];
  cards: PageCard[];
}

/** The switch of one site, or why it would change nothing now. */
export type LabelView = { host: string; label: string; shown: boolean } | { held: string };

export interface PopupView {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The tab's dossier as its panel opens, or null where no product is recognised. */
  panel: PanelFront | null;
  tab: number | null;
  onTab: string;
  counts: string;
  /** Why there is nothing, and what can be done: for the popup, and for the side panel, which waits. */
  nothing: { heading: string; hint: string; waiting: string };
  label: LabelView | null;
  /** Empty in an ordinary window. */
  isPrivate: string;
  /** That the organisation has set something; empty where it has not. */
  managed: string;
  /** Link to the diary; empty while none is kept. */
  diary: string;
  cards: PageCard[];
  cardsHeading: string;
  access: AccessView | null;
  /** Groups of sites that could be allowed: only where the browser hides the page from us. */
  groups: SiteGroupView[];
  words: PageWords<(typeof WORDS)[number]>;
}

function labelView({ product, held }: PopupFacts, { t, language }: Translator): LabelView | null {
  if (!product) return null;
  if (held === 'school' || held === 'quiet') return { held: t(`popup.held.${held}`) };
  if (held) return { held: t('options.paused', { date: dayInWords(held.pausedUntil, language) }) };
  return { host: product.host, label: t('popup.showOn', { host: product.host }), shown: product.shownOnSite };
}

export function popupView(facts: PopupFacts, words: Translator): PopupView {
  const { tab, product, setting, cards } = facts;
  const { t } = words;
  const access = accessView(facts.access, words);
  const unseen = !product && !tab.seen;
  const why = unseen ? 'popup.unseen' : tab.silent ? 'popup.silent' : 'popup.nothing';
  const panel = product && panelWording(product.dossier, words, setting).front;
  const counts = product && countsOf(product.dossier);
  return {
    lang: words.language,
    dir: words.dir,
    panel,
    tab: tab.id,
    onTab: product ? t(product.inUse ? 'popup.onTab.used' : 'popup.onTab', { host: product.host }) : '',
    counts:
      product && counts && counts.claims > 0
        ? whoseCounts(
            product.dossier,
            t('popup.counts', { ...counts, unknown: panel?.unknown.items.length ?? 0 }),
            words,
          )
        : '',
    nothing: {
      heading: t(why),
      hint: t(`${why}.hint`),
      waiting: t(tab.silent ? 'popup.silent.hint' : 'side.waiting'),
    },
    label: labelView(facts, words),
    isPrivate: tab.isPrivate ? t('popup.private') : '',
    managed: facts.managed ? t('policy.managed') : '',
    diary: facts.diary ? t('diary.title') : '',
    cards,
    cardsHeading: t(product ? 'popup.cards.also' : 'popup.cards'),
    access,
    groups: unseen && !access ? facts.groups.filter(({ allow }) => allow !== undefined) : [],
    words: wordsOf(WORDS, words),
  };
}
