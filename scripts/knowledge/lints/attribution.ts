/** A sentence that only a party says must say who says it, in every language. */
import { LANGUAGES } from '../../../src/model/primitives';
import type { Status } from '../../../src/model/status';
import { perLanguage, wholeWord } from '../grammar';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** Statuses whose sentence must carry an attributing word in every language. */
const NEEDS_ATTRIBUTION: readonly Status[] = ['alleged', 'disputed'];

/** The attributing words of a language with their forms; docs/method.md lists them for writers. */
export const attributing = perLanguage(({ attribution }) => wholeWord(Object.values(attribution).join('|'), 'iu'));

export function checkAttribution(base: KnowledgeBase): Problem[] {
  return [...base.records.claims].flatMap(([id, claim]) => {
    if (!NEEDS_ATTRIBUTION.includes(claim.status)) return [];
    return LANGUAGES.flatMap((language) => {
      const text = language === 'en' ? claim.text : base.overlays.get(language)?.claims.get(id)?.text;
      const key = language === 'en' ? `claims/${id}` : `${language}/claims/${id}`;
      return Object.entries(text ?? {}).flatMap(([level, sentence]) =>
        attributing(language).test(sentence)
          ? []
          : [
              problemAt(
                base,
                key,
                ['text', level],
                `is ${claim.status} but its ${level} text names nobody who says it; use a verb of that status (docs/method.md)`,
              ),
            ],
      );
    });
  });
}
