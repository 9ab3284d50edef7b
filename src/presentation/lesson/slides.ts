/** The screens of a lesson's projector: words, a claim told whole, a product's chain, or the key of the court. */
import type { Lesson, Slide } from '../../model/lesson';
import { chainAnswers } from '../answers-view';
import { byCompany } from '../by-company';
import { peopleSaid } from '../chain-view';
import { panelView } from '../panel-view';
import { claimRoute } from '../site/claims';
import type { AnswerView } from '../views/claim';
import { sourceLines } from './card-sources';
import { type CardView, heapsOf, replyOf, type Say, standing } from './cards';
import { inWords, type LessonMaker } from './maker';
import { claimsBehind, proofsOf } from './proofs';
import { filled } from './refs';
import type { SlideView } from './view';
import { answersOn, type WallAnswers } from './wall-answers';

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
  /** Behind a verb, people stand as in a sentence. */
  const peopleOf = (carrier: string | undefined): string | undefined =>
    found.dossier.chain.flatMap((link) =>
      link.claim === carrier ? (peopleSaid(link, found.dossier, words) ?? []) : [],
    )[0];
  const links = [
    { verb: chain.beam, name: chain.product, people: false, details: [] },
    ...chain.links.map(({ verb, name, mark, people, count, details, pay, claim }) => ({
      ...{ verb, mark, people },
      name: (people && peopleOf(claim)) || name,
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

type Shown = Pick<SlideView, 'title' | 'claim' | 'answers' | 'replies' | 'known'>;

const answerScreens = (title: string, pages: readonly WallAnswers[], claim: string): Shown[] =>
  pages.map((page) => ({ title, answers: { ...page, to: claimRoute(claim) }, replies: [], known: [] }));

/** The screen of a claim, then those of the answers for which it has no room, and of those to what came after. */
function claimOn({ title, claim: id, after: next }: Slide, lesson: Lesson, maker: LessonMaker): Shown[] {
  const claim = standing(id ?? '', maker);
  if (!claim) return [];
  const after = standing(next ?? '', maker);
  const { short, proof } = maker.view(claim);
  const heading = filled(title, lesson, maker);
  const came = after && maker.view(after).short;
  const say: Say = (text) => filled(text, lesson, maker);
  const { here, pages } = answersOn(claim, lesson, { title: heading, told: short, after: came }, say, maker);
  const later = after ? answersOn(after, lesson, undefined, say, maker).pages : [];
  return [
    {
      title: heading,
      claim: {
        ...{ told: short, mark: proof.mark, to: claimRoute(claim.id) },
        answers: here,
        after: after && came && { told: came, to: claimRoute(after.id), answered: later.length > 0 },
      },
      replies: [],
      known: knownOf([claim.id, next ?? ''], maker),
    },
    ...answerScreens(maker.words.s('lesson.answersTo', { title: heading }), pages, claim.id),
    ...answerScreens(maker.words.s('lesson.answersAfter'), later, after?.id ?? ''),
  ];
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

/** What a slide shows, on one screen or more. */
function shownOn(slide: Slide, sets: readonly (readonly CardView[])[], lesson: Lesson, maker: LessonMaker) {
  const { title, lines = [], claim, chain, key } = slide;
  if (claim !== undefined) return claimOn(slide, lesson, maker);
  return [
    {
      title: filled(title, lesson, maker),
      replies: [],
      known: [...(key ? reasonsOf(sets, maker) : []), ...knownOf(claimsBehind([title, ...lines], lesson), maker)],
      ...(chain !== undefined && chainOf(chain, maker)),
    },
  ];
}

export function slidesOf(lesson: Lesson, sets: readonly (readonly CardView[])[], maker: LessonMaker): SlideView[] {
  return Object.entries(lesson.phases).flatMap(([id, { title: phase, minutes, teacher, whole, slides }]) => {
    const notes = [teacher, ...(whole ? [whole] : [])].map((one) => filled(one, lesson, maker)).join(' ');
    return slides
      .filter((slide) => stands(slide, maker))
      .flatMap((slide) =>
        shownOn(slide, sets, lesson, maker).map((shown) => ({
          ...shown,
          lines: (slide.lines ?? []).map((line) => filled(line, lesson, maker)),
          key: slide.key && heapsOf(sets),
          proofs: proofsOf([slide.title, ...(slide.lines ?? [])], lesson, maker),
        })),
      )
      .map((shown, at) => ({ ...shown, id: `${id}-${at + 1}`, phase: inWords(phase, maker), minutes, notes }));
  });
}
