/** Which of the listed sites the browser lets us work on: access can be withdrawn at any time in its own settings. */
import browser from 'webextension-polyfill';
import type { Access } from '../presentation/access-view';

/** Match patterns of the manifest's own sites. */
export const listedSites = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);

/** One question for all sites: a question for each of them took a third of a second. */
export async function siteAccess(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  return {
    listed: listedSites(),
    granted: origins,
    canAskForClick: !browser.runtime.getURL('').startsWith('moz-'),
  };
}
