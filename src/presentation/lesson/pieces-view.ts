/** All steps of all lessons as pieces, in words: what the page shows from which a teacher puts a lesson together. */
import type { Lesson } from '../../model/lesson';
import { SUBJECTS } from '../../model/lesson';
import type { PageLink } from '../site/page';
import type { Told } from '../told';
import type { Mark } from '../views/claim';
import { type NoticeView, noticesOf } from './cards';
import type { LessonMaker } from './maker';
import { LENGTHS, type Piece } from './pieces';
import { toldBy } from './proofs';
import { claimOf, referencesIn } from './refs';
import { claimsOfStep } from './texts';
import type { LessonView, PhaseView, SheetView, SlideView } from './view';

export interface PieceView {
  piece: Piece;
  phase: PhaseView;
  slides: readonly SlideView[];
  /** What has become of its claims since it was made, on its screens and its papers. */
  notices: readonly NoticeView[];
  /** Its papers, by lesson and name; the answers to what they ask; and how we know, for a file that stands alone. */
  papers: readonly string[];
  sheets: readonly SheetView[];
  told: readonly { id: string; told: Told; mark: Mark }[];
  /** The sheet of its lesson, and what that has for pupils. */
  ways: readonly PageLink[];
}

interface Choice {
  name: string;
  label: string;
  options: readonly { value: string; text: string; chosen: boolean }[];
}

/** What a lesson says before it of hard subjects and of another task, and its key of the cards on paper: whoever borrows its steps needs both. */
interface Borrowed extends Pick<LessonView, 'id' | 'title' | 'contentNote' | 'optOut' | 'key'> {
  /** Its papers with cards, by lesson and name. */
  papers: readonly string[];
}

export interface PiecesView {
  title: string;
  what: string;
  choices: readonly Choice[];
  pieces: readonly PieceView[];
  lessons: readonly Borrowed[];
  /** Headings of the notices. */
  changed: string;
  instead: string;
}

type Phase = Lesson['phases'][string];

/** Lengths that an editor gave a step: its own first, then those of the formats, then those that it has as a piece alone. */
function minutesOf(id: string, { minutes, lengths = [] }: Phase, { formats }: Lesson) {
  const taught = new Set([
    minutes,
    ...formats.flatMap(({ sessions }) =>
      sessions.flatMap(({ phases }) => phases.flatMap((one) => (one.phase === id ? one.minutes : []))),
    ),
  ]);
  return { minutes: [...new Set([...taught, ...lengths])], taught: taught.size };
}

/** How hard a step gets: the hardest claim that it shows or speaks of; with a chain or with sheets and cards, what its lesson announces. */
function levelOf({ kind, teacher, slides }: Phase, { ceiling }: Lesson, { facts }: LessonMaker): number {
  if (kind === 'activity' || slides.some(({ chain, key }) => chain || key)) return ceiling;
  const texts = [teacher, ...slides.flatMap(({ title, lines = [] }) => [title, ...lines])];
  const claims = [
    ...slides.flatMap(({ claim }) => claim ?? []),
    ...texts.flatMap(({ en }) => referencesIn(en).flatMap((one) => claimOf(one) ?? [])),
  ];
  return Math.max(0, ...claims.map((id) => facts.claims[id]?.sensitivity.level ?? 0));
}

/** The steps of a lesson as pieces; what only opens a later session is none. */
export const piecesOf = (id: string, lesson: Lesson, maker: LessonMaker): Piece[] =>
  Object.entries(lesson.phases)
    .filter(([, { kind }]) => kind !== 'recall')
    .map(([phase, one]) => ({
      id: `${id}-${phase}`,
      lesson: id,
      kind: one.kind,
      ...minutesOf(phase, one, lesson),
      needs: (one.needs ?? []).map((need) => `${id}-${need}`),
      ages: lesson.ages,
      subjects: lesson.subjects,
      level: levelOf(one, lesson, maker),
    }));

function choicesOf(lessons: readonly Lesson[], { words: { s } }: LessonMaker): Choice[] {
  const ages = lessons.flatMap(({ ages: own }) => own);
  const [youngest, oldest] = [Math.min(...ages), Math.max(...ages)];
  const taught = SUBJECTS.filter((subject) => lessons.some(({ subjects }) => subjects.includes(subject)));
  const choice = (
    name: 'age' | 'minutes' | 'subject' | 'ceiling',
    all: [value: string, text: string][],
    usual: string,
  ) => ({
    name,
    label: s(`pieces.${name}`),
    options: all.map(([value, text]) => ({ value, text, chosen: value === usual })),
  });
  const years = Array.from({ length: oldest - youngest + 1 }, (_, at) => String(youngest + at));
  const ceilings = ['0', '1'] as const;
  return [
    choice(
      'age',
      years.map((age) => [age, age]),
      '14',
    ),
    choice(
      'minutes',
      LENGTHS.map((length) => [String(length), String(length)]),
      '30',
    ),
    choice(
      'subject',
      [['', s('pieces.any')], ...taught.map((one): [string, string] => [one, s(`lesson.subject.${one}`)])],
      '',
    ),
    choice(
      'ceiling',
      ceilings.map((level) => [level, s(`pieces.ceiling.${level}`)]),
      '1',
    ),
  ];
}

const borrowedFrom = ({ id, title, contentNote, optOut, key, court, sheets }: LessonView): Borrowed => ({
  ...{ id, title, contentNote, optOut, key },
  papers: [
    ...(court ? [`${id}-cards`] : []),
    ...sheets.flatMap((sheet) => (sheet.cards.length > 0 ? `${id}-${sheet.id}` : [])),
  ],
});

/** The page's content. `views` are the lessons in words, by id. */
export function piecesView(
  lessons: ReadonlyMap<string, Lesson>,
  views: ReadonlyMap<string, LessonView>,
  maker: LessonMaker,
): PiecesView {
  const { s } = maker.words;
  const pieces = [...lessons].flatMap(([id, lesson]) => {
    const view = views.get(id);
    return piecesOf(id, lesson, maker).flatMap((piece): PieceView[] => {
      const own = piece.id.slice(id.length + 1);
      const phase = view?.phases.find((one) => one.id === own);
      if (!view || !phase) return [];
      // The notes of a borrowed step, too, are without what holds in its whole lesson alone.
      const notes = phase.teacher.map(({ text }) => text).join('');
      const slides = view.slides
        .filter((slide) => slide.id.replace(/-\d+$/, '') === own)
        .map((slide) => ({ ...slide, notes }));
      const ways = view.pages.filter(({ to }) => to.page === 'lesson' && [id, `${id}-pupils`].includes(to.id));
      return [
        {
          piece,
          phase,
          slides,
          notices: noticesOf(claimsOfStep(own, lesson), maker),
          papers: (lesson.phases[own]?.papers ?? []).map((paper) => `${id}-${paper}`),
          sheets: view.sheets.filter(
            ({ id: sheet, tasks }) =>
              lesson.phases[own]?.papers?.includes(sheet) && tasks.some(({ answer }) => answer !== undefined),
          ),
          told: toldBy(claimsOfStep(own, lesson), maker),
          ways: ways.map((way) => ({ ...way, text: s('title.lesson', { title: view.title, part: way.text }) })),
        },
      ];
    });
  });
  const headings = { changed: s('lesson.changed.heading'), instead: s('lesson.instead') };
  return {
    ...headings,
    title: s('pieces.title'),
    what: s('pieces.what'),
    choices: choicesOf([...lessons.values()], maker),
    pieces,
    lessons: [...views.values()].map(borrowedFrom),
  };
}
