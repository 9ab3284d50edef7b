/** What the base says today: specs that ask whether a text is there read it where it is written. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Level = 'plain' | 'standard' | 'detail';

/** The text of a claim at a reading level, in English. */
export function claimText(id: string, level: Level): string {
  const file = parse(readFileSync(`src/knowledge/data/claims/${id}.yaml`, 'utf8')) as Record<
    string,
    { text: Record<Level, string> }
  >;
  const text = file[id]?.text[level];
  if (!text) throw new Error(`the base has no claim ${id} at the level ${level}`);
  return text;
}
