/** The page that a dossier is printed from, in words. */
import type { Translator } from '../i18n/words';
import { type PageWords, wordsOf } from './page-words';
import type { PanelView } from './views/panel';

const WORDS = ['paper.print', 'error.internal', 'page.overdue'] as const;

export interface PaperView {
  lang: string;
  dir: 'ltr' | 'rtl';
  panel: PanelView;
  /** Leaves out what is about the company, the kind or the field; empty where there is nothing else. */
  own: string;
  words: PageWords<(typeof WORDS)[number]>;
}

export const paperView = (panel: PanelView, words: Translator): PaperView => ({
  lang: words.language,
  dir: words.dir,
  panel,
  own: panel.sources.own > 0 ? words.t('paper.own', { product: panel.product.name }) : '',
  words: wordsOf(WORDS, words),
});
