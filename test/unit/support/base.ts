/** The real knowledge base, as the tests of one file read it: compiled once for all of them (compile-base.ts). */
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { inject } from 'vitest';
import type { Compiled } from '../../../scripts/knowledge/compile';
import { readerOf } from '../../../scripts/knowledge/pack';
import { remembering } from '../../../scripts/knowledge/remembering';
import type { KnowledgeReader } from '../../../src/knowledge/reader';

/** The day on which the base is compiled, so that no test depends on the day it runs. */
export const BASE_DAY = '2026-11-23';

/** A copy of one's own: records without the places where they are written, problems, and all shards packed (also those that only the command line reads). */
export function compiledBase(): Compiled & { reader: KnowledgeReader } {
  const compiled = deserialize(readFileSync(inject('compiledBase'))) as Compiled;
  return { ...compiled, reader: remembering(readerOf(compiled)) };
}
