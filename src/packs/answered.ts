/** Whoever is named answers: each company that a claim names has a row for its answer in it. */
import { ANSWERABLE, type BaseIds } from './contained';
import { companyCalled, companyFinder, type Naming } from './named-companies';
import type { Pack, PackClaim } from './pack';

/** The names of the pack's own making: its companies, and those that are none, though a company's name may stand in them ("CGT Teleperformance"). */
function ownNaming({ publisher, entities = {} }: Pack, { companies }: BaseIds): Naming {
  const isCompany = companyCalled(companies, true);
  const all = Object.entries(entities).flatMap(([id, { type, name, aka = [] }]) =>
    [name, ...aka].map((one) => ({ id, name: one, answers: ANSWERABLE.has(type) })),
  );
  return {
    companies: all.flatMap(({ id, name, answers }) => (answers ? [[id, name] as const] : [])),
    others: [publisher.name, ...all.flatMap(({ name, answers }) => (answers ? [] : [name]))].filter(
      (name) => isCompany(name) === undefined,
    ),
  };
}

/** What a claim says, and who: in each language. */
function textsOf(id: string, { text, said }: PackClaim, { translations = {} }: Pack): string[] {
  const translated = Object.values(translations).flatMap(({ claims = {} }) =>
    Object.hasOwn(claims, id) && claims[id] ? [claims[id]] : [],
  );
  return [
    ...[text, ...translated.map((one) => one.text)].flatMap(({ plain, standard, detail }) => [plain, standard, detail]),
    ...[said?.by, ...translated.map(({ by }) => by)],
  ].filter((one) => one !== undefined);
}

/** Companies that a claim names and that have no row in it, a sentence each. */
export function unanswered(pack: Pack, base: BaseIds): string[] {
  const { claims, entities = {} } = pack;
  const own = (id: string) => (Object.hasOwn(entities, id) ? entities[id] : undefined);
  const companiesIn = companyFinder(base.naming, ownNaming(pack, base));
  const answers = (id: string) => ANSWERABLE.has(own(id)?.type ?? base.entities.get(id) ?? '');
  /** Whether it or whoever owns it has a row. */
  const hasRow = (id: string, rows: ReadonlySet<string>) => {
    const seen = new Set<string>();
    for (
      let at: string | undefined = id;
      at !== undefined && !seen.has(at);
      at = own(at)?.parent ?? base.owners.get(at)
    ) {
      if (rows.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  return Object.entries(claims).flatMap(([id, claim]) => {
    const { subject, object, about, responses } = claim;
    const rows = new Set(responses.map(({ of }) => of));
    const inFields = [...new Set([subject, object ?? subject, ...about])]
      .filter((one) => answers(one) && !rows.has(one))
      .map((one) => `claims.${id} names ${one} and has no row for its answer`);
    const named = textsOf(id, claim, pack).flatMap(companiesIn);
    const inTexts = new Set(named.flatMap((ids) => (ids.some((one) => hasRow(one, rows)) ? [] : [ids.join(' or ')])));
    return [
      ...inFields,
      ...[...inTexts].map(
        (one) =>
          `claims.${id} names ${one} in its text and has no row for its answer; add what it answers, or that none was found`,
      ),
    ];
  });
}
