/** Compiles the knowledge base once for all unit tests, and not again while nothing in src or scripts has changed; `COMPILED_BASE` names one that is there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { TestProject } from 'vitest/node';
import { allShards, compileKnowledge } from '../../../scripts/knowledge/compile';
import { readDataFolder } from '../../../scripts/knowledge/source-files';
import { LANGUAGES } from '../../../src/model/languages';
import { madeOnce } from '../../made-once';
import { BASE_DAY } from './base';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the compiled base lies (base.ts reads it). */
    compiledBase: string;
  }
}

const FILE = 'base.bin';
/** Everything that the compiled base is made from, and more: a build too many costs a second, one too few a wrong answer. */
const SOURCES = ['src', 'scripts', 'test/unit/support/base.ts'];

async function compileInto(folder: string): Promise<void> {
  const compiled = await compileKnowledge(readDataFolder('src/knowledge/data'), BASE_DAY, LANGUAGES, allShards);
  // Where a record is written is found by functions, which no file can hold; no test that shares the base asks for it.
  const shared = { ...compiled, base: { ...compiled.base, written: new Map() } };
  writeFileSync(join(folder, FILE), serialize(shared));
}

export default async function setup(project: TestProject): Promise<void> {
  const compiled = process.env.COMPILED_BASE ?? join(await madeOnce('base', SOURCES, compileInto), FILE);
  project.provide('compiledBase', compiled);
}
