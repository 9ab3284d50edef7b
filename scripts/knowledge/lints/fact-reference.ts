/** What a text may say: the numbers, dates and names that stand in a record's reference text, figures and qualifiers. */
import type { Claim } from '../../../src/model/claim';
import type { Language } from '../../../src/model/primitives';
import type { Kind } from '../kinds';
import type { KnowledgeBase } from '../load';
import { currenciesNamed } from './currencies';
import { type MonthNamed, monthOfDay, monthsNamed } from './dates';
import { type KnownWords, knownWords, type NameGroup, nameGroup } from './names';
import { equivalents } from './proper-names';
import { impliedNumbers, type Quantity, quantities } from './quantities';
import { shownTexts } from './texts';

export interface FactReference {
  words: KnownWords;
  quantities: readonly Quantity[];
  months: readonly MonthNamed[];
  /** ISO 4217 codes. */
  currencies: ReadonlySet<string>;
}

const codesIn = (texts: readonly string[]): string[] => texts.flatMap(currenciesNamed).map(({ code }) => code);
const present = <T>(value: T | undefined): value is T => value !== undefined;

/** Names of an entity in every language, with its other names. */
export function entityNames(base: KnowledgeBase, id: string): string[] {
  const entity = base.records.entities.get(id);
  const rendered = [...base.overlays.values()].map((overlays) => overlays.entities.get(id)?.name);
  return entity ? [entity.name, ...(entity.aka ?? []), ...rendered.filter(present)] : [];
}

const countryNames = (base: KnowledgeBase, code: string | undefined): string[] =>
  code === undefined
    ? []
    : [
        base.records.countries.get(code)?.name,
        ...[...base.overlays.values()].map((overlays) => overlays.countries.get(code)?.name),
      ].filter(present);

let fixed: NameGroup[] | undefined;
const fixedGroups = (): NameGroup[] => {
  fixed ??= equivalents().map(nameGroup);
  return fixed;
};

const knownGroups = new WeakMap<KnowledgeBase, NameGroup[]>();

/** Every name of which the base or the dated list gives several forms; gathered once for a base. */
export function nameGroups(base: KnowledgeBase): NameGroup[] {
  const groups = knownGroups.get(base) ?? [
    ...fixedGroups(),
    ...[...base.records.entities.keys()].map((id) => nameGroup(entityNames(base, id))),
    ...[...base.records.countries.keys()].map((code) => nameGroup(countryNames(base, code))),
  ];
  knownGroups.set(base, groups);
  return groups;
}

/** The entity and its owners, nearest first. */
export function ownersOf(base: KnowledgeBase, id: string | undefined): string[] {
  const line: string[] = [];
  for (
    let current = id;
    current !== undefined && !line.includes(current);
    current = base.records.entities.get(current)?.parent
  )
    line.push(current);
  return line;
}

function claimNames(base: KnowledgeBase, claim: Claim): string[] {
  const named = [
    claim.subject,
    claim.object,
    claim.place,
    ...claim.about,
    ...claim.products,
    ...(claim.otherPlaces ?? []),
    ...claim.responses.map((row) => row.of),
  ];
  const sources = [...claim.evidence.map((item) => item.source), ...claim.responses.flatMap((row) => row.source ?? [])];
  return [
    ...named.flatMap((id) => ownersOf(base, id)).flatMap((id) => entityNames(base, id)),
    ...sources.map((id) => base.records.sources.get(id)?.publisher).filter(present),
    ...countryNames(base, claim.country),
  ];
}

const plainNumber = (value: number | undefined): Quantity[] =>
  value === undefined ? [] : [{ written: String(value), value, vague: false }];

/** Days of a record as numbers and months: a text may say "2 June 2023" where the period says 2023-06-02. */
function daysOf(days: readonly (string | undefined)[]): Pick<FactReference, 'quantities' | 'months'> {
  const written = days.filter(present);
  const numbers = written.flatMap((day) => [
    Number(day.slice(0, 4)),
    ...(day.length === 10 ? [Number(day.slice(8))] : []),
  ]);
  return { quantities: numbers.flatMap(plainNumber), months: written.flatMap(monthOfDay) };
}

function fromTexts(texts: readonly string[], language: Language): Pick<FactReference, 'quantities' | 'months'> {
  return {
    quantities: texts.flatMap((text) => [
      ...quantities(text, language),
      ...impliedNumbers(text, language).flatMap(plainNumber),
    ]),
    months: texts.flatMap((text) => monthsNamed(text, language)),
  };
}

