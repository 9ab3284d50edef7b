/** Finds what a person asks for: every part of the question is looked up in each way it may be meant, and what holds most of them comes first. */
import type { SearchResult } from 'minisearch';
import type { Language } from '../../model/languages';
import type { Found, SearchData } from './documents';
import { ASIDE, type Hit, Index } from './indexed';
import { meant } from './near-words';
import { type Part, questionOf } from './question';
import { fold, groupTerm, idTerm, NUMBER_TERM, RATE_TERM, SUM_TERM } from './words';

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

/** How much a way of meaning a word is worth. */
const WAYS = { exact: 1, literal: 0.55, near: 0.45, group: 0.75, beginning: 0.6, forgiven: 0.6 } as const;
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
/** Words for the people and things of a country (French, Kenyan) ask for less than the country's name does. */
const isCountry = (id: string): boolean => id.startsWith('country-');
const isFolk = (id: string): boolean => id.startsWith('folk-');
/** Claims among which the answer must be. */
const FIRST = 3;
const SHORTEST_BEGINNING = 3;
/** A word that fits nothing counts as a rare one, and a name never as a common one. */
const RARE = 8;
const NAMED = 3;
/** What a document counts that holds none of the words but the names. */
const LEAST = 0.35;
const MOST_GAPS = 3;
/** What is left of a document without the number that is asked for. */
const WITHOUT = 0.7;
const PAY = groupTerm('pay');
const UNPAID = groupTerm('unpaid');
const MANY = groupTerm('many');
const PEOPLE = ['labelling', 'rating', 'moderation', 'worker'].map(groupTerm);

/** Document -> how well it fits: the worth of the way, and the share of the best score. */
type Hits = Map<string, { worth: number; share: number }>;

/** What a second way of holding the same word adds: who says it in the word itself comes before who says it in another. */
const BESIDES = 0.15;

const joined = (one: number, other: number): number => Math.max(one, other) + BESIDES * Math.min(one, other);

/** The best of two lists, by key. */
function take(into: Hits, from: ReadonlyMap<string, Hit>, worth: number): void {
  for (const [key, hit] of from) {
    const share = hit.share * worth;
    const whole = hit.says ? worth : worth * ASIDE;
    const before = into.get(key);
    into.set(key, { worth: Math.max(whole, before?.worth ?? 0), share: joined(share, before?.share ?? 0) });
  }
}

const found = (result: SearchResult): Found => {
  const { id, kind, title, text, products, status, grade, type } = result;
  return { id: String(id).slice(String(kind).length + 1), kind, title, text, products, status, grade, type };
};

interface Looked {
  part: Part;
  hits: Hits;
  /** It names somebody or something, and is no ordinary word besides: an answer must name it too. */
  name: boolean;
  /** The word that was taken instead. */
  taken?: string;
}

/** A word that fits nothing, taken for one that is near it: a name first. */
function forgive(part: Part, index: Index, names: SearchData['names'], nameWords: ReadonlySet<string>): Looked {
  const hits: Hits = new Map();
  const [name] = meant(part.written, nameWords, () => true);
  const ids = (name !== undefined && Object.hasOwn(names, name) && names[name]) || [];
  const words = name === undefined ? meant(part.stem, index.near(part.stem), () => false) : [name];
  for (const id of ids) take(hits, index.hits(idTerm(id)), WAYS.forgiven);
  if (ids.length === 0) for (const word of words) take(hits, index.hits(word), WAYS.forgiven);
  const [taken] = words;
  return { part, hits, name: false, ...(taken !== undefined && hits.size > 0 && { taken }) };
}

/** Documents that hold the word itself; of a name of several words each of them. */
function literally({ stem, stems }: Part, index: Index): Map<string, Hit> {
  if (stems.length < 2) return index.hits(stem);
  const [first = new Map<string, Hit>(), ...others] = stems.map((one) => index.hits(one));
  return new Map([...first].filter(([key]) => others.every((hits) => hits.has(key))));
}

/** Documents that hold a part in any way it may be meant; errors are forgiven where nothing else fits. */
function lookUp(part: Part, index: Index, { names, near }: SearchData, nameWords: ReadonlySet<string>): Looked {
  const hits: Hits = new Map();
  for (const id of part.ids) take(hits, index.hits(idTerm(id)), WAYS.exact);
  const naming = hits.size;
  const plain = literally(part, index);
  const besides = [...plain.keys()].filter((key) => !hits.has(key)).length;
  const name = naming > 0 && (besides <= naming || part.ids.some(isCountry)) && !part.ids.every(isFolk);
  for (const other of part.ids.flatMap((id) => near[id] ?? [])) take(hits, index.hits(idTerm(other)), WAYS.near);
  take(hits, plain, name ? WAYS.literal : WAYS.exact);
  // Whoever asks for Madagascar does not ask for Africa.
  if (!name) for (const group of part.groups) take(hits, index.hits(group), WAYS.group);
  if (hits.size === 0 && part.stem.length >= SHORTEST_BEGINNING)
    take(hits, index.hits(part.stem, true), WAYS.beginning);
  return hits.size > 0 ? { part, hits, name } : forgive(part, index, names, nameWords);
}

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
}

