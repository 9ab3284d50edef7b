import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../../scripts/knowledge/check';
import { writeRecords } from '../../../scripts/knowledge/format';
import { RECORD_MUTATIONS, TEXT_MUTATIONS } from './mutations';
import { BASE_DAY, compileTexts, type Outcome, realBase, recordsIn, reducedTexts } from './reduced';

/** Records without a problem of their own in the real base; each kind has its turn. */
const troubled = new Set(
  [...realBase.problems, ...checkKnowledge(realBase, BASE_DAY)]
    .filter(({ open }) => !open)
    .map(({ message }) => message.split(':')[0]),
);
const KEYS = [...realBase.written.keys()].filter(
  (key) => /^(?:claims|entities|sources|wages)\//.test(key) && !troubled.has(key.split('/')[1] ?? ''),
);
const KINDS_DAMAGED = ['claims', 'claims', 'claims', 'entities', 'sources', 'wages'];
const byKind = (kind: string): string[] => KEYS.filter((key) => key.startsWith(`${kind}/`));

/** Any record that meets the condition; claims come up most often, as they carry most. */
const keyWhere = (meets: (key: string) => boolean) =>
  fc.oneof(
    ...KINDS_DAMAGED.map((kind) => byKind(kind).filter(meets))
      .filter((keys) => keys.length > 0)
      .map((keys) => fc.constantFrom(...keys)),
  );

const RUNS = { numRuns: 8, seed: 20_261_123 };

interface Subject {
  file: string;
  texts: Map<string, string>;
  whole: Outcome;
}
const subjects = new Map<string, Subject>();
/** The reduced base of a record, compiled once. Few do not stand alone: a name in them takes its other form from a record they do not point to. */
function subject(key: string): Subject {
  const known = subjects.get(key);
  if (known) return known;
  const reduced = reducedTexts(key);
  const made = { ...reduced, whole: compileTexts(reduced.texts) };
  subjects.set(key, made);
  return made;
}

/** Refused with a file and a line in it, or harmless: the same would be shipped. */
function refusedOrHarmless({ file, texts, whole }: Subject, damaged: string): void {
  const after = compileTexts(new Map([...texts, [file, damaged]]));
  if (after.errors.length === 0) expect(after.output).toBe(whole.output);
  for (const problem of after.errors) {
    const text = problem.file === file ? damaged : (texts.get(problem.file) ?? '');
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
    expect(problem.message.length).toBeGreaterThan(10);
  }
}

describe('a damaged record is refused with file and line, or changes nothing', () => {
  it.each(Object.entries(RECORD_MUTATIONS))('%s', (_name, mutate) => {
    const canBeDamaged = (key: string) =>
      mutate(structuredClone(realBase.written.get(key)?.value) as Record<string, unknown>, 0) !== undefined;
    let damagedOnce = 0;
    fc.assert(
      fc.property(keyWhere(canBeDamaged), fc.nat(1000), (key, pick) => {
        const one = subject(key);
        fc.pre(one.whole.errors.length === 0);
        const [id, record] = Object.entries(recordsIn(one.texts.get(one.file) ?? ''))[0] ?? [];
        const damaged = record && mutate(record, pick);
        if (!damaged || id === undefined) return;
        damagedOnce += 1;
        refusedOrHarmless(one, writeRecords({ [id]: damaged }));
      }),
      RUNS,
    );
    expect(damagedOnce, 'no record could be damaged in this way').toBeGreaterThan(0);
  });
});

describe('a damaged file is refused with file and line, or changes nothing', () => {
  it.each(Object.entries(TEXT_MUTATIONS))('%s', (_name, mutate) => {
    fc.assert(
      fc.property(
        keyWhere(() => true),
        fc.nat(100_000),
        (key, pick) => {
          const one = subject(key);
          fc.pre(one.whole.errors.length === 0);
          const damaged = mutate(one.texts.get(one.file) ?? '', pick);
          if (damaged !== undefined) refusedOrHarmless(one, damaged);
        },
      ),
      RUNS,
    );
  });

  it('an id that stands in two files', () => {
    const one = subject(byKind('claims')[0] ?? '');
    const { errors } = compileTexts(new Map([...one.texts, ['claims/again.yaml', one.texts.get(one.file) ?? '']]));
    expect(errors).toMatchObject([
      { file: 'claims/again.yaml', line: 2, message: expect.stringMatching(/stands also in claims\/subject.yaml/) },
    ]);
  });

  it.each([
    'xx/claims/a.yaml',
    'remarks/a.yaml',
    'claims.yaml',
    'claims/deep/a.yaml',
    '__proto__/a.yaml',
    'constructor/a.yaml',
  ])('a file in %s', (file) => {
    expect(compileTexts(new Map([[file, 'a: 1\n']])).errors).toMatchObject([
      { file, line: 1, message: expect.stringMatching(/no known folder/) },
    ]);
  });
});
