/** Figures that nobody gave together make no statement together: neither in a sentence of a lesson, nor in a sum. */
import { LANGUAGES } from '../../src/model/languages';
import type { Lesson } from '../../src/model/lesson';
import { claimOf, referencesIn } from '../../src/presentation/lesson/refs';
import { textsOf } from '../../src/presentation/lesson/texts';
import type { KnowledgeBase } from '../knowledge/load';

interface JoinedFault {
  path: readonly (string | number)[];
  message: string;
}

const SENTENCES = /(?<=[.;?!…])[\s»”]+/;

/** What a figure is of, and its unit: figures of one claim in one unit are told side by side by the claim itself. */
function kindOf(to: string, { records }: KnowledgeBase): string {
  const [, claim = to, at] = /^(.+?)\.(\d+)(?:\.(?:low|high))?$/.exec(to) ?? [];
  const { unit, basis = '' } = records.claims.get(claim)?.figures?.[Number(at)] ?? {};
  return `${claim} ${unit ?? ''} ${basis}`;
}

const kinds = (figures: readonly string[], base: KnowledgeBase): Set<string> =>
  new Set(figures.map((to) => kindOf(to, base)));

/** A sum takes one figure and numbers of the exercise; a share is of two figures of one claim and one kind. */
const sums = ({ sums: all = {} }: Lesson, base: KnowledgeBase): JoinedFault[] =>
  Object.entries(all).flatMap(([id, { take, times = [], of }]) => [
    ...times
      .filter((factor) => typeof factor === 'string')
      .map((factor) => ({
        path: ['sums', id],
        message: `reckons ${take} with ${factor}, which nobody gave together; write a number of the exercise`,
      })),
    ...(typeof of === 'string' && kinds([take, of], base).size > 1
      ? [{ path: ['sums', id], message: `makes a share of ${take} and ${of}, which are not of one claim and kind` }]
      : []),
  ]);

/** One sentence holds figures of one claim, and of one kind. */
const sentences = (lesson: Lesson, base: KnowledgeBase): JoinedFault[] =>
  textsOf(lesson).flatMap(({ path, text }) =>
    LANGUAGES.flatMap((language) =>
      text[language].split(SENTENCES).flatMap((sentence) => {
        const figures = referencesIn(sentence)
          .filter((reference) => reference.kind === 'figure' && claimOf(reference) !== undefined)
          .map(({ to }) => to);
        return kinds(figures, base).size > 1
          ? [
              {
                path: [...path, language],
                message: `joins ${figures.join(' and ')} in one sentence; write a sentence for each`,
              },
            ]
          : [];
      }),
    ),
  );

export const joinedFaults = (lesson: Lesson, base: KnowledgeBase): JoinedFault[] => [
  ...sums(lesson, base),
  ...sentences(lesson, base),
];
