/** Which companies of the base a text names. Names are read as whole words; what may be another's name, or an ordinary word, is not taken for theirs. */

import type { Entity, WordToo } from '../model/entity';
import { endOfWord, type Named, Names, startOfWord } from './name-trie';
import { namesakes } from './names';

/** What may stand behind a company's name and leaves it that company's. */
const LEGAL =
  /^(?:inc|incorporated|ltd|limited|llc|lp|llp|plc|corp|corporation|co|company|compagnie|gmbh|ag|se|sa|sas|sarl|spa|bv|nv|oy|ab|pty|pte|kk|group|groupe|holdings?|opco|team|management|spokesperson|direction)$/;
/** A country that one has a branch in. */
const COUNTRY =
  /^(?:europe|emea|asia|africa|america|usa?|uk|eu|ireland|irlande|kenya|india|inde|france|germany|allemagne|deutschland|spain|espagne|portugal|greece|grece|poland|pologne|italy|italie|belgium|belgique|netherlands|canada|mexico|mexique|brazil|bresil|colombia|colombie|argentina|philippines|ghana|uganda|ouganda|nigeria|morocco|maroc|tunisia|tunisie|turkey|turquie|egypt|madagascar|china|chine|japan|japon|singapore|singapour|malaysia|malaisie|vietnam|indonesia|pakistan|bangladesh|australia|australie|britain)$/;
/** A part of it. */
const PART =
  /^(?:international|global|platforms|labs|technolog(?:y|ies)|services|solutions|systems|operations|digital|ai|research)$/;

/** The word that a name is too: where it is meant, and before which words. */
export interface Word {
  as: Exclude<WordToo, 'never'>;
  before?: readonly string[] | undefined;
}
/** The words that the names of some are too, by these names as they are written there. */
export const wordsOf = (entities: Iterable<Pick<Entity, 'wordToo' | 'wordBefore'>>): Record<string, Word> =>
  Object.fromEntries(
    [...entities].flatMap(({ wordToo = {}, wordBefore: before }) =>
      Object.entries(wordToo).flatMap(([name, as]) => (as === 'never' ? [] : [[name, { as, before }] as const])),
    ),
  );

