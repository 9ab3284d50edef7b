/** What a step says where another lesson borrows it: nothing that holds in its own lesson alone, and no result of a question that it does not ask. */
import { LANGUAGES } from '../../src/model/languages';
import type { Lesson } from '../../src/model/lesson';
import { type Reference, referencesIn } from '../../src/presentation/lesson/refs';
import { textsOf } from '../../src/presentation/lesson/texts';

interface Fault {
  path: readonly (string | number)[];
  message: string;
}

/** The sheet on which a step stands, in its own lesson. */
const OWN_SHEET = /this (?:sheet|page)|cette (?:fiche|page)/;

/** Its lengths and its sheet stand in `whole`. */
function ofTheWhole(lesson: Lesson): Fault[] {
  return textsOf(lesson).flatMap(({ path, text }) =>
    path[0] !== 'phases' || path[2] === 'whole'
      ? []
      : LANGUAGES.flatMap((language) => {
          const said = text[language].toLowerCase();
          const length = lesson.formats
            .map(({ name }) => name[language].toLowerCase())
            .find((name) => said.includes(name));
          const found = length ?? OWN_SHEET.exec(said)?.[0];
          const message = `says "${found}", which a page that borrows the step does not have; write it as whole`;
          return found === undefined ? [] : [{ path: [...path, language], message }];
        }),
  );
}

/** The reckoning to which a reference leads, where it takes numbers that the exercise itself gives. */
const exerciseOf = ({ kind, to }: Reference, { sums = {} }: Lesson): string[] => {
  const sum = kind === 'given' ? to.replace(/\.\d+$/, '') : to;
  const gives = ['given', 'sum', 'work'].includes(kind) && sums[sum]?.times?.some((one) => typeof one === 'number');
  return gives ? [sum] : [];
};

/** A result of an exercise stands in the step that gives its numbers, on a screen or a paper. */
function ofAnExercise(lesson: Lesson): Fault[] {
  return Object.entries(lesson.phases).flatMap(([id, { teacher, slides, papers = [] }]) => {
    const asked = [
      ...slides.flatMap(({ title, lines = [] }) => [title, ...lines]),
      ...papers.flatMap((paper) => lesson.sheets[paper]?.tasks.map(({ ask }) => ask) ?? []),
    ].flatMap(({ en }) => referencesIn(en).filter(({ kind }) => kind === 'given'));
    const given = new Set(asked.flatMap((one) => exerciseOf(one, lesson)));
    const named = new Set(referencesIn(teacher.en).flatMap((one) => exerciseOf(one, lesson)));
    return [...named]
      .filter((sum) => !given.has(sum))
      .map((sum) => ({
        path: ['phases', id, 'teacher'],
        message: `gives the result of "${sum}", which none of its screens and papers asks; write it in the step that does`,
      }));
  });
}

export const borrowedFaults = (lesson: Lesson): Fault[] => [...ofTheWhole(lesson), ...ofAnExercise(lesson)];
