import { describe, expect, it } from 'vitest';
import { evidenceGrade, type GradedSource, independentOrigins } from '../../../src/model/grade';

const source = (id: string, kind: GradedSource['kind'], origin?: string): GradedSource => ({ id, kind, origin });

describe('the evidence grade', () => {
  it('is A for a court, official or company document', () => {
    for (const kind of ['court', 'official', 'company'] as const)
      expect(evidenceGrade([source('one', kind)])).toBe('A');
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
