/** The proper names of a sentence, word by word, and the words that a reference knows. */
import { LANGUAGES } from '../../../src/model/languages';
import { grammarOf } from '../grammar';

export interface NameWord {
  written: string;
  /** True for the first word of a sentence or quotation, which any word may open with a capital. */
  opens: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:\.(?=[\p{L}\p{N}]))?/gu;
const OPENS = /(?:^|[.!?…:]["'’”»)\]]*\s+|[«“"]\s*|\s['‘])$/u;

/** Without accents and case: "Bogotá" and "BOGOTA" are one name. */
export const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '').toLowerCase();

/** The words of a text, folded: "d’OpenAI" gives d and openai. */
export const foldedWords = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => folded(word));

/** "US dollars" says nothing of the United States: which dollars they are is checked with the currencies. */
function withoutFalseNames(text: string): string {
  falseNames ??= LANGUAGES.flatMap((language) => grammarOf(language).names.not.map((name) => new RegExp(name, 'gu')));
  return falseNames.reduce((rest, name) => rest.replace(name, ''), text);
}
let falseNames: RegExp[] | undefined;

/** Words written as names, with a capital anywhere in them ("5CA", "xAI"). Initials and Roman numerals are left out. */
export function nameWords(written: string): NameWord[] {
  const text = withoutFalseNames(written);
  return [...text.matchAll(WORD)].flatMap((match) => {
    const written = match[0].replace(/\.$/, '');
    if (!/\p{Lu}/u.test(written) || /^(?:\p{Lu}|[IVX]+)$/u.test(written)) return [];
    return [{ written, opens: !/^.+\p{Lu}/u.test(written) && OPENS.test(text.slice(0, match.index)) }];
  });
}

/** Several forms of one name, ready to be looked for: United States, US, États-Unis. */
export interface NameGroup {
  /** Each form as its words between spaces, with the first of them. */
  phrases: readonly { first: string; spaced: string }[];
  words: readonly string[];
}

export const nameGroup = (forms: readonly string[]): NameGroup => {
  const words = forms.map(foldedWords);
  return {
    phrases: words.map((phrase) => ({ first: phrase[0] ?? '', spaced: ` ${phrase.join(' ')} ` })),
    words: words.flat(),
  };
};

/** Something that knows words: a set, or one that looks further when it must. */
export interface KnownWords {
  has(word: string): boolean;
}

/** The words of the texts, and of every name of which one form stands in them. The names are searched only for a word that the texts lack. */
export function knownWords(texts: readonly string[], groups: readonly NameGroup[]): KnownWords {
  const words = texts.map((text) => foldedWords(withoutFalseNames(text)));
  const own = new Set(words.flat());
  let more: Set<string> | undefined;
  const otherForms = (): Set<string> => {
    const all = ` ${words.map((text) => text.join(' ')).join(' | ')} `;
    return new Set(
      groups
        .filter((group) => group.phrases.some(({ first, spaced }) => own.has(first) && all.includes(spaced)))
        .flatMap((group) => group.words),
    );
  };
  return {
    has(word) {
      if (own.has(word)) return true;
      more ??= otherForms();
      return more.has(word);
    },
  };
}

const singular = (word: string): string => word.replace(/(?<=.{3})s$/, '');

/** Whether a name stands among the words of the reference, in the singular or plural. */
export function carriesName(words: KnownWords, name: string): boolean {
  const word = folded(name);
  return words.has(word) || words.has(singular(word)) || words.has(`${word}s`);
}
