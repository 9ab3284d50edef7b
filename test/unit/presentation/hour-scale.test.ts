/** The scale of the hourly dollar: its bars lie where its amounts say, whatever the amounts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../src/model/figure';
import { spanOf, tapeOf, topOf } from '../../../src/presentation/hour-scale';

describe('the scale', () => {
  const amounts = fc
    .record({
      low: fc.double({ min: 0, max: 1e6, noNaN: true }),
      more: fc.double({ min: 0, max: 1e6, noNaN: true }),
      bound: fc.constantFrom(...BOUNDS),
    })
    .map(({ low, more, bound }) => ({ low, high: low + more, bound }));

  it('keeps every bar between the ends of the scale, solid before hatched', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 2 }), (bars) => {
        const top = topOf(bars);
        for (const span of bars.map((bar) => spanOf(bar, top))) {
          expect(span.solid).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeLessThanOrEqual(100);
          expect(span.solid).toBeLessThanOrEqual(span.to);
        }
      }),
    );
  });

  it('draws a larger amount never shorter', () => {
    fc.assert(
      fc.property(amounts, amounts, (one, two) => {
        const [a, b] = [one, two]
          .map((amount) => ({ ...amount, bound: 'exact' as const }))
          .sort((left, right) => left.high - right.high);
        if (!a || !b) return;
        const top = topOf([a, b]);
        expect(spanOf(a, top).to).toBeLessThanOrEqual(spanOf(b, top).to);
      }),
    );
  });

  it('has a tape that starts at nothing, rises evenly, and never crowds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (top) => {
        const tape = tapeOf(top);
        expect(tape.length).toBeLessThanOrEqual(31);
        expect(tape[0]).toEqual({ at: 0, label: 0 });
        for (let i = 1; i < tape.length; i++) expect(tape[i]?.at).toBeGreaterThan(tape[i - 1]?.at ?? 0);
        expect(tape.at(-1)?.at).toBeLessThanOrEqual(100);
      }),
    );
  });
});
