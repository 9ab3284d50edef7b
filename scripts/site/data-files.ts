/** The claims of one page as files to take along: the formats of `npm run knowledge -- export`, of these claims and their sources alone. */
import type { DataForm } from '../../src/presentation/site/routes';
import { exportKnowledge } from '../knowledge/export/formats';
import type { KnowledgeBase } from '../knowledge/load';
import { forSpreadsheets } from '../spreadsheets';

/** File ending -> name of the format on the command line. */
const FORMAT_OF: Readonly<Record<DataForm, string>> = {
  csv: 'csv',
  json: 'json',
  jsonld: 'jsonld',
  'csl.json': 'csl',
  bib: 'bibtex',
  ris: 'ris',
};

const only = <T>(records: ReadonlyMap<string, T>, ids: Iterable<string>): Map<string, T> =>
  new Map(
    [...new Set(ids)].flatMap((id): [string, T][] => {
      const record = records.get(id);
      return record === undefined ? [] : [[id, record]];
    }),
  );

/** The base with these claims, their sources and all that they name, and nothing else. */
function partOf(base: KnowledgeBase, ids: readonly string[]): KnowledgeBase {
  const { records } = base;
  const claims = only(records.claims, ids);
  const all = [...claims.values()];
  const sources = all.flatMap(({ evidence, responses }) =>
    [...evidence, ...responses].flatMap((row) => row.source ?? []),
  );
  const named = all.flatMap((claim) => [
    ...claim.about,
    ...claim.products,
    ...(claim.otherPlaces ?? []),
    claim.subject,
    claim.object ?? [],
    claim.place ?? [],
    claim.responses.map((row) => row.of),
  ]);
  const nothing = Object.fromEntries(
    Object.keys(records).map((kind) => [kind, new Map()]),
  ) as unknown as typeof records;
  return {
    ...base,
    records: {
      ...nothing,
      claims,
      sources: only(records.sources, sources),
      entities: only(records.entities, named.flat()),
    },
    overlays: new Map(
      [...base.overlays].map(([language, overlays]) => [
        language,
        {
          ...(Object.fromEntries(Object.keys(overlays).map((kind) => [kind, new Map()])) as unknown as typeof overlays),
          claims: only(overlays.claims, ids),
          entities: only(overlays.entities, named.flat()),
        },
      ]),
    ),
  };
}

/** Of the one claim of a file: its own version and its day, so that a file changes only with its claim. */
const versionOf = ({ records }: KnowledgeBase): string => {
  const [step] = [...records.claims.values()].flatMap(({ history }) => history.at(-1) ?? []);
  return step ? `${step.on}, version ${step.version}` : '';
};

/** The forms asked for of the claims given, as text. */
export function dataFiles(
  base: KnowledgeBase,
  ids: readonly string[],
  forms: readonly DataForm[],
): [form: DataForm, text: string][] {
  const part = partOf(base, ids);
  const version = versionOf(part);
  const text = (form: DataForm) => exportKnowledge(part, version, FORMAT_OF[form]) ?? '';
  return forms.map((form) => [form, form === 'csv' ? forSpreadsheets(text(form)) : text(form)]);
}
