/** How we know: the claims and wages on which the sentences of a lesson rest, each as a way to its page. */
import type { Lesson, LessonText, Sum } from '../../model/lesson';
import { claimRoute, sourceRoute } from '../site/claims';
import type { PageLink } from '../site/page';
import { outletAndDay, type Told } from '../told';
import type { Mark } from '../views/claim';
import { standing } from './cards';
import type { LessonMaker } from './maker';
import { claimOf, type Reference, referencesIn } from './refs';
import { claimsOf, wagesOf } from './texts';

/** Amounts that a reckoning takes: ends of figures, and wages by their ids. */
const takenBy = ({ take, times = [], of }: Sum): string[] =>
  [take, ...times, of].flatMap((one) => (typeof one === 'string' ? one : []));

/** What a reference in a text leads to: figures of claims, claims, wages. */
function leadsTo({ kind, to }: Reference, { sums = {} }: Pick<Lesson, 'sums'>): string[] {
  if (kind === 'said' || kind === 'status') return [to];
  if (kind === 'figure') return [to];
  const sum = sums[kind === 'given' ? to.replace(/\.\d+$/, '') : to];
  return sum ? takenBy(sum) : [];
}

/** A claim as the way to its page, under its voice; a wage, under its source. */
function wayOf(id: string, maker: LessonMaker): PageLink[] {
  const { facts, words, wages } = maker;
  const source = wages[id]?.source ?? '';
  const piece = facts.sources[source];
  if (piece) return [{ to: sourceRoute(source), text: outletAndDay(piece, words) }];
  const claim = standing(claimOf({ kind: 'figure', to: id }) ?? id, maker);
  return claim ? [{ to: claimRoute(claim.id), text: maker.view(claim).short.said.line }] : [];
}

const once = (ways: readonly PageLink[]): PageLink[] => [
  ...new Map(ways.map((way) => [`${way.text} ${'id' in way.to ? way.to.id : ''}`, way])).values(),
];

/** The ways from texts to what their figures rest on, each once. */
export const proofsOf = (texts: readonly LessonText[], lesson: Lesson, maker: LessonMaker): PageLink[] =>
  once(
    texts.flatMap(({ en }) =>
      referencesIn(en).flatMap((one) => leadsTo(one, lesson).flatMap((id) => wayOf(id, maker))),
    ),
  );

/** The claims on which texts rest, by their figures, their voices and their reckonings. */
export const claimsBehind = (texts: readonly LessonText[], lesson: Pick<Lesson, 'sums'>): string[] =>
  texts.flatMap(({ en }) =>
    referencesIn(en).flatMap((one) => leadsTo(one, lesson).flatMap((id) => claimOf({ kind: 'figure', to: id }) ?? id)),
  );

export interface ProofsView {
  /** Claims of the lesson that no key of cards tells of. */
  claims: readonly { id: string; told: Told; mark: Mark; to: PageLink['to'] }[];
  wages: readonly PageLink[];
}

/** Claims with their voice, their state and the way to their page; one that was replaced gives way. */
export function toldBy(claims: readonly string[], maker: LessonMaker): ProofsView['claims'] {
  const known = new Map(claims.flatMap((id) => standing(id, maker) ?? []).map((claim) => [claim.id, claim]));
  return [...known.values()].map((claim) => {
    const { short, proof } = maker.view(claim);
    return { id: claim.id, told: short, mark: proof.mark, to: claimRoute(claim.id) };
  });
}

/** Everything that the lesson says of the world and that stands on none of its cards. */
export function allProofs(lesson: Lesson, maker: LessonMaker): ProofsView {
  const onCards = new Set([
    ...(lesson.court?.sets.flat() ?? []),
    ...Object.values(lesson.sheets).flatMap(({ claims: own = [] }) => own),
  ]);
  const claims = claimsOf(lesson).filter((id) => !onCards.has(id));
  return {
    claims: toldBy(claims, maker),
    wages: once(wagesOf(lesson).flatMap((id) => wayOf(id, maker))),
  };
}
