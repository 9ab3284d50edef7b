/** How sure, and answered how: the lines that stand under every claim. */

import { listInWords } from '../i18n/amounts';
import { dayInWords } from '../i18n/dates';
import { ofEntity } from '../i18n/names';
import { isWordKey, type Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import { CONTENT_CAP } from '../model/primitives';
import { STATUSES } from '../model/status';
import { voiceOfPiece } from './told';
import type { AnswerView, Fold, Mark, Proof } from './views/claim';

/** The state of a claim, as shape and word. */
export const markOf = ({ status, suspended }: DossierClaim, words: Translator): Mark => ({
  shape: status,
  word: suspended ? words.t('status.checking', { status: words.t(`status.${status}`) }) : words.t(`status.${status}`),
});

export const proofOf = (claim: DossierClaim, words: Translator): Proof => ({
  mark: markOf(claim, words),
  means: words.t(`means.${claim.status}`),
  gradeWord: words.t(`basis.${claim.basis}`, { sources: claim.origins }),
});

/** Every mark with what it means. */
export const legend = (words: Translator): { mark: Mark; means: string }[] =>
  [...STATUSES, 'not-public' as const].map((shape) => ({
    mark: { shape, word: words.t(shape === 'not-public' ? 'mark.not-public' : `status.${shape}`) },
    means: words.t(`means.${shape}`),
  }));

/** The piece in which an answer stands, and the day of the answer where the piece bears another or none. */
function saidWhere(on: string | undefined, source: string | undefined, { t, language }: Translator): string {
  const day = on === undefined ? '' : dayInWords(on, language);
  if (source === undefined) return day;
  return day ? t('answer.by.on', { on: day, source }) : t('answer.by', { source });
}

/** What each company named in the claim answered, where that stands, and what could not be found. */
export function answersTo(
  claim: DossierClaim,
  dossier: Pick<Dossier, 'sources' | 'entities' | 'content'>,
  words: Translator,
): AnswerView[] {
  const { sources, entities } = dossier;
  const fold = foldOf(claim, dossier, words);
  return claim.responses.map((row) => {
    const company = entities[row.of]?.name ?? row.of;
    const source = sources[row.source ?? ''];
    const piece = source && voiceOfPiece(source, claim, dossier, words);
    return {
      of: company,
      ...(entities[row.of] && { entity: row.of }),
      state: row.state,
      stateWord: words.t(`answer.${row.state}`),
      text:
        row.text ??
        (row.state === 'replied' || row.state === 'earlier'
          ? ''
          : words.t(`answer.${row.state}.text`, { company, of: ofEntity(entities[row.of], company, words) })),
      lang: row.text && claim.textLanguage,
      ...(row.text === undefined && { general: true }),
      by: saidWhere(row.on && source?.date?.startsWith(row.on) ? undefined : row.on, piece?.line, words),
      ...(piece?.url && { url: piece.url }),
      ...(row.text && fold && { fold }),
    };
  });
}

/** One line naming what is hard in a claim, or nothing. Never described, only named. */
export function contentNote(claim: DossierClaim, words: Translator): string | undefined {
  if (claim.sensitivity.level === 0) return undefined;
  const topics = claim.sensitivity.topics
    .map((topic) => `topic.${topic}`)
    .filter(isWordKey)
    .map((key) => words.t(key));
  return words.t(claim.sensitivity.level > CONTENT_CAP.named ? 'panel.note.outlined' : 'panel.note', {
    topics: listInWords([...new Set(topics)], words.language),
  });
}

/** What stands before a claim's words where they go further than the person asked for. What is said of it (state, sources, who answered) is never held back. */
export function foldOf(
  claim: DossierClaim,
  { content = 'outlined' }: Pick<Dossier, 'content'>,
  words: Translator,
): Fold | undefined {
  const note = claim.sensitivity.level > CONTENT_CAP[content] ? contentNote(claim, words) : undefined;
  return note === undefined ? undefined : { note, show: words.t('panel.show') };
}
