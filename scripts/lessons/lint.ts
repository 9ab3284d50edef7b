/** What must hold in a lesson beyond its form: minutes that add up, figures that are references, claims that fit, few and fresh alignments. */
import { LANGUAGES } from '../../src/model/languages';
import type { Lesson } from '../../src/model/lesson';
import { STATUSES, SURE } from '../../src/model/status';
import { claimOf, REFERENCE, RULE, referencesIn } from '../../src/presentation/lesson/refs';
import { claimsOf, textsOf } from '../../src/presentation/lesson/texts';
import { avoidedIn } from '../knowledge/lints/wording';
import type { KnowledgeBase } from '../knowledge/load';
import { afterFaults } from './after';
import { borrowedFaults } from './borrowed';
import { deniedFaults } from './denied';
import { frenchFaults } from './french';
import { joinedFaults } from './joined';
import { limitFaults } from './limits';
import { tooHard } from './plain';
import { replyFaults } from './replies';
import { voiceFaults } from './voices';
import { wordFaults } from './words';

export interface Fault {
  path: readonly (string | number)[];
  message: string;
  severity: 'error' | 'warning';
}

const error = (path: Fault['path'], message: string): Fault => ({ path, message, severity: 'error' });
const MOST_ALIGNMENTS = 5;
const GONE = ['withdrawn', 'superseded'];

/** Each session is as long as its phases together, and names phases that there are. */
function minutes({ formats, phases }: Lesson): Fault[] {
  return formats.flatMap(({ sessions }, at) =>
    sessions.flatMap((session, number) => {
      const path = ['formats', at, 'sessions', number];
      const sum = session.phases.reduce((total, { minutes: long }) => total + long, 0);
      return [
        ...(sum === session.minutes
          ? []
          : [error(path, `lasts ${session.minutes} minutes and its phases ${sum}; make them agree`)]),
        ...session.phases
          .filter(({ phase }) => !Object.hasOwn(phases, phase))
          .map(({ phase }) => error(path, `names the phase "${phase}", which the lesson does not have`)),
        ...(number > 0 && phases[session.phases[0]?.phase ?? '']?.kind !== 'recall'
          ? [error(path, 'begins without a recall; a later session stands alone')]
          : []),
      ];
    }),
  );
}

/** What a phase needs is another phase of the lesson. */
const needs = ({ phases }: Lesson): Fault[] =>
  Object.entries(phases).flatMap(([id, { needs: all = [] }]) =>
    all
      .filter((need) => need === id || !Object.hasOwn(phases, need))
      .map((need) =>
        error(['phases', id, 'needs'], `needs the phase "${need}", which is no other phase of the lesson`),
      ),
  );

/** Each step gives out papers that there are, and each paper is given out in a step. */
function papers({ phases, sheets, court, formats }: Lesson): Fault[] {
  const all = [...Object.keys(sheets), ...(court ? ['cards'] : [])];
  const given = Object.entries(phases).flatMap(([id, { papers: own = [] }]) => own.map((paper) => ({ id, paper })));
  return [
    ...formats.flatMap(({ papers: own = [] }, at) =>
      own
        .filter((paper) => !Object.hasOwn(sheets, paper))
        .map((paper) => error(['formats', at, 'papers'], `gives out "${paper}", which is no sheet of the lesson`)),
    ),
    ...given
      .filter(({ paper }) => !all.includes(paper))
      .map(({ id, paper }) => error(['phases', id, 'papers'], `gives out "${paper}", which is no paper of the lesson`)),
    ...all
      .filter((paper) => !given.some((one) => one.paper === paper))
      .map((paper) => error(['sheets'], `has the paper "${paper}", which no step gives out; name it in its papers`)),
  ];
}

/** Whether a reference leads somewhere. A claim that was withdrawn is still a claim: the page says what became of it. */
function leads(
  { kind, to }: { kind: string; to: string },
  { sums = {}, court }: Lesson,
  { records }: KnowledgeBase,
): boolean {
  const claim = claimOf({ kind, to });
  if (kind === 'means' && to === RULE) return true;
  if (kind === 'state' || kind === 'means') return STATUSES.some((state) => state === to);
  if (kind === 'card') return court?.sets.flat().includes(to) ?? false;
  if (kind === 'said' || kind === 'status') return records.claims.has(to);
  if (kind === 'answered') {
    const [, id = '', at] = /^(.+)\.(\d+)$/.exec(to) ?? [];
    return records.claims.get(id)?.responses[Number(at)]?.on !== undefined;
  }
  if (claim !== undefined) {
    const at = Number(/\.(\d+)(?:\.(?:low|high))?$/.exec(to)?.[1]);
    return records.claims.get(claim)?.figures?.[at] !== undefined;
  }
  if (kind === 'figure') return records.wages.has(to);
  if (kind === 'given') {
    const [, id = '', at] = /^(.+)\.(\d+)$/.exec(to) ?? [];
    return sums[id]?.times?.[Number(at)] !== undefined;
  }
  return Object.hasOwn(sums, to);
}

