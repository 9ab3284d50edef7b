/** Promises three, four, five and seven: the smallest breach of each, in a copy, fails the test that the README names. One, two and six: page-code.test.ts. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { writeRecords } from '../../scripts/knowledge/format';
import { BREACHES } from './breaches/breaches';
import { compileTexts, realTexts, recordsIn, reducedTexts } from './knowledge/reduced';

/** Vitest without npx, which hands its arguments to a shell: the titles have signs of its own. */
const VITEST = 'node_modules/vitest/vitest.mjs';

describe('a claim in a copy of the base', () => {
  const subject = reducedTexts(`claims/${firstClaimWithAnswer()}`);
  const without = (field: string) => {
    const [id, record] = Object.entries(recordsIn(subject.texts.get(subject.file) ?? ''))[0] ?? [];
    const { [field]: taken, ...rest } = record as Record<string, unknown>;
    expect(taken, `the claim has no ${field} to take away`).toBeDefined();
    return compileTexts(new Map([...subject.texts, [subject.file, writeRecords({ [String(id)]: rest })]])).errors;
  };

  it('builds as it is', () => expect(compileTexts(subject.texts).errors).toEqual([]));
  it('3: does not build without what it rests on', () => expect(without('evidence')).not.toEqual([]));
  it('4: does not build without the answers of the companies it names', () =>
    expect(without('responses')).not.toEqual([]));
});

/** The first claim that names a company and has its answer. */
function firstClaimWithAnswer(): string {
  for (const [file, text] of realTexts) {
    const [, id] = /^claims\/([a-z0-9-]+)\.yaml$/.exec(file) ?? [];
    if (id && /^ {2}responses:$/m.test(text) && text.startsWith(`${id}:`)) return id;
  }
  throw new Error('no claim of the base has an answer');
}

describe('a breach in a copy of the code', () => {
  /** Full titles of the tests that failed, by file. */
  const failed = new Map<string, string[]>();

  beforeAll(() => {
    const compiled = resolve(inject('compiledBase'));
    const copy = mkdtempSync(join(tmpdir(), 'many-hands-breach-'));
    const kept = (path: string) => !/(?:^|\/)(?:node_modules|dist|\.git|test-results|\.cache)$/.test(path);
    try {
      cpSync('.', copy, { recursive: true, filter: kept });
      symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
      for (const { file, from, to } of Object.values(BREACHES)) {
        const text = readFileSync(join(copy, file), 'utf8');
        if (text.split(from).length !== 2) throw new Error(`${file} has not once: ${from}`);
        writeFileSync(
          join(copy, file),
          text.replace(from, () => to),
        );
      }
      const guards = [...new Set(Object.values(BREACHES).map(({ guard }) => guard))];
      // Only those that must fail: each file has others, which would take as long again.
      const titles = Object.values(BREACHES).map(({ fails }) => fails.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const { stdout } = spawnSync(
        process.execPath,
        [VITEST, 'run', '--config', 'test/unit/vitest.config.ts', '--reporter=json', '-t', titles.join('|'), ...guards],
        // No breach is in what compiles the base: it is the same.
        { cwd: copy, encoding: 'utf8', maxBuffer: 50_000_000, env: { ...process.env, COMPILED_BASE: compiled } },
      );
      const report = JSON.parse(stdout.slice(stdout.indexOf('{"numTotal'))) as {
        testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
      };
      for (const { name, assertionResults } of report.testResults)
        failed.set(
          name.slice(copy.length + 1),
          assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
        );
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }, 300_000);

  it.each(Object.entries(BREACHES))('%s is found by the test that guards it', (_name, { guard, fails }) => {
    expect(failed.get(guard)?.filter((title) => title.includes(fails))).not.toEqual([]);
    expect(failed.get(guard)).toBeDefined();
  });

  it('each promise has its guards in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const guard of new Set(Object.values(BREACHES).map((breach) => breach.guard)))
      expect(readme).toContain(`](${guard})`);
  });
});

/** Rules that set how large or how plain a claim's or an answer's words are, or what stands in them; promise four wants one for both. */
const sizesOfVoices = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(
      ([, selector = '', body = '']) =>
        /\.(?:voice|claim-text|answers?)\b/.test(selector) &&
        /(?:^|[;\s])(?:font(?:-size)?|zoom|opacity|scale|transform|color)\s*:/.test(body),
    )
    .map(([, selector = '']) => selector.trim().replace(/\s+/g, ' '));

describe('4: claims and answers', () => {
  const sheets = readdirSync('src/ui').filter((file) => file.endsWith('.css'));

  it('have their size from one rule, which names both', () => {
    const rules = sheets.flatMap((file) => sizesOfVoices(readFileSync(join('src/ui', file), 'utf8')));
    expect(rules.filter((selector) => !(selector.includes('.voice') && selector.includes('.claim-text')))).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
  });

  it.each([
    '.mh .claim .voice { font-size: var(--mh-small); }',
    '.mh .voice p { font-size: 9px; }',
    '.mh .answers { zoom: 0.6; }',
    '.mh .claim .answer { opacity: 0.2; }',
  ])('and an answer in small or faint type is found: %s', (rule) =>
    expect(sizesOfVoices(rule)).toEqual([rule.split(' {')[0]]),
  );
});
