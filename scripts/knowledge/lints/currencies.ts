/** The currencies that a sentence names: twelve dollars must not become twelve euros on the way into another language. */

const word = (forms: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'iu');

/** Word or sign -> ISO 4217 code. "Livres" alone is left out: in French it also means books. */
const SIGNS: readonly [RegExp, string][] = [
  [/\$/u, 'USD'],
  [word('dollars?|USD'), 'USD'],
  [/€/u, 'EUR'],
  [word('euros?|EUR'), 'EUR'],
  [/£/u, 'GBP'],
  [word('pounds?|livres sterling|GBP'), 'GBP'],
  [word('shillings?|KES|KSh'), 'KES'],
  [word('rupees?|roupies?|INR'), 'INR'],
  [word('yuans?|CNY|RMB'), 'CNY'],
  [word('cedis?|GHS'), 'GHS'],
  [word('bol[ií]vars?|VES'), 'VES'],
  [word('ariary|MGA'), 'MGA'],
];

export const currenciesNamed = (text: string): { written: string; code: string }[] =>
  SIGNS.flatMap(([sign, code]) => {
    const written = sign.exec(text)?.[0];
    return written === undefined ? [] : [{ written, code }];
  });