/** What the texts of a claim may say. Its `plain` and `detail` texts are not part of it: they are checked too. */
function claimReference(
  base: KnowledgeBase,
  claim: Claim,
  groups: readonly NameGroup[],
  more: readonly string[] = [],
  moreDays: readonly (string | undefined)[] = [],
): FactReference {
  const shown = shownTexts('claims', claim)
    .filter(({ path: [field, level] }) => field !== 'text' || level === 'standard')
    .map(({ text }) => text);
  const texts = [...shown, ...more];
  const said = fromTexts(texts, 'en');
  const days = daysOf([
    claim.period?.from,
    claim.period?.to,
    ...(claim.figures ?? []).map((figure) => figure.asOf),
    ...moreDays,
  ]);
  const figures = (claim.figures ?? []).flatMap((figure) => [...plainNumber(figure.low), ...plainNumber(figure.high)]);
  return {
    words: knownWords([...texts, ...claimNames(base, claim)], groups),
    quantities: [...said.quantities, ...figures, ...days.quantities],
    months: [...said.months, ...days.months],
    currencies: new Set([...codesIn(texts), ...(claim.figures ?? []).map((figure) => figure.currency).filter(present)]),
  };
}

/** What a claim's `detail` may say: in English also what the second check noted, and the titles and days of the sources; elsewhere what the English detail says. */
export function detailReference(
  base: KnowledgeBase,
  claim: Claim,
  language: Language,
  groups: readonly NameGroup[],
): FactReference {
  if (language !== 'en') return claimReference(base, claim, groups, [claim.text.detail].filter(present));
  const sources = claim.evidence.map((item) => base.records.sources.get(item.source)).filter(present);
  const texts = [claim.audit?.note, ...sources.map((source) => source.title)].filter(present);
  return claimReference(
    base,
    claim,
    groups,
    texts,
    sources.map((source) => source.date),
  );
}

/** What another language may say of any other record: no more than its English does. */
function plainReference(
  base: KnowledgeBase,
  kind: Kind,
  id: string,
  record: unknown,
  groups: readonly NameGroup[],
): FactReference {
  const texts = shownTexts(kind, record).map(({ text }) => text);
  const wage = kind === 'wages' ? base.records.wages.get(id) : undefined;
  const { quantities: numbers, months } = fromTexts(texts, 'en');
  const days = daysOf([wage?.validFrom, wage?.validTo]);
  return {
    words: knownWords(
      [
        ...texts,
        ...ownersOf(base, id).flatMap((entity) => entityNames(base, entity)),
        ...countryNames(base, wage?.country),
      ],
      groups,
    ),
    quantities: [...numbers, ...plainNumber(wage?.amount), ...days.quantities],
    months: [...months, ...days.months],
    currencies: new Set([...codesIn(texts), ...(wage ? [wage.currency] : [])]),
  };
}

/** What several references carry together, with further names. */
export function mergedReferences(
  references: readonly FactReference[],
  names: readonly string[],
  groups: readonly NameGroup[],
): FactReference {
  const words = [knownWords(names, groups), ...references.map((reference) => reference.words)];
  return {
    words: { has: (word) => words.some((known) => known.has(word)) },
    quantities: references.flatMap((reference) => reference.quantities),
    months: references.flatMap((reference) => reference.months),
    currencies: new Set(references.flatMap((reference) => [...reference.currencies])),
  };
}

const knownReferences = new WeakMap<KnowledgeBase, Map<string, FactReference>>();

/** A claim is referred to by its texts, its notes and the gaps of its products: it is read once for a base. */
function ofClaim(base: KnowledgeBase, id: string, claim: Claim, groups: readonly NameGroup[]): FactReference {
  const known = knownReferences.get(base) ?? new Map<string, FactReference>();
  knownReferences.set(base, known);
  const reference = known.get(id) ?? claimReference(base, claim, groups);
  known.set(id, reference);
  return reference;
}

export function factReference(
  base: KnowledgeBase,
  kind: Kind,
  id: string,
  groups: readonly NameGroup[],
): FactReference | undefined {
  const claim = kind === 'claims' ? base.records.claims.get(id) : undefined;
  const action = kind === 'actions' ? base.records.actions.get(id) : undefined;
  const note = kind === 'notes' ? base.records.notes.get(id) : undefined;
  if (note) return factReference(base, 'claims', note.claim, groups);
  if (action) return factReference(base, 'resources', action.resource, groups);
  if (claim) return ofClaim(base, id, claim, groups);
  const record = base.records[kind].get(id);
  return record && plainReference(base, kind, id, record, groups);
}
