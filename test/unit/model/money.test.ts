import { describe, expect, it } from 'vitest';
import { basisOf, rangeOf } from '../../../src/model/money';

describe('an amount of pay', () => {
  it('leaves open what its words leave open', () => {
    expect(rangeOf({ low: 2, bound: 'at-least' })).toEqual({ low: 2, high: undefined });
    expect(rangeOf({ low: 2, bound: 'more-than' })).toEqual({ low: 2, high: undefined });
    expect(rangeOf({ high: 20, bound: 'up-to' })).toEqual({ low: undefined, high: 20 });
  });

  it('is one amount where only one is given, and a range where two are', () => {
    expect(rangeOf({ low: 5, bound: 'exact' })).toEqual({ low: 5, high: 5 });
    expect(rangeOf({ low: 1.32, high: 2, bound: 'about' })).toEqual({ low: 1.32, high: 2 });
  });
});

describe('a wage', () => {
  it('is before tax where a law sets it, and of a living wage nobody says', () => {
    expect(basisOf({ kind: 'statutory-minimum' })).toBe('gross');
    expect(basisOf({ kind: 'living-wage' })).toBe('not-stated');
  });
});
