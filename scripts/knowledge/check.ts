/** All checks of the base that go beyond one record's schema, in one list. Node only. */
import { checkAddresses } from './lints/addresses';
import { checkAhead } from './lints/ahead';
import { checkAnswers } from './lints/answers';
import { checkAnswersInTexts } from './lints/answers-in-texts';
import { checkAttribution } from './lints/attribution';
import { checkChains } from './lints/chains';
import { checkContent } from './lints/content';
import { checkContradictions } from './lints/contradictions';
import { checkEvidence } from './lints/evidence';
import { checkFacts } from './lints/facts';
import { checkGaps } from './lints/gaps';
import { checkHours } from './lints/hours';
import { checkInternalIds } from './lints/internal-ids';
import { checkKnownAnswers } from './lints/known-answers';
import { checkLater } from './lints/later';
import { checkLifecycle } from './lints/lifecycle';
import { checkNotes } from './lints/notes';
import { checkOpenings } from './lints/openings';
import { checkOthers } from './lints/others';
import { checkPay } from './lints/pay';
import { checkPublishers } from './lints/publishers';
import { checkQuestions } from './lints/questions';
import { checkReach } from './lints/reach';
import { checkReadings } from './lints/readings';
import { checkReferences } from './lints/references';
import { checkResponses } from './lints/responses';
import { checkReviews } from './lints/reviews';
import { checkScopes } from './lints/scopes';
import { checkSides } from './lints/sides';
import { checkTerms } from './lints/terms';
import { checkTextReviews } from './lints/text-reviews';
import { checkTimes } from './lints/times';
import { checkTitles } from './lints/titles';
import { checkTranslations } from './lints/translations';
import { checkUnnamed } from './lints/unnamed';
import { checkVoices } from './lints/voices';
import { checkWording } from './lints/wording';
import { checkWordsToo } from './lints/words-too';
import type { KnowledgeBase } from './load';
import type { Problem } from './source-files';

/** A check looks at the loaded base and names what is wrong; `today` is YYYY-MM-DD. */
type Lint = (base: KnowledgeBase, today: string) => Problem[];

const LINTS: readonly Lint[] = [
  checkReferences,
  checkResponses,
  checkAttribution,
  checkContradictions,
  checkPay,
  checkHours,
  checkLifecycle,
  checkTranslations,
  checkFacts,
  checkInternalIds,
  checkReviews,
  checkTextReviews,
  checkReadings,
  checkVoices,
  checkPublishers,
  checkQuestions,
  checkEvidence,
  checkTimes,
  checkLater,
  checkAhead,
  checkScopes,
  checkChains,
  checkOpenings,
  checkOthers,
  checkNotes,
  checkReach,
  checkAddresses,
  checkAnswers,
  checkContent,
  checkKnownAnswers,
  checkAnswersInTexts,
  checkUnnamed,
  checkSides,
  checkGaps,
  checkWording,
  checkWordsToo,
  checkTerms,
  checkTitles,
];

/** Runs every check. A list without errors means that the base may ship. */
export const checkKnowledge = (base: KnowledgeBase, today: string): Problem[] =>
  LINTS.flatMap((lint) => lint(base, today));

/** How many fields of each name are still open. */
export function openFields(problems: readonly Problem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { open } of problems) if (open) counts[open] = (counts[open] ?? 0) + 1;
  return counts;
}

/** The problems as a new release counts them: what is long past due, or was read only once, stops it. */
export const forRelease = (problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => (problem.blocksRelease ? { ...problem, severity: 'error' } : problem));
