/** Languages that nobody speaks, made from the English words: they show what breaks in a seventh language. Tests and stories only. Node only. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Words } from '../../src/i18n/tables';

const ACCENTED: Record<string, string> = Object.fromEntries(
  [...'aAbcCdeEgGhiIjklLnNoOrRsStTuUwyYzZ'].map((letter, index) => [
    letter,
    [...'åÅƀçÇđéÉĝĜĥîÎĵķļĻñÑöÖŕŔšŠţŢûÛŵýÝžŽ'][index] ?? letter,
  ]),
);

/** Every letter accented and the vowels written two or three times: about 40 % longer, as German or Finnish is. */
const longer = (text: string): string => {
  let vowels = 0;
  return [...text]
    .map((letter) => (ACCENTED[letter] ?? letter).repeat(/[aeiou]/.test(letter) ? 2 + (vowels++ % 2) : 1))
    .join('');
};

/** Each word displayed from right to left, by the marks that Unicode has for it; what stands between words is left to the direction of the page. */
const mirrored = (text: string): string => text.replace(/[\p{L}\p{N}’'-]+/gu, (word) => `\u202e${word}\u202c`);

/** Changes what a message says, never its placeholders. */
function inMessage(parts: MessageFormatElement[], change: (text: string) => string): MessageFormatElement[] {
  return parts.map((part) => {
    if (part.type === TYPE.literal) return { ...part, value: change(part.value) };
    if (!('options' in part)) return part;
    const options = Object.fromEntries(
      Object.entries(part.options).map(([name, option]) => [
        name,
        { ...option, value: inMessage(option.value, change) },
      ]),
    );
    return { ...part, options } as MessageFormatElement;
  });
}

/** Entries that are read by the program and not by people. */
const isFixed = (key: string): boolean => ['dir', 'locale', 'name.elided'].includes(key);

function table(english: Words, change: (text: string) => string, fixed: Partial<Words>): Words {
  const words = Object.entries(english).map(([key, message]) => [
    key,
    isFixed(key) ? message : printAST(inMessage(parse(message, { ignoreTag: true }), change)),
  ]);
  return { ...(Object.fromEntries(words) as Words), ...fixed };
}

/** Long and accented; and from right to left. */
export const pseudoTables = (english: Words): Record<string, Words> => ({
  'en-XA': table(english, longer, { 'language.name': 'Ļöñĝ' }),
  'ar-XB': table(english, mirrored, { dir: 'rtl', locale: 'ar', 'language.name': '\u202emirrored\u202c' }),
});
