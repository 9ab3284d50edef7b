/** Reads the YAML text of the knowledge base, keeping for every value the line it stands on. Node only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** Something wrong in a data file: where, what, and what to write instead. */
export interface Problem {
  file: string;
  line: number;
  message: string;
  severity: 'error' | 'warning';
  /** A warning in daily work that stops a new release. */
  blocksRelease?: boolean;
  /** Missing rather than wrong: a draft build may be looked at without it. */
  waits?: boolean;
  /** The field is still open, not wrong: counted under this name. */
  open?: string;
}

/** One record as written: its id, plain value, and a way to find the line of any path inside it. */
export interface WrittenRecord {
  id: string;
  file: string;
  value: unknown;
  line(path?: readonly PropertyKey[]): number;
}

const MAX_FILE_LENGTH = 200_000;
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

type Wrong = (line: number, message: string) => void;

/** Anchors, aliases and tags let a small file mean something large or strange: none is needed here. */
function checkPlain(document: Document, lines: LineCounter, wrong: Wrong): void {
  const lineOf = (node: Node) => lines.linePos(node.range?.[0] ?? 0).line;
  visit(document, {
    Alias: (_key, node) => wrong(lineOf(node), 'uses a YAML alias; write the value out'),
    Value: (_key, node) => {
      if (node.anchor) wrong(lineOf(node), 'uses a YAML anchor; take it out and write the value where it is needed');
      if (node.tag) wrong(lineOf(node), `uses the YAML tag ${node.tag}; write a plain value`);
    },
  });
}

interface Read {
  document: Document;
  value: unknown;
  lines: LineCounter;
}

/** The map from id to record that a document holds, or a problem. */
function recordsIn({ document, value, lines }: Read, file: string, wrong: Wrong): WrittenRecord[] {
  if (!isMap(document.contents)) {
    wrong(1, 'is not a map from id to record; start with "the-id:" and indent the record under it');
    return [];
  }
  const values = value as Record<string, unknown>;
  return document.contents.items.map((pair) => {
    const id = isScalar(pair.key) ? String(pair.key.value) : '';
    return { id, file, value: values[id], line: lineFinder(document, lines, id) };
  });
}

/** What can be told of a text without reading it as YAML. */
function checkText(text: string, wrong: Wrong): void {
  if (text.length > MAX_FILE_LENGTH)
    wrong(1, `has ${text.length} characters; keep it under ${MAX_FILE_LENGTH} and split it`);
  if (text.startsWith('\ufeff')) wrong(1, 'starts with a byte order mark; save the file as UTF-8 without it');
  if (text.trim() === '') wrong(1, 'is empty; write a record or delete the file');
  else if (!text.endsWith('\n'))
    wrong(
      text.split('\n').length,
      'has no line end after its last line; see that nothing is cut off, and end the line',
    );
}

/** A text as plain YAML; undefined where something is wrong with it, which has been told then. Never throws. */
function readPlain(text: string, wrong: Wrong): Read | undefined {
  let faults = 0;
  const tell: Wrong = (line, message) => {
    faults += 1;
    wrong(line, message);
  };
  checkText(text, tell);
  if (faults > 0) return undefined;
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: true,
      version: '1.2',
      schema: 'core',
      strict: true,
      stringKeys: true,
    });
    for (const error of [...document.errors, ...document.warnings])
      tell(error.linePos?.[0]?.line ?? 1, `is not plain YAML: ${error.message.split('\n')[0]}`);
    if (faults === 0) checkPlain(document, lines, tell);
    const value: unknown = faults === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined;
    if (depth(value) > MAX_DEPTH) tell(1, `is nested more than ${MAX_DEPTH} levels deep; records are flat`);
    return faults === 0 ? { document, value, lines } : undefined;
  } catch (error) {
    // A text nested thousands of levels deep exhausts the parser's stack before its depth can be measured.
    wrong(1, `cannot be read as YAML: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return undefined;
  }
}

/**
 * Records of one YAML text: a map from id to record. Anything else (aliases, tags, tabs, a byte order mark,
 * double keys, absurd size or depth) becomes a problem and the records are left out. Never throws.
 */
export function readRecords(file: string, text: string): { records: WrittenRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong: Wrong = (line, message) => problems.push({ file, line, message, severity: 'error' });
  const read = readPlain(text, wrong);
  return { records: read ? recordsIn(read, file, wrong) : [], problems };
}

/** The value of one YAML text, read as strictly. Throws with file, line and what is wrong. */
export function readValue(file: string, text: string): unknown {
  const faults: string[] = [];
  const read = readPlain(text, (line, message) => faults.push(`${file}:${line} ${message}`));
  if (!read) throw new Error(faults.join('; '));
  return read.value;
}

/** All YAML files below a folder: path relative to it (with forward slashes) -> text. Sorted, so that builds are equal. */
export function readDataFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]));
}
