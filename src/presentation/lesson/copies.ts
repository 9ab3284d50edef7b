/** How many copies of each paper a class needs: reckoned from what an editor says each paper is for. */
import type { Format, Lesson, Sheet } from '../../model/lesson';
import { pageName } from './cards';
import { inWords, type LessonMaker } from './maker';
import { referencesIn } from './refs';

/** Classes for which it is reckoned: a handful, two usual ones, and a very full one. */
const HANDFUL = 5;
export const CLASSES = [HANDFUL, 20, 30, 38] as const;
/** Pupils in a group at most, and readers that a dossier has at least. */
const GROUP = 5;
const READERS = 3;

interface Row {
  name: string;
  counts: readonly number[];
}

export interface CopiesView {
  classes: readonly number[];
  rows: readonly Row[];
  /** What is other where the lesson is given in another format. */
  formats: readonly { name: string; rows: readonly Row[] }[];
  /** That a small class prints two dossiers only, where there are more. */
  small?: string | undefined;
}

/** Pages to print of a sheet. In a class too small for all dossiers, two of them are read. */
function pagesOf({ each = 'pupil', among = 1, onPage = 1 }: Sheet, pupils: number): number {
  const readers = among > 1 && pupils / among <= READERS ? pupils / 2 : pupils / among;
  return Math.ceil(Math.ceil(each === 'pair' ? readers / 2 : readers) / onPage);
}

/** Pages of cards: each group has one of the sets, and the sets go round; the one for the task of equal worth is always there. */
const cardPages = (set: number, sets: number, pupils: number, other: boolean): number =>
  Math.max(other ? 1 : 0, Math.ceil((Math.ceil(pupils / GROUP) - set) / sets));

/** Pages of a sheet in a format that gives out some papers alone: of its dossiers those who judge read each. */
function pagesIn({ papers = [], readAll = 0 }: Format, id: string, { sheets }: Lesson, pupils: number): number {
  const { [id]: sheet } = sheets;
  if (!sheet || !papers.includes(id)) return 0;
  if (!sheet.among) return pagesOf(sheet, pupils);
  const dossiers = papers.filter((paper) => sheets[paper]?.among).length;
  const judges = Math.min(readAll, Math.max(0, pupils - dossiers));
  return Math.ceil((pupils - judges) / dossiers) + judges;
}

export function copiesOf(lesson: Lesson, maker: LessonMaker): CopiesView {
  const { court, sheets, formats, optOut } = lesson;
  const sets = court?.sets ?? [];
  const other = new Set(referencesIn(optOut.en).flatMap(({ kind, to }) => (kind === 'card' ? to : [])));
  const rowsOf = (pages: (id: string, sheet: Sheet, pupils: number) => number) =>
    Object.entries(sheets).map(([id, sheet]) => ({
      name: inWords(sheet.title, maker),
      counts: CLASSES.map((pupils) => pages(id, sheet, pupils)),
    }));
  const usual = rowsOf((_id, sheet, pupils) => pagesOf(sheet, pupils));
  const dossiers = Object.values(sheets).filter(({ among = 1 }) => among > 2);
  return {
    classes: CLASSES,
    rows: [
      ...sets.map((set, at) => ({
        name: `${maker.words.s('lesson.l.court')} ${pageName(at)}`,
        counts: CLASSES.map((pupils) =>
          cardPages(
            at,
            sets.length,
            pupils,
            set.some((id) => other.has(id)),
          ),
        ),
      })),
      ...usual,
    ],
    formats: formats.flatMap((format) => {
      if (!format.papers) return [];
      const rows = rowsOf((id, _sheet, pupils) => pagesIn(format, id, lesson, pupils));
      const changed = rows.flatMap((row, at) => (row.counts.join() === usual[at]?.counts.join() ? [] : row));
      return [{ name: inWords(format.name, maker), rows: changed }];
    }),
    small: dossiers.length > 2 ? maker.words.s('lesson.twoDossiers', { pupils: HANDFUL }) : undefined,
  };
}
