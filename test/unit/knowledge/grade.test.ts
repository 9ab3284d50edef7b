import { describe, expect, it } from 'vitest';
import { gradeOf as graded } from '../../../scripts/knowledge/localize';
import {
  evidenceGrade as evidence,
  type GradedSource,
  gradeOf,
  independentOrigins,
  rootOf,
} from '../../../src/knowledge/grade';
import type { SourceKind } from '../../../src/model/source';
import { base } from '../presentation/known';

const evidenceGrade = (supporting: readonly GradedSource[]) => evidence(supporting).grade;
const source = (id: string, kind: GradedSource['kind'], origin?: string): GradedSource => ({ id, kind, origin });

describe('the evidence grade', () => {
  it('is A for a court’s or an authority’s document', () => {
    for (const kind of ['court', 'official'] as const) expect(evidenceGrade([source('one', kind)])).toBe('A');
  });

  it('is A for a party’s own document about itself, a union’s as much as a company’s, and not for any other of its pages', () => {
    for (const kind of ['company', 'union', 'ngo'] as const) {
      expect(evidence([{ ...source('one', kind), own: true }])).toEqual({ grade: 'A', basis: 'own-document' });
      expect(evidenceGrade([source('one', kind)])).toBe('C');
    }
  });

  it('says what it rests on, so that nobody has to know what a letter means', () => {
    expect(evidence([source('one', 'court'), source('two', 'news')]).basis).toBe('court');
    expect(evidence([source('one', 'academic')]).basis).toBe('study');
    expect(evidence([source('one', 'investigation')]).basis).toBe('reporting');
    expect(evidence([source('one', 'investigation'), source('two', 'news')]).basis).toBe('independent');
    expect(evidence([source('one', 'news')]).basis).toBe('secondary');
  });

  it('takes no kind from a document, a study or a piece that nobody here has read', () => {
    for (const kind of ['court', 'official', 'academic'] as const)
      expect(evidence([{ ...source('one', kind), unread: true }, source('two', 'news')])).toEqual({
        grade: 'C',
        basis: 'relayed',
      });
    expect(evidence([{ ...source('one', 'investigation'), unread: true }]).basis).toBe('secondary');
    expect(evidence([{ ...source('one', 'company'), own: true, unread: true }]).basis).toBe('relayed');
    expect(evidence([{ ...source('one', 'court'), unread: true }, source('two', 'academic')]).basis).toBe(
      'independent',
    );
  });

  it('is A for two independent origins of which one is own research', () => {
    expect(evidenceGrade([source('one', 'investigation'), source('two', 'news')])).toBe('A');
  });

  it('does not count a reprint as a second origin', () => {
    expect(evidenceGrade([source('one', 'investigation'), source('reprint', 'news', 'one')])).toBe('B');
    expect(independentOrigins([source('one', 'investigation'), source('reprint', 'news', 'one')])).toEqual(['one']);
  });

  it('is B for one peer-reviewed or investigative source', () => {
    expect(evidenceGrade([source('one', 'academic')])).toBe('B');
  });

  it('is C for secondary sources, however many', () => {
    expect(evidenceGrade([source('one', 'news'), source('two', 'ngo')])).toBe('C');
  });

  it('is D where nothing supports the claim', () => {
    expect(evidenceGrade([])).toBe('D');
  });
});

describe('what a claim rests on', () => {
  const row = (source: string, carries: string[], origin?: string) =>
    ({ source, role: 'supports', carries, checked: 'read', origin }) as const;
  const piece = (kind: SourceKind, publisher: string, origin?: string) => ({ kind, publisher, origin });
  const shelves = (sources: Record<string, ReturnType<typeof piece>>, type = 'company') => ({
    source: (id: string) => sources[id],
    entity: () => ({ type, name: 'Somebody' }),
  });
  const claim = { status: 'reported' as const, subject: 'somebody', about: [] as string[] };

  it('is not taken from a row that proves a side matter', () => {
    const evidence = [row('news', ['text']), row('authority', ['figure-2'])];
    const kept = shelves({ news: piece('news', 'Daily'), authority: piece('official', 'Authority') });
    expect(gradeOf({ ...claim, evidence }, kept)).toEqual({ grade: 'C', basis: 'secondary', origins: 1 });
  });

  it('is not an authority’s document that stands beside what a newsroom reports', () => {
    const evidence = [row('news', ['text']), row('authority', ['text'])];
    const kept = shelves({ news: piece('investigation', 'Weekly'), authority: piece('official', 'Authority') });
    const said = { by: 'Weekly', source: 'news' };
    expect(gradeOf({ ...claim, said, evidence }, kept).basis).toBe('independent');
    expect(gradeOf({ ...claim, said: { by: 'Authority', source: 'authority' }, evidence }, kept).basis).toBe(
      'official',
    );
  });

  it('counts a reprint of a reprint with the first story, and one newsroom once', () => {
    const kept = shelves({
      first: piece('investigation', 'Weekly'),
      retold: piece('news', 'Daily', 'first'),
      again: piece('news', 'Blog', 'retold'),
      later: piece('investigation', 'Weekly'),
    });
    expect(rootOf({ source: 'again' }, kept)).toBe('first');
    const evidence = ['first', 'again', 'later'].map((id) => row(id, ['text']));
    expect(gradeOf({ ...claim, evidence }, kept)).toEqual({ grade: 'B', basis: 'reporting', origins: 1 });
  });

  it('counts what one person told two papers once', () => {
    const kept = shelves({ one: piece('investigation', 'Weekly'), two: piece('news', 'Daily') }, 'person');
    const evidence = [row('one', ['text']), row('two', ['text'])];
    expect(gradeOf({ ...claim, status: 'alleged', evidence }, kept).origins).toBe(1);
  });

  it('of what one side says is never the court before which it says it', () => {
    const kept = shelves({ order: piece('court', 'Court') });
    const evidence = [row('order', ['text'])];
    expect(gradeOf({ ...claim, status: 'alleged', evidence }, kept)).toEqual({ grade: 'C', basis: 'side', origins: 1 });
    expect(gradeOf({ ...claim, status: 'ruled', evidence }, kept).basis).toBe('court');
  });

  it('goes with the state of every claim of the base', () => {
    const odd = [...base.records.claims].flatMap(([id, one]) => {
      const { basis } = graded(base, one);
      const unlike =
        (one.status === 'alleged' && (basis === 'court' || basis === 'independent')) ||
        (one.status === 'documented' && basis === 'secondary');
      return unlike ? [`${id}: ${one.status}, ${basis}`] : [];
    });
    expect(odd).toEqual([]);
  });

  it('is no complaint of a party, which is not a court’s own document', () => {
    const filed = [...base.records.sources].filter(
      ([, { kind, title }]) => kind === 'court' && /^(?:class action )?(?:complaint|petition)\b/i.test(title),
    );
    expect(filed.map(([id]) => id)).toEqual([]);
  });
});
