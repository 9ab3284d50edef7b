/** Claims as the cards of a lesson, and the key of the evidence court: computed from the records, with the reason of each. */
import type { DossierClaim } from '../../knowledge/dossier';
import type { Lesson } from '../../model/lesson';
import { STATUSES } from '../../model/status';
import { claimRoute, type Maker, sourceEntries } from '../site/claims';
import type { SiteClaim } from '../site/facts';
import type { Route } from '../site/routes';
import type { Told } from '../told';
import type { ClaimView, Mark } from '../views/claim';

export interface CardView {
  id: string;
  /** "Card 3"; its place among the cards of the lesson. */
  name: string;
  to: Route;
  told: Told;
  mark: Mark;
  /** Why it has that state: what the state means, what it rests on, who answered. */
  reason: readonly string[];
  /** "Supports the claim: TIME, 18 January 2023 · The Guardian, 2 August 2023". */
  sources: readonly string[];
  /** "OpenAI: Replied". */
  answers: readonly string[];
  /** What a company said, in its own row. */
  replies: readonly { of: string; text: string; lang?: string | undefined }[];
  note?: string | undefined;
}

/** A claim that no longer stands as it did when the lesson was made. */
export interface NoticeView {
  text: string;
  /** The claim in its place. */
  instead?: { to: Route; told: Told } | undefined;
}

const GONE = ['withdrawn', 'superseded'];

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

/** Sources that speak for the claim or against it; what only gives background stands on the claim's own page. */
function sourceLines(claim: SiteClaim, maker: Maker): string[] {
  const background = new Set(claim.claim.evidence.filter(({ role }) => role === 'context').map(({ source }) => source));
  const byRole = new Map<string, string[]>();
  for (const { source, role } of sourceEntries(claim, maker))
    if (!background.has(source.id))
      byRole.set(role, [...(byRole.get(role) ?? []), `${source.publisher}, ${source.date}`]);
  return [...byRole].map(([role, sources]) => maker.words.s('lesson.source', { role, sources: sources.join(' · ') }));
}

const DOCUMENTS: readonly string[] = ['court', 'official', 'own-document', 'study'];

/** What it rests on. Of a claim that is told as a report, who reports it comes first, also where a document is among its sources. */
const restsOn = ({ status, basis }: DossierClaim, { short, proof }: ClaimView, { words }: Maker): string =>
  status === 'reported' && DOCUMENTS.includes(basis)
    ? words.s('lesson.asReport', { said: short.said.line, document: proof.gradeWord })
    : proof.gradeWord;

export function cardOf(claim: DossierClaim, number: number, maker: Maker): CardView {
  const { words, facts } = maker;
  const view = maker.view(claim);
  const { short, proof, answers, note } = view;
  const whole = facts.all.find((one) => one.claim.id === claim.id);
  const states = answers.map(({ of, stateWord }) => words.s('lesson.answer', { of, state: stateWord }));
  return {
    id: claim.id,
    name: words.s('lesson.card', { number }),
    to: claimRoute(claim.id),
    told: short,
    mark: proof.mark,
    reason: [proof.means, restsOn(claim, view, maker), ...states],
    sources: whole ? sourceLines(whole, maker) : [],
    answers: states,
    replies: answers.flatMap(({ of, text, general, lang }) => (general || text === '' ? [] : [{ of, text, lang }])),
    note,
  };
}

/** The cards of the court, set by set; a claim that was replaced gives way, one that was withdrawn leaves. */
export function cardSets(lesson: Lesson, maker: Maker): CardView[][] {
  let number = 0;
  const used = new Set<string>();
  return (lesson.court?.sets ?? []).map((set) =>
    set.flatMap((id) => {
      const claim = standing(id, maker);
      if (!claim || used.has(claim.id)) return [];
      used.add(claim.id);
      number += 1;
      return [cardOf(claim, number, maker)];
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
        text: maker.words.s('lesson.changed', { said: short.said.line, change }),
        instead: other && { to: claimRoute(other.id), told: maker.view(other).short },
      },
    ];
  });
}
