/** The words of the page that makes packs: apart from the others, so that the background does not carry them. */
import type { Language } from '../model/languages';
import en from './make/en.json';
import fr from './make/fr.json';
import type { Values } from './message';
import { messagesOf, translator } from './words';

export type MakeWordKey = keyof typeof en;
const TABLES: Record<Language, Record<MakeWordKey, string>> = { en, fr };

/** The words in one language. */
export const makeWords = (language: Language): ((key: MakeWordKey, values?: Values) => string) =>
  messagesOf(TABLES[language], language, translator(language).dir);
