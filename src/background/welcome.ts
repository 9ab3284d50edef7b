/** The welcome page: what it shows, and when it opens by itself. */
import browser, { type Management, type Runtime } from 'webextension-polyfill';
import { nameOfLanguage, translator } from '../i18n/words';
import { LANGUAGES } from '../model/primitives';
import { heldView } from '../presentation/held-view';
import { WELCOME_WORDS, type WelcomeView } from '../presentation/page-views';
import { wordsOf } from '../presentation/page-words';
import { productNamed, spokenLanguage, viewOf } from './dossiers';
import { type Policy, policyNow } from './policy';
import { type InWindow, loadPreferences } from './preferences';
import { listedSites } from './site-access';

/** The product of the sample: the chain that is best known. */
const SAMPLE = 'chatgpt';
const ASKS = ['sites', 'more', 'nothing'] as const;
const PROMISES = [1, 2, 3, 4, 5, 6, 7] as const;
/** The page's content in the person's language, with the real panel of one product. */
export async function welcomeContent(where: InWindow): Promise<WelcomeView> {
  const holds = await loadPreferences(where);
  const words = translator(spokenLanguage(holds));
  const { t, language, dir } = words;
  const panel = await viewOf(productNamed(SAMPLE), holds);
  return {
    lang: language,
    dir,
    language: holds.language,
    languages: LANGUAGES.map((code) => ({ code, name: nameOfLanguage(code) })),
    quiet: holds.quiet,
    content: holds.content,
    held: heldView(holds.held, words),
    panel,
    sampleNote: t('welcome.sample.note', { product: panel.product.name }),
    asks: ASKS.map((which) => t(`welcome.asks.${which}`, { count: listedSites().length })),
    promises: PROMISES.map((number) => t(`welcome.promise.${number}`)),
    words: wordsOf(WELCOME_WORDS, words),
  };
}

/**
 * Whether the page opens by itself: once, when a person has installed the extension, from a store, a file or a folder. Not after an
 * update. Where a school or an employer put it on the machine it says whether (`welcome`); unless it does, nobody asked for a page.
 */
export const opensWelcome = (
  reason: Runtime.OnInstalledReason,
  kind: Management.ExtensionInstallType,
  { welcome = kind !== 'admin' }: Policy = {},
): boolean => reason === 'install' && welcome;

/** Never throws: a browser without a window, or with private ones only, opens nothing. */
export async function welcomeOnInstall({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  try {
    const { installType } = await browser.management.getSelf();
    if (opensWelcome(reason, installType, await policyNow()))
      await browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/welcome.html') });
  } catch {
    // The options page links to it.
  }
}
