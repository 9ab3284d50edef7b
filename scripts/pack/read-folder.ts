/** A pack as its makers write it: a folder with pack.yaml and a file for each kind of record. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { unfitAddress } from '../../src/model/web-host';
import { placeOf, sayOf } from '../../src/packs/issue';
import { BASE_ID, Pack } from '../../src/packs/pack';
import { readValue } from '../knowledge/source-files';
import { toWrite } from './to-write';

const HEAD = 'pack.yaml';
export const KINDS = ['claims', 'entities', 'sources', 'actions', 'lessons', 'translations'] as const;
const fileOf = (folder: string, name: string): unknown => readValue(name, readFileSync(join(folder, name), 'utf8'));

/** The folder as one value, unchecked. Throws with file and line for what is no plain YAML, and where pack.yaml is missing. `called` is what stands before a command. */
export function readFolder(folder: string, called: string): Record<string, unknown> {
  if (!existsSync(join(folder, HEAD)))
    throw new Error(`${folder} has no ${HEAD}; start with "${called} new ${folder} --id <id>"`);
  const kinds = KINDS.filter((kind) => existsSync(join(folder, `${kind}.yaml`)));
  const records = kinds.map((kind) => [kind, fileOf(folder, `${kind}.yaml`)] as const);
  return { extends: BASE_ID, claims: {}, ...(fileOf(folder, HEAD) as object), ...Object.fromEntries(records) };
}

/** What belongs at places of which the format alone says too little: their values may be one of two kinds, or less than the kind is. */
function sayAt(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  if (issue.received === 'undefined') return sayOf(issue);
  if (/^(created|expires|actions\.[^.]+\.ends)$/.test(path)) return 'is not a whole day; write YYYY-MM-DD';
  if (path !== 'publisher.corrections') return sayOf(issue);
  const { input } = issue;
  const address = typeof input === 'string' && input.startsWith('https:') ? unfitAddress(input) : undefined;
  return (
    address ?? 'write a mail address alone, such as errors@harbour.example, or an address that begins with https://'
  );
}

/** The pack, or what is wrong with it, a sentence each. */
export function checkFolder(written: Record<string, unknown>): { pack?: Pack; faults: string[] } {
  const unwritten = toWrite(written);
  const read = v.safeParse(Pack, written);
  // What a place lacks is said once: that it is still to be written.
  const issues = (read.issues ?? [])
    .filter((issue) => !unwritten.some(({ path }) => path === v.getDotPath(issue)))
    .map((issue) => `${placeOf(issue) ?? HEAD}: ${sayAt(issue)}`);
  const faults = [...unwritten.map(({ fault }) => fault), ...issues];
  return read.success && faults.length === 0 ? { pack: read.output, faults } : { faults };
}