/** No figure is typed: digits stand in references alone. References in all languages are the same. */
function figures(lesson: Lesson, base: KnowledgeBase): Fault[] {
  const own = textsOf(lesson).filter(({ path: [field] }) => field !== 'alignments');
  return own.flatMap(({ path, text }) => [
    ...LANGUAGES.flatMap((language) => {
      const bare = text[language].replace(REFERENCE, '');
      return [
        ...(/\d/.test(bare)
          ? [error([...path, language], 'has a typed figure; refer to a claim, {figure:claim.0}, or write it in words')]
          : []),
        ...(/[{}]/.test(bare)
          ? [error([...path, language], 'has a reference that is not known; compare docs/lessons.md')]
          : []),
      ];
    }),
    ...referencesIn(text.en)
      .filter((reference) => !leads(reference, lesson, base))
      .map(({ kind, to }) => error([...path, 'en'], `refers to {${kind}:${to}}, which leads nowhere`)),
    ...(LANGUAGES.every((language) => sorted(text[language]) === sorted(text.en))
      ? []
      : [error(path, 'refers to other figures in one language than in the other')]),
  ]);
}

const sorted = (text: string): string =>
  referencesIn(text)
    .map(({ kind, to }) => `${kind}:${to}`)
    .sort()
    .join();

function amountsOf({ sums = {} }: Lesson, { records }: KnowledgeBase): Fault[] {
  return Object.entries(sums).flatMap(([id, { take, times = [], of }]) =>
    [take, ...times, of]
      .flatMap((one) => (typeof one === 'string' ? one : []))
      .filter((one) => {
        const [, claim = '', at] = /^(.+)\.(\d+)\.(?:low|high)$/.exec(one) ?? [];
        return at === undefined ? !records.wages.has(one) : !records.claims.get(claim)?.figures?.[Number(at)];
      })
      .map((one) => error(['sums', id], `reckons with ${one}, which is neither a figure of a claim nor a wage`)),
  );
}

/** Claims exist, are no harder than the lesson's ceiling, and can carry the quiz. */
function claims(lesson: Lesson, { records }: KnowledgeBase): Fault[] {
  return [
    ...claimsOf(lesson).flatMap((id): Fault[] => {
      const claim = records.claims.get(id);
      if (!claim) return [error([], `names the claim "${id}", which the base does not have`)];
      if (GONE.includes(claim.status))
        return [
          { path: [], message: `stands on ${id}, which is ${claim.status}; choose another`, severity: 'warning' },
        ];
      return claim.sensitivity.level > lesson.ceiling
        ? [error([], `names ${id} (sensitivity ${claim.sensitivity.level}) above its ceiling ${lesson.ceiling}`)]
        : [];
    }),
    ...Object.entries(lesson.quiz).flatMap(([id, { claim }]) => {
      const status = records.claims.get(claim)?.status;
      return status && !SURE.includes(status) && !GONE.includes(status)
        ? [error(['quiz', id], `rests on ${claim}, which is ${status}; a right answer needs ${SURE.join(', ')}`)]
        : [];
    }),
    ...Object.entries(lesson.phases).flatMap(([id, { slides }]) =>
      slides
        .flatMap(({ chain }) => chain ?? [])
        .filter((chain) => !records.products.has(chain))
        .map((chain) => error(['phases', id], `shows the chain of "${chain}", which is no product of the base`)),
    ),
  ];
}

function alignments({ alignments: all }: Lesson): Fault[] {
  const countries = new Set(all.map(({ country }) => country));
  return [...countries].flatMap((country) => {
    const count = all.filter((one) => one.country === country).length;
    return count > MOST_ALIGNMENTS
      ? [error(['alignments'], `names ${count} lines for ${country}; choose ${MOST_ALIGNMENTS}`)]
      : [];
  });
}

/** What pupils read keeps to the plain limits. */
const plain = (lesson: Lesson): Fault[] =>
  textsOf(lesson)
    .filter(({ pupils }) => pupils)
    .flatMap(({ path, text }) =>
      LANGUAGES.flatMap((language) =>
        tooHard(text[language].replace(REFERENCE, 'so much'), language).map((why) =>
          error([...path, language], `is too hard for pupils: ${why}`),
        ),
      ),
    );

const french = (lesson: Lesson): Fault[] =>
  textsOf(lesson).flatMap(({ path, text: { fr } }) => frenchFaults(fr).map((why) => error([...path, 'fr'], why)));

/** One word for one thing, as in the claims: the word lists of the languages hold here, too. */
const wording = (lesson: Lesson): Fault[] =>
  textsOf(lesson).flatMap(({ path, text }) =>
    LANGUAGES.flatMap((language) =>
      avoidedIn(text[language].replace(REFERENCE, ''), language, text.en).map((why) => error([...path, language], why)),
    ),
  );

/** Everything wrong with one lesson. */
export const lintLesson = (lesson: Lesson, base: KnowledgeBase): Fault[] => [
  ...minutes(lesson),
  ...needs(lesson),
  ...papers(lesson),
  ...figures(lesson, base),
  ...amountsOf(lesson, base),
  ...claims(lesson, base),
  ...voiceFaults(lesson, base).map((why) => error(['court'], why)),
  ...limitFaults(lesson, base).map(({ path, message }) => error(path, message)),
  ...deniedFaults(lesson, base).map(({ path, message }) => error(path, message)),
  ...joinedFaults(lesson, base).map(({ path, message }) => error(path, message)),
  ...replyFaults(lesson, base).map(({ path, message }) => error(path, message)),
  ...wordFaults(lesson, base).map(({ path, message }) => error(path, message)),
  ...afterFaults(lesson, base).map(({ path, message }) => error(path, message)),
  ...alignments(lesson),
  ...plain(lesson),
  ...borrowedFaults(lesson).map(({ path, message }) => error(path, message)),
  ...french(lesson),
  ...wording(lesson),
];
