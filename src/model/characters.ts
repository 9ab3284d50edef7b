/** Which characters a text for people may hold: those that can be seen for what they are. */

/** Not seen, or seen as something else: controls, marks of direction, zero widths, soft hyphens, tags, private use, halves of pairs, fillers. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffc\ufffd\u2800]/u;
/** Spaces: the plain one and the two that keep French signs with their words. */
const ODD_SPACE = /(?![ \u00a0\u202f])\p{Zs}/u;
/**
 * What some scripts cannot be written without: in Arabic letters (Persian, Urdu) the zero width non-joiner inside a word; in
 * the scripts of India both joiners after the sign that takes a vowel away.
 */
export const NEEDED =
  /(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic})|(?<=[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca])[\u200c\u200d](?=\p{L})/gu;

/** The number of its first character. */
const written = (text: string): string => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Signs that Unicode takes for other characters in another dress, and that readers take for signs: №, ™, ℃, ⅓, ″, a hyphen that does not break, and those of Latin-1 (½, º). */
const SIGNS = /[\u00a0-\u00ff\u2011\u2026\u2033\u202f\u2103\u2116\u2122\u2150-\u215e]/u;
/** Figures, a sign and an n raised or lowered behind what they belong to (CO₂, 10⁻³), the letters of an ordinal behind its figure (1ᵉʳ, 2ᵈ), and the end of a word behind its first letter (Mᵐᵉ, nᵒ). */
const RAISED =
  /(?<=[\p{L}\p{N})\]])[\u00b2\u00b3\u00b9\u2070\u2074-\u207b\u207f\u2080-\u208b]{1,4}|(?<=[0-9]|(?<![\p{L}\p{M}\p{N}])[\p{Lu}n])[\u02b0\u02b3\u02e1\u02e2\u1d43\u1d48\u1d49\u1d4d\u1d50\u1d52\u1d57\u2071]{1,3}(?![\p{L}\p{N}])/gu;
/** Whether a text has such a sign: in a name it may be read as a letter or a figure of it. */
export const hasRaised = (text: string): boolean => text !== text.replace(RAISED, '');
/** Small pictures, of which most are drawn in colours: ✅, ⭐, ⛔, ⚠. Signs of text among them are drawn as the letters are: arrows, small squares, ★, ♀ and ♂. */
const PICTURE =
  /(?![↔-↙↩↪▪▫★♀♂])(?:[\u{10000}-\u{10ffff}](?<=\p{So})|\p{Extended_Pictographic}|\p{Emoji_Presentation})/u;
/** Letters of the scripts that are in common use everywhere (Unicode Standard Annex 31, table 5). */
const IN_USE =
  /[\p{Script=Arabic}\p{Script=Armenian}\p{Script=Bengali}\p{Script=Bopomofo}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Ethiopic}\p{Script=Georgian}\p{Script=Greek}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Han}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Kannada}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Lao}\p{Script=Latin}\p{Script=Malayalam}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thaana}\p{Script=Thai}\p{Script=Tibetan}\p{Script=Common}\p{Script=Inherited}]/u;

/** A letter, digit or sign that stands for another one: in bold, in a circle, in full width, small capitals, of a script hardly used. */
function disguised(character: string): boolean {
  if (SIGNS.test(character)) return false;
  if (character.normalize('NFKC') !== character || PICTURE.test(character)) return true;
  if (!/\p{L}/u.test(character)) return false;
  // Every Latin letter that a language writes has two sizes; small capitals and clicks have one.
  const oneSize = /\p{Script=Latin}/u.test(character) && character.toUpperCase() === character.toLowerCase();
  return oneSize || !IN_USE.test(character);
}

/** What such a character is: a picture, another character in another dress, or a letter that hardly any language writes. */
export function disguiseOf(character: string): 'picture' | 'dress' | 'rare' {
  if (PICTURE.test(character)) return 'picture';
  return character.normalize('NFKC') === character ? 'rare' : 'dress';
}
/** The first such character of a text. */
export const disguisedIn = (text: string): string | undefined =>
  text.replace(RAISED, '').match(NOT_PLAIN)?.find(disguised);
const DISGUISES = {
  picture: () => 'a picture, which each machine draws in its own way; write a word',
  dress: (character: string) => `which stands for another character; write "${quoted(character.normalize('NFKC'))}"`,
  rare: () => 'a letter that is read as another one; write the plain one',
} as const;

