/** Questions in French as people type them, each with the claims that answer it: a set of its own, since French has fewer readers here to notice what fails. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { search } from '../../../scripts/knowledge/search';
import { compiledBase } from '../support/base';

const asked = parse(readFileSync('test/unit/knowledge/search-asked-in-french.yaml', 'utf8')) as [string, string][];
const { reader, base } = compiledBase();
const FIRST = 3;
/** So many of the thirty may fail: a claim may answer a question in none of its words. */
const MISSED = 1;
const CALLED_UNANSWERED = 3;

describe('thirty questions in French', () => {
  it('name claims that are there', () => {
    expect(asked).toHaveLength(30);
    expect(asked.flatMap(([, claims]) => claims.split(' ')).filter((id) => !base.records.claims.has(id))).toEqual([]);
  });

  it('find the right claim among the first three, and are answered', async () => {
    const missed: string[] = [];
    const unanswered: string[] = [];
    for (const [question, claims] of asked) {
      const { found, answered } = await search(reader, question, 'fr');
      const ids = found.slice(0, FIRST).map(({ id }) => id);
      if (!ids.some((id) => claims.split(' ').includes(id))) missed.push(`${question} -> ${ids.join(' ')}`);
      if (!answered) unanswered.push(question);
    }
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(MISSED);
    expect(unanswered.length, unanswered.join('; ')).toBeLessThanOrEqual(CALLED_UNANSWERED);
  });
});
