/** How a language is read by the checks: its numbers, dates, currencies, names and attributing words, all from src/i18n/<code>.grammar.json. Node only. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Language } from '../../src/model/languages';

/** A part of a regular expression, without the strokes around it. */
const Pattern = v.pipe(
  v.string(),
  v.check((source) => {
    try {
      return Boolean(new RegExp(source, 'u'));
    } catch {
      return false;
    }
  }, 'is no regular expression'),
);
const Values = v.record(v.string(), v.number());

const Grammar = v.strictObject({
  /** Opens a text that only its writer has read, in a draft. */
  draft: v.string(),
  /** Words that name a speaker, as docs/method.md lists them, each with the forms it stands for. */
  attribution: v.record(v.string(), Pattern),
  /** Words by which the other side speaks against something. */
  denial: Pattern,
  /** A sentence that says that no answer of somebody (`who`, a named group) was found. */
  silence: Pattern,
  /** Words that point to people whom a text has not named: an answer is read alone, too. */
  unnamed: Pattern,
  /**
   * What came after the voice. `not`: words of `attribution` by which nobody tells an event; `told`: further words that
   * name who tells it; `ahead`: words for what was still to come; `lasting`: words by which a day ahead is told so that
   * the sentence stays true once it is past.
   */
  later: v.strictObject({ not: v.array(v.string()), told: Pattern, ahead: Pattern, lasting: Pattern }),
  /** Words by which a settlement says that it admits nothing or decides nothing. */
  admission: Pattern,
  /** What a gap says (that something was not found or is not known), and what would be a claim, which it must not say. */
  gap: v.strictObject({ says: Pattern, not: Pattern }),
  /** Words with weight, by what they say: a short text does not say one that the normal text lacks. */
  weighty: v.record(v.string(), Pattern),
  /** Words of the trade, by the entry of the glossary that explains them. */
  trade: v.record(v.string(), Pattern),
  /** Words that are wrong in our texts, unless the English holds what `unless` names, and what to write instead. */
  avoid: v.array(v.strictObject({ words: Pattern, unless: v.optional(Pattern), write: v.string() })),
  /** Signs set wrongly in our texts (an ordinary space at which a line could break), where the language has such a rule. */
  typography: v.optional(v.strictObject({ wrong: Pattern, write: v.string() })),
  dates: v.strictObject({
    /** The forms of each month, the whole word first. */
    months: v.pipe(v.array(v.array(v.string())), v.length(12)),
    /** `{month}` with its day (`before` or `after`) and `year`, as named groups. */
    pattern: v.string(),
  }),
  numbers: v.strictObject({
    /** What parts thousands, and what stands before decimals. */
    group: Pattern,
    decimal: Pattern,
    /** What may follow a number without making it a name: "20th", "1er". */
    ordinals: v.array(v.string()),
    words: Values,
    multipliers: Values,
    /** Plurals without a number before them: an order of magnitude, no count. */
    vague: Values,
    /** Words that are numbers only in some places: "un tiers" is a third, "des tiers" are third parties. */
    only: v.record(v.string(), Pattern),
    /** Phrases of which another language writes a number. */
    implied: v.record(Pattern, v.number()),
  }),
  /** What is read as one in a line: the words `between` the ends of a range, and `words` that belong together behind a number. */
  together: v.strictObject({ between: Pattern, words: Pattern }),
  /** ISO 4217 code -> the words for it. */
  currencies: v.record(v.string(), Pattern),
  names: v.strictObject({
    /** Forms of one name in English and in this language, parted by " | ". Add one only for two forms of one name. */
    forms: v.array(v.string()),
    /** Looks like a name and is none. */
    not: v.array(Pattern),
    /** Words of this language in the name of one who speaks, for which another language has its own. */
    translated: v.array(Pattern),
    /** Publishers that have a name of their own in this language: a court, an office, a description. An outlet keeps its name. */
    publishers: v.optional(v.record(v.string(), v.string()), {}),
    /** What we call a piece whose own title is not known, by how the record has it in square brackets. */
    descriptions: v.optional(v.record(v.string(), v.string()), {}),
  }),
  /** Words too common to find anything by. */
  common: v.string(),
  /** A figure of ease: base, and what words a sentence and syllables a word add to it. */
  reading: v.strictObject({
    name: v.string(),
    base: v.number(),
    words: v.number(),
    syllables: v.number(),
    /** What sounds once, and what is not heard at the end; without them English is counted. */
    vowels: v.optional(Pattern),
    silent: v.optional(Pattern),
  }),
  /** What a sentence that the program puts together must not contain. */
  faults: v.array(Pattern),
});
export type Grammar = v.InferOutput<typeof Grammar>;

export const grammarFile = (language: string): string => `src/i18n/${language}.grammar.json`;

/** Reads the grammar of a language. Throws with the file, the field and what is wrong. */
function readGrammar(file: string): Grammar {
  const parsed = v.safeParse(Grammar, JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${file}: field "${v.getDotPath(issue) ?? ''}" ${issue.message}`);
}

const known = new Map<string, Grammar>();

/** The grammar of a language, read once; English where nobody has written one yet. */
export function grammarOf(language: Language): Grammar {
  const found = known.get(language);
  if (found) return found;
  const file = grammarFile(language);
  const grammar = readGrammar(existsSync(file) ? file : grammarFile('en'));
  known.set(language, grammar);
  return grammar;
}

/** Makes something of each grammar, once. */
export function perLanguage<T>(make: (grammar: Grammar) => T): (language: Language) => T {
  const made = new Map<Grammar, T>();
  return (language) => {
    const grammar = grammarOf(language);
    const ready = made.get(grammar) ?? make(grammar);
    made.set(grammar, ready);
    return ready;
  };
}

/** A pattern as a word of its own: no letter or digit stands beside it. */
export const wholeWord = (pattern: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);
