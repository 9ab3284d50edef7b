/** Keeps together in a line what is read as one: ranges, amounts with their unit, days, and short names. Surfaces alone show it so; what is exported is as it is written. Node only. */
import type { Language } from '../../src/model/languages';
import { perLanguage } from './grammar';
import type { Overlays, Records } from './kinds';
import type { KnowledgeBase } from './load';

const NO_BREAK = '\u00a0';
/** What is longer would not fit a narrow line whole, and then be cut within a word. */
const LONGEST = 22;
const NUMBER = '[$€£₹₱]?\\d[\\d.,\\u00a0\\u202f]*';
/** A number, not a year, or a range of them, with the word behind it that it counts; a word of two letters counts nothing. */
const COUNTED = /(?<![^ («“‘])(?!(?:19|20)\d\d )[^ ]*[\d%$€£] \p{L}[^ ]{2,}/gu;

const asOne = (text: string): string => text.replaceAll(' ', NO_BREAK);
const asOneIfShort = (text: string): string => (text.length <= LONGEST ? asOne(text) : text);

const phrases = perLanguage(
  ({ together: { between, words } }) =>
    [
      new RegExp(`${NUMBER} (?:${between}) (?=${NUMBER})`, 'gu'),
      new RegExp(`(?<= )(?:${words})(?![\\p{L}])`, 'gu'),
    ] as const,
);

/** A text as it is set. `names` finds those that are kept whole. */
export function together(text: string, language: Language, names?: RegExp): string {
  const [ranges, words] = phrases(language);
  const whole = names ? text.replace(names, asOne) : text;
  return whole.replace(words, asOne).replace(ranges, asOne).replace(COUNTED, asOneIfShort);
}

/** Names of two words and more that fit any line, of whom and what the base speaks. */
function namesIn({ entities, sources }: Records): RegExp {
  const all = [
    ...[...entities.values()].flatMap(({ name, aka = [] }) => [name, ...aka]),
    ...[...sources.values()].map(({ publisher }) => publisher),
  ];
  const parted = [...new Set(all)].filter((name) => /^[\p{Lu}\d][^()]+ /u.test(name) && name.length <= LONGEST);
  const longestFirst = parted.sort((one, other) => other.length - one.length);
  const written = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${written.join('|')})(?![\\p{L}\\d])`, 'gu');
}

type Set = (text: string) => string;
const each = <T extends object>(record: T, set: Set): T =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, typeof value === 'string' ? set(value) : value]),
  ) as T;
const mapped = <T>(records: ReadonlyMap<string, T>, change: (record: T) => T): Map<string, T> =>
  new Map([...records].map(([id, record]) => [id, change(record)]));

const ofRecords = (records: Records, set: Set): Records => ({
  ...records,
  claims: mapped(records.claims, (claim) => ({
    ...claim,
    text: each(claim.text, set),
    ...(claim.contested && { contested: set(claim.contested) }),
    responses: claim.responses.map((row) => ({ ...row, ...(row.text && { text: set(row.text) }) })),
  })),
  products: mapped(records.products, ({ hour, ...product }) => ({
    ...product,
    gaps: product.gaps.map(set),
    ...(hour && {
      hour: {
        ...hour,
        ...(hour.otherSide && { otherSide: each(hour.otherSide, set) }),
        ...(hour.beside && { beside: set(hour.beside) }),
      },
    }),
  })),
});

const ofOverlays = (overlays: Overlays, set: Set): Overlays => ({
  ...overlays,
  claims: mapped(overlays.claims, (claim) => ({
    ...claim,
    text: each(claim.text, set),
    ...(claim.contested && { contested: set(claim.contested) }),
    ...(claim.responses && { responses: each(claim.responses, set) }),
  })),
  products: mapped(overlays.products, (product) => ({
    ...product,
    gaps: product.gaps.map(set),
    ...(product.otherSide && { otherSide: set(product.otherSide) }),
    ...(product.beside && { beside: set(product.beside) }),
  })),
});

/** The base as surfaces show it, in each language. */
export function togetherBase(base: KnowledgeBase): KnowledgeBase {
  const names = namesIn(base.records);
  const setIn =
    (language: Language): Set =>
    (text) =>
      together(text, language, names);
  return {
    ...base,
    records: ofRecords(base.records, setIn('en')),
    overlays: new Map([...base.overlays].map(([language, all]) => [language, ofOverlays(all, setIn(language))])),
  };
}
