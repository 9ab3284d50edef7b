/** Looks a part of a question up in each way it may be meant. */
import type { SearchData } from './documents';
import type { Hit, Index } from './indexed';
import { meant } from './near-words';
import type { Part } from './question';
import { idTerm } from './words';

/** How much a way of meaning a word is worth. */
export const WAYS = { exact: 1, literal: 0.55, near: 0.45, group: 0.75, beginning: 0.6, forgiven: 0.6 } as const;
/** Words for the people and things of a country (French, Kenyan) ask for less than the country's name does. */
const isCountry = (id: string): boolean => id.startsWith('country-');
const isFolk = (id: string): boolean => id.startsWith('folk-');
const SHORTEST_BEGINNING = 3;

/** Document -> how well it fits: the worth of the way, and the share of the best score. */
type Hits = Map<string, { worth: number; share: number }>;

/** What a second way of holding the same word adds: who says it in the word itself comes before who says it in another. */
const BESIDES = 0.15;

const joined = (one: number, other: number): number => Math.max(one, other) + BESIDES * Math.min(one, other);

/** The best of two lists, by key. */
function take(into: Hits, from: ReadonlyMap<string, Hit>, worth: number): void {
  for (const [key, hit] of from) {
    const share = hit.share * worth;
    const whole = worth * hit.place;
    const before = into.get(key);
    if (before) {
      before.worth = Math.max(whole, before.worth);
      before.share = joined(share, before.share);
    } else into.set(key, { worth: whole, share });
  }
}

/** A part, and all that holds it. */
export interface Looked {
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
function literally({ stem, stems }: Part, index: Index): ReadonlyMap<string, Hit> {
  if (stems.length < 2) return index.hits(stem);
  const [first = new Map<string, Hit>(), ...others] = stems.map((one) => index.hits(one));
  return new Map([...first].filter(([key]) => others.every((hits) => hits.has(key))));
}

/** Documents that hold a part in any way it may be meant; errors are forgiven where nothing else fits. */
export function lookUp(part: Part, index: Index, { names, near }: SearchData, nameWords: ReadonlySet<string>): Looked {
  const hits: Hits = new Map();
  for (const id of part.ids) take(hits, index.hits(idTerm(id)), WAYS.exact);
  const naming = hits.size;
  const plain = literally(part, index);
  const besides = [...plain.keys()].filter((key) => !hits.has(key)).length;
  // A name of several words is no ordinary word.
  const surely = besides <= naming || part.stems.length > 1 || part.ids.some(isCountry);
  const name = naming > 0 && surely && !part.ids.every(isFolk);
  for (const other of part.ids.flatMap((id) => near[id] ?? [])) take(hits, index.hits(idTerm(other)), WAYS.near);
  take(hits, plain, name ? WAYS.literal : WAYS.exact);
  // Whoever asks for Madagascar does not ask for Africa.
  if (!name) for (const group of part.groups) take(hits, index.hits(group), WAYS.group);
  if (hits.size === 0 && part.stem.length >= SHORTEST_BEGINNING)
    take(hits, index.hits(part.stem, true), WAYS.beginning);
  return hits.size > 0 ? { part, hits, name } : forgive(part, index, names, nameWords);
}