/** Companies with their names, and names that are none of theirs, though one may stand in them: products, unions called after them. */
export interface Naming {
  /** `yields` where one of the others has the same name and is meant by it: a product that is called as its maker is too. */
  companies: readonly (readonly [id: string, name: string, yields?: boolean])[];
  others: readonly string[];
  /** What else their names mean, by the name as it is written there. */
  words?: ReadonlyMap<string, Word> | undefined;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Without its legal form a name is no more than initials ("X Corp.") or an article. */
const MOST_INITIALS = 3;
/** Shorter names are read as they are written: few letters are read as many others. */
const LEAST_READ = 5;

const unbracketed = (name: string): string[] => name.replace(/\(.*?\)/gu, ' ').match(WORD) ?? [];
/** The words of a company's name, without what stands in brackets and without the legal form. */
export function nameWords(name: string): string[] {
  const words = unbracketed(name);
  while (LEGAL.test(words.at(-1)?.toLowerCase() ?? '') && words.slice(0, -1).join('').length > MOST_INITIALS)
    words.pop();
  return words;
}

const plain = (words: readonly string[]): string => words.join('').toLowerCase();
const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** Whether a name stands there as it is written: with its capitals, or in small letters where it is no word. */
function isWritten({ words: name, word }: Named, text: string): boolean {
  const written = text.match(WORD) ?? [];
  const own = plain(name);
  if ((own.length < LEAST_READ || /\d/.test(own)) && plain(written) !== own) return false;
  const small = name.length === 1 && !word && own.length >= LEAST_READ;
  return written.length === name.length
    ? small || written.every((one, at) => isCapital(one) || !isCapital(name[at]))
    : // "Data annotation" is no name; "Data Annotation" and "Open AI" are.
      written.every((one, at) => isCapital(one) || (at > 0 && !(/\s/.test(text) && INNER_CAPITAL.test(name.join('')))));
}

const isTail = (word: string): boolean => {
  const small = word.toLowerCase();
  return LEGAL.test(small) || (isCapital(word) && (PART.test(small) || COUNTRY.test(small)));
};

const OPENS = /(?:^|[.!?:…«“"(]\s*)$/u;
/** Whether the word that a name is too is meant, by what stands around it. */
function isWord({ as, before = [] }: Word, text: string, from: number, to: number): boolean {
  const after = text
    .slice(to, to + 40)
    .toLowerCase()
    .replaceAll('\u2011', '-');
  if (as === 'alone' || before.some((word) => after.startsWith(word.startsWith('-') ? word : ` ${word}`))) return true;
  if (as !== 'opening' || !OPENS.test(text.slice(0, from))) return false;
  // Nobody puts a mere word alone in quotes at the head of a sentence.
  return !(/[«“"]\s*$/u.test(text.slice(0, from)) && /^\s*[»”"]/u.test(after));
}

/** A line in which each word of some length has a capital. */
const HEADLINE = /^(?!.*(?<![\p{L}\p{M}'’])\p{Ll}{4})(?:.*?\p{L}{4}){4}/su;

/** Whether a company's name that stands from one place of a text to another is that company's there. */
function isCompany(name: Named, yields: boolean, text: string, from: number, to: number): boolean {
  if (!isWritten(name, text.slice(from, to))) return false;
  const [, between = '', next = ''] =
    /^(,? |\u00a0|[-\u2011])([\p{L}\p{N}\p{M}]+)/u.exec(text.slice(to, to + 40)) ?? [];
  if (!/^[-\u2011]/u.test(between) && isTail(next)) return true;
  if (yields || (name.word && isWord(name.word, text, from, to))) return false;
  // "Google Docs" is another's name; "Google CEO" and "OPENAI PAYS" are not, nor is "Google Pays Raters Late".
  return !(between === ' ' && /^\p{Lu}\p{Ll}/u.test(next)) || HEADLINE.test(text);
}

/** A company's name without its article and its legal form; `inAnyCountry`, without that too. */
function shortName(name: string, inAnyCountry: boolean): string {
  const words = unbracketed(name.replace(/^(?:the |la |le |l['’])/iu, ''));
  const isMore = (word = '') => LEGAL.test(word.toLowerCase()) || (inAnyCountry && COUNTRY.test(word.toLowerCase()));
  while (words.length > 1 && isMore(words.at(-1))) words.pop();
  return words.join(' ');
}

type Called = (name: string) => string | undefined;
const called = new WeakMap<Naming['companies'], Called>();
function calledIn(companies: Naming['companies']): Called {
  const known =
    called.get(companies) ??
    namesakes(companies.flatMap(([id, name]) => [name, shortName(name, false)].map((one) => [id, one] as const)));
  called.set(companies, known);
  return known;
}

/** Finds the company whose name another is, under another legal form too. */
export const companyCalled =
  (companies: Naming['companies'], inAnyCountry: boolean): Called =>
  (name) =>
    calledIn(companies)(name) ?? calledIn(companies)(shortName(name, inAnyCountry));

const read = new WeakMap<Naming, Names>();
function namesIn(naming: Naming): Names {
  const names = read.get(naming) ?? namesOf(naming);
  read.set(naming, names);
  return names;
}

function namesOf({ companies, others, words }: Naming): Names {
  const names = new Names();
  for (const name of others) names.add({ id: undefined, words: unbracketed(name), yields: false });
  for (const [id, name, yields = false] of companies)
    names.add({ id, words: nameWords(name), yields, word: words?.get(name) });
  return names;
}

/** Finds the companies that a text names; where one name is that of two, both. */
export function companyFinder(...namings: readonly Naming[]): (text: string) => string[][] {
  const all = namings.map(namesIn);
  /** The longest name that begins there, with all who have it. */
  const longest = (text: string, from: number) => {
    let found: ReturnType<Names['at']>;
    for (const names of all) {
      const match = names.at(text, from);
      if (!match || (found && match.to < found.to)) continue;
      found = found?.to === match.to ? { named: [...found.named, ...match.named], to: match.to } : match;
    }
    return found;
  };
  const mayBegin = (text: string, from: number): boolean => {
    for (const names of all) if (names.mayBegin(text, from)) return true;
    return false;
  };
  return (text) => {
    const companies: string[][] = [];
    for (let from = startOfWord(text, 0); from < text.length; from = startOfWord(text, endOfWord(text, from))) {
      if (!mayBegin(text, from)) continue;
      const found = longest(text, from);
      if (!found) continue;
      const { named, to } = found;
      const isOthers = named.some(({ id }) => id === undefined);
      const ids = named.flatMap((name) =>
        name.id !== undefined && isCompany(name, name.yields && isOthers, text, from, to) ? [name.id] : [],
      );
      if (ids.length > 0) companies.push([...new Set(ids)]);
      // What is another's name is not looked into.
      if (ids.length > 0 || isOthers) from = to - 1;
    }
    return companies;
  };
}
