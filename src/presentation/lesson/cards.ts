/** Claims as the cards of a lesson, and the key of the evidence court: computed from the records, with the reason of each. */
import { listInWords } from '../../i18n/amounts';
import type { DossierClaim } from '../../knowledge/dossier';
import type { Lesson, LessonText } from '../../model/lesson';
import { STATUSES } from '../../model/status';
import { byCompany } from '../by-company';
import { claimRoute, type Maker } from '../site/claims';
import type { Route } from '../site/routes';
import type { Told } from '../told';
import type { AnswerView, ClaimView, Mark } from '../views/claim';
import { sourceLines } from './card-sources';
import { isToldAsReport, whyOf } from './reasons';

export interface ReplyView {
  of: string;
  /** Its name as it stands before the words; none where they begin with it. */
  before?: string | undefined;
  texts: readonly { text: string; lang?: string | undefined }[];
}

export interface CardView {
  id: string;
  /** "Card 3"; its place among the cards of the lesson. */
  name: string;
  to: Route;
  told: Told;
  mark: Mark;
  /** What the state means, why the card has it, what it rests on, who answered. */
  reason: readonly string[];
  /** "Supports the claim: TIME, 18 January 2023 · The Guardian, 2 August 2023". */
  sources: readonly string[];
  /** "OpenAI: Replied"; each company once. */
  answers: readonly string[];
  /** What a company said, all of it under its name. */
  replies: readonly ReplyView[];
  /** What pupils get of the answers: what each company said, in short words where the lesson has some; then who said nothing. */
  printed: { replies: readonly ReplyView[]; others: readonly string[] };
  /** What limits the claim or speaks against it. */
  limits?: { label: string; text: string; lang?: string | undefined } | undefined;
  /** What it does not show, in the short words of the lesson, for pupils. */
  notShown?: string | undefined;
  note?: string | undefined;
}

/** A claim that no longer stands as it did when the lesson was made. */
export interface NoticeView {
  /** Whose claim it is. */
  id: string;
  text: string;
  /** The claim in its place. */
  instead?: { to: Route; told: Told } | undefined;
}

const GONE = ['withdrawn', 'superseded'];

/** The pages of cards are A, B, C. */
export const pageName = (page: number): string => String.fromCharCode(65 + page);

/** The claim itself, or the one that stands in its place today; nothing where it was withdrawn. */
export function standing(id: string, { facts }: Pick<Maker, 'facts'>): DossierClaim | undefined {
  const seen = new Set<string>();
  let claim = facts.claims[id];
  while (claim && GONE.includes(claim.status) && !seen.has(claim.id)) {
    seen.add(claim.id);
    claim = facts.claims[claim.supersededBy ?? ''];
  }
  return claim && GONE.includes(claim.status) ? undefined : claim;
}

/** The states of a company's answers, each once. */
const statesOf = (rows: readonly AnswerView[]): string =>
  [...new Set(rows.map(({ stateWord }) => stateWord))].join(', ');

/** Each company once, with the states of all its answers. */
const states = (answers: readonly AnswerView[], { words }: Maker): string[] =>
  byCompany(answers).map(([of, rows]) => words.s('lesson.answer', { of, state: statesOf(rows) }));

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A company with its words: its name stands once, also where they begin with it. */
export function replyOf(of: string, texts: ReplyView['texts'], { words }: Maker): ReplyView {
  const [first] = texts;
  // A space at which no line breaks is a space.
  const said = spaced(first?.text ?? '');
  const begins = said.startsWith(spaced(of)) && !/[\p{L}\p{N}]/u.test(said.charAt(of.length));
  return { of, before: begins ? undefined : words.s('lesson.speaker', { of }), texts };
}

/** Whether a row has words of the record's own. */
const says = ({ general, text }: AnswerView): boolean => !general && text !== '';

/** A text of the lesson in the language of the pages, its figures read from the base. */
export type Say = (text: LessonText) => string;

/** What is told of a claim on a screen or a card: its words with their voice, and each company once with its answers. */
export function toldOfClaim(
  claim: DossierClaim,
  maker: Maker,
): Pick<CardView, 'told' | 'mark' | 'answers' | 'replies'> {
  const view = maker.view(claim);
  return {
    told: view.short,
    mark: view.proof.mark,
    answers: states(view.answers, maker),
    replies: byCompany(view.answers.filter(says)).map(([of, rows]) =>
      replyOf(
        of,
        rows.map(({ text, lang }) => ({ text, lang })),
        maker,
      ),
    ),
  };
}

