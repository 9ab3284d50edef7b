/** What came after the voice: an earlier voice cannot tell it, so a sentence with a later day names who does. */
import type { Claim } from '../../../src/model/claim';
import { LANGUAGES, type Language } from '../../../src/model/languages';
import { compareDays } from '../../../src/model/primitives';
import { perLanguage, wholeWord } from '../grammar';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { daysNamed, sentencesOf } from './dates';
import { openAt } from './open';

const LEVELS = ['plain', 'standard', 'detail'] as const;
const teller = perLanguage(({ attribution, later }) => {
  const words = Object.entries(attribution).filter(([word]) => !later.not.includes(word));
  return wholeWord([...words.map(([, forms]) => forms), later.told].join('|'), 'iu');
});
const ahead = perLanguage(({ later }) => wholeWord(later.ahead, 'iu'));
const notFound = perLanguage(({ gap }) => new RegExp(gap.says, 'u'));

/** The first day of a sentence that is later than its voice, where the sentence neither names who tells it nor looks ahead. */
function untold(sentence: string, on: string, outlets: readonly string[], language: Language): string | undefined {
  const later = daysNamed(sentence, language).find((day) => compareDays(day, on) > 0);
  if (!later || teller(language).test(sentence) || outlets.some((outlet) => sentence.includes(outlet)))
    return undefined;
  return ahead(language).test(sentence) || notFound(language).test(sentence) ? undefined : later;
}

/** Who may be named for it: the outlets of the evidence. A company that is named did it, and need not have told it. */
const outletsOf = (base: KnowledgeBase, { evidence }: Claim): string[] =>
  evidence.flatMap(({ source }) => {
    const { kind, publisher } = base.records.sources.get(source) ?? {};
    return publisher && kind !== 'company' ? [publisher] : [];
  });

export const checkLater = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) => {
    const on = claim.said?.on;
    if (!on) return [];
    const outlets = outletsOf(base, claim);
    return LANGUAGES.flatMap((language) => {
      const texts = language === 'en' ? claim.text : base.overlays.get(language)?.claims.get(id)?.text;
      const key = language === 'en' ? `claims/${id}` : `${language}/claims/${id}`;
      return LEVELS.flatMap((level) =>
        sentencesOf(texts?.[level] ?? '')
          .flatMap((sentence) => untold(sentence, on, outlets, language) ?? [])
          .map((day) =>
            openAt(
              base,
              key,
              ['text', level],
              'later event',
              `tells of ${day}, which its voice of ${on} cannot, and names nobody who does; name the source in that sentence`,
            ),
          ),
      );
    });
  });
