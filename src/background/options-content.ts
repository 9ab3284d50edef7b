/** The content of the options page: choices, sites, and everything that is stored, in words. */
import knowledgeIndex from 'virtual:knowledge-index';
import browser from 'webextension-polyfill';
import { dayInWords } from '../i18n/dates';
import { nameOfLanguage, type Translator, translator } from '../i18n/words';
import { CORNERS } from '../model/choices';
import { LANGUAGES } from '../model/languages';
import { heldView } from '../presentation/held-view';
import { OPTIONS_WORDS, type OptionsView, type StoredView } from '../presentation/page-views';
import { wordsOf } from '../presentation/page-words';
import { today } from './clock';
import { knowledge, spokenLanguage } from './dossiers';
import { isManaged, policyNow } from './policy';
import { defaults, type InWindow, inForce, loadChoices, type Preferences } from './preferences';
import { siteIsHidden } from './quietness';
import { siteGroupViews } from './site-groups';
import { allStored, heldOnly, keyOf, STORED_KEYS } from './stored';

/** Listed only where there is something. */
const RARE: readonly string[] = ['packs', 'borrowed', 'policy', 'unreadable', 'memory'];

const sizeOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.keys(value).length : value === undefined ? 0 : 1;

/** Choices that are not as delivered. */
const ownChoices = (choices: Preferences): number =>
  Object.entries(defaults).filter(
    ([key, value]) => JSON.stringify(choices[key as keyof Preferences]) !== JSON.stringify(value),
  ).length;

/** Every key and the database, with how much each holds; what an earlier release may have left is counted, too. */
async function storedViews(choices: Preferences, { t }: Translator): Promise<StoredView[]> {
  const [all, files] = await Promise.all([allStored(), knowledge.count()]);
  const known = STORED_KEYS.map((key) => ({
    id: key,
    count: key === 'preferences' ? ownChoices(choices) : sizeOf(all[key]),
  })).filter(({ id, count }) => !RARE.includes(id) || count > 0);
  const other = Object.keys(all).filter((key) => !(STORED_KEYS as readonly string[]).includes(keyOf(key))).length;
  const listed = [
    ...known,
    { id: 'knowledge' as const, count: files },
    ...(other > 0 ? [{ id: 'other' as const, count: other }] : []),
  ];
  return listed.map(({ id, count }) => ({
    id,
    text: t(`options.stored.${id}`),
    count: t('options.stored.count', { key: id, count }),
  }));
}

/** Null where the browser has no keys for extensions (Android). */
async function shortcutViews({ t }: Translator): Promise<OptionsView['shortcuts']> {
  const commands = await browser.commands?.getAll();
  if (!commands) return null;
  const command = commands.find(({ name }) => name === 'open-panel');
  return {
    what: t('shortcut.open-panel'),
    keys: command?.shortcut || t('options.shortcuts.none'),
    how: t(browser.runtime.getURL('').startsWith('moz-') ? 'options.shortcuts.firefox' : 'options.shortcuts.chrome'),
  };
}

/** The choices as they hold now: what is held shows its value, not the one that waits behind it. */
export async function optionsContent(where: InWindow): Promise<OptionsView> {
  const choices = await loadChoices(where);
  const holds = inForce(choices);
  const words = translator(spokenLanguage(choices));
  const { t, language } = words;
  const day = today();
  const only = await heldOnly(where);
  const policy = await policyNow();
  const paused = choices.pausedUntil !== null && day < choices.pausedUntil ? choices.pausedUntil : null;
  const hidden = Object.entries(choices.hiddenSites).filter(([host]) => siteIsHidden(choices, host, day));
  return {
    lang: language,
    dir: words.dir,
    managed: isManaged(policy) ? t('policy.managed') : '',
    held: heldView(holds.held, words),
    language: holds.language,
    languages: LANGUAGES.map((code) => ({ code, name: nameOfLanguage(code) })),
    level: holds.level,
    content: holds.content,
    school: holds.school,
    quiet: holds.quiet,
    corner: choices.corner,
    corners: CORNERS.map((value) => ({ value, label: t(`corner.${value}`) })),
    moments: holds.moments,
    diary: holds.diary,
    pausedUntil: paused && t('options.paused', { date: dayInWords(paused, language) }),
    hiddenSites: hidden.sort().map(([host, until]) => ({
      host,
      until,
      when:
        until === 'always'
          ? t('options.sites.always')
          : t('options.sites.until', { date: dayInWords(until, language) }),
      label: t('options.sites.remove', { host }),
    })),
    shortcuts: await shortcutViews(words),
    groups: await siteGroupViews(choices, words),
    stored: await storedViews(choices, words),
    words: {
      ...wordsOf(OPTIONS_WORDS, words),
      ...(only && { 'options.saved': t(`options.saved.${only}`) }),
      ...(only === 'session' && { 'options.stored': t('options.stored.session') }),
    },
    version: t('options.version', {
      version: browser.runtime.getManifest().version,
      kbVersion: knowledgeIndex.kbVersion,
    }),
  };
}

/** All that is stored, as one file. The facts are the extension's own: their version stands for them. */
export async function exportedFile(): Promise<{ name: string; text: string }> {
  const [storage, files] = await Promise.all([allStored(), knowledge.count()]);
  const { name, version } = browser.runtime.getManifest();
  const content = {
    from: name,
    version,
    day: today(),
    storage,
    knowledge: { kbVersion: knowledgeIndex.kbVersion, files },
  };
  return { name: `many-hands-${content.day}.json`, text: `${JSON.stringify(content, null, 2)}\n` };
}
