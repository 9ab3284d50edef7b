/** The currencies that a sentence names: twelve dollars must not become twelve euros on the way into another language. */
import { LANGUAGES } from '../../../src/model/languages';
import { grammarOf, wholeWord } from '../grammar';

/** Signs that are the same in every language. */
const SIGNS: readonly [string, string][] = [
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
];
/** Codes that stand for one that is written otherwise. */
const CODES: Readonly<Record<string, string>> = { KES: 'KES|KSh', CNY: 'CNY|RMB' };

/** What a currency is called in any language that the product speaks. */
function currencies(): [RegExp, string][] {
  const words = LANGUAGES.flatMap((language) => Object.entries(grammarOf(language).currencies));
  const codes = [...new Set(words.map(([code]) => code))];
  return codes.map((code) => {
    const forms = words.filter(([other]) => other === code).map(([, form]) => form);
    return [wholeWord([...new Set(forms), CODES[code] ?? code].join('|'), 'iu'), code];
  });
}
let known: [RegExp, string][] | undefined;

export function currenciesNamed(text: string): { written: string; code: string }[] {
  known ??= currencies();
  return [
    ...SIGNS.filter(([sign]) => text.includes(sign)).map(([written, code]) => ({ written, code })),
    ...known.flatMap(([word, code]) => (word.exec(text) ?? []).slice(0, 1).map((written) => ({ written, code }))),
  ];
}
