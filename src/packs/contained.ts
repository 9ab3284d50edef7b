/** A pack adds and comments: its records stand beside those of the base, and lean on nothing that neither has. */
import type { Entity } from '../model/entity';
import type { SourceKind } from '../model/source';
import { unanswered } from './answered';
import { unsupported } from './borne-out';
import { claimsMissing, translatedAmiss, unfitForClass } from './contained-lessons';
import { daysAhead } from './days';
import { PackRefused } from './faults';
import { companyCalled, type Naming } from './named-companies';
import type { Pack, PackClaim } from './pack';
import { roomFaults } from './room';

/** What a pack may point to. */
export interface BaseIds {
  claims: ReadonlySet<string>;
  products: ReadonlySet<string>;
  /** Each with its kind. */
  sources: ReadonlyMap<string, SourceKind>;
  entities: ReadonlyMap<string, Entity['type']>;
  /** Claims on which no right answer rests, and those that go further into a hard subject than a class is shown. */
  unsure: ReadonlySet<string>;
  hard: ReadonlySet<string>;
  /** Those who answer, each with one of its names. */
  companies: readonly (readonly [id: string, name: string])[];
  /** By which texts name them. */
  naming: Naming;
  /** Entity -> whose it is, and who may answer for it. */
  owners: ReadonlyMap<string, string>;
  /** Their web sites. */
  companySites: readonly string[];
}

/** Whoever is named answers: these have a row in every claim that names them. */
export const ANSWERABLE: ReadonlySet<string> = new Set<Entity['type']>(['company', 'contractor', 'platform']);
const OWN_KINDS = ['claims', 'entities', 'sources', 'actions', 'lessons'] as const;

const named = ({ subject, object, about, place, otherPlaces }: PackClaim): string[] =>
  [subject, object, place, ...about, ...(otherPlaces ?? [])].filter((id) => id !== undefined);

const twice = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) < at);

/** The faults of one claim, a sentence each. */
function faultsOf(id: string, claim: PackClaim, pack: Pack, base: BaseIds): string[] {
  const own = (kind: (typeof OWN_KINDS)[number], one: string) => Object.hasOwn(pack[kind] ?? {}, one);
  const typeOf = (entity: string) =>
    (own('entities', entity) ? pack.entities?.[entity]?.type : undefined) ?? base.entities.get(entity);
  const missing = (kind: string, ids: readonly string[], has: (id: string) => boolean) =>
    ids
      .filter((one) => !has(one))
      .map((one) => `claims.${id} names the ${kind} "${one}", which neither pack nor base has`);
  const sources = [
    ...claim.evidence.map(({ source }) => source),
    ...claim.evidence.flatMap(({ origin }) => origin ?? []),
    ...claim.responses.flatMap(({ source }) => source ?? []),
    ...(claim.said?.readIn === undefined ? [] : [claim.said.readIn]),
  ];
  const { since } = claim;
  const supporting = claim.evidence.filter(({ role }) => role === 'supports').map(({ source }) => source);
  const answered = new Set(claim.responses.map(({ of }) => of));
  return [
    ...missing('entity', [...named(claim), ...answered], (one) => typeOf(one) !== undefined),
    ...missing('product', claim.products, (one) => base.products.has(one)),
    ...missing('source', sources, (one) => own('sources', one) || base.sources.has(one)),
    ...missing('claim', claim.comments ? [claim.comments] : [], (one) => base.claims.has(one)),
    ...missing(
      'claim',
      since === undefined || since.found === 'none' ? [] : since.found,
      (one) => own('claims', one) || base.claims.has(one),
    ),
    ...missing('claim', claim.supersededBy ? [claim.supersededBy] : [], (one) => own('claims', one)),
    ...twice(claim.evidence.map(({ source }) => source)).map(
      (one) => `claims.${id} has the source "${one}" twice; keep one`,
    ),
    ...(supporting.length === 0 ? [`claims.${id} has no source that supports it`] : []),
    ...(claim.said && !supporting.includes(claim.said.source)
      ? [`claims.${id} names a speaker whose piece is not among its supporting sources`]
      : []),
  ];
}

