/**
 * Names that are written in more than one way: where one form stands in the reference, a text may use another.
 * Companies, people and places take their forms from the base itself, institutions and peoples from the grammar of each
 * language, countries from the Unicode tables of Node.
 */
import { LANGUAGES } from '../../../src/model/languages';
import { grammarOf } from '../grammar';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The name of every country in each language. */
function countryForms(): string[][] {
  const tables = LANGUAGES.map((code) => new Intl.DisplayNames([code], { type: 'region', fallback: 'none' }));
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes
    .map((code) => tables.map((names) => names.of(code)).filter((name) => name !== undefined))
    .filter((forms) => forms.length > 1);
}

/** Forms of one name, in all languages. */
export const equivalents = (): readonly (readonly string[])[] => [
  ...LANGUAGES.flatMap((language) => grammarOf(language).names.forms.map((line) => line.split(' | '))),
  ...countryForms(),
];
