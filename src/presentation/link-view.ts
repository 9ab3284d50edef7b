/** What the page for packs from links is told: in which language it speaks, whether a link is taken here, and the words that it shares with the list of packs. */
import type { Translator } from '../i18n/words';
import type { Language } from '../model/languages';
import { type PageWords, wordsOf } from './page-words';

const WORDS = [
  'brand',
  'error.internal',
  'page.overdue',
  'packs.fromLink',
  'packs.fingerprint',
  'packs.refused',
  'packs.detail',
  'packs.take',
  'packs.leave',
  'packs.taken',
  'packs.erased',
] as const;

/** Where no link is taken: the organisation says so, or nothing may be kept in this window. */
export type LinkOff = 'policy' | 'private';

export interface LinkView {
  lang: Language;
  dir: 'ltr' | 'rtl';
  off: LinkOff | null;
  words: PageWords<(typeof WORDS)[number]>;
}

export const linkView = (off: LinkOff | null, words: Translator): LinkView => ({
  lang: words.language,
  dir: words.dir,
  off,
  words: wordsOf(WORDS, words),
});
