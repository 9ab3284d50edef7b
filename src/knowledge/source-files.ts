/** Reads the YAML text of the knowledge base, keeping for every value the line it stands on. Node only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** Something wrong in a data file: where, what, and what to write instead. */
export interface Problem {
  file: string;
  line: number;
  message: string;
  severity: 'error' | 'warning';
}

/** One record as written: its id, plain value, and a way to find the line of any path inside it. */
export interface WrittenRecord {
  id: string;
  file: string;
  value: unknown;
  line(path?: readonly PropertyKey[]): number;
}

const MAX_FILE_BYTES = 200_000;
const MAX_DEPTH = 12;

/** Depth of a parsed YAML value; stops counting past the limit. */
function depth(value: unknown, level = 0): number {
  if (level > MAX_DEPTH || value === null || typeof value !== 'object') return level;
  return Math.max(level, ...Object.values(value).map((child) => depth(child, level + 1)));
}

function lineFinder(document: Document, lines: LineCounter, id: string) {
  return (path: readonly PropertyKey[] = []): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn([id, ...path.slice(0, length)], true);
      const start = isNode(node) ? node.range?.[0] : undefined;
      if (start !== undefined) return lines.linePos(start).line;
    }
    return 1;
  };
}

/**
 * Records of one YAML text: a map from id to record. Anything else (aliases, tags, tabs, a byte order mark,
 * double keys, absurd size or depth) becomes a problem and the records are left out.
 */
export function readRecords(file: string, text: string): { records: WrittenRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong = (line: number, message: string) => problems.push({ file, line, message, severity: 'error' });
  if (text.length > MAX_FILE_BYTES) {
    wrong(1, `the file has ${text.length} characters; keep it under ${MAX_FILE_BYTES} and split it`);
    return { records: [], problems };
  }
  if (text.startsWith('\ufeff')) wrong(1, 'starts with a byte order mark; save the file as UTF-8 without it');
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core', strict: true, stringKeys: true });
    for (const error of [...document.errors, ...document.warnings]) wrong(error.linePos?.[0]?.line ?? 1, `is not plain YAML: ${error.message.split('\n')[0]}`);
    const alias = /^[^#'"]*[\s[{,][&*][A-Za-z0-9_-]+\s*$/m.exec(text);
    if (alias) wrong(text.slice(0, alias.index).split('\n').length, 'uses a YAML anchor or alias; write the value out');
    if (problems.length > 0) return { records: [], problems };
    if (!isMap(document.contents)) {
      if (text.trim() !== '') wrong(1, 'is not a map from id to record; start with "the-id:" and indent the record under it');
      return { records: [], problems };
    }
    const values: Record<string, unknown> = document.toJS({ maxAliasCount: 0 });
    if (depth(values) > MAX_DEPTH) {
      wrong(1, `is nested more than ${MAX_DEPTH} levels deep; records are flat`);
      return { records: [], problems };
    }
    const records = document.contents.items.flatMap((pair) => {
      const id = isScalar(pair.key) ? String(pair.key.value) : '';
      return [{ id, file, value: values[id], line: lineFinder(document, lines, id) }];
    });
    return { records, problems };
  } catch (error) {
    wrong(1, `cannot be read as YAML: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return { records: [], problems };
  }
}

/** All YAML files below a folder: path relative to it (with forward slashes) -> text. Sorted, so that builds are equal. */
export function readDataFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]));
}
