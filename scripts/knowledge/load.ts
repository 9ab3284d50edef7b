/** Turns the YAML texts of the knowledge base into typed records, with every fault named by file and line. Node only. */

import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../src/model/primitives';
import { KINDS, type Kind, OVERLAYS, type OverlayKind, type Overlays, type Records, SCHEMAS } from './kinds';
import { type Problem, readRecords, type WrittenRecord } from './source-files';

/** The base as read: records, overlays per language, where each stands, and what is wrong with it. */
export interface KnowledgeBase {
  records: Records;
  overlays: Map<Language, Overlays>;
  /** `kind/id` or `language/kind/id` -> the record as written. */
  written: Map<string, WrittenRecord>;
  problems: Problem[];
}

const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== 'en');

const emptyMaps = <K extends string>(kinds: readonly K[]) => Object.fromEntries(kinds.map((kind) => [kind, new Map()]));

/** The sentence for a schema issue: which field, what is wrong, what to write. */
function issueMessage(issue: v.BaseIssue<unknown>, path: readonly PropertyKey[]): string {
  const field = path.map(String).join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `field "${field}" is not known; take it out or correct its name`;
  if (issue.received === 'undefined') return `field "${field}" is missing (expected ${issue.expected})`;
  const custom = issue.message.startsWith('Invalid')
    ? `has ${issue.received}; expected ${issue.expected}`
    : issue.message;
  return field ? `field "${field}" ${custom}` : `the record ${custom}`;
}

/** Where a file's records go, by its path; undefined for a folder that the base does not know. */
function shelfOf(base: KnowledgeBase, file: string) {
  const [first = '', second = '', ...deeper] = file.split('/');
  const language = OTHER_LANGUAGES.find((code) => code === first);
  const kind = language ? second : first;
  const depth = language ? 1 : 0;
  const known = Object.hasOwn(language ? OVERLAYS : SCHEMAS, kind);
  if (!known || (second === '' && !language) || deeper.length !== depth) return undefined;
  const schema: v.GenericSchema = language ? OVERLAYS[kind as OverlayKind] : SCHEMAS[kind as Kind];
  const target = (language ? base.overlays.get(language)?.[kind as OverlayKind] : base.records[kind as Kind]) as
    | Map<string, unknown>
    | undefined;
  return target && { prefix: language ? `${language}/${kind}` : kind, schema, target };
}
type Shelf = NonNullable<ReturnType<typeof shelfOf>>;

const ID = /^[a-zA-Z0-9][a-zA-Z0-9-]{0,79}$/;

/** A rule of a schema may stumble over a value that no one foresaw; that too is a fault of the record, not of the build. */
function parse(schema: v.GenericSchema, value: unknown) {
  try {
    return v.safeParse(schema, value);
  } catch {
    return undefined;
  }
}

/** Checks one record against its schema and puts it on its shelf. Returns what is wrong with it. */
function placeRecord(base: KnowledgeBase, { prefix, schema, target }: Shelf, record: WrittenRecord): Problem[] {
  const wrong = (path: readonly PropertyKey[], message: string): Problem => ({
    file: record.file,
    line: record.line(path),
    message: `${record.id}: ${message}`,
    severity: 'error',
  });
  const key = `${prefix}/${record.id}`;
  const earlier = base.written.get(key);
  if (earlier) return [wrong([], `id stands also in ${earlier.file} line ${earlier.line()}; ids are used once`)];
  if (!ID.test(record.id)) return [wrong([], 'id is not made of letters, digits and hyphens (at most 80); correct it')];
  base.written.set(key, record);
  const parsed = parse(schema, record.value);
  if (!parsed)
    return [
      wrong(
        [],
        'cannot be checked: a value in it is of a form that nothing expects; compare it with a record beside it',
      ),
    ];
  if (parsed.success) target.set(record.id, parsed.output);
  return (parsed.issues ?? []).map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
    return wrong(path, issueMessage(issue, path));
  });
}

/**
 * Reads a whole data folder given as path -> text. Never throws: what cannot be read is a problem and is left out.
 * Paths are `kind/file.yaml` or `language/kind/file.yaml`.
 */
export function loadKnowledge(texts: ReadonlyMap<string, string>): KnowledgeBase {
  const records = emptyMaps(KINDS) as unknown as Records;
  const overlays = new Map(
    OTHER_LANGUAGES.map((language) => [
      language,
      emptyMaps(Object.keys(OVERLAYS) as OverlayKind[]) as unknown as Overlays,
    ]),
  );
  const base: KnowledgeBase = { records, overlays, written: new Map(), problems: [] };
  for (const [file, text] of texts) {
    const shelf = shelfOf(base, file);
    if (!shelf) {
      const folders = `${KINDS.join(', ')} (or ${OTHER_LANGUAGES.join(', ')}/ and one of these)`;
      base.problems.push({
        file,
        line: 1,
        message: `stands in no known folder; use one of ${folders}`,
        severity: 'error',
      });
      continue;
    }
    const read = readRecords(file, text);
    base.problems.push(...read.problems, ...read.records.flatMap((record) => placeRecord(base, shelf, record)));
  }
  return base;
}
