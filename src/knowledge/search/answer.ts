/** Finds what a person asks for: every part of the question is looked up in each way it may be meant, and what holds most of them comes first. */
import type { Language } from '../../model/languages';
import type { Found, SearchData } from './documents';
import { ASKED, Index } from './indexed';
import { type Looked, lookUp, WAYS } from './look-up';
import { type Question, questionOf } from './question';
import { fold, groupTerm, NUMBER_TERM, RATE_TERM, reading, SUM_TERM } from './words';

/** What the search says. */
export interface SearchAnswer {
  found: Found[];
  /** Whether a claim answers the whole question; else what was found is only near it. */
  answered: boolean;
  /** What nobody knows, where it names what was asked for. */
  gaps: Found[];
  /** Words that fit nothing, and names that were taken instead. */
  unknown: string[];
  instead: [written: string, taken: string][];
}

export interface Searcher {
  /** Any text is answered; nothing is ever thrown. */
  ask(query: string, options?: { limit?: number }): SearchAnswer;
}

/** Claims are what is asked for; a name, a word or a gap comes first where the question is just that. */
const KINDS: Record<Found['kind'], number> = { claim: 1, entity: 0.72, term: 0.66, gap: 0.5, action: 0.6, source: 0.4 };
const ALL_OF_IT = 2.2;
/** What a claim must hold of a question besides the names, by weight, to answer it. */
const ENOUGH = 0.6;
/** Half of it is enough where what it holds is rare: as much as this many words of which each stands in one document. */
const HALF = 0.5;
const TELLING = 1.35;
/** What is left of a document that does not name whom the question names. */
const OTHERS = 0.25;
/** The same where the name is an ordinary word besides, or stands in many texts. */
const PERHAPS_OTHERS = 0.6;
/** Claims among which the answer must be. */
const FIRST = 3;
/** A word that fits nothing counts as a rare one, and a name never as a common one. */
const RARE = 8;
const NAMED = 3;
/** What a document counts that holds none of the words but the names. */
const LEAST = 0.35;
const MOST_GAPS = 3;
/** What is left of a document without the number that is asked for. */
const WITHOUT = 0.7;
const PAY = groupTerm('pay');
const RATING = groupTerm('rating');
const UNPAID = groupTerm('unpaid');
const MANY = groupTerm('many');
const PEOPLE = ['labelling', 'rating', 'moderation', 'worker'].map(groupTerm);

const kindOf = (key: string): Found['kind'] => key.slice(0, key.indexOf(':')) as Found['kind'];
const idOf = (key: string): string => key.slice(key.indexOf(':') + 1);

interface Total {
  score: number;
  /** Share of the question's words that it holds, by weight; names apart. */
  held: number;
  /** The same, counted in words of which each stands in one document. */
  telling: number;
  /** Whether it names all whom the question names. */
  named: boolean;
  /** Whether it holds each word that may be a name. */
  perhaps: boolean;
  /** Whether it holds all of what is asked to have happened. */
  happened: boolean;
}

/** How much of a question each document holds, and how well. */
function weigh(looked: readonly Looked[], { count }: Index, events: ReadonlySet<string>): Map<string, Total> {
  const weights = looked.map((one) => {
    const rare = one.hits.size === 0 ? RARE : Math.log(1 + count / one.hits.size);
    return one.part.ids.length > 0 ? Math.max(rare, NAMED) : rare;
  });
  const names = looked.filter(({ name }) => name);
  const perhaps = looked.filter(({ name, part, hits }) => !name && part.ids.length > 0 && hits.size > 0);
  const happenings = looked.filter(({ part }) => part.groups.some((group) => events.has(group)));
  const counts = (one: Looked) => !one.name && !one.part.soft;
  const all = looked.reduce((sum, one, at) => sum + (counts(one) ? (weights[at] ?? 0) : 0), 0);
  const totals = new Map<string, Total>();
  for (const [at, one] of looked.entries())
    for (const [key, { worth, share }] of one.hits) {
      const weight = weights[at] ?? 0;
      const total = totals.get(key) ?? {
        score: 0,
        held: all === 0 ? 1 : 0,
        telling: 0,
        named: names.every(({ hits }) => (hits.get(key)?.worth ?? 0) >= WAYS.literal * ASKED),
        perhaps: perhaps.every(({ hits }) => hits.has(key)),
        happened: happenings.every(({ hits }) => hits.has(key)),
      };
      total.score += share * weight;
      if (counts(one) && all > 0) {
        const holds = (worth >= WAYS.group * ASKED ? 1 : worth) * weight;
        total.held += holds / all;
        total.telling += holds / Math.log(1 + count);
      }
      totals.set(key, total);
    }
  return totals;
}

