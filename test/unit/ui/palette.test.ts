/** One palette: where a colour stands outside ui/tokens.css (a closed root, the toolbar, a picture), it is one of that file's. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PALETTE } from '../support/palette';

/** The logo is a thing of its own: white thread on work blue, the same in each scheme. */
const LOGO = ['#1f4aa8', '#fbfaf6'];
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:css|tsx?)$/.test(file) && file !== 'ui/tokens.css',
);
const text = (file: string): string => readFileSync(`src/${file}`, 'utf8').toLowerCase();

it('has each colour in both schemes', () => {
  expect(Object.keys(PALETTE).sort()).toEqual(
    ['blue', 'calico', 'ink', 'pale', 'pencil', 'seam', 'selvedge', 'sheet', 'wash'].sort(),
  );
});

it('is what every other sheet and picture takes its colours from', () => {
  const known = [...Object.values(PALETTE).flat(), ...LOGO, '#ffffff', '#000000'];
  const foreign = files.flatMap((file) =>
    [...text(file).matchAll(/(?<![\w&])#[0-9a-f]{6}\b/g)]
      .map(([hex]) => hex)
      .filter((hex) => !known.includes(hex))
      .map((hex) => `${file}: ${hex}`),
  );
  expect(foreign).toEqual([]);
});

it('gives a colour for light and for dark as the pair that it is', () => {
  const pairs = Object.values(PALETTE).map((pair) => pair.join());
  const sheets = files.filter((file) => file.endsWith('.css'));
  const torn = sheets.flatMap((file) =>
    [...text(file).matchAll(/light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g)]
      .filter(([, light, dark]) => !pairs.includes(`${light},${dark}`))
      .map(([pair]) => `${file}: ${pair}`),
  );
  expect(torn).toEqual([]);
  expect(sheets.some((file) => text(file).includes('light-dark('))).toBe(true);
});

it('keeps room for no line by one that cannot be seen: forced colours would draw it', () => {
  const hidden = /(?:border|outline)[a-z-]*: [^;{}]*\btransparent\b/;
  expect(files.filter((file) => file.startsWith('ui/') && hidden.test(text(file)))).toEqual([]);
});
