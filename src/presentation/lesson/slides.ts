/** The screens of a lesson's projector: words, a claim told whole, a product's chain, or the key of the court. */
import type { Lesson, Slide } from '../../model/lesson';
import { chainAnswers } from '../answers-view';
import { byCompany } from '../by-company';
import { panelView } from '../panel-view';
import { claimRoute } from '../site/claims';
import type { AnswerView } from '../views/claim';
import { sourceLines } from './card-sources';
import { type CardView, heapsOf, standing, toldOfClaim } from './cards';
import { inWords, type LessonMaker } from './maker';
import { claimsBehind, proofsOf } from './proofs';
import { filled } from './refs';
import type { SlideView } from './view';

/** What companies said, a line for each, for the teacher's notes. */
const repliesIn = (answers: readonly AnswerView[], { words }: LessonMaker): string[] =>
  byCompany(answers.filter(({ general, fold, text }) => !general && !fold && text !== '')).map(([of, rows]) =>
    words.s('lesson.answer', { of, state: rows.map(({ text }) => text).join(' ') }),
  );

/** On what a screen rests, a line for each claim: who says it, its sources, and what limits it. For the teacher's notes. */
const knownOf = (ids: readonly string[], maker: LessonMaker): string[] => {
  const { words, facts } = maker;
  const claims = new Map(ids.flatMap((id) => standing(id, maker) ?? []).map((claim) => [claim.id, claim]));
  return [...claims.values()].map((claim) => {
    const { short, contested } = maker.view(claim);
    const whole = facts.all.find((one) => one.claim.id === claim.id);
    const limits = contested && words.s('lesson.answer', { of: words.t('panel.limits'), state: contested });
    return [short.said.line, ...(whole ? sourceLines(whole, maker) : []), limits].filter(Boolean).join(' · ');
  });
};

/** The links of a product's chain with all that the panel says at them: a mark alone would not tell what is disputed. And what the companies answered. */
function chainOf(product: string, maker: LessonMaker): Pick<SlideView, 'chain' | 'replies' | 'known'> | undefined {
  const { facts, words } = maker;
  const found = facts.products.find(({ id }) => id === product);
  if (!found) return undefined;
  const { chain } = panelView(found.dossier, words, {
    today: facts.today,
    kbVersion: facts.kbVersion,
    reportTo: 'mailto:',
    citeAs: 'plain',
  });
  const links = [
    { verb: chain.beam, name: chain.product, people: false, details: [] },
    ...chain.links.map(({ verb, name, mark, people, count, details, pay, claim }) => ({
      ...{ verb, name, mark, people },
      to: claim === undefined ? undefined : claimRoute(claim),
      count: count && { ...count, to: claimRoute(count.claim) },
      details: pay ? [...details, pay] : details,
    })),
  ];
  const ids = [found.dossier.lead ?? '', ...found.dossier.chain.map(({ claim }) => claim)];
  const claims = Object.fromEntries(
    ids.flatMap((id) => [standing(id, maker) ?? []].flat().map((claim) => [id, claim])),
  );
  return {
    chain: links,
    replies: repliesIn(chainAnswers({ ...found.dossier, claims }, maker.view, words), maker),
    known: knownOf(ids, maker),
  };
}

function claimOn(
  id: string,
  later: string | undefined,
  maker: LessonMaker,
): Pick<SlideView, 'claim' | 'replies' | 'known'> | undefined {
  const claim = standing(id, maker);
  if (!claim) return undefined;
  const after = standing(later ?? '', maker);
  return {
    claim: {
      ...toldOfClaim(claim, maker),
      to: claimRoute(claim.id),
      after: after && { told: maker.view(after).short, to: claimRoute(after.id) },
    },
    replies: repliesIn(maker.view(claim).answers, maker),
    known: knownOf([id, later ?? ''], maker),
  };
}

/** Whether a slide still has what it was made for: a claim that was withdrawn takes its slide along. */
const stands = ({ claim }: Slide, maker: LessonMaker): boolean =>
  claim === undefined || standing(claim, maker) !== undefined;

export function slidesOf(lesson: Lesson, sets: readonly (readonly CardView[])[], maker: LessonMaker): SlideView[] {
  return Object.entries(lesson.phases).flatMap(([id, { title: phase, minutes, teacher, whole, slides }]) =>
    slides
      .filter((slide) => stands(slide, maker))
      .map(({ title, lines = [], claim, after, chain, key }, at) => ({
        id: `${id}-${at + 1}`,
        phase: inWords(phase, maker),
        minutes,
        title: filled(title, lesson, maker),
        lines: lines.map((line) => filled(line, lesson, maker)),
        replies: [],
        known: knownOf(claimsBehind([title, ...lines], lesson), maker),
        ...(claim !== undefined && claimOn(claim, after, maker)),
        ...(chain !== undefined && chainOf(chain, maker)),
        key: key && heapsOf(sets),
        proofs: proofsOf([title, ...lines], lesson, maker),
        notes: [teacher, ...(whole ? [whole] : [])].map((one) => filled(one, lesson, maker)).join(' '),
      })),
  );
}
