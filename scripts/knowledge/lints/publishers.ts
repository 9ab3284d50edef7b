/** A court, an office or a description is named in the reader's language; an outlet keeps the name under which it publishes. */
import { LANGUAGES, type Language } from '../../../src/model/languages';
import type { Source } from '../../../src/model/source';
import { grammarFile, grammarOf, perLanguage, wholeWord } from '../grammar';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';

const translated = perLanguage(({ names }) => wholeWord(names.translated.join('|') || '(?!)', 'iu'));

/** Courts and offices have an own name in each language, and so has what is described in words of another. */
function needsAName({ publisher, kind, lang }: Source, language: Language): boolean {
  if (lang === language && language !== 'en') return false;
  const words = LANGUAGES.some((other) => other !== language && translated(other).test(publisher));
  const official = kind === 'court' || kind === 'official';
  return words || (official && !translated(language).test(publisher) && lang !== language);
}

export const checkPublishers = (base: KnowledgeBase): Problem[] =>
  LANGUAGES.flatMap((language) => {
    const known = grammarOf(language).names.publishers;
    const seen = new Set(Object.keys(known));
    return [...base.records.sources].flatMap(([id, source]) => {
      if (seen.has(source.publisher) || !needsAName(source, language)) return [];
      seen.add(source.publisher);
      return [
        openAt(
          base,
          `sources/${id}`,
          ['publisher'],
          'publisher',
          `names "${source.publisher}", which has no name in ${language}; write it in names.publishers of ${grammarFile(language)}, or the same if it has no other`,
        ),
      ];
    });
  });
