/** The fixed words of one page, each by the key under which it stands in the word table: a word that is not there does not compile. */
import type { Translator, WordKey } from '../i18n/words';

export type PageWords<Key extends WordKey> = Record<Key, string>;

/** The words of the keys given, in the translator's language. */
export const wordsOf = <Key extends WordKey>(keys: readonly Key[], { t }: Translator): PageWords<Key> =>
  Object.fromEntries(keys.map((key) => [key, t(key)])) as PageWords<Key>;
