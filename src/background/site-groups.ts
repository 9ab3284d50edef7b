/** The groups of sites a person may allow: what the browser allows of each now, and the scripts that run there and nowhere else. */
import products from 'virtual:products';
import groups from 'virtual:site-groups';
import browser, { type Scripting } from 'webextension-polyfill';
import captchaScript from '../content/captcha.iife.ts?script';
import { taskPatterns } from '../detection/captchas';
import type { Translator } from '../i18n/words';
import { SITE_GROUPS, type SiteGroup } from '../model/choices';
import { type SiteGroupView, siteGroupView } from '../presentation/site-groups-view';
import { report } from './errors';
import { serveOpenPages } from './open-pages';
import { fileOf } from './page-scripts';
import { policyNow } from './policy';
import { changePreferences, loadPreferences, type Preferences } from './preferences';

/** Leading slash: Firefox resolves relative paths against the calling document. */
const CAPTCHA = `/${captchaScript.replace(/^\//, '')}`;

/** Patterns of a group that were allowed themselves: one of all sites does not stand for consent to the others. */
async function allowedPatterns(): Promise<Record<SiteGroup, string[]>> {
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = (group: SiteGroup) => groups[group].filter((pattern) => origins.includes(pattern));
  return {
    recent: allowed('recent'),
    search: allowed('search'),
    social: allowed('social'),
    work: allowed('work'),
    platforms: allowed('platforms'),
    everywhere: allowed('everywhere'),
  };
}

/** The scripts that should run with what is allowed. */
function scriptsFor(allowed: Record<SiteGroup, string[]>): Scripting.RegisteredContentScript[] {
  const { everywhere, ...listed } = allowed;
  const scripts = (['recent', 'search', 'social', 'work', 'platforms'] as const)
    .filter((group) => listed[group].length > 0)
    .map(
      (group): Scripting.RegisteredContentScript => ({
        id: group,
        matches: listed[group],
        js: [fileOf('detector')],
        runAt: 'document_start',
        persistAcrossSessions: true,
      }),
    );
  if (everywhere.length === 0) return scripts;
  return [
    ...scripts,
    {
      id: 'everywhere',
      matches: everywhere,
      js: [fileOf('everywhere')],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
    // The one script that runs in frames: only in those of picture tasks, which no page can look into.
    {
      id: 'captcha',
      matches: taskPatterns(products),
      js: [CAPTCHA],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ];
}

const sameSites = (
  left: Scripting.RegisteredContentScript,
  right: Scripting.RegisteredContentScript | undefined,
): boolean =>
  right !== undefined &&
  // One that an earlier version registered with sites left out is another one.
  (right.excludeMatches?.length ?? 0) === (left.excludeMatches?.length ?? 0) &&
  String(left.matches?.toSorted() ?? '') === String(right.matches?.toSorted() ?? '');

async function synchronise(): Promise<void> {
  const [allowed, registered] = await Promise.all([allowedPatterns(), browser.scripting.getRegisteredContentScripts()]);
  const wanted = scriptsFor(allowed);
  const stale = registered
    .filter((script) => !wanted.some((other) => other.id === script.id && sameSites(other, script)))
    .map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter(
    (script) => stale.includes(script.id) || !registered.some(({ id }) => id === script.id),
  );
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  const { groups: chosen } = await loadPreferences();
  const added = SITE_GROUPS.filter((group) => allowed[group].length > 0 && !chosen.includes(group));
  if (added.length > 0) await changePreferences((current) => ({ groups: [...current.groups, ...added] }));
}

/** Makes the registered scripts agree with what the browser allows; one run at a time. A failure is mended by the next run. */
export const synchroniseSiteGroups = (): Promise<void> =>
  navigator.locks
    .request('site-groups', synchronise)
    .catch((error: unknown) => report('cannot register scripts', error));

/** The person gave a group back: it is not allowed any more, rather than withdrawn behind our back. */
export async function forgetGroup(group: SiteGroup): Promise<void> {
  await synchroniseSiteGroups();
  await changePreferences((current) => ({ groups: current.groups.filter((other) => other !== group) }));
}

/** Follows the browser: at each start, after each update, and whenever something is allowed or withdrawn. */
export function watchSiteGroups(): void {
  const follow = () => void synchroniseSiteGroups();
  browser.permissions.onAdded.addListener(async () => {
    await synchroniseSiteGroups();
    await serveOpenPages();
  });
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
}

/** The groups as the options page and the popup show them; one without sites is not there, nor one that the organisation does not offer. */
export async function siteGroupViews({ groups: chosen }: Preferences, words: Translator): Promise<SiteGroupView[]> {
  const allowed = await allowedPatterns();
  const { siteGroups: offered = SITE_GROUPS } = await policyNow();
  const isOffered = (id: SiteGroup) => groups[id].length > 0 && (offered.includes(id) || allowed[id].length > 0);
  return SITE_GROUPS.filter(isOffered).map((id) =>
    siteGroupView({ id, all: groups[id], allowed: allowed[id], chosen: chosen.includes(id) }, words),
  );
}
