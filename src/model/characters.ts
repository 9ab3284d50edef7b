/** Which characters a text for people may hold: those that can be seen for what they are. */

/** Not seen, or seen as something else: controls, marks of direction, zero widths, soft hyphens, tags, private use, halves of pairs, fillers. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffc\ufffd\u2800]/u;
/** Spaces: the plain one and the two that keep French signs with their words. */
const ODD_SPACE = /(?![ \u00a0\u202f])\p{Zs}/u;
/**
 * What some scripts cannot be written without: in Arabic letters (Persian, Urdu) the zero width non-joiner inside a word; in
 * the scripts of India both joiners after the sign that takes a vowel away.
 */
const NEEDED =
  /(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic})|(?<=[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca])[\u200c\u200d](?=\p{L})/gu;
/** More marks on one letter than any language sets hide what stands around it. */
const HEAPED = /\p{M}{4}|^\p{M}/u;
/** One word out of letters that look alike: Latin ones with Greek, Cyrillic or others drawn like them. */
const MIXED =
  /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}])[\p{L}\p{M}]+/u;

/** Nothing hides among these, which is most of the base. */
const PLAIN = /^[\x20-\x7e]*$/;

const written = (found: RegExpExecArray): string =>
  `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with the characters of a text, as a sentence that goes on after the field's name; undefined where all is well. */
export function hiddenCharacter(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  const unseen = UNSEEN.exec(text.replace(NEEDED, ''));
  if (unseen)
    return `contains ${written(unseen)}, a line break, control or other character that cannot be seen; write one plain paragraph`;
  const space = ODD_SPACE.exec(text);
  if (space) return `contains ${written(space)}, an unusual space; write a plain one`;
  if (HEAPED.test(text)) return 'heaps marks on a letter; write the letters alone';
  const mixed = MIXED.exec(text);
  if (mixed) return `mixes letters of two scripts in the word "${mixed[0]}"; write it in one`;
  return text === text.normalize('NFC') ? undefined : 'is not in the composed form; save the text as Unicode NFC';
}
