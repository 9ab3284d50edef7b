/** No text says more than its reference: every number, date and name in it stands there too. */
import type { Language } from '../../../src/model/primitives';
import { type Kind, OVERLAYS, type OverlayKind } from '../kinds';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { currenciesNamed } from './currencies';
import { carriesMonth, monthsNamed } from './dates';
import { detailReference, type FactReference, factReference, nameGroups } from './fact-reference';
import { carriesName, nameWords } from './names';
import { problemAt } from './problem';
import { carries, quantities } from './quantities';
import { overlayTexts, type Shown, shownTexts } from './texts';

/** A text to be held against a reference. */
interface Checked extends Shown {
  key: string;
  language: Language;
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

/** What a text says that its reference does not, in words for the writer. `known` are names that need no capital to be seen. */
export function unfounded(
  text: string,
  language: Language,
  reference: FactReference,
  known: ReadonlySet<string>,
): string[] {
  const numbers = quantities(text, language).filter((quantity) => !carries(reference.quantities, quantity));
  const dates = monthsNamed(text, language);
  const months = dates.filter((month) => !carriesMonth(reference.months, month));
  // English months have a capital and are no names: they are held against the dates.
  const ofDates = new Set(dates.flatMap(({ written }) => written.split(' ')));
  const names = nameWords(text).filter(
    ({ written, opens }) =>
      !ofDates.has(written) && !(opens && !known.has(written)) && !carriesName(reference.words, written),
  );
  const currencies = currenciesNamed(text).filter(({ code }) => !reference.currencies.has(code));
  return distinct([
    ...numbers.map(({ written }) => `the number "${written}"`),
    ...months.map(({ written }) => `the date "${written}"`),
    ...currencies.map(({ written }) => `the currency "${written}"`),
    ...names.map(({ written }) => `the name "${written}"`),
  ]);
}

/** What English itself says twice: the other levels of a claim, an action beside its resource, a note beside its claim. */
function englishTexts(base: KnowledgeBase, kind: OverlayKind): [id: string, checked: Checked][] {
  const levels = ['plain', 'detail'] as const;
  if (kind === 'claims')
    return [...base.records.claims].flatMap(([id, { text }]) =>
      levels.flatMap((level): [string, Checked][] => {
        const written = text[level];
        return written ? [[id, { key: `claims/${id}`, language: 'en', path: ['text', level], text: written }]] : [];
      }),
    );
  if (kind !== 'actions' && kind !== 'notes') return [];
  return [...base.records[kind]].flatMap(([id, record]) =>
    shownTexts(kind, record).map((shown): [string, Checked] => [
      id,
      { ...shown, key: `${kind}/${id}`, language: 'en' },
    ]),
  );
}

const textsOfKind = (base: KnowledgeBase, kind: OverlayKind): Map<string, Checked[]> => {
  const texts = new Map<string, Checked[]>();
  const add = (id: string, checked: Checked) => texts.set(id, [...(texts.get(id) ?? []), checked]);
  for (const [id, checked] of englishTexts(base, kind)) add(id, checked);
  for (const [language, overlays] of base.overlays)
    for (const [id, overlay] of overlays[kind])
      for (const shown of overlayTexts(kind, overlay))
        add(id, { ...shown, key: `${language}/${kind}/${id}`, language });
  return texts;
};

/**
 * Words that the base writes with a capital inside sentences and never without one. They are names even where they
 * open a sentence; a word that also stands in small letters ("Selon", "People") may open one.
 */
function surelyNames(texts: Iterable<string>): Set<string> {
  const all = [...texts];
  const small = new Set(all.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu) ?? []));
  const capital = all.flatMap((text) => nameWords(text).filter(({ opens }) => !opens));
  return new Set(capital.map(({ written }) => written).filter((written) => !small.has(written.toLowerCase())));
}

export function checkFacts(base: KnowledgeBase): Problem[] {
  const groups = nameGroups(base);
  const kinds = (Object.keys(OVERLAYS) as OverlayKind[]).map((kind) => ({ kind, records: textsOfKind(base, kind) }));
  const known = surelyNames(
    kinds.flatMap(({ records }) => [...records.values()].flatMap((texts) => texts.map(({ text }) => text))),
  );
  return kinds.flatMap(({ kind, records }) =>
    [...records].flatMap(([id, texts]) => {
      const reference = factReference(base, kind as Kind, id, groups);
      if (!reference) return [];
      const claim = kind === 'claims' ? base.records.claims.get(id) : undefined;
      return texts.flatMap(({ key, path, text, language }) => {
        const detailed = claim && path[0] === 'text' && path[1] === 'detail';
        const extra = unfounded(
          text,
          language,
          detailed ? detailReference(base, claim, language, groups) : reference,
          known,
        );
        return extra.length === 0
          ? []
          : [
              problemAt(
                base,
                key,
                path,
                `says ${extra.join(' and ')}, which its English reference, figures and period do not; write what they say, or add it to names.forms in src/i18n/<language>.grammar.json if it is only another form of a name`,
              ),
            ];
      });
    }),
  );
}
