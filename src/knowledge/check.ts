/** All checks of the base that go beyond one record's schema, in one list. Node only. */
import { checkAttribution } from './lints/attribution';
import { checkReferences } from './lints/references';
import { checkResponses } from './lints/responses';
import { checkReviews } from './lints/reviews';
import { checkTranslations } from './lints/translations';
import type { KnowledgeBase } from './load';
import type { Problem } from './source-files';

/** A check looks at the loaded base and names what is wrong; `today` is YYYY-MM-DD. */
export type Lint = (base: KnowledgeBase, today: string) => Problem[];

const LINTS: readonly Lint[] = [checkReferences, checkResponses, checkAttribution, checkTranslations, checkReviews];

/** Runs every check. An empty list means that the base may ship. */
export const checkKnowledge = (base: KnowledgeBase, today: string): Problem[] => LINTS.flatMap((lint) => lint(base, today));
