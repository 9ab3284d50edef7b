/** The screens of a lesson's projector: words, a claim told whole, a product's chain, or the key of the court. */
import type { DossierClaim } from '../../knowledge/dossier';
import type { Lesson, Slide } from '../../model/lesson';
import { chainAnswers } from '../answers-view';
import { byCompany } from '../by-company';
import { panelView } from '../panel-view';
import { claimRoute } from '../site/claims';
import type { AnswerView } from '../views/claim';
import { sourceLines } from './card-sources';
import { type CardView, heapsOf, replyOf, standing } from './cards';
import { inWords, type LessonMaker } from './maker';
import { claimsBehind, proofsOf } from './proofs';
import { filled } from './refs';
import type { SlideView } from './view';

/** What companies said, a line for each, for the teacher's notes. */
const repliesIn = (answers: readonly AnswerView[], maker: LessonMaker): string[] =>
  byCompany(answers.filter(({ general, fold, text }) => !general && !fold && text !== '')).map(([of, rows]) =>
    [replyOf(of, rows, maker).before ?? '', ...rows.map(({ text }) => text)].join(' ').trim(),
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
    known: [
      // Where sources differ on a number, the wall says no more than that.
      ...chain.links.flatMap(({ count }) => count?.lines ?? []),
      ...knownOf(ids, maker),
    ],
  };
}

/** So many letters of answers fit under a claim on a wall of 1024 x 768; what is longer stands in the notes alone. */
const ROOM = 400;

/**
 * What each company answered, for the wall, one row each: the one whose piece contradicts the claim, else the first.
 * A figure of the other side, which the claim's sentence may hold as well, thus stands there with its own voice.
 */
function answersOn(claim: DossierClaim, maker: LessonMaker): NonNullable<SlideView['claim']>['answers'] {
  const against = claim.evidence.flatMap(({ source, role }) => (role === 'contradicts' ? source : []));
  const all = maker.view(claim).answers;
  const denies = new Set(all.filter((_answer, at) => against.includes(claim.responses[at]?.source ?? '')));
  const rows = byCompany(all.filter(({ general, text }) => !general && text !== '')).flatMap(
    ([, own]) => own.find((row) => denies.has(row)) ?? own[0] ?? [],
  );
  const letters = rows.reduce((sum, { text, by }) => sum + text.length + by.length, 0);
  return (letters > ROOM ? rows.filter((row) => denies.has(row)) : rows).map(({ text, by, lang }) => ({
    text,
    by,
    lang,
  }));
}

function claimOn(
  id: string,
  later: string | undefined,
  maker: LessonMaker,
): Pick<SlideView, 'claim' | 'replies' | 'known'> | undefined {
  const claim = standing(id, maker);
  if (!claim) return undefined;
  const after = standing(later ?? '', maker);
  const { short, proof, answers } = maker.view(claim);
  return {
    claim: {
      told: short,
      mark: proof.mark,
      to: claimRoute(claim.id),
      // Beside what came after there is no room: the notes have them.
      answers: after ? [] : answersOn(claim, maker),
      after: after && { told: maker.view(after).short, to: claimRoute(after.id) },
    },
    replies: repliesIn(answers, maker),
    known: knownOf([id, later ?? ''], maker),
  };
}

/** Why each card has its state, as the key on the teacher's sheet says it. */
const reasonsOf = (sets: readonly (readonly CardView[])[], { words }: LessonMaker): string[] =>
  sets
    .flat()
    .map(({ name, mark, reason: [, why = ''] }) =>
      words.s('lesson.answer', { of: `${name}, ${mark.word}`, state: why }),
    );

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
        known: [...(key ? reasonsOf(sets, maker) : []), ...knownOf(claimsBehind([title, ...lines], lesson), maker)],
        ...(claim !== undefined && claimOn(claim, after, maker)),
        ...(chain !== undefined && chainOf(chain, maker)),
        key: key && heapsOf(sets),
        proofs: proofsOf([title, ...lines], lesson, maker),
        notes: [teacher, ...(whole ? [whole] : [])].map((one) => filled(one, lesson, maker)).join(' '),
      })),
  );
}
