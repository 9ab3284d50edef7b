/** What the browser keeps from the extension, in two lines and one button, however many sites it concerns. */
import type { Translator } from '../i18n/words';

export interface AccessView {
  sentence: string;
  /** Label of the one button, and the match patterns it asks the browser for. */
  allow: string;
  origins: string[];
}

export interface Access {
  /** Match patterns that were agreed to at the installation. */
  listed: readonly string[];
  /** Those that the browser grants now. */
  granted: readonly string[];
  /** Chromium can ask for a click on each page instead ("On click"); then it grants none. */
  canAskForClick: boolean;
}

/** "*://*.chatgpt.com/*" as a person says it: "chatgpt.com". */
export const siteName = (pattern: string): string => pattern.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/\*$/, '');

const ALL_SITES: readonly string[] = ['*://*/*', '<all_urls>'];

/** Null where nothing is kept from us. */
export function accessView({ listed, granted, canAskForClick }: Access, { t }: Translator): AccessView | null {
  const given = new Set(granted);
  const origins = ALL_SITES.some((pattern) => given.has(pattern)) ? [] : listed.filter((site) => !given.has(site));
  const [first] = origins;
  if (first === undefined) return null;
  if (origins.length === listed.length)
    return { sentence: t(canAskForClick ? 'access.onClick' : 'access.none'), allow: t('access.none.allow'), origins };
  return {
    sentence: t('access.some', { count: origins.length, all: listed.length, site: siteName(first) }),
    allow: t('access.some.allow', { count: origins.length }),
    origins,
  };
}
