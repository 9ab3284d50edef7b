/** Gathers what the toolbar popup and the side panel say of a tab. */
import products from 'virtual:products';
import browser from 'webextension-polyfill';
import { productsAt } from '../detection/detect';
import { translator } from '../i18n/words';
import { ManyHandsError } from '../model/errors';
import { productCards } from '../presentation/cards-view';
import { type Held, type PopupFacts, type PopupView, popupView } from '../presentation/popup-view';
import { today } from './clock';
import { dossierOf, settingOf, spokenLanguage } from './dossiers';
import { pageCards } from './page-cards';
import { isManaged, policyNow } from './policy';
import { inForce, loadChoices, type Preferences } from './preferences';
import { lookIn } from './probes';
import { isPaused, siteIsHidden } from './quietness';
import { siteAccess } from './site-access';
import { siteGroupViews } from './site-groups';

async function tabAt(id: number | undefined): Promise<browser.Tabs.Tab | undefined> {
  if (id !== undefined)
    return browser.tabs.get(id).catch((error: unknown) => {
      throw new ManyHandsError('tab-closed', `tab ${id} is gone`, { cause: error });
    });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

function heldBy(choices: Preferences): Held | null {
  if (choices.school) return 'school';
  if (choices.quiet) return 'quiet';
  return choices.pausedUntil !== null && isPaused(choices, today()) ? { pausedUntil: choices.pausedUntil } : null;
}

/**
 * The popup for a tab; for the active one when none is named. The browser hides the address of tabs on sites we may not work on.
 * Throws ManyHandsError `tab-closed` for one that is gone.
 */
export async function popupContent(tabId: number | undefined): Promise<PopupView> {
  const [tab, access] = await Promise.all([tabAt(tabId), siteAccess()]);
  const isPrivate = tab?.incognito ?? false;
  const choices = await loadChoices({ isPrivate });
  const preferences = inForce(choices);
  const words = translator(spokenLanguage(preferences));
  // What the address alone names is read while the page is looked into.
  const [named] = tab?.url ? productsAt(tab.url, products) : [];
  const reading = named && dossierOf(named, preferences);
  reading?.catch(() => {});
  const [{ found, present, silent }, cards] =
    tab?.url && tab.id !== undefined
      ? await Promise.all([lookIn({ tab: tab.id, frame: 0 }, tab.url), pageCards(tab.id, preferences, words)])
      : [{ found: undefined, present: [], silent: false }, []];
  const host = tab?.url && found ? new URL(tab.url).hostname : '';
  const product: PopupFacts['product'] = found
    ? {
        host,
        inUse: found.state === 'used',
        dossier: await ((found.product === named && reading) || dossierOf(found.product, preferences)),
        shownOnSite: !siteIsHidden(preferences, host, today()),
      }
    : null;
  const facts: PopupFacts = {
    tab: { id: tab?.id ?? null, isPrivate, seen: tab?.url !== undefined, silent },
    product,
    setting: settingOf(preferences),
    held: heldBy(choices),
    managed: isManaged(await policyNow()),
    diary: preferences.diary,
    access,
    groups: found || tab?.url ? [] : await siteGroupViews(choices, words),
    cards: [...productCards(found?.others ?? [], present, words), ...cards],
  };
  return popupView(facts, words);
}