/** Under another type a company of the base would be spoken of and not answer; under an id of the pack's own the answers that the base knows would not be its. */
function renamed({ entities = {} }: Pack, { companies }: BaseIds): string[] {
  const [sameCompany, anyBranch] = [companyCalled(companies, false), companyCalled(companies, true)];
  return Object.entries(entities).flatMap(([id, { type, name, aka = [] }]) => {
    const companyOf = ANSWERABLE.has(type) ? sameCompany : anyBranch;
    const company = [name, ...aka].map(companyOf).find((found) => found !== undefined);
    return company
      ? [`entities.${id} is a ${type} with the name of ${company}, which answers in the base; name that one instead`]
      : [];
  });
}

/** Whether an id is one of the base's. */
export const takenIn =
  ({ claims, sources, entities, products }: BaseIds) =>
  (id: string): boolean =>
    claims.has(id) || sources.has(id) || entities.has(id) || products.has(id);

/** What it leans on or takes the place of, a sentence each. */
function looseIn(pack: Pack, base: BaseIds): string[] {
  const foreign = OWN_KINDS.flatMap((kind) =>
    Object.keys(pack[kind] ?? {})
      .filter((id) => !id.startsWith(`${pack.id}-`))
      .map((id) => `${kind}.${id} does not begin with "${pack.id}-"`),
  );
  // An id of the base may begin with the pack's.
  const taken = takenIn(base);
  const replaced = [pack.id, ...OWN_KINDS.flatMap((kind) => Object.keys(pack[kind] ?? {}))]
    .filter(taken)
    .map((id) => `"${id}" is an id of the base; write another`);
  const claims = Object.entries(pack.claims).flatMap(([id, claim]) => faultsOf(id, claim, pack, base));
  const sources = Object.entries(pack.sources ?? {}).flatMap(([id, { origin }]) =>
    origin === undefined || Object.hasOwn(pack.sources ?? {}, origin) || base.sources.has(origin)
      ? []
      : [`sources.${id} has the origin "${origin}", which neither pack nor base has`],
  );
  const owners = Object.entries(pack.entities ?? {}).flatMap(([id, { parent }]) =>
    parent === undefined || Object.hasOwn(pack.entities ?? {}, parent) || base.entities.has(parent)
      ? []
      : [`entities.${id} has the parent "${parent}", which neither pack nor base has`],
  );
  const actions = Object.entries(pack.actions ?? {}).flatMap(([id, { products = [] }]) =>
    products
      .filter((one) => !base.products.has(one))
      .map((one) => `actions.${id} names the product "${one}", which the base does not have`),
  );
  const translated = Object.entries(pack.translations ?? {}).flatMap(([language, { claims: texts = {} }]) => [
    ...(pack.languages.includes(language as Pack['languages'][number])
      ? []
      : [`languages leaves out "${language}", which is translated`]),
    ...Object.keys(texts)
      .filter((id) => !Object.hasOwn(pack.claims, id))
      .map((id) => `translations.${language} has the claim "${id}", which the pack does not have`),
  ]);
  const lessons = [...claimsMissing(pack, base), ...translatedAmiss(pack)];
  return [
    ...foreign,
    ...replaced,
    ...renamed(pack, base),
    ...claims,
    ...sources,
    ...owners,
    ...actions,
    ...translated,
    ...lessons,
  ];
}

/** By the code under which a pack is refused for them; the first that is there is told. */
const faultsByCode = (pack: Pack, base: BaseIds) =>
  [
    ['not-contained', looseIn(pack, base)],
    ['no-answer-row', unanswered(pack, base)],
    ['too-much', roomFaults(pack)],
    ['not-borne-out', unsupported(pack, base)],
    ['not-yet', daysAhead(pack)],
    ['not-for-class', unfitForClass(pack, base)],
  ] as const;

/** Faults of a pack beside the base, a sentence each; none where it may be shown. */
export const containmentFaults = (pack: Pack, base: BaseIds): string[] =>
  faultsByCode(pack, base).flatMap(([, faults]) => faults);

/** Throws PackRefused with the first faults. */
export function mustBeContained(pack: Pack, base: BaseIds): void {
  const found = faultsByCode(pack, base).filter(([, faults]) => faults.length > 0);
  const [first] = found;
  if (!first) return;
  const all = found.flatMap(([, faults]) => faults);
  throw new PackRefused(first[0], all.slice(0, 5).join('; '));
}
