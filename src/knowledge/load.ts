/** Turns the YAML texts of the knowledge base into typed records, with every fault named by file and line. Node only. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Claim } from '../model/claim';
import { LANGUAGES, type Language } from '../model/primitives';
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
  if (issue.type === 'strict_object' && issue.expected === 'never') return `field "${field}" is not known; take it out or correct its name`;
  if (issue.received === 'undefined') return `field "${field}" is missing (expected ${issue.expected})`;
  const custom = issue.message.startsWith('Invalid') ? `has ${issue.received}; expected ${issue.expected}` : issue.message;
  return field ? `field "${field}" ${custom}` : `the record ${custom}`;
}

/** English strings of a claim that other languages render, hashed: a translation carries this hash. */
export function renderedHash(claim: Claim): string {
  const strings = [
    claim.text,
    claim.contested ?? null,
    claim.responses.map((row) => [row.of, row.text ?? null]),
    (claim.figures ?? []).map((figure) => figure.what),
    claim.suspended?.reason ?? null,
  ];
  return createHash('sha256').update(JSON.stringify(strings)).digest('hex').slice(0, 12);
}

/**
 * Reads a whole data folder given as path -> text. Never throws: what cannot be read is a problem and is left out.
 * Paths are `kind/file.yaml` or `language/kind/file.yaml`.
 */
export function loadKnowledge(texts: ReadonlyMap<string, string>): KnowledgeBase {
  const records = emptyMaps(KINDS) as unknown as Records;
  const overlays = new Map(OTHER_LANGUAGES.map((language) => [language, emptyMaps(Object.keys(OVERLAYS) as OverlayKind[]) as unknown as Overlays]));
  const written = new Map<string, WrittenRecord>();
  const problems: Problem[] = [];

  for (const [file, text] of texts) {
    const parts = file.split('/');
    const language = OTHER_LANGUAGES.find((code) => code === parts[0]);
    const kind = parts[language ? 1 : 0] ?? '';
    const schema = language ? OVERLAYS[kind as OverlayKind] : SCHEMAS[kind as Kind];
    const target = language ? overlays.get(language)?.[kind as OverlayKind] : records[kind as Kind];
    if (!schema || !target) {
      problems.push({ file, line: 1, message: `stands in no known folder; use one of ${KINDS.join(', ')}`, severity: 'error' });
      continue;
    }
    const read = readRecords(file, text);
    problems.push(...read.problems);
    for (const record of read.records) {
      const wrong = (path: readonly PropertyKey[], message: string) => problems.push({ file, line: record.line(path), message: `${record.id}: ${message}`, severity: 'error' });
      const key = `${language ? `${language}/` : ''}${kind}/${record.id}`;
      const earlier = written.get(key);
      if (earlier) {
        wrong([], `id stands also in ${earlier.file} line ${earlier.line()}; ids are used once`);
        continue;
      }
      if (!/^[a-zA-Z0-9][a-zA-Z0-9-]{0,79}$/.test(record.id)) wrong([], 'id is not made of letters, digits and hyphens');
      written.set(key, record);
      const parsed = v.safeParse(schema, record.value);
      if (parsed.success) (target as Map<string, unknown>).set(record.id, parsed.output);
      else
        for (const issue of parsed.issues) {
          const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
          wrong(path, issueMessage(issue, path));
        }
    }
  }
  return { records, overlays, written, problems };
}
