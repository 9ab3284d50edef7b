/** How sure, said by whom, answered how: the lines that stand under every claim. */

import { listInWords } from '../i18n/amounts';
import { isolate } from '../i18n/bidi';
import { dayInWords } from '../i18n/dates';
import { isWordKey, type Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import type { LocalSource } from '../knowledge/shard';
import { CONTENT_CAP } from '../model/primitives';
import type { AnswerView, Fold, Proof } from './view';

/** The source that speaks first: the one the sentence itself names, else an original with address and day, else the first. */
export function leadingSource(claim: DossierClaim, sources: Dossier['sources']): LocalSource | undefined {
  const supporting = claim.evidence
    .filter((item) => item.role === 'supports')
    .flatMap((item) => sources[item.source] ?? []);
  /** What a newspaper reports of a company is not said by the company, though its name stands in the sentence. */
  const speaks = (source: LocalSource) => source.kind !== 'company' || claim.status !== 'reported';
  const rank = (source: LocalSource) =>
    (claim.plain.includes(source.publisher) && speaks(source) ? 8 : 0) +
    (source.date ? 4 : 0) +
    (source.url ? 2 : 0) +
    (source.origin ? 0 : 1);
  return supporting.toSorted((left, right) => rank(right) - rank(left))[0];
}

/** "TIME, 18 January 2023"; only the outlet when the day is not known. */
export const outletAndDay = (source: LocalSource, { language, dir }: Translator): string =>
  source.date ? `${isolate(source.publisher, dir)}, ${dayInWords(source.date, language)}` : source.publisher;

export function proofOf(claim: DossierClaim, { sources }: Dossier, words: Translator): Proof {
  const source = leadingSource(claim, sources);
  return {
    mark: {
      shape: claim.status,
      word: claim.suspended
        ? words.t('status.checking', { status: words.t(`status.${claim.status}`) })
        : words.t(`status.${claim.status}`),
    },
    by: source ? outletAndDay(source, words) : '',
    grade: claim.grade,
    gradeWord: words.t('grade', { grade: claim.grade }),
  };
}

/** What each company named in the claim answered, or that nobody recorded or asked for an answer. */
export function answersTo(claim: DossierClaim, dossier: Dossier, words: Translator): AnswerView[] {
  const { sources, entities } = dossier;
  const fold = foldOf(claim, dossier, words);
  return claim.responses.map((row) => {
    const company = entities[row.of]?.name ?? row.of;
    const source = row.sources.flatMap((id) => sources[id] ?? [])[0];
    return {
      of: company,
      state: row.state,
      stateWord: words.t(`answer.${row.state}`),
      text: row.text ?? (row.state === 'replied' ? '' : words.t(`answer.${row.state}.text`, { company })),
      lang: row.text && claim.textLanguage,
      ...(row.text === undefined && { general: true }),
      by: source ? words.t('answer.by', { source: outletAndDay(source, words) }) : '',
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
    topics: listInWords(topics.length > 0 ? [...new Set(topics)] : [words.t('topic.other')], words.language),
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
