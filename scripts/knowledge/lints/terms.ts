/** A word of the trade in what a reader meets first is one that the glossary explains. */
import { LANGUAGES } from '../../../src/model/languages';
import { perLanguage, wholeWord } from '../grammar';
import type { OverlayKind } from '../kinds';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';
import { overlayTexts, type Shown, shownTexts } from './texts';

/** Kinds whose texts stand on a first screen; of a claim the short text alone. */
const FIRST: readonly OverlayKind[] = ['claims', 'products', 'categories', 'notes'];

const trade = perLanguage((grammar) =>
  Object.entries(grammar.trade).map(([concept, words]) => ({ concept, words: wholeWord(words, 'iu') })),
);

/** The entries of the glossary that a text in a language needs, each with the word that needs it. */
export const termsIn = (text: string, language: (typeof LANGUAGES)[number]): { concept: string; word: string }[] =>
  trade(language).flatMap(({ concept, words }) => {
    const word = words.exec(text)?.[0];
    return word === undefined ? [] : [{ concept, word }];
  });

const isFirst =
  (kind: OverlayKind) =>
  ({ path: [field, level] }: Shown): boolean =>
    kind !== 'claims' || (field === 'text' && level === 'plain');

export function checkTerms(base: KnowledgeBase): Problem[] {
  // A part of the base without its glossary explains nothing, and owes nothing.
  if (base.records.concepts.size === 0) return [];
  return FIRST.flatMap((kind) =>
    [...base.records[kind]].flatMap(([id, record]) =>
      LANGUAGES.flatMap((language) => {
        const texts =
          language === 'en'
            ? shownTexts(kind, record)
            : overlayTexts(kind, base.overlays.get(language)?.[kind].get(id));
        const key = language === 'en' ? `${kind}/${id}` : `${language}/${kind}/${id}`;
        return texts.filter(isFirst(kind)).flatMap(({ path, text }) =>
          termsIn(text, language)
            .filter(({ concept }) => !base.records.concepts.has(concept))
            .map(({ concept, word }) =>
              openAt(
                base,
                key,
                path,
                'word',
                `says "${word}", which the glossary does not explain; write concepts/${concept}`,
              ),
            ),
        );
      }),
    ),
  );
}
