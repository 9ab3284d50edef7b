/** A pack as its makers write it: a folder with pack.yaml and a file for each kind of record. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { placeOf, sayOf } from '../../src/packs/issue';
import { BASE_ID, Pack } from '../../src/packs/pack';
import { readValue } from '../knowledge/source-files';

const HEAD = 'pack.yaml';
export const KINDS = ['claims', 'entities', 'sources', 'actions', 'lessons', 'translations'] as const;
/** Stands where a text is still to be written; where only an address may stand, and in it, the name that nobody can have (RFC 2606). */
export const TO_WRITE = 'TODO';
export const TO_WRITE_HOST = 'example.org';

const fileOf = (folder: string, name: string): unknown => readValue(name, readFileSync(join(folder, name), 'utf8'));

/** The folder as one value, unchecked. Throws with file and line for what is no plain YAML, and where pack.yaml is missing. `called` is what stands before a command. */
export function readFolder(folder: string, called: string): Record<string, unknown> {
  if (!existsSync(join(folder, HEAD)))
    throw new Error(`${folder} has no ${HEAD}; start with "${called} new ${folder} --id <id>"`);
  const kinds = KINDS.filter((kind) => existsSync(join(folder, `${kind}.yaml`)));
  const records = kinds.map((kind) => [kind, fileOf(folder, `${kind}.yaml`)] as const);
  return { extends: BASE_ID, claims: {}, ...(fileOf(folder, HEAD) as object), ...Object.fromEntries(records) };
}

/** A sentence for each place that is as a new folder has it. */
function toWrite(value: unknown, path: string): string[] {
  if (typeof value === 'string')
    return [TO_WRITE, TO_WRITE_HOST]
      .filter((mark) => value.includes(mark))
      .map((mark) => `${path} still says ${mark}; write it`);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => toWrite(inner, path ? `${path}.${key}` : key));
}

/** The pack, or what is wrong with it, a sentence each. */
export function checkFolder(written: Record<string, unknown>): { pack?: Pack; faults: string[] } {
  const unwritten = toWrite(written, '');
  const read = v.safeParse(Pack, written);
  const issues = (read.issues ?? []).map((issue) => `${placeOf(issue) ?? HEAD}: ${sayOf(issue)}`);
  const faults = [...unwritten, ...issues];
  return read.success && faults.length === 0 ? { pack: read.output, faults } : { faults };
}
