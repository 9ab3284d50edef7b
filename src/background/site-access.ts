/** Which of the listed sites the browser lets us work on: access can be withdrawn at any time in its own settings. */
import browser from 'webextension-polyfill';

/** Match patterns of the manifest's own sites. */
export const listedSites = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);

/** Listed sites whose access the browser has withdrawn. */
export async function withdrawnSites(): Promise<string[]> {
  const sites = listedSites();
  const allowed = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [site] })));
  return sites.filter((_site, index) => !allowed[index]);
}

/** "*://*.chatgpt.com/*" as a person says it: "chatgpt.com". */
export const siteName = (pattern: string): string => pattern.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/\*$/, '');
