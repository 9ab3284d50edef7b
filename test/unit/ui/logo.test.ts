/** One sign: label and panel draw the same two hands, in the same colours. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const logo = readFileSync('src/ui/Logo.tsx', 'utf8');
const label = readFileSync('src/presentation/views/chip.css', 'utf8');

/** A path of relative steps, seen in a mirror: what goes to the right goes to the left, and curves turn the other way. */
const mirrored = (steps: string): string =>
  steps
    .replace(/a([\d.]+) ([\d.]+) 0 0 1 ?(-?)([\d.]+)/g, (_all, x, y, minus, dx) =>
      minus ? `a${x} ${y} 0 0 0 ${dx}` : `a${x} ${y} 0 0 0-${dx}`,
    )
    .replace(/([hl])(-?)(?=[\d.])/g, (_all, step, minus) => (minus ? step : `${step}-`));

it('the label draws the hands of the panel’s sign', () => {
  const [, steps = ''] = /'M0 8(a[^']+z)'/.exec(logo) ?? [];
  expect(steps).toMatch(/^[achlvz\d .-]+$/);
  const [, left, right] = /translate\(([\d.]+)\).+translate\(([\d.]+)\) scale\(-1 1\)/s.exec(logo) ?? [];
  expect(label).toContain(`"M${left} 8${steps}M${right} 8${mirrored(steps)}"`);
});

it('in its colours', () => {
  const colours = [...logo.matchAll(/fill="(#\w+)"/g)].map(([, colour = '']) => colour.toLowerCase());
  expect(colours).toHaveLength(3);
  for (const colour of colours) expect(label).toContain(colour);
});
