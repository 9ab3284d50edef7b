/** What the companies answered, for the wall: all of them, as the cards have it, on the claim's own screen or on those that follow it. */
import type { DossierClaim } from '../../knowledge/dossier';
import type { Lesson } from '../../model/lesson';
import { type CardView, printedOf, type ReplyView, replyOf, type Say } from './cards';
import type { LessonMaker } from './maker';

/** One screen's part of the answers: each with the pieces in which it stands; then the companies of which none was found. */
export interface WallAnswers {
  replies: readonly (ReplyView & { by: readonly string[] })[];
  others: readonly string[];
}

/** So many letters fit below a title on a wall of 800 x 600, and so many with a claim in larger ones. */
const PAGE = 380;
const SCREEN = 470;
/** By how much larger a claim and a title are. */
const LARGE = 1.3;

const letters = ({ replies, others }: WallAnswers): number =>
  replies.reduce(
    (sum, { before = '', texts, by }) =>
      sum + before.length + by.join(' ').length + texts.reduce((all, { text }) => all + text.length, 0),
    0,
  ) + others.join(' ').length;

/** The answers one by one: a company in the short words of the lesson, or row by row as the record has it. */
function eachOf(
  claim: DossierClaim,
  short: NonNullable<Lesson['replies']>[string] | undefined,
  say: Say,
  maker: LessonMaker,
): WallAnswers[] {
  const view = maker.view(claim);
  const { replies, others } = printedOf(view, short, say, maker);
  const said = view.answers.filter(({ general, text }) => !general && text !== '');
  const units = replies.flatMap(({ of, texts }): WallAnswers[] => {
    const rows = said.filter((row) => row.of === of);
    const pieces = [...new Set(rows.flatMap(({ by }) => by || []))];
    return rows.some(({ entity }) => short?.[entity ?? ''])
      ? [{ replies: [{ ...replyOf(of, texts, maker), by: pieces }], others: [] }]
      : rows.map(({ text, lang, by }) => ({
          replies: [{ ...replyOf(of, [{ text, lang }], maker), by: [by] }],
          others: [],
        }));
  });
  return others.length > 0 ? [...units, { replies: [], others }] : units;
}

const joined = (left: WallAnswers, right: WallAnswers): WallAnswers => ({
  replies: [...left.replies, ...right.replies],
  others: [...left.others, ...right.others],
});

/** As few screens as they have room on. */
function paged(units: readonly WallAnswers[]): WallAnswers[] {
  const pages: WallAnswers[] = [];
  for (const unit of units) {
    const last = pages.at(-1);
    const both = last && joined(last, unit);
    if (both && letters(both) <= PAGE) pages[pages.length - 1] = both;
    else pages.push(unit);
  }
  return pages;
}

/** All answers: `here` on the screen of the claim where all of them have room there, else on screens of their own; also where the claim has none. */
export function answersOn(
  claim: DossierClaim,
  { replies = {} }: Pick<Lesson, 'replies'>,
  shown: { title: string; told: CardView['told']; after?: CardView['told'] | undefined } | undefined,
  say: Say,
  maker: LessonMaker,
): { here?: WallAnswers; pages: readonly WallAnswers[] } {
  const units = eachOf(claim, replies[claim.id], say, maker);
  if (!shown) return { pages: paged(units) };
  const all = units.reduce(joined, { replies: [], others: [] });
  const { title, told, after } = shown;
  const above =
    LARGE * (title.length + told.text.length) +
    told.said.line.length +
    (after ? after.text.length + after.said.line.length : 0);
  if (units.length === 0 || above + letters(all) <= SCREEN) return { here: all, pages: [] };
  return { pages: paged(units) };
}
