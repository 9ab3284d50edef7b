/** How many copies of each paper a class needs: reckoned from what an editor says each paper is for. */
import type { Lesson, Sheet } from '../../model/lesson';
import { inWords, type LessonMaker } from './maker';

/** Classes for which it is reckoned: a handful, two usual ones, and a very full one. */
export const CLASSES = [5, 20, 30, 38] as const;
/** Pupils in a group at most, and readers that a dossier has at least. */
const GROUP = 5;
const READERS = 3;

export interface CopiesView {
  classes: readonly number[];
  rows: readonly { name: string; counts: readonly number[] }[];
}

/** Pages to print of a sheet. In a class too small for all dossiers, two of them are read. */
function pagesOf({ each = 'pupil', among = 1, onPage = 1 }: Sheet, pupils: number): number {
  const readers = among > 1 && pupils / among <= READERS ? pupils / 2 : pupils / among;
  return Math.ceil(Math.ceil(each === 'pair' ? readers / 2 : readers) / onPage);
}

/** Pages of cards: each group has one of the sets, and the sets go round. */
const cardPages = (set: number, sets: number, pupils: number): number =>
  Math.max(0, Math.ceil((Math.ceil(pupils / GROUP) - set) / sets));

export function copiesOf({ court, sheets }: Lesson, maker: LessonMaker): CopiesView {
  const sets = court?.sets ?? [];
  return {
    classes: CLASSES,
    rows: [
      ...sets.map((_, set) => ({
        name: `${maker.words.s('lesson.l.court')} ${String.fromCharCode(65 + set)}`,
        counts: CLASSES.map((pupils) => cardPages(set, sets.length, pupils)),
      })),
      ...Object.values(sheets).map((sheet) => ({
        name: inWords(sheet.title, maker),
        counts: CLASSES.map((pupils) => pagesOf(sheet, pupils)),
      })),
    ],
  };
}
