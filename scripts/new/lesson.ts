/** A new lesson: a file of the right form whose minutes add up and whose texts are empty, with what is still to be written, line by line. */
import { LANGUAGES, type Language } from '../../src/model/languages';
import { SUBJECTS } from '../../src/model/lesson';
import { CannotAdd } from '../knowledge/add-record';
import type { KnowledgeBase } from '../knowledge/load';
import { readLessons } from '../lessons/load';

export const LESSON_FOLDER = 'src/lessons/data';

export interface LessonAnswers {
  id: string;
  titles: Readonly<Record<Language, string>>;
  from: number;
  to: number;
  minutes: number;
  subjects: readonly string[];
  /** YYYY-MM-DD */
  today: string;
}

/** Steps and their share of the time; the last takes what is left. */
const STEPS = [
  ['warm-up', 0.1],
  ['look', 0.2],
  ['activity', 0.4],
  ['plenary', 0.2],
  ['exit', 0],
] as const;
const SHORTEST = 10;

const both = (make: (language: Language) => string) =>
  `{ ${LANGUAGES.map((language) => `${language}: ${JSON.stringify(make(language))}`).join(', ')} }`;
const EMPTY = both(() => '');

/** Minutes of each step, which add up to the whole. */
function shared(minutes: number): [kind: string, minutes: number][] {
  let left = minutes;
  return STEPS.map(([kind, share], at) => {
    const long = at === STEPS.length - 1 ? left : Math.max(1, Math.floor(minutes * share));
    left -= long;
    return [kind, long];
  });
}

function textOf({ id, titles, from, to, minutes, subjects, today }: LessonAnswers): string {
  const steps = shared(minutes);
  const lines = (name: string, fields: readonly string[]) => fields.map((field) => `${name}${field}: ${EMPTY}`);
  return [
    `${id}:`,
    `  title: ${both((language) => titles[language])}`,
    `  what: ${EMPTY}`,
    `  ages: [${from}, ${to}]`,
    `  subjects: [${subjects.join(', ')}]`,
    ...lines('  ', ['group', 'materials', 'noDevice']),
    '  ceiling: 0',
    `  revised: ${today}`,
    '  objectives:',
    `    - ${EMPTY}`,
    '  alignments: []',
    ...lines('  ', ['contentNote', 'optOut']),
    '  phases:',
    ...steps.flatMap(([kind, long]) => [
      `    ${kind}:`,
      `      kind: ${kind}`,
      `      minutes: ${long}`,
      ...lines('      ', ['title', 'teacher']),
      '      slides:',
      `        - title: ${EMPTY}`,
    ]),
    '  formats:',
    `    - name: ${EMPTY}`,
    '      sessions:',
    `        - minutes: ${minutes}`,
    '          phases:',
    ...steps.map(([kind, long]) => `            - { phase: ${kind}, minutes: ${long} }`),
    '  sheets: {}',
    '  differentiation:',
    ...lines('    ', ['support', 'stretch', 'language', 'large']),
    '  rubric:',
    ...Array.from({ length: 3 }, () => [
      `    - criterion: ${EMPTY}`,
      '      levels:',
      ...Array.from({ length: 3 }, () => `        - ${EMPTY}`),
    ]).flat(),
    `  homework: ${EMPTY}`,
    '  quiz: {}',
    `  textReview: { ${LANGUAGES.map((language) => `${language}: []`).join(', ')} }`,
    '',
  ].join('\n');
}

/** The file after those that are there, and each fault that it still has. Throws CannotAdd for an answer that no lesson can have. */
export function newLesson(
  answers: LessonAnswers,
  there: ReadonlyMap<string, string>,
  base: KnowledgeBase,
): { file: string; text: string; next: string[] } {
  const { id, from, to, minutes, subjects } = answers;
  const known: readonly string[] = SUBJECTS;
  const strange = subjects.filter((subject) => !known.includes(subject));
  if (!/^[a-z0-9][a-z0-9-]{2,63}$/.test(id) || ['pieces', 'labelling'].includes(id))
    throw new CannotAdd(
      `"${id}" is no id for a lesson; write small letters, digits and hyphens, and neither "pieces" nor "labelling".`,
    );
  if ([...there.keys()].some((file) => file.replace(/^\d+-/, '') === `${id}.yaml`))
    throw new CannotAdd(`There is a lesson "${id}" already; nothing was written.`);
  if (strange.length > 0 || subjects.length === 0)
    throw new CannotAdd(`subjects: choose of ${known.join(', ')}${strange[0] ? `; "${strange[0]}" is none` : ''}.`);
  if (!(from > 0 && to >= from)) throw new CannotAdd('ages: write two numbers, the lower one first.');
  if (!(Number.isInteger(minutes) && minutes >= SHORTEST))
    throw new CannotAdd(`minutes: write a whole number from ${SHORTEST} on.`);
  const last = Math.max(0, ...[...there.keys()].map((file) => Number(/^\d+/.exec(file)?.[0] ?? 0)));
  const name = `${last + 1}-${id}.yaml`;
  const text = textOf(answers);
  const { problems } = readLessons(new Map([[name, text]]), base);
  const file = `${LESSON_FOLDER}/${name}`;
  return { file, text, next: problems.map(({ line, message }) => `${file}:${line} ${message}`) };
}
