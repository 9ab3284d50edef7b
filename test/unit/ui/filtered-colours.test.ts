/** Colours under the filters of dark-mode extensions: a page that is inverted as a whole inverts us too, and text stays readable. */
import { describe, expect, it } from 'vitest';
import { PALETTE } from '../support/palette';

type Colour = readonly [number, number, number];

/** The palette of a scheme, each colour as red, green and blue. */
const palette = (scheme: 'light' | 'dark'): Record<string, Colour> =>
  Object.fromEntries(
    Object.entries(PALETTE).map(([name, [light, dark]]) => {
      const hex = scheme === 'light' ? light : dark;
      return [name, [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour];
    }),
  );

const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
};
const clamp = (value: number) => Math.min(255, Math.max(0, value));
const invert = (colour: Colour): Colour => colour.map((part) => 255 - part) as unknown as Colour;
/** hue-rotate(180deg), by the matrix of the Filter Effects specification. */
const turn = ([red, green, blue]: Colour): Colour => [
  clamp(-0.574 * red + 1.43 * green + 0.144 * blue),
  clamp(0.426 * red + 0.43 * green + 0.144 * blue),
  clamp(0.426 * red + 1.43 * green - 0.856 * blue),
];

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const { calico, ink, pencil, blue, pale } = palette(scheme);

  it.each([
    ['as it is', (colour: Colour) => colour],
    ['inverted', invert],
    ['inverted and turned', (colour: Colour) => turn(invert(colour))],
  ])('%s keeps text at 4.5 to 1 or more', (_name, filter) => {
    for (const text of [ink, pencil, blue]) {
      if (!text || !calico) throw new Error('a colour is missing in tokens.css');
      expect(contrast(filter(text), filter(calico))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps every figure of a person at 3 to 1 or more, and the pale ones apart from the others', () => {
    if (!pale || !blue || !calico) throw new Error('a colour is missing in tokens.css');
    expect(contrast(pale, calico)).toBeGreaterThanOrEqual(3);
    expect(contrast(pale, blue)).toBeGreaterThanOrEqual(2);
  });
});
