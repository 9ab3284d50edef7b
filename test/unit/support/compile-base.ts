/** Compiles the knowledge base once for all unit tests, and not again while nothing in src or scripts has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { TestProject } from 'vitest/node';
import { allShards, compileKnowledge } from '../../../scripts/knowledge/compile';
import { readDataFolder } from '../../../scripts/knowledge/source-files';
import { LANGUAGES } from '../../../src/model/languages';
import { BASE_DAY } from './base';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the compiled base lies (base.ts reads it). */
    compiledBase: string;
  }
}

const FOLDER = '.cache/unit';

/** Of everything that the compiled base is made from, and more: a build script too many costs a second, one too few a wrong answer. */
function sourcesHash(): string {
  const hash = createHash('sha256').update(BASE_DAY).update(readFileSync('package-lock.json'));
  for (const folder of ['src', 'scripts'])
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const file = join(folder, name);
      if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
    }
  return hash.digest('hex').slice(0, 20);
}

export default async function setup(project: TestProject): Promise<void> {
  const file = join(FOLDER, `${sourcesHash()}.bin`);
  if (!existsSync(file)) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const compiled = await compileKnowledge(readDataFolder('src/knowledge/data'), BASE_DAY, LANGUAGES, allShards);
    // Where a record is written is found by functions, which no file can hold; no test that shares the base asks for it.
    const shared = { ...compiled, base: { ...compiled.base, written: new Map() } };
    writeFileSync(`${file}.${process.pid}`, serialize(shared));
    // Renamed when whole: another run may look for it at the same moment.
    renameSync(`${file}.${process.pid}`, file);
  }
  project.provide('compiledBase', file);
}