/** How much of a question each document holds, and how well. */
function weigh(looked: readonly Looked[], { count }: Index): Map<string, Total> {
  const weights = looked.map((one) => {
    const rare = one.hits.size === 0 ? RARE : Math.log(1 + count / one.hits.size);
    return one.part.ids.length > 0 ? Math.max(rare, NAMED) : rare;
  });
  const names = looked.filter(({ name }) => name);
  const perhaps = looked.filter(({ name, part, hits }) => !name && part.ids.length > 0 && hits.size > 0);
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
        named: names.every(({ hits }) => (hits.get(key)?.worth ?? 0) >= WAYS.literal),
        perhaps: perhaps.every(({ hits }) => hits.has(key)),
      };
      total.score += share * weight;
      if (counts(one) && all > 0) {
        const holds = Math.min(1, worth / WAYS.group) * weight;
        total.held += holds / all;
        total.telling += holds / Math.log(1 + count);
      }
      totals.set(key, total);
    }
  return totals;
}

/**
 * What a claim must name to answer the question: a sum, an amount for a time or a piece where people's pay is asked for, a
 * number. Whoever asks whether work is paid at all asks for none.
 */
function askedFor(parts: readonly Part[]): string | undefined {
  const asks = (names: readonly string[]) => parts.some(({ groups }) => names.some((name) => groups.includes(name)));
  if (asks([UNPAID])) return undefined;
  if (asks([PAY])) return asks(PEOPLE) ? RATE_TERM : SUM_TERM;
  return asks([MANY]) ? NUMBER_TERM : undefined;
}

/** Whether the question is the name of the thing and no more. */
function isNamed({ id, kind, title }: SearchResult, asked: string, names: SearchData['names']): boolean {
  if (kind === 'entity')
    return Object.hasOwn(names, asked) && (names[asked] ?? []).includes(String(id).slice('entity:'.length));
  return kind === 'term' && fold(String(title)) === asked;
}

/** Makes the search of one language ready. Throws what MiniSearch throws for an index that is none. */
export function searcherOf(data: SearchData, language: Language): Searcher {
  const index = new Index(data.parts, language);
  const nameWords = new Set(Object.keys(data.names).flatMap((name) => name.split(' ')));

  return {
    ask(query, { limit = 20 } = {}) {
      const { parts } = questionOf(query, language, data.names);
      const looked = parts.map((part) => lookUp(part, index, data, nameWords));
      const figure = askedFor(parts);
      const figures = figure && index.hits(figure);
      const tells = (key: string) => !figures || figures.has(key);
      const asked = parts.map(({ written }) => written).join(' ');
      const ranked = [...weigh(looked, index)]
        .flatMap(([key, { score, held, telling, named, perhaps }]) => {
          const result = index.results.get(key);
          if (!result) return [];
          const worth = isNamed(result, asked, data.names) ? ALL_OF_IT : KINDS[result.kind as Found['kind']];
          return [
            {
              result,
              enough: held >= ENOUGH || (held >= HALF && telling >= TELLING),
              named,
              score:
                score *
                (LEAST + held) *
                (named ? 1 : OTHERS) *
                (perhaps ? 1 : PERHAPS_OTHERS) *
                (tells(key) ? 1 : WITHOUT) *
                worth,
            },
          ];
        })
        .sort((left, right) => right.score - left.score);
      const claims = ranked.filter(({ result }) => result.kind === 'claim').slice(0, FIRST);
      const answered = claims.some((one) => one.named && one.enough && tells(String(one.result.id)));
      const gaps = ranked.filter(({ result, named }) => result.kind === 'gap' && named).slice(0, MOST_GAPS);
      return {
        found: ranked.slice(0, limit).map(({ result }) => found(result)),
        answered,
        gaps: answered ? [] : gaps.map(({ result }) => found(result)),
        unknown: looked.filter(({ hits }) => hits.size === 0).map(({ part }) => part.written),
        instead: looked.flatMap(({ part, taken }): [string, string][] =>
          taken === undefined ? [] : [[part.written, taken]],
        ),
      };
    },
  };
}
