// @vitest-environment happy-dom
/** Whether a ground is dark, in every way in which browsers write a colour. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { schemeOf } from '../../../src/content/tone';

afterEach(() => vi.unstubAllGlobals());

const over = (backgroundColor: string, backgroundImage = 'none') => {
  vi.stubGlobal('getComputedStyle', () => ({ backgroundColor, backgroundImage }));
  return schemeOf([document.createElement('div')]);
};

describe('a ground', () => {
  it.each([
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(33, 33, 33)', 'dark'],
    ['rgb(255, 255, 255)', 'light'],
    ['rgba(20, 20, 20, 0.9)', 'dark'],
    ['oklch(0.205 0 0)', 'dark'],
    ['oklch(0.205 0 none)', 'dark'],
    ['oklch(0.985 0.002 247.8)', 'light'],
    ['oklab(0.2 -0.01 0.02)', 'dark'],
    ['oklab(0.97 -0.01 -0.02)', 'light'],
    ['lab(15 1 -2)', 'dark'],
    ['lab(96 1 -2)', 'light'],
    ['lch(12 3 250)', 'dark'],
    ['lch(97 3 250)', 'light'],
    ['color(srgb 0.1 0.1 0.12)', 'dark'],
    ['color(srgb 0.98 0.98 0.98)', 'light'],
    ['color(display-p3 0.1 0.1 0.1)', 'dark'],
    ['color(rec2020 0.9 0.9 0.9)', 'light'],
    ['color(xyz-d50 1e-05 2e-05 1e-05)', 'dark'],
  ])('%s is %s', (colour, scheme) => {
    expect(over(colour)).toBe(scheme);
  });

  it.each(['rgba(0, 0, 0, 0)', 'oklch(0.2 0 0 / 0.1)', 'color(srgb 0 0 0 / 0.2)'])(
    'of which hardly anything shows says nothing: %s',
    (colour) => {
      expect(over(colour)).toBe('');
    },
  );

  it('that is a picture says nothing', () => {
    expect(over('rgb(0, 0, 0)', 'url("night.png")')).toBe('');
  });

  it.each([
    ['linear-gradient(rgb(10, 10, 20), rgb(30, 30, 60))', 'rgba(0, 0, 0, 0)', 'dark'],
    ['linear-gradient(to right, oklch(0.97 0 0) 0%, rgb(250, 250, 250) 100%)', 'rgba(0, 0, 0, 0)', 'light'],
    [
      'radial-gradient(circle at 50% 0px, color(srgb 0.1 0.1 0.12) 0%, oklab(0.2 0 0) 60%)',
      'rgb(255, 255, 255)',
      'dark',
    ],
    ['linear-gradient(rgba(255, 255, 255, 0.1), rgba(0, 0, 0, 0))', 'rgb(20, 20, 20)', 'dark'],
  ])('that runs from one colour to the next is what shows of it first: %s over %s', (image, colour, scheme) => {
    expect(over(colour, image)).toBe(scheme);
  });

  it('that is a picture under a veil says nothing', () => {
    expect(over('rgb(0, 0, 0)', 'linear-gradient(rgb(0, 0, 0), rgb(0, 0, 0)), url("day.png")')).toBe('');
  });
});