/**
 * What a claim must name to answer the question: a sum, an amount for a time or a piece where people's pay is asked for, a
 * number. Whoever asks whether work is paid at all, or why, asks for none.
 */
function askedFor({ parts, whether }: Question): string | undefined {
  const asks = (names: readonly string[]) => parts.some(({ groups }) => names.some((name) => groups.includes(name)));
  if (whether || asks([UNPAID])) return undefined;
  // Whoever rates has a word for it that is one for pay too.
  if (parts.some(({ groups }) => groups.includes(PAY) && !groups.includes(RATING)))
    return asks(PEOPLE) ? RATE_TERM : SUM_TERM;
  return asks([MANY]) ? NUMBER_TERM : undefined;
}

/** Whether the question is the name of the thing and no more. */
function isNamed(key: string, asked: string, names: SearchData['names'], index: Index): boolean {
  const kind = kindOf(key);
  if (kind === 'entity') return Object.hasOwn(names, asked) && (names[asked] ?? []).includes(idOf(key));
  return kind === 'term' && fold(index.document(key)?.title ?? '') === asked;
}

/** The best of a list, in order. Of thousands only a few are shown: sorting them all takes longer than finding them. */
function best<T extends { score: number }>(list: readonly T[], count: number, wanted?: (one: T) => boolean): T[] {
  const kept: T[] = [];
  for (const one of list) {
    const last = kept.at(-1);
    if ((kept.length === count && last && one.score <= last.score) || wanted?.(one) === false) continue;
    const at = kept.findIndex(({ score }) => score < one.score);
    kept.splice(at < 0 ? kept.length : at, 0, one);
    if (kept.length > count) kept.pop();
  }
  return kept;
}

/** Makes the search of one language ready. Throws what MiniSearch throws for an index that is none. */
export function searcherOf(data: SearchData, language: Language): Searcher {
  const index = new Index(data.parts, language);
  const nameWords = new Set(Object.keys(data.names).flatMap((name) => name.split(' ')));

  return {
    ask(query, { limit = 20 } = {}) {
      const question = questionOf(query, language, data.names);
      const { parts } = question;
      const looked = parts.map((part) => lookUp(part, index, data, nameWords));
      const figure = askedFor(question);
      const figures = figure && index.hits(figure);
      const tells = (key: string) => !figures || figures.has(key);
      const asked = parts.map(({ written }) => written).join(' ');
      const ranked = [...weigh(looked, index, reading(language).events)].map(
        ([key, { score, held, telling, named, perhaps, happened }]) => ({
          key,
          enough: perhaps && happened && (held >= ENOUGH || (held >= HALF && telling >= TELLING)),
          named,
          score:
            score *
            (LEAST + held) *
            (named ? 1 : OTHERS) *
            (perhaps ? 1 : PERHAPS_OTHERS) *
            (tells(key) ? 1 : WITHOUT) *
            (isNamed(key, asked, data.names, index) ? ALL_OF_IT : KINDS[kindOf(key)]),
        }),
      );
      const found = ({ key }: { key: string }): Found[] => {
        const document = index.document(key);
        return document ? [{ ...document, id: idOf(key) }] : [];
      };
      const claims = best(ranked, FIRST, ({ key }) => key.startsWith('claim:'));
      const answered = claims.some((one) => one.named && one.enough && tells(one.key));
      const gaps = answered ? [] : best(ranked, MOST_GAPS, ({ key, named }) => named && key.startsWith('gap:'));
      return {
        found: best(ranked, limit).flatMap(found),
        answered,
        gaps: gaps.flatMap(found),
        unknown: looked.filter(({ hits }) => hits.size === 0).map(({ part }) => part.written),
        instead: looked.flatMap(({ part, taken }): [string, string][] =>
          taken === undefined ? [] : [[part.written, taken]],
        ),
      };
    },
  };
}
