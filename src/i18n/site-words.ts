/** The words of the site alone: a table of their own, since no part of the extension needs them. */
import type { Language } from '../model/languages';
import en from './site/en.json';
import fr from './site/fr.json';
import { messagesOf, type Translator, translator } from './words';

export type SiteWordKey = keyof typeof en;

export const SITE_TABLES: Record<Language, Record<SiteWordKey, string>> = { en, fr };

/** The words that all surfaces share (`t`), and those of the site (`s`). */
export interface SiteWords extends Translator {
  s: ReturnType<typeof messagesOf<SiteWordKey>>;
}

const made = new Map<Language, SiteWords>();

/** Words of one language; its messages are read once. */
export function siteWords(language: Language): SiteWords {
  const words = translator(language);
  const all = made.get(language) ?? { ...words, s: messagesOf(SITE_TABLES[language], language, words.dir) };
  made.set(language, all);
  return all;
}
