/** Words of the trade that a product's texts use, each with what the glossary says of it. Node only; runs at build time. */
import type { LocalTerm, LocalWage } from '../../src/knowledge/shard';
import type { Figure } from '../../src/model/figure';
import type { Language } from '../../src/model/primitives';
import type { Hour } from '../../src/model/product';
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

/** What the part on pay is written in: its words are the interface's, and follow these fields. */
const PAY_WORDS: Partial<Record<NonNullable<Figure['basis']>, string>> = {
  'take-home': 'take-home-pay',
  contract: 'contract-rate',
};

/** The entries that the part on pay needs beside those of its sentences: a wage is named where it is drawn, and where it is missing. */
export function payConcepts(base: KnowledgeBase, hour: Hour | undefined, wages: readonly LocalWage[]): string[] {
  const paid = hour && base.records.claims.get(hour.paid.claim)?.figures?.[hour.paid.figure];
  if (!hour || !paid) return [];
  const { basis, per } = paid;
  const deducted = wages.some((wage) => wage.basis !== basis);
  return [
    ...(hour.billed ? ['contract-rate'] : []),
    ...(basis ? (PAY_WORDS[basis] ?? []) : []),
    ...(deducted ? ['take-home-pay'] : []),
    ...(per === 'task' ? [] : ['minimum-wage', 'living-wage']),
  ].flat();
}

/** The sentences of the part on pay that editors wrote. */
export const payTexts = (
  base: KnowledgeBase,
  hour: Hour | undefined,
  wages: readonly LocalWage[],
  language: Language,
): string[] => [
  ...(hour?.otherSide ? [hour.otherSide.text] : []),
  ...(hour?.beside ? [hour.beside] : []),
  ...[hour?.paid, hour?.billed].flatMap((of) =>
    typeof of === 'object' ? (localClaim(base, of.claim, language)?.figures ?? []).map(({ what }) => what) : [],
  ),
  ...wages.flatMap(({ forWhom, note }) => [forWhom, note ?? '']),
];

/** The entries for the claims named, for further texts and for what is needed by name, in the order of the alphabet. */
export function termsFor(
  base: KnowledgeBase,
  claims: readonly string[],
  texts: readonly string[],
  language: Language,
  further: readonly string[] = [],
): LocalTerm[] {
  const overlays = language === 'en' ? undefined : base.overlays.get(language)?.concepts;
  const shown = claims.flatMap((id) => {
    const text = localClaim(base, id, language)?.text;
    return text ? [text.plain, text.standard] : [];
  });
  const concepts = new Set([...further, ...[...texts, ...shown].flatMap((text) => conceptsOf(text, language))]);
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
