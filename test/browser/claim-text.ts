/** What the base says today: specs that ask whether a text is there read it where it is written. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { printed } from '../../scripts/knowledge/typeset';

type Level = 'plain' | 'standard' | 'detail';

/** The text of a claim at a reading level, in English. */
export function claimText(id: string, level: Level): string {
  const file = parse(readFileSync(`src/knowledge/data/claims/${id}.yaml`, 'utf8')) as Record<
    string,
    { text: Record<Level, string> }
  >;
  const text = file[id]?.text[level];
  if (!text) throw new Error(`the base has no claim ${id} at the level ${level}`);
  return printed(text);
}

/** What a surface says, as it is written: it keeps amounts and names in one line. */
export const asWritten = (said: string): string => said.replaceAll('\u00a0', ' ');
