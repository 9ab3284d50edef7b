/** Reads the labelling task: held against its form, its drawings and the base. Node only. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { PAY_BASES } from '../../src/model/figure';
import { Labelling } from '../../src/model/labelling';
import { LANGUAGES } from '../../src/model/languages';
import { SURE } from '../../src/model/status';
import { drawingAddress, figurePlace, isPaidFor } from '../../src/presentation/lesson/labelling';
import type { KnowledgeBase } from '../knowledge/load';
import { readRecords } from '../knowledge/source-files';
import { frenchFaults } from './french';
import { tooHard } from './plain';

const FOLDER = fileURLToPath(new URL('../../src/lessons/labelling', import.meta.url));

/** Address and text of each drawing. */
export const drawings = ({ pictures }: Labelling): [string, string][] =>
  pictures.map(({ file }) => [drawingAddress(file), readFileSync(`${FOLDER}/pictures/${file}.svg`, 'utf8')]);

/** Why a figure cannot be reckoned with in class; nothing where it can. */
function faultOf(reference: string, { records }: KnowledgeBase): string[] {
  const [id, at] = figurePlace(reference);
  const claim = records.claims.get(id);
  const figure = claim?.figures?.[at];
  if (!claim || !figure) return [`names the figure ${reference}, which the base does not have`];
  return [
    ...(figure.basis && PAY_BASES.includes(figure.basis) && isPaidFor(figure.per)
      ? []
      : [`reckons with ${reference}, which is no pay for an hour or for a task`]),
    ...(claim.sensitivity.level > 0 ? [`names ${id}, which is no claim for the youngest`] : []),
    ...(SURE.includes(claim.status) ? [] : [`rests on ${id}, which is ${claim.status}; choose ${SURE.join(', ')}`]),
  ];
}

/** What is wrong with a task whose form is right. */
export function lintLabelling(task: Labelling, base: KnowledgeBase): string[] {
  const texts = [task.is, task.ask, ...task.answers, ...task.pictures.map(({ shows }) => shows), ...task.talk];
  return [
    ...task.figures.flatMap((figure) => faultOf(figure, base)),
    ...texts.flatMap(({ fr }) => frenchFaults(fr)),
    ...LANGUAGES.flatMap((language) =>
      texts.flatMap((text) => [
        ...tooHard(text[language], language).map((why) => `too hard for pupils: ${why}`),
        ...(/\d/.test(text[language]) ? [`has a typed figure: "${text[language]}"`] : []),
      ]),
    ),
  ];
}

/** The task of this repository. Throws an Error that lists what is wrong with it. */
export function loadLabelling(base: KnowledgeBase): Labelling {
  const file = `${FOLDER}/task.yaml`;
  const { records, problems } = readRecords('task.yaml', readFileSync(file, 'utf8'));
  const task = v.safeParse(Labelling, records[0]?.value);
  const faults = [
    ...problems.map(({ message }) => message),
    ...(task.issues ?? []).map(
      ({ path, message }) => `${(path ?? []).map(({ key }) => String(key)).join('.')} ${message}`,
    ),
    ...(task.success ? lintLabelling(task.output, base) : []),
  ];
  if (!task.success || faults.length > 0)
    throw new Error(`src/lessons/labelling/task.yaml has ${faults.length} errors:\n${faults.join('\n')}`);
  return task.output;
}
