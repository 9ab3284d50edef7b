/** Fixed words of the panel, in the language of its facts. */
import type { Translator } from '../i18n/words';
import { LEVELS, type Level } from '../model/primitives';
import type { PanelWords } from './views/panel';

/** The words of every button and heading that do not depend on the facts; of no level where none can be chosen. */
export function panelWords(words: Translator, levels: readonly Level[] = LEVELS): PanelWords {
  return {
    brand: words.t('brand'),
    close: words.t('panel.close'),
    readAnswers: words.t('panel.readAnswers'),
    skip: words.t('panel.skip'),
    limits: words.t('panel.limits'),
    colon: words.t('panel.colon'),
    answersOf: words.t('panel.answersOf'),
    instead: words.t('gone.instead'),
    copy: words.t('panel.copy'),
    copied: words.t('panel.copied'),
    copyFailed: words.t('panel.copyFailed'),
    failed: words.t('error.internal'),
    open: words.t('panel.open'),
    archive: words.t('panel.archive'),
    levelLabel: words.t('panel.levelLabel'),
    levels: levels.map((level) => ({ level, label: words.t(`level.${level}`) })),
    footer: words.t('panel.footer'),
    showAll: words.t('panel.showAll'),
    half: words.t('panel.half'),
    full: words.t('panel.full'),
    print: words.t('paper.open'),
    sizeLabel: words.t('panel.sizeLabel'),
    narrower: words.t('panel.narrower'),
    wider: words.t('panel.wider'),
    moveBeside: words.t('panel.moveBeside'),
    back: words.t('panel.back'),
    how: words.t('claim.how'),
    claimPage: words.t('explore.claim'),
    searchAll: words.t('explore.search'),
    searchHint: words.t('explore.hint'),
    lessons: words.t('explore.lessons'),
    copyClaim: words.t('claim.copy'),
    claimCopied: words.t('claim.copied'),
    claimRefused: words.t('claim.copyFailed'),
    fold: words.t('claim.close'),
  };
}
