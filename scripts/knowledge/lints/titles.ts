/** A citation names a piece as it names itself: what is a note or a description of ours never stands as its title. */
import { LANGUAGES } from '../../../src/model/languages';
import { isDescription } from '../../../src/model/source';
import { grammarFile, grammarOf } from '../grammar';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';
import { problemAt } from './problem';

/** What we say of a copy or a digest, behind a title. */
const NOTE =
  /\((?:summary|copy|extract|digest|reprint|rewrite|reporting|report (?:on|of)|with (?:\w+['’]s|the|both|a|update|pay))\b[^()]*\)$/i;
/** How we call a piece whose title nobody here has seen. */
const OURS = /^(?:(?:report|article) (?:on|about)|coverage (?:of|with)|summary of the) /i;

const faultOf = (title: string): string | undefined => {
  if (isDescription(title)) return undefined;
  if (NOTE.test(title)) return 'ends in a note of ours; take it out, `via` and `origin` say how it was read';
  return OURS.test(title)
    ? 'describes the piece; write its own title, or put the description in [square brackets]'
    : undefined;
};

/** A title stays as printed; a description of ours is said in the reader's language. */
const untranslated = (base: KnowledgeBase, id: string, title: string): Problem[] =>
  LANGUAGES.filter(
    (language) => language !== 'en' && isDescription(title) && !grammarOf(language).names.descriptions[title],
  ).map((language) =>
    openAt(
      base,
      `sources/${id}`,
      ['title'],
      'description',
      `describes a piece in English alone; write it in ${language} in names.descriptions of ${grammarFile(language)}`,
    ),
  );

export const checkTitles = (base: KnowledgeBase): Problem[] =>
  [...base.records.sources].flatMap(([id, { title }]) => {
    const fault = faultOf(title);
    return fault ? [problemAt(base, `sources/${id}`, ['title'], fault)] : untranslated(base, id, title);
  });
