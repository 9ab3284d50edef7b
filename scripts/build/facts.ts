/** The facts that every build packs: compiled and checked once, whatever is built of them. */
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/model/languages';
import { type Compiled, compileKnowledge } from '../knowledge/compile';
import { readDataFolder } from '../knowledge/source-files';
import { draftShards, mayWait } from './draft';

const DATA = 'src/knowledge/data';
/** Errors that a build prints; the check prints them all. */
const SHOWN = 8;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The day of a build, YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10);

async function compiledFacts(
  languages: readonly Language[] | undefined,
  draft: boolean,
  on: string,
): Promise<Compiled> {
  const compiled = await compileKnowledge(
    readDataFolder(`${root}${DATA}`),
    on,
    languages,
    draft ? draftShards : undefined,
  );
  const errors = compiled.problems.filter((problem) => problem.severity === 'error' && !(draft && mayWait(problem)));
  const lines = errors.map(({ file, line, message }) => `${DATA}/${file}:${line} ${message}`);
  if (errors.length > 0)
    throw new Error(
      `the knowledge base has ${errors.length} errors:\n${lines.slice(0, SHOWN).join('\n')}${errors.length > SHOWN ? '\n…and more: npm run knowledge -- check' : ''}`,
    );
  return compiled;
}

const made = new Map<string, Promise<Compiled>>();

/** The facts, packed, in the languages given (all unless told), held against a day. Throws an Error that lists what is wrong with them. */
export function facts(languages: readonly Language[] | undefined, draft: boolean, on: string): Promise<Compiled> {
  const key = `${languages?.join() ?? ''} ${draft} ${on}`;
  const compiled = made.get(key) ?? compiledFacts(languages, draft, on);
  made.set(key, compiled);
  return compiled;
}
