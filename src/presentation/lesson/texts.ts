/** Every text of a lesson with its place, and the claims that the lesson stands on. */
import type { Lesson, LessonText } from '../../model/lesson';
import { claimOf, referencesIn } from './refs';

export interface PlacedText {
  path: readonly (string | number)[];
  text: LessonText;
  /** Read by pupils: held to the plain limits. */
  pupils: boolean;
}

/** Fields that pupils read, wherever they stand; of `answer`, `teacher` and the rest only the teacher does. */
const PUPILS =
  /^(title|what|phases\.[^.]+\.slides\.|sheets\.[^.]+\.(title|intro|tasks\.\d+\.ask)|court\.ask|limits\.|denied\.|replies\.|words\.|quiz\.)/;

const isText = (value: object): value is LessonText => 'en' in value && 'fr' in value && !Array.isArray(value.en);

function walk(value: unknown, path: readonly (string | number)[]): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ path, text: value, pupils: PUPILS.test(path.join('.')) }];
  return Object.entries(value).flatMap(([key, child]) =>
    walk(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** All texts, in the order in which they are written. */
export const textsOf = (lesson: object): PlacedText[] => walk(lesson, []);

/** What a lesson tells with: all of it, or a step of it with its papers. */
type Told = Pick<Lesson, 'phases' | 'sheets' | 'quiz' | 'court' | 'more' | 'sums'>;

/** Claims of a reckoning: those whose figures it takes. */
const amounts = ({ sums = {} }: Told): string[] =>
  Object.values(sums).flatMap(({ take, times = [], of }) =>
    [take, ...times, of].flatMap((one) =>
      typeof one === 'string' ? (claimOf({ kind: 'figure', to: one }) ?? []) : [],
    ),
  );

/** Claims that say what came after another: their own pages have their sources. */
const afterIn = ({ phases }: Told): string[] =>
  Object.values(phases).flatMap(({ slides }) => slides.flatMap(({ after }) => after ?? []));

/** Claims that a lesson tells of, each once: on slides, cards, sheets, in its quiz, its sums and its texts. */
export function toldIn(lesson: Told): string[] {
  const { phases, sheets, court, quiz, more = [] } = lesson;
  const referred = textsOf(lesson).flatMap(({ text }) =>
    [text.en, text.fr].flatMap((words) => referencesIn(words).flatMap((one) => claimOf(one) ?? [])),
  );
  return [
    ...new Set([
      ...Object.values(phases).flatMap(({ slides }) => slides.flatMap(({ claim }) => claim ?? [])),
      ...(court?.sets.flat() ?? []),
      ...Object.values(sheets).flatMap(({ claims = [] }) => claims),
      ...Object.values(quiz).map(({ claim }) => claim),
      ...amounts(lesson),
      ...referred,
      ...more,
    ]),
  ];
}

/** Every claim that a lesson names, each once. */
export const claimsOf = (lesson: Told): string[] => [...new Set([...toldIn(lesson), ...afterIn(lesson)])];

/** Wages that a lesson names in its texts and sums, by their ids. */
export const wagesOf = (lesson: Lesson): string[] => {
  const named = textsOf(lesson).flatMap(({ text }) => referencesIn(text.en).filter(({ kind }) => kind === 'figure'));
  const reckoned = Object.values(lesson.sums ?? {}).flatMap(({ take, times = [], of }) => [take, ...times, of]);
  return [...named.map(({ to }) => to), ...reckoned].flatMap((one) =>
    typeof one === 'string' && claimOf({ kind: 'figure', to: one }) === undefined ? one : [],
  );
};

/** Every claim that a step and its papers name, each once. */
export function claimsOfStep(id: string, { phases, sheets, court, sums = {} }: Lesson): string[] {
  const { [id]: phase } = phases;
  const papers = phase?.papers ?? [];
  const own = {
    phases: phase ? { [id]: phase } : {},
    sheets: Object.fromEntries(Object.entries(sheets).filter(([paper]) => papers.includes(paper))),
    court: papers.includes('cards') ? court : undefined,
    quiz: {},
  };
  const reckoned = new Set(
    textsOf(own).flatMap(({ text }) => referencesIn(text.en).map(({ to }) => to.replace(/\.\d+$/, ''))),
  );
  return claimsOf({ ...own, sums: Object.fromEntries(Object.entries(sums).filter(([sum]) => reckoned.has(sum))) });
}
