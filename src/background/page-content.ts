/** The content of the toolbar popup. */
import browser from 'webextension-polyfill';
import { listInWords } from '../i18n/amounts';
import { translator } from '../i18n/words';
import type { PopupView } from '../presentation/page-views';
import { countsOf, panelView } from '../presentation/panel-view';
import { today } from './clock';
import { dossierOf, settingOf, spokenLanguage } from './dossiers';
import { pageCards, productCards } from './page-cards';
import { loadPreferences } from './preferences';
import { lookIn } from './probes';
import { siteIsHidden } from './quietness';
import { siteName, withdrawnSites } from './site-access';

async function tabAt(id: number | undefined): Promise<browser.Tabs.Tab | undefined> {
  if (id !== undefined) return browser.tabs.get(id).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The popup for a tab; for the active one when none is named. The browser hides the address of tabs on sites we may not work on. */
export async function popupContent(tabId: number | undefined): Promise<PopupView> {
  const [tab, preferences, withdrawn] = await Promise.all([tabAt(tabId), loadPreferences(), withdrawnSites()]);
  const words = translator(spokenLanguage(preferences));
  const { t } = words;
  const { found, present } =
    tab?.url && tab.id !== undefined
      ? await lookIn({ tab: tab.id, frame: 0 }, tab.url)
      : { found: undefined, present: [] };
  const host = tab?.url && found ? new URL(tab.url).hostname : '';
  const known = found && (await dossierOf(found.product, preferences));
  const sites = listInWords([...new Set(withdrawn.map(siteName))], words.language);
  return {
    lang: words.language,
    dir: words.dir,
    panel: known ? panelView(known, words, settingOf(preferences)) : null,
    product: found?.product.id ?? '',
    host,
    tab: tab?.id ?? null,
    counts: known ? t('popup.counts', { ...countsOf(known), unknown: known.gaps.length }) : '',
    showOnSite: host !== '' && !siteIsHidden(preferences, host, today()),
    withdrawn,
    cards: [
      ...productCards(found?.others ?? [], present, words),
      ...(found || !tab?.url ? [] : await pageCards(tab.id, preferences, words)),
    ],
    words: {
      brand: t('brand'),
      onTab: t(found?.state === 'used' ? 'popup.onTab.used' : 'popup.onTab', { host }),
      nothing: t(tab?.url ? 'popup.nothing' : 'popup.unseen'),
      hint: t(tab?.url ? 'popup.nothing.hint' : 'popup.unseen.hint'),
      cards: t(found ? 'popup.cards.also' : 'popup.cards'),
      beside: t('popup.beside'),
      side: t('popup.side'),
      waiting: t('side.waiting'),
      isPrivate: tab?.incognito ? t('popup.private') : '',
      readHere: t('popup.readHere'),
      back: t('popup.back'),
      failed: t('error.internal'),
      showOn: t('popup.showOn', { host }),
      on: t('popup.on'),
      off: t('popup.off'),
      options: t('popup.options'),
      ...(preferences.diary && { diary: t('diary.title') }),
      withdrawn: withdrawn.length > 0 ? t('popup.withdrawn', { hosts: sites }) : '',
      allow: t('popup.allow'),
    },
  };
}
