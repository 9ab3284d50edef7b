/** The screens of a lesson's projector: words, a claim told whole, a product's chain, or the key of the court. */
import type { Lesson, Slide } from '../../model/lesson';
import { panelView } from '../panel-view';
import { claimRoute } from '../site/claims';
import { type CardView, heapsOf, standing, toldOfClaim } from './cards';
import { inWords, type LessonMaker } from './maker';
import { proofsOf } from './proofs';
import { filled } from './refs';
import type { SlideView } from './view';

/** The links of a product's chain with all that the panel says at them: a mark alone would not tell what is disputed. */
function chainOf(product: string, { facts, words }: LessonMaker): SlideView['chain'] {
  const found = facts.products.find(({ id }) => id === product);
  if (!found) return undefined;
  const { chain } = panelView(found.dossier, words, {
    today: facts.today,
    kbVersion: facts.kbVersion,
    reportTo: 'mailto:',
    citeAs: 'plain',
  });
  return [
    { verb: chain.beam, name: chain.product, people: false, details: [] },
    ...chain.links.map(({ verb, name, mark, people, count, details, pay, claim }) => ({
      ...{ verb, name, mark, people },
      to: claim === undefined ? undefined : claimRoute(claim),
      count: count && { ...count, to: claimRoute(count.claim) },
      details: pay ? [...details, pay] : details,
    })),
  ];
}

function claimOn(id: string, maker: LessonMaker): SlideView['claim'] {
  const claim = standing(id, maker);
  if (!claim) return undefined;
  return { ...toldOfClaim(claim, maker), to: claimRoute(claim.id) };
}

/** Whether a slide still has what it was made for: a claim that was withdrawn takes its slide along. */
const stands = ({ claim }: Slide, maker: LessonMaker): boolean =>
  claim === undefined || standing(claim, maker) !== undefined;

export function slidesOf(lesson: Lesson, sets: readonly (readonly CardView[])[], maker: LessonMaker): SlideView[] {
  return Object.entries(lesson.phases).flatMap(([id, { title: phase, minutes, teacher, whole, slides }]) =>
    slides
      .filter((slide) => stands(slide, maker))
      .map(({ title, lines = [], claim, chain, key }, at) => ({
        id: `${id}-${at + 1}`,
        phase: inWords(phase, maker),
        minutes,
        title: filled(title, lesson, maker),
        lines: lines.map((line) => filled(line, lesson, maker)),
        claim: claim === undefined ? undefined : claimOn(claim, maker),
        chain: chain === undefined ? undefined : chainOf(chain, maker),
        key: key && heapsOf(sets),
        proofs: proofsOf([title, ...lines], lesson, maker),
        notes: [teacher, ...(whole ? [whole] : [])].map((one) => filled(one, lesson, maker)).join(' '),
      })),
  );
}
