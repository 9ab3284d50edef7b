/** Whoever is named answers: each company that a claim names has a row for its answer in it. */
import { ANSWERABLE, type BaseIds } from './contained';
import { companyCalled, companyFinder, type Naming, wordsOf } from './named-companies';
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
    words: new Map(Object.entries(wordsOf(Object.values(entities)))),
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

/** Companies without a row: of several, each of which has the name that stands there, one is enough. */
interface Missing {
  claim: string;
  companies: string[];
  /** Named in its words alone, and by none of its fields. */
  inText: boolean;
}

/** Companies that claims name and that have no row in them. */
export function missingRows(pack: Pack, base: BaseIds): Missing[] {
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
  return Object.entries(claims).flatMap(([claim, written]) => {
    const { subject, object, about, responses } = written;
    const rows = new Set(responses.map(({ of }) => of));
    const inFields = [...new Set([subject, object ?? subject, ...about])].filter(
      (one) => answers(one) && !rows.has(one),
    );
    const named = textsOf(claim, written, pack)
      .flatMap(companiesIn)
      .filter((ids) => !ids.some((one) => hasRow(one, rows)));
    const inTexts = new Map(named.map((ids) => [ids.join(), ids]));
    return [
      ...inFields.map((one) => ({ claim, companies: [one], inText: false })),
      ...[...inTexts.values()].map((companies) => ({ claim, companies, inText: true })),
    ];
  });
}

/** The same, a sentence each. */
export const unanswered = (pack: Pack, base: BaseIds): string[] =>
  missingRows(pack, base).map(({ claim, companies, inText }) =>
    inText
      ? `claims.${claim} names ${companies.join(' or ')} in its text and has no row for its answer; add what it answers, that none was found, or, where the claim lays nothing to it or means another thing by the word, that it is only named (state: named)`
      : `claims.${claim} names ${companies.join()} and has no row for its answer`,
  );
