import { describe, expect, it } from 'vitest';
import { evidenceGrade as evidence, type GradedSource, independentOrigins } from '../../../src/knowledge/grade';

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
    for (const kind of ['court', 'official', 'academic', 'investigation'] as const)
      expect(evidence([{ ...source('one', kind), unread: true }, source('two', 'news')])).toEqual({
        grade: 'C',
        basis: 'secondary',
      });
    expect(evidence([{ ...source('one', 'company'), own: true, unread: true }]).basis).toBe('secondary');
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
