/** The code that runs in pages: what the scripts for pages import, and what that imports in turn. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';

export const SOURCE = 'src';

/** Reads a file below src/ by its path there; a test may hand in a copy with a breach planted. */
export type ReadSource = (file: string) => string;
export const readSource: ReadSource = (file) => readFileSync(join(SOURCE, file), 'utf8');

/** Modules in the rooms given, as paths below src/. */
export const filesBelow = (...rooms: string[]): string[] =>
  rooms.flatMap((room) =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => `${room}/${file}`),
  );

/** A place in the code, as a message names it. */
export const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

interface Imports {
  /** Modules of our own and style sheets, as paths below src/. */
  files: string[];
  /** Names of packages and of modules that the build makes. */
  packages: string[];
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];
const isFile = (path: string): boolean => /\.\w+$/.test(path) && existsSync(path);

/** What a module brings along. Types are gone when it runs; `?script` is a path, not code. */
function importsOf(file: string, read: ReadSource): Imports {
  const { module, errors } = parseSync(file, read(file));
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const names = [
    ...module.staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : [])),
    ),
  ].filter((name) => !name.endsWith('?script'));
  const own = names.filter((name) => name.startsWith('.')).map((name) => name.replace(/\?\w+$/, ''));
  return {
    files: own.map((name) => {
      const path = join(SOURCE, dirname(file), name);
      const ending = ENDINGS.find((tried) => isFile(path + tried));
      if (ending === undefined) throw new Error(`${file} imports ${name}, which is not there`);
      return relative(SOURCE, path + ending);
    }),
    packages: names.filter((name) => !name.startsWith('.')),
  };
}

/** Style sheets of our own that one brings along. */
const sheetsOf = (file: string, read: ReadSource): string[] =>
  [...read(file).matchAll(/@import\s+["'](\.[^"']+)["']/g)].map(([, name = '']) => join(dirname(file), name));

/** The scripts that the browser puts into pages, as paths below src/. */
export const pageScripts = (): string[] =>
  readdirSync(join(SOURCE, 'content'))
    .filter((file) => /\.iife\.tsx?$/.test(file))
    .map((file) => `content/${file}`)
    .sort();

export interface PageCode {
  /** Modules, as paths below src/, sorted. */
  modules: string[];
  /** Style sheets that they carry. */
  sheets: string[];
  /** Packages from elsewhere that they carry. */
  packages: string[];
}

/** The import closure of the scripts for pages (or of those given): everything of ours that runs in a page. */
export function runsInPages(entries: readonly string[] = pageScripts(), read: ReadSource = readSource): PageCode {
  const modules = new Set<string>();
  const sheets = new Set<string>();
  const packages = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const isSheet = file.endsWith('.css');
    const known = isSheet ? sheets : modules;
    if (known.has(file)) continue;
    known.add(file);
    const found = isSheet ? { files: sheetsOf(file, read), packages: [] } : importsOf(file, read);
    waiting.push(...found.files);
    for (const name of found.packages) packages.add(name);
  }
  return { modules: [...modules].sort(), sheets: [...sheets].sort(), packages: [...packages].sort() };
}
