/** The one palette of the house, as ui/tokens.css has it: each colour with its light and its dark value. */
import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const long = (hex: string): string => (hex.length === 4 ? `#${hex.slice(1).replace(/./g, '$&$&')}` : hex);

/** "ink" -> ["#17191e", "#f2f0e9"]. */
export const PALETTE: Readonly<Record<string, readonly [light: string, dark: string]>> = Object.fromEntries(
  [...tokens.matchAll(/--mh-(\w+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [long(light), long(dark)]],
  ),
);
