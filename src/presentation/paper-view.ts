/** The page that a dossier is printed from, in words. */
import type { Translator } from '../i18n/words';
import { type PageWords, wordsOf } from './page-words';
import type { PanelView } from './views/panel';

const WORDS = ['paper.print', 'paper.whole', 'error.internal', 'page.overdue'] as const;

export interface PaperView {
  lang: string;
  dir: 'ltr' | 'rtl';
  panel: PanelView;
  words: PageWords<(typeof WORDS)[number]>;
}

export const paperView = (panel: PanelView, words: Translator): PaperView => ({
  lang: words.language,
  dir: words.dir,
  panel,
  words: wordsOf(WORDS, words),
});
