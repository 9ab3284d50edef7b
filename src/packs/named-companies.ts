/** Which companies of the base a text names. Names are read as whole words; what may be another's name, or an ordinary word, is not taken for theirs. */

import { endOfWord, Names, startOfWord } from './name-trie';
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

/** Names that are words in small letters. */
const WORDS = new Set([
  ...['adobe', 'alphabet', 'amazon', 'apple', 'cruise', 'discord', 'google', 'handshake', 'invisible', 'karya', 'lovo'],
  ...['meta', 'nate', 'outlier', 'presto', 'prolific', 'sama', 'scale', 'snap', 'superhuman', 'tesla', 'toloka'],
]);
/** Of these, those with which a sentence may well begin. */
const BEGINNERS = new Set([
  ...['cruise', 'discord', 'handshake', 'invisible', 'outlier', 'prolific', 'scale', 'snap', 'superhuman'],
]);
/** Names that say nothing alone: first names, one letter, letters that stand for much else. */
const NOT_ALONE = new Set(['nate', 'x', 'tp', 'amt']);
/** What stands behind a word of nature that a company is called by. */
const NATURE =
  /^ (?:rain ?forest|forest|basin|river|region|jungle|delta|pick(?:er|ing)|tree|orchard|juice|grower|harvest)/;

/** Companies with their names, and names that are none of theirs, though one may stand in them: products, unions called after them. */
export interface Naming {
  /** `yields` where one of the others has the same name and is meant by it: a product that is called as its maker is too. */
  companies: readonly (readonly [id: string, name: string, yields?: boolean])[];
  others: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Without its legal form a name is no more than initials ("X Corp.") or an article. */
const MOST_INITIALS = 3;
/** Shorter names are read as they are written: few letters are read as many others. */
const LEAST_READ = 5;

const unbracketed = (name: string): string[] => name.replace(/\(.*?\)/gu, ' ').match(WORD) ?? [];
/** The words of a company's name, without what stands in brackets and without the legal form. */
function nameWords(name: string): string[] {
  const words = unbracketed(name);
  while (LEGAL.test(words.at(-1)?.toLowerCase() ?? '') && words.slice(0, -1).join('').length > MOST_INITIALS)
    words.pop();
  return words;
}

const plain = (words: readonly string[]): string => words.join('').toLowerCase();
const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** Whether a name stands there as it is written: with its capitals, or in small letters where it is no word. */
function isWritten(name: readonly string[], written: readonly string[]): boolean {
  const own = plain(name);
  if ((own.length < LEAST_READ || /\d/.test(own)) && plain(written) !== own) return false;
  const small = name.length === 1 && !WORDS.has(own) && own.length >= LEAST_READ;
  return written.length === name.length
    ? small || written.every((word, at) => isCapital(word) || !isCapital(name[at]))
    : isCapital(written[0]);
}

const isTail = (word: string): boolean => {
  const small = word.toLowerCase();
  return LEGAL.test(small) || (isCapital(word) && (PART.test(small) || COUNTRY.test(small)));
};

/** Whether a company's name that stands from one place of a text to another is that company's there. */
function isCompany(name: readonly string[], yields: boolean, text: string, from: number, to: number): boolean {
  if (!isWritten(name, text.slice(from, to).match(WORD) ?? [])) return false;
  const own = plain(name);
  const after = text.slice(to, to + 40);
  const [, between = '', next = ''] = /^(,? |\u00a0|-)([\p{L}\p{N}\p{M}]+)/u.exec(after) ?? [];
  if (between !== '-' && isTail(next)) return true;
  if (yields || NOT_ALONE.has(own) || NATURE.test(after.toLowerCase())) return false;
  if (own === 'meta' && between === '-') return false;
  if (BEGINNERS.has(own) && /(?:^|[.!?:…«“"(]\s*)$/u.test(text.slice(0, from))) return false;
  // "Google Docs" is another's name; "Google CEO" and "OPENAI PAYS" are not.
  return !(between === ' ' && /^\p{Lu}\p{Ll}/u.test(next));
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

function namesOf({ companies, others }: Naming): Names {
  const names = new Names();
  for (const name of others) names.add({ id: undefined, words: unbracketed(name), yields: false });
  for (const [id, name, yields = false] of companies) names.add({ id, words: nameWords(name), yields });
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
  return (text) => {
    const companies: string[][] = [];
    for (let from = startOfWord(text, 0); from < text.length; from = startOfWord(text, endOfWord(text, from))) {
      if (!all.some((names) => names.mayBegin(text, from))) continue;
      const found = longest(text, from);
      if (!found) continue;
      const { named, to } = found;
      const isOthers = named.some(({ id }) => id === undefined);
      const ids = named.flatMap(({ id, words, yields }) =>
        id !== undefined && isCompany(words, yields && isOthers, text, from, to) ? [id] : [],
      );
      if (ids.length > 0) companies.push([...new Set(ids)]);
      // What is another's name is not looked into.
      if (ids.length > 0 || isOthers) from = to - 1;
    }
    return companies;
  };
}
