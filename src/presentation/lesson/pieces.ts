/** Puts a lesson together from steps of all lessons, so that their minutes add up to what was asked for. No imports: it runs in a page, too. */

/** A step as a piece: how long it may take, and what it cannot do without. */
export interface Piece {
  id: string;
  lesson: string;
  kind: string;
  /** Its own length first, then those that formats of its lesson give it, then those that it has as a piece alone. */
  minutes: readonly number[];
  /** How many of those its lesson has; all, where this is left out. */
  taught?: number | undefined;
  /** Ids of pieces that have to be there, too. */
  needs: readonly string[];
  ages: readonly [from: number, to: number];
  subjects: readonly string[];
  /** How hard it gets: 0 nothing hard, 1 hard subjects named. */
  level: number;
}

export interface Wanted {
  age: number;
  minutes: number;
  /** Any, where none is named. */
  subject?: string | undefined;
  ceiling: number;
}

export interface Step {
  piece: Piece;
  minutes: number;
}

/** Steps in order whose minutes add up; or the lengths that there are for this choice, none perhaps. */
export type Put = { steps: readonly Step[] } | { lengths: readonly number[] };

/** Lengths that are offered. */
export const LENGTHS = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 75, 90] as const;
const LONGEST = 90;

/** What it costs, in minutes by which a step is longer or shorter than its own, that a part is missing, a second lesson is begun or a length is none of the step's lesson. */
const COST = { opening: 6, plenary: 12, ticket: 12, otherLesson: 20, ofPiece: 1 };

interface Part {
  steps: readonly Step[];
  minutes: number;
  cost: number;
}

const has = (steps: readonly Step[], kind: string): boolean => steps.some(({ piece }) => piece.kind === kind);
/** One opening and one close at most, also of a lesson that offers two. */
const isFramedOnce = (steps: readonly Step[]): boolean =>
  ['warm-up', 'exit'].every((kind) => steps.filter(({ piece }) => piece.kind === kind).length < 2);
const isBody = ({ piece }: Step): boolean => piece.kind !== 'warm-up' && piece.kind !== 'exit';

/** The opening first and the close last, wherever they are written. */
const framed = (steps: readonly Step[]): readonly Step[] => {
  const of = (kind: string) => steps.filter(({ piece }) => piece.kind === kind);
  return [...of('warm-up'), ...steps.filter(isBody), ...of('exit')];
};

/** What fits the choice, without that whose needs do not. */
function fitting(pieces: readonly Piece[], { age, subject, ceiling }: Omit<Wanted, 'minutes'>): Piece[] {
  const fits = pieces.filter(
    ({ ages: [from, to], subjects, level, kind }) =>
      kind !== 'recall' &&
      from <= age &&
      age <= to &&
      level <= ceiling &&
      (subject === undefined || subjects.includes(subject)),
  );
  const left = fits.filter(({ needs }) => needs.every((need) => fits.some(({ id }) => id === need)));
  return left.length === fits.length ? left : fitting(left, { age, subject, ceiling });
}

/** All ways to take steps of one lesson, in its order, with all that each needs: the best of each length and ends. */
function partsOf(pieces: readonly Piece[]): Part[] {
  const best = new Map<string, Part>();
  const keep = (steps: readonly Step[], minutes: number, cost: number) => {
    const there = new Set(steps.map(({ piece }) => piece.id));
    if (
      !steps.some(isBody) ||
      !isFramedOnce(steps) ||
      steps.some(({ piece }) => piece.needs.some((need) => !there.has(need)))
    )
      return;
    const key = `${minutes} ${['warm-up', 'plenary', 'exit'].map((kind) => has(steps, kind)).join(' ')}`;
    if (cost < (best.get(key)?.cost ?? Number.POSITIVE_INFINITY))
      best.set(key, { steps: framed(steps), minutes, cost });
  };
  const take = (at: number, steps: readonly Step[], minutes: number, cost: number) => {
    const piece = pieces[at];
    if (!piece) return keep(steps, minutes, cost);
    take(at + 1, steps, minutes, cost);
    for (const [place, long] of piece.minutes.entries())
      if (minutes + long <= LONGEST)
        take(
          at + 1,
          [...steps, { piece, minutes: long }],
          minutes + long,
          cost +
            Math.abs(long - (piece.minutes[0] ?? 0)) +
            (place < (piece.taught ?? piece.minutes.length) ? 0 : COST.ofPiece),
        );
  };
  take(0, [], 0, 0);
  return [...best.values()];
}

/** One part after another: at most one opening and one close. */
function joined(first: Part, second: Part): Part | undefined {
  const all = [...first.steps, ...second.steps];
  if (!isFramedOnce(all)) return undefined;
  return {
    steps: framed(all),
    minutes: first.minutes + second.minutes,
    cost: first.cost + second.cost + COST.otherLesson,
  };
}

const costOf = ({ steps, cost }: Part): number =>
  cost +
  (has(steps, 'warm-up') ? 0 : COST.opening) +
  (has(steps, 'plenary') ? 0 : COST.plenary) +
  (has(steps, 'exit') ? 0 : COST.ticket);

/** The best lesson of each length. */
function allOf(pieces: readonly Piece[]): Map<number, Part> {
  const lessons = [...new Set(pieces.map(({ lesson }) => lesson))];
  const parts = lessons.map((lesson) => partsOf(pieces.filter((piece) => piece.lesson === lesson)));
  const best = new Map<number, Part>();
  const keep = (part: Part | undefined) => {
    const known = part && best.get(part.minutes);
    if (part && part.minutes <= LONGEST && (!known || costOf(part) < costOf(known))) best.set(part.minutes, part);
  };
  for (const [at, own] of parts.entries()) {
    own.forEach(keep);
    for (const other of parts.slice(at + 1)) for (const one of own) for (const two of other) keep(joined(one, two));
  }
  return best;
}

/** Answers choices from these pieces; what was worked out for the same pieces is kept. */
export function putter(pieces: readonly Piece[]): (wanted: Wanted) => Put {
  const known = new Map<string, Map<number, Part>>();
  return ({ minutes, ...wanted }) => {
    const fits = fitting(pieces, wanted);
    const key = fits.map(({ id }) => id).join();
    const all = known.get(key) ?? allOf(fits);
    known.set(key, all);
    const found = all.get(minutes);
    return found ? { steps: found.steps } : { lengths: LENGTHS.filter((length) => all.has(length)) };
  };
}
