/** Each of the sixty attacks of the review of 26 November 2026 has a test that names it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { detectedProducts, loadRules } from '../../scripts/detection/load-rules';
import { hostOf } from '../../src/detection/address';
import { detect } from '../../src/detection/detect';

const FOLDER = 'test/attacks';
const ATTACKS = 60;

/** Attacks on data and on pure code, which need no browser, and those that other specs of the browser play. */
const ELSEWHERE: Readonly<Record<number, { file: string; title: RegExp }>> = {
  7: { file: 'test/browser/privacy.test.ts', title: /chatgpt\.com\/fonts[\s\S]*zero requests/ },
  26: { file: 'test/unit/background/asker.test.ts', title: /prerender/i },
  28: { file: 'test/unit/model/characters.test.ts', title: /is refused wherever it stands in a text/ },
  29: { file: 'test/unit/model/web-host.test.ts', title: /no address of a machine/ },
  30: { file: 'test/unit/detection/strict-files.test.ts', title: /an alias/ },
  43: { file: 'test/browser/moments.test.ts', title: /a click that no person made/ },
  60: { file: 'test/unit/knowledge/export.test.ts', title: /formula|escape|csv/i },
};
/** In this file. */
const HERE = [59];

it('all sixty', () => {
  const titles = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/^ {2}it\('([\d ]+):/gm)])
    .flatMap(([, numbers = '']) => numbers.split(' ').map(Number));
  for (const [number, { file, title }] of Object.entries(ELSEWHERE))
    expect(readFileSync(file, 'utf8'), `attack ${number} in ${file}`).toMatch(title);
  const played = new Set([...titles, ...Object.keys(ELSEWHERE).map(Number), ...HERE]);
  expect(Array.from({ length: ATTACKS }, (_, at) => at + 1).filter((number) => !played.has(number))).toEqual([]);
});

it('59: no rule takes long over any address, however it is made', () => {
  const products = detectedProducts(loadRules('src/detection/products'));
  const tails = [
    'a'.repeat(4000),
    '/'.repeat(4000),
    'a/'.repeat(2000),
    '-'.repeat(4000),
    '%2f'.repeat(1300),
    'aA1-_'.repeat(800),
  ];
  // A rule that is slow on one of them does not end within the time a test has.
  const hosts = products.flatMap(({ hosts: patterns }) => patterns.slice(0, 1).map((pattern) => hostOf(pattern).base));
  let asked = 0;
  for (const host of hosts)
    for (const tail of tails) {
      detect(`https://${host}/${tail}?q=${tail}`, products);
      asked += 1;
    }
  expect(asked).toBe(hosts.length * tails.length);
});