/** The answers for pupils: a company that says something with its words, then those that said nothing, by what is known of that. */
export function printedOf(
  { answers }: Pick<ClaimView, 'answers'>,
  short: NonNullable<Lesson['replies']>[string] = {},
  say: Say,
  maker: Maker,
): CardView['printed'] {
  const { words } = maker;
  const silent = new Map<string, string[]>();
  const replies: ReplyView[] = [];
  for (const [of, rows] of byCompany(answers)) {
    const text = short[rows[0]?.entity ?? '']?.short;
    const said = rows.filter(says).map(({ text: own, lang }) => ({ text: own, lang }));
    const state = statesOf(rows);
    if (said.length > 0) replies.push(replyOf(of, text ? [{ text: say(text) }] : said, maker));
    else silent.set(state, [...(silent.get(state) ?? []), of]);
  }
  return {
    replies,
    others: [...silent].map(([state, names]) =>
      words.s('lesson.answer', { of: listInWords(names, words.language), state }),
    ),
  };
}

export function cardOf(
  claim: DossierClaim,
  number: number,
  maker: Maker,
  { limits = {}, denied = {}, replies = {} }: Pick<Lesson, 'limits' | 'denied' | 'replies'> = {},
  say: Say = (text) => text[maker.words.language],
): CardView {
  const { words, facts } = maker;
  const view = maker.view(claim);
  const { proof, note, contested, lang } = view;
  const shown = toldOfClaim(claim, maker);
  const whole = facts.all.find((one) => one.claim.id === claim.id);
  const why = whyOf(claim, view, shown.told.said.line, maker, denied[claim.id]?.short[words.language]);
  return {
    ...shown,
    printed: printedOf(view, replies[claim.id], say, maker),
    id: claim.id,
    name: words.s('lesson.card', { number }),
    to: claimRoute(claim.id),
    reason: [proof.means, why, ...(isToldAsReport(claim) ? [] : [proof.gradeWord]), ...shown.answers],
    sources: whole ? sourceLines(whole, maker) : [],
    notShown: limits[claim.id]?.short[words.language],
    limits: contested === undefined ? undefined : { label: words.t('panel.limits'), text: contested, lang },
    note,
  };
}

/** The cards of the court, set by set; a claim that was replaced gives way, one that was withdrawn leaves. */
export function cardSets(lesson: Lesson, maker: Maker, say: Say): CardView[][] {
  let number = 0;
  const used = new Set<string>();
  return (lesson.court?.sets ?? []).map((set) =>
    set.flatMap((id) => {
      const claim = standing(id, maker);
      if (!claim || used.has(claim.id)) return [];
      used.add(claim.id);
      number += 1;
      return [cardOf(claim, number, maker, lesson, say)];
    }),
  );
}

export interface HeapView {
  mark: Mark;
  means: string;
  cards: readonly CardView[];
}

/** The heaps into which the cards belong: the states that they have today, in the order of the list of states. */
export function heapsOf(sets: readonly (readonly CardView[])[]): HeapView[] {
  const cards = sets.flat();
  return STATUSES.flatMap((shape) => {
    const own = cards.filter(({ mark }) => mark.shape === shape);
    const [first] = own;
    return first ? [{ mark: { shape, word: first.mark.word }, means: first.reason[0] ?? '', cards: own }] : [];
  });
}

/** What has become of the lesson's claims since it was made. */
export function noticesOf(ids: readonly string[], maker: Maker): NoticeView[] {
  return ids.flatMap((id): NoticeView[] => {
    const claim = maker.facts.claims[id];
    if (!claim) return [];
    const { gone, suspended, short } = maker.view(claim);
    const change = gone ?? suspended;
    if (change === undefined) return [];
    const other = GONE.includes(claim.status) ? standing(id, maker) : undefined;
    return [
      {
        id,
        text: maker.words.s('lesson.changed', { said: short.said.line, change }),
        instead: other && { to: claimRoute(other.id), told: maker.view(other).short },
      },
    ];
  });
}
