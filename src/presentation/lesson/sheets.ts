/** Sheets of paper for pupils: what is asked, their cards, and the words of the trade at their foot. */
import type { Lesson, LessonText } from '../../model/lesson';
import { type CardView, cardOf, standing } from './cards';
import { textsOn, wordsIn } from './glossary';
import type { LessonMaker } from './maker';
import { proofsOf } from './proofs';
import { filled, type TextPart } from './refs';
import type { SheetView } from './view';

type Say = (text: LessonText) => readonly TextPart[];

/** The sheets of a lesson, their words still to be explained. */
export function sheetViews(lesson: Lesson, say: Say, maker: LessonMaker): SheetView[] {
  return Object.entries(lesson.sheets).map(
    ([id, { title, intro, claims = [], tasks, onPage = 1, unnamed = false }]) => {
      const paper = {
        title: filled(title, lesson, maker),
        intro: intro && say(intro),
        cards: claims.flatMap((claim, at): CardView[] => {
          const known = standing(claim, maker);
          return known ? [cardOf(known, at + 1, maker, lesson, (text) => filled(text, lesson, maker))] : [];
        }),
        tasks: tasks.map(({ ask, lines, answer }) => ({ ask: say(ask), lines, answer: answer && say(answer) })),
      };
      return {
        ...paper,
        id,
        onPage,
        unnamed,
        words: [],
        asksStates: false,
        proofs: proofsOf([...(intro ? [intro] : []), ...tasks.map(({ ask }) => ask)], lesson, maker),
      };
    },
  );
}

/** The words of the trade at the foot of each paper, or of all of them where one explains them all; so, too, the words for a state and their rule, where cards ask for one. */
export function explained(
  lesson: Lesson,
  sheets: readonly SheetView[],
  sets: readonly (readonly CardView[])[],
  maker: LessonMaker,
) {
  const texts = {
    sheets: sheets.map(textsOn),
    sets: sets.map((cards) => textsOn({ title: '', tasks: [], cards })),
  };
  const one = Object.entries(lesson.sheets).find(([, { explains }]) => explains)?.[0];
  const all = one === undefined ? [] : [...texts.sets, ...texts.sheets].flat();
  const cards = [...sets.flat(), ...sheets.flatMap((sheet) => sheet.cards)];
  const named = cards.flatMap(({ sources }) => sources);
  const words = (own: readonly string[], id = '') =>
    one === undefined ? wordsIn(own, lesson, maker) : id === one ? wordsIn(all, lesson, maker, named) : [];
  const asked = sheets.some((sheet) => sheet.cards.length > 0);
  return {
    sheets: sheets.map((sheet, at) => ({
      ...sheet,
      words: words(texts.sheets[at] ?? [], sheet.id),
      asksStates: one === undefined ? sheet.cards.length > 0 : asked && sheet.id === one,
    })),
    sets: texts.sets.map((own) => words(own)),
  };
}

/** The cards of a sheet as the key names them: each sheet counts its own. What the companies said stands on them, and whole on the pages of their claims. */
export const keyed = ({ title, cards }: SheetView): CardView[] =>
  cards.map((card) => ({ ...card, name: `${title}, ${card.name}`, replies: [] }));
