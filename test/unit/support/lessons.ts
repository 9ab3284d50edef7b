/** Lessons and what they are made with, as tests read them: a copy of the facts for each, so that a test may change a claim. */

import { readDataFolder } from '../../../scripts/knowledge/source-files';
import { readLessons } from '../../../scripts/lessons/load';
import { lessonMaker } from '../../../scripts/lessons/maker';
import { siteFacts } from '../../../scripts/site/facts';
import { siteWords } from '../../../src/i18n/site-words';
import type { Language } from '../../../src/model/languages';
import type { Lesson } from '../../../src/model/lesson';
import { lessonView } from '../../../src/presentation/lesson/lesson-view';
import type { LessonMaker } from '../../../src/presentation/lesson/maker';
import type { LessonView } from '../../../src/presentation/lesson/view';
import { makerOf } from '../../../src/presentation/site/claims';
import { BASE_DAY, compiledBase } from './base';

export const LESSON_FILES = readDataFolder('src/lessons/data');

const compiled = compiledBase();
const written = readLessons(LESSON_FILES, compiled.base);
const facts = new Map<Language, ReturnType<typeof siteFacts>>();

export const writtenLessons = () => written;

/** A lesson of the repository. Throws where there is none of that id. */
export function lessonOf(id: string): Lesson {
  const lesson = writtenLessons().lessons.get(id);
  if (!lesson) throw new Error(`no lesson ${id}`);
  return structuredClone(lesson);
}

/** The facts of one language, the claims in them one's own to change. */
export async function freshMaker(language: Language): Promise<LessonMaker> {
  const made = facts.get(language) ?? siteFacts(compiled, language, BASE_DAY);
  facts.set(language, made);
  const shared = await made;
  const claims = structuredClone(shared.claims);
  const all = shared.all.map((one) => ({ ...one, claim: claims[one.claim.id] ?? one.claim }));
  return lessonMaker(makerOf({ ...shared, claims, all }, siteWords(language)), compiled.base);
}

export async function viewOf(id: string, language: Language): Promise<{ view: LessonView; maker: LessonMaker }> {
  const maker = await freshMaker(language);
  return { view: lessonView(id, lessonOf(id), maker), maker };
}

/** A claim of those facts; throws where there is none. */
export function claimIn({ facts }: LessonMaker, id: string) {
  const claim = facts.claims[id];
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}
