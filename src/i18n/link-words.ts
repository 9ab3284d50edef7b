/** The words of the page that takes packs from links: apart from the others, so that nothing else carries them, and so plain that they need none of what the others do. */
import type { Language } from '../model/languages';
import en from './link/en.json';
import fr from './link/fr.json';

export type LinkWordKey = keyof typeof en;
const TABLES: Record<Language, Record<LinkWordKey, string>> = { en, fr };

/** The words in one language; `{host}` stands for the name of a host, which is of plain letters (model/pack-link.ts). */
export const linkWords =
  (language: Language) =>
  (key: LinkWordKey, host = ''): string =>
    TABLES[language][key].replaceAll('{host}', host);
