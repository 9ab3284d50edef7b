/** A published list of what most people open: each product of it is met by a rule, or the reason why not stands beside it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rules } from './support';

type Place = [rank: number, name: string];
interface MostVisited {
  met: [...Place, rule: string][];
  unmet: { why: string; names: Place[] }[];
}
const { met, unmet } = parse(readFileSync('test/unit/detection/most-visited.yaml', 'utf8')) as MostVisited;

describe('the 200 most visited AI products', () => {
  it('are all accounted for: each place once, by a rule or with a reason', () => {
    const ranks = [...met.map(([rank]) => rank), ...unmet.flatMap(({ names }) => names.map(([rank]) => rank))];
    expect(ranks.sort((one, other) => one - other)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
    for (const { why } of unmet) expect(why).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('are met by rules that are there', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(met.filter(([, , rule]) => !known.has(rule))).toEqual([]);
    expect(met.length).toBeGreaterThan(90);
  });
});
