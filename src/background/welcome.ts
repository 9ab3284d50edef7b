/** The welcome page: what it shows, and when it opens by itself. */
import browser, { type Management, type Runtime } from 'webextension-polyfill';
import { nameOfLanguage, translator } from '../i18n/words';
import { LANGUAGES } from '../model/primitives';
import { WELCOME_WORDS, type WelcomeView } from '../presentation/page-views';
import { wordsOf } from '../presentation/page-words';
import { productNamed, spokenLanguage, viewOf } from './dossiers';
import { type InWindow, inForce, loadChoices } from './preferences';
import { listedSites } from './site-access';

/** The product of the sample: the chain that is best known. */
const SAMPLE = 'chatgpt';
const ASKS = ['sites', 'more', 'nothing'] as const;
const PROMISES = [1, 2, 3, 4, 5, 6, 7] as const;
/** The page's content in the person's language, with the real panel of one product. */
export async function welcomeContent(where: InWindow): Promise<WelcomeView> {
  const choices = await loadChoices(where);
  const holds = inForce(choices);
  const words = translator(spokenLanguage(choices));
  const { t, language, dir } = words;
  const panel = await viewOf(productNamed(SAMPLE), holds);
  return {
    lang: language,
    dir,
    language: choices.language,
    languages: LANGUAGES.map((code) => ({ code, name: nameOfLanguage(code) })),
    quiet: choices.quiet,
    content: choices.content,
    school: choices.school,
    drawQuiet: holds.quiet,
    panel,
    sampleNote: t('welcome.sample.note', { product: panel.product.name }),
    asks: ASKS.map((which) => t(`welcome.asks.${which}`, { count: listedSites().length })),
    promises: PROMISES.map((number) => t(`welcome.promise.${number}`)),
    words: wordsOf(WELCOME_WORDS, words),
  };
}

/**
 * Whether the page opens by itself: once, when a person has installed the extension. Not after an update, not where a
 * school or an employer put it on the machine, and not where it is being worked on.
 */
export const opensWelcome = (reason: Runtime.OnInstalledReason, kind: Management.ExtensionInstallType): boolean =>
  reason === 'install' && (kind === 'normal' || kind === 'sideload');

/** Never throws: a browser without a window, or with private ones only, opens nothing. */
export async function welcomeOnInstall({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  try {
    const { installType } = await browser.management.getSelf();
    if (opensWelcome(reason, installType))
      await browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/welcome.html') });
  } catch {
    // The options page links to it.
  }
}
