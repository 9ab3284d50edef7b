/** What a style sheet of ours in a page may not hold: anything that loads, and fonts that a page could replace. */
import { unescaped } from '../../src/detection/selectors';

const LOADS = /\b(?:url|src|image|image-set|cross-fade|element)\(|@font-face|@import(?!\s+"\.\/)/i;
/** What moves without end: nothing of ours does, however little it costs. */
const ENDLESS = /\banimation[\w-]*\s*:[^;}]*\binfinite\b/i;
/** Families that no page can define. */
const GENERIC =
  /^(?:system-ui|ui-[a-z-]+|serif|sans-serif|monospace|math|emoji|inherit|initial|unset|var\(--[\w-]+\))$/;

/** Where the families begin in the value of `font`: after the size, with or without a height of lines. */
const AFTER_SIZE =
  /(?:^|\s)(?:[\d.]+[a-z%]+|(?:calc|min|max|clamp|var)\(.*?\)|(?:x*-)?(?:small|large)|medium)(?:\s*\/\s*[\w.%()-]+)?\s+(.+)$/s;

function familiesIn(declaration: string): string[] {
  const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(declaration) ?? [];
  // A property of ours that ends in a generic family is a list of families.
  const isList = name === 'font-family' || (name.startsWith('--') && /,\s*(?:sans-)?serif$/.test(value));
  const list = isList ? value : name === 'font' ? (AFTER_SIZE.exec(value)?.[1] ?? value) : '';
  return list === '' ? [] : list.split(',').map((family) => family.trim());
}

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** What in a sheet would load something. */
export const loadsIn = (css: string): string[] => LOADS.exec(unescaped(withoutComments(css)))?.slice(0, 1) ?? [];

/** Animations in a sheet that never end. */
export const endlessIn = (css: string): string[] => ENDLESS.exec(unescaped(withoutComments(css)))?.slice(0, 1) ?? [];

/** Families in a sheet that a page could define anew: in its own document a page's `@font-face` holds in our roots too. */
export const replaceableFontsIn = (css: string): string[] =>
  unescaped(withoutComments(css))
    .split(/[;{}]/)
    .flatMap(familiesIn)
    .filter((family) => !GENERIC.test(family));
