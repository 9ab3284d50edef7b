/** Lessons of a pack beside the base: what they may show, and on what a right answer may rest. */
import { SURE } from '../model/status';
import type { BaseIds } from './contained';
import type { LessonTexts, PackLesson } from './lesson';
import type { Pack } from './pack';

/** The hardest claim that a class is shown: hard subjects named, and no more. */
export const CLASS_CEILING = 1;

const all = ({ lessons = {} }: Pack): [string, PackLesson][] => Object.entries(lessons);
const ownClaim = ({ claims }: Pack, id: string) => (Object.hasOwn(claims, id) ? claims[id] : undefined);

/** Claims that neither pack nor base has, a sentence each. */
export const claimsMissing = (pack: Pack, base: BaseIds): string[] =>
  all(pack).flatMap(([id, { claims }]) =>
    claims
      .filter((claim) => !ownClaim(pack, claim) && !base.claims.has(claim))
      .map((claim) => `lessons.${id} shows the claim "${claim}", which neither pack nor base has`),
  );

/** What is not for a class, a sentence each. */
export function unfitForClass(pack: Pack, base: BaseIds): string[] {
  const isHard = (id: string) => (ownClaim(pack, id)?.sensitivity.level ?? 0) > CLASS_CEILING || base.hard.has(id);
  const isUnsure = (id: string) => {
    const own = ownClaim(pack, id);
    return own ? !SURE.includes(own.status) : base.unsure.has(id);
  };
  return all(pack).flatMap(([id, { claims, questions = [] }]) => [
    ...claims
      .filter(isHard)
      .map((claim) => `lessons.${id} shows ${claim}, which goes further into a hard subject than to name it`),
    ...questions
      .filter(({ claim }) => isUnsure(claim))
      .map(
        ({ claim }) => `lessons.${id} asks about ${claim}; a right answer rests on a claim that is ${SURE.join(', ')}`,
      ),
  ]);
}

/** How many texts there are of each kind; of a question, how many options. */
const shapeOf = ({ objectives, phases, questions = [] }: LessonTexts): string =>
  JSON.stringify([
    objectives.length,
    phases.map(({ pupils }) => pupils !== undefined),
    questions.map(({ options }) => options.length),
  ]);

/** Translations of a lesson that is not there, or that say more or less than it, a sentence each. */
export const translatedAmiss = ({ lessons = {}, translations = {} }: Pack): string[] =>
  Object.entries(translations).flatMap(([language, { lessons: texts = {} }]) =>
    Object.entries(texts).flatMap(([id, text]) => {
      const lesson = Object.hasOwn(lessons, id) ? lessons[id] : undefined;
      if (!lesson) return [`translations.${language} has the lesson "${id}", which the pack does not have`];
      return shapeOf(lesson) === shapeOf(text)
        ? []
        : [`translations.${language}.lessons.${id} has not the texts that the lesson has, each once`];
    }),
  );
