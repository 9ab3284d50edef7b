/** The real base cut down to one record and all it needs, so that a thousand damaged variants load in seconds. */
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { checkKnowledge } from '../../../scripts/knowledge/check';
import { shardsOf } from '../../../scripts/knowledge/compile';
import { writeRecords } from '../../../scripts/knowledge/format';
import { KINDS } from '../../../scripts/knowledge/kinds';
import { type KnowledgeBase, loadKnowledge } from '../../../scripts/knowledge/load';
import { type Problem, readDataFolder } from '../../../scripts/knowledge/source-files';

const DATA = fileURLToPath(new URL('../../../src/knowledge/data', import.meta.url));
export const realTexts = readDataFolder(DATA);
export const realBase: KnowledgeBase = loadKnowledge(realTexts);

/** The newest day on which anything of the real base was done: it is checked here as on that day, whatever the clock says. */
export const BASE_DAY =
  [...realTexts.values()]
    .flatMap((text) => [...text.matchAll(/\bon: (\d{4}-\d{2}-\d{2})$/gm)].map(([, day]) => day ?? ''))
    .sort()
    .at(-1) ?? '';

/** `kind/id` of every record that a value names. Products are left out: each would pull its whole chain. */
function namedIn(value: unknown): string[] {
  if (typeof value === 'string')
    return KINDS.filter((kind) => kind !== 'products' && realBase.written.has(`${kind}/${value}`)).map(
      (kind) => `${kind}/${value}`,
    );
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedIn) : [];
}

/** A record with everything it names, directly or through others. */
function closure(start: string): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const record = realBase.written.get(key);
    if (!record || found.has(key)) continue;
    found.add(key);
    waiting.push(...namedIn(record.value));
  }
  return found;
}

/** Texts of the reduced base: the record alone in its own file, everything else beside it, with every translation. */
export function reducedTexts(key: string): { file: string; texts: Map<string, string> } {
  const keys = [...closure(key)];
  const file = `${key.split('/')[0]}/subject.yaml`;
  const files = new Map<string, Record<string, unknown>>();
  for (const written of keys.flatMap((one) => [one, `fr/${one}`])) {
    const record = realBase.written.get(written);
    const path = written === key ? file : `${written.split('/').slice(0, -1).join('/')}/others.yaml`;
    if (record) files.set(path, { ...files.get(path), [record.id]: record.value });
  }
  return { file, texts: new Map([...files].map(([path, records]) => [path, writeRecords(records)])) };
}

export interface Outcome {
  errors: Problem[];
  /** All that would be shipped, as text. */
  output: string;
}

export function compileTexts(texts: ReadonlyMap<string, string>): Outcome {
  const base = loadKnowledge(texts);
  const errors = [...base.problems, ...checkKnowledge(base, BASE_DAY)].filter(
    (problem) => problem.severity === 'error',
  );
  return {
    errors,
    output:
      errors.length > 0 ? '' : JSON.stringify([[...shardsOf(base)], [...base.records.claims], [...base.records.wages]]),
  };
}

export const recordsIn = (text: string): Record<string, Record<string, unknown>> =>
  parse(text) as Record<string, Record<string, unknown>>;
