/** Words of the trade that a product's texts use, each with what the glossary says of it. Node only; runs at build time. */
import type { LocalTerm } from '../../src/knowledge/shard';
import type { Language } from '../../src/model/primitives';
import { termsIn } from './lints/terms';
import type { KnowledgeBase } from './load';
import { localClaim } from './localize';

/** The same claims stand with many products: each text is looked through once. */
const known = new Map<string, readonly string[]>();
function conceptsOf(text: string, language: Language): readonly string[] {
  const key = `${language} ${text}`;
  const found = known.get(key) ?? termsIn(text, language).map(({ concept }) => concept);
  known.set(key, found);
  return found;
}

/** The entries for the claims named and for further texts, in the order of the alphabet. */
export function termsFor(
  base: KnowledgeBase,
  claims: readonly string[],
  texts: readonly string[],
  language: Language,
): LocalTerm[] {
  const overlays = language === 'en' ? undefined : base.overlays.get(language)?.concepts;
  const shown = claims.flatMap((id) => {
    const text = localClaim(base, id, language)?.text;
    return text ? [text.plain, text.standard] : [];
  });
  const concepts = new Set([...texts, ...shown].flatMap((text) => conceptsOf(text, language)));
  return [...concepts]
    .flatMap((id) => {
      const record = base.records.concepts.get(id);
      const rendered = overlays?.get(id);
      const { term, definition } = rendered ?? record ?? {};
      if (term === undefined || definition === undefined) return [];
      return [{ term, definition, ...(language !== 'en' && !rendered && { textLanguage: 'en' as const }) }];
    })
    .toSorted((left, right) => left.term.localeCompare(right.term, language));
}
