/** What only a printed dossier says: which state of the facts it is, at what length, and where the newer one is. */
import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Level } from '../model/primitives';
import type { Setting } from './panel-view';
import type { PanelView } from './views/panel';

export const paperWords = (
  level: Level,
  words: Translator,
  { today, kbVersion, site }: Pick<Setting, 'today' | 'kbVersion' | 'site'>,
): PanelView['paper'] => ({
  facts: [
    words.t('paper.facts', {
      // A version begins with the day that it is of.
      day: dayInWords(kbVersion, words.language),
      date: dayInWords(today, words.language),
      level: words.t(`level.${level}`),
    }),
    site,
  ]
    .filter(Boolean)
    .join(' '),
  brief: words.t('paper.brief'),
  usual: words.t('paper.usual'),
});
