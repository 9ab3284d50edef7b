/** The short note of a moment: one sentence, with its voice, about the kind of work that a person has just touched. */
import type { MomentKind } from '../detection/rules';
import type { Translator } from '../i18n/words';
import type { Dossier } from '../knowledge/dossier';
import { markOf } from './proof';
import { type Told, voiceOf } from './told';
import type { Mark } from './views/claim';

export interface NoteView {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What has just happened, as a heading. */
  title: string;
  claim: string;
  told: Told;
  mark: Mark;
  open: string;
  stop: string;
  stopped: string;
  /** Said where the extension is gone from under the page, and where it does not answer in time. */
  reload: string;
  late: string;
  undo: string;
  close: string;
}

/** The note that an editor wrote for the occasion, in words; null = silence. It never comes by a claim that no longer stands or is being checked. */
export function momentView(kind: MomentKind, dossier: Dossier, words: Translator): NoteView | null {
  const note = dossier.notes.find(({ occasion }) => occasion === kind);
  const claim = dossier.claims[note?.claim ?? ''];
  if (!note || !claim?.said || claim.gone || claim.suspended) return null;
  return {
    lang: words.language,
    dir: words.dir,
    title: words.t(`moment.${kind}`),
    claim: claim.id,
    told: {
      said: voiceOf(claim, dossier, words),
      text: note.text,
      ...(note.textLanguage && { lang: note.textLanguage }),
    },
    mark: markOf(claim, words),
    open: words.t('moment.open'),
    stop: words.t('moment.stop'),
    stopped: words.t('moment.stopped'),
    reload: words.t('error.reload-needed'),
    late: words.t('error.no-answer'),
    undo: words.t('chip.undo'),
    close: words.t('panel.close'),
  };
}