/** Marks that cross a letter out sort before all that stand above or below one (canonical classes under 200): the cedilla is of class 202. */
const crosses = (mark: string): boolean => {
  const sorted = `a\u0327${mark}`.normalize('NFD');
  return /\p{Me}/u.test(mark) || (sorted !== `a\u0327${mark}` && sorted.endsWith('\u0327'));
};
/** A mark on a Latin, Greek or Cyrillic letter that has no composed form with it; other scripts are written with such marks. */
const LOOSE = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu;
/** More marks on one letter than any language sets, a mark on what is no letter, or one mark along a whole word: a line through it or under it. */
const HEAPED = /\p{M}{4}|(?<![\p{L}\p{M}])\p{M}|\p{L}(\p{M})\p{L}\1\p{L}\1/u;
/** Word by word, so that the time it takes grows with the text and not with its square. */
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** With Latin letters only those of East Asia are written in one word. */
const NOT_WITH_LATIN =
  /(?![\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;
const GREEK = /\p{Script=Greek}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A Greek letter that stands for a difference, a measure or a thousandth, beside the letters of what is measured: Δt, μg, kΩ. None of them is drawn as ours. */
const MEASURED = /^(?:[Δμλπσ]\p{Script=Latin}{1,3}|\p{Script=Latin}Ω)$/u;
/** One word out of the letters of two scripts that are not written together. */
const mixedWord = (text: string): string | undefined =>
  text
    .match(WORD)
    ?.find(
      (word) =>
        (LATIN.test(word) && NOT_WITH_LATIN.test(word) && !MEASURED.test(word)) ||
        (GREEK.test(word) && CYRILLIC.test(word)),
    );

/** Digits of another script beside plain ones, or where no letter of another script stands: ৪ is read as 8. */
const ODD_DIGIT = /(?![0-9])\p{Nd}/u;
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Letters of the three alphabets that share shapes with ours, of those that are drawn as ours are (Unicode Technical Standard 39). */
const DRAWN_ALIKE = /^[АВЕЅІЈКМНОРСТУХҮҺԌԚԜӀаеѕіјморсухһԁԛԝӏүΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοριυγϲՕՏՍԼօոսհցզ]+$/u;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+/gu;

/** Words of another alphabet, none of which has a letter that ours does not: "Сама", read as a name of ours. */
function posesAsLatin(text: string): string | undefined {
  const words = text.match(OTHER_ALPHABET) ?? [];
  return words.every((word) => DRAWN_ALIKE.test(word)) ? words[0] : undefined;
}

/** Nothing hides among these, which is most of the base. */
const PLAIN = /^[\x20-\x7e]*$/;
const NOT_PLAIN = /[^\x20-\x7e]/gu;
/** Of those that were met: a language writes the same few again and again. */
const harmless = new Set<string>();
/** Whether a character is fine in any company: a Latin letter or a sign, seen for what it is, and no mark. */
function isHarmless(character: string): boolean {
  if (harmless.has(character)) return true;
  const fine =
    ![UNSEEN, ODD_SPACE, ODD_DIGIT, OTHER_LETTER, /\p{M}/u].some((kind) => kind.test(character)) &&
    character === character.normalize('NFC') &&
    !disguised(character);
  if (fine) harmless.add(character);
  return fine;
}
const NOT_SEEN = 'a line break, control or other character that cannot be seen; write one plain paragraph';

/** What is wrong with the characters of a text, as a sentence that goes on after the field's name; undefined where all is well. */
export function hiddenCharacter(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  const others = text.match(NOT_PLAIN) ?? [];
  if (others.every(isHarmless)) return undefined;
  const unseen = UNSEEN.exec(text.replace(NEEDED, ''))?.[0];
  if (unseen !== undefined) return `contains ${written(unseen)}, ${NOT_SEEN}`;
  const space = ODD_SPACE.exec(text)?.[0];
  if (space !== undefined) return `contains ${written(space)}, an unusual space; write a plain one`;
  if (text !== text.normalize('NFC')) return 'is not in the composed form; save the text as Unicode NFC';
  const crossing = text.match(LOOSE)?.find(crosses);
  if (crossing !== undefined) return `crosses a letter out with ${written(crossing)}; write the letter alone`;
  if (HEAPED.test(text)) return 'heaps marks on a letter; write the letters alone';
  const posing = disguisedIn(text);
  if (posing !== undefined)
    return `contains ${written(posing)} ("${posing}"), ${DISGUISES[disguiseOf(posing)](posing)}`;
  const mixed = mixedWord(text) ?? posesAsLatin(text);
  if (mixed !== undefined)
    return `has letters of another alphabet that look like Latin ones in the word "${quoted(mixed)}"; write it in one alphabet`;
  const digit = ODD_DIGIT.exec(text)?.[0];
  if (digit !== undefined && (/[0-9]/.test(text) || !OTHER_LETTER.test(text)))
    return `contains ${written(digit)}, a digit of another script; write 0 to 9`;
  return undefined;
}

/** Of somebody else's words, in a sentence of ours. */
const MOST_QUOTED = 100;

/** Somebody else's words as a sentence of ours may hold them: each character that cannot be seen by its number, and not without end. */
export function quoted(text: string): string {
  const cut = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
  return [...cut]
    .map((sign) => (sign !== ' ' && (UNSEEN.test(sign) || ODD_SPACE.test(sign)) ? written(sign) : sign))
    .join('');
}
