/** What the parts of a pack cannot know alone: how long it is valid, what of it can be gone already, and which answer came first. */
import { compareDays } from '../model/primitives';
import type { Status } from '../model/status';

/** So that nobody shows for ever what its publisher has long forgotten. */
const MOST_YEARS = 5;
const GONE: readonly Status[] = ['withdrawn', 'superseded'];

/** The last day on which a pack of that day may be valid. */
const furthest = (created: string): string => `${Number(created.slice(0, 4)) + MOST_YEARS}${created.slice(4)}`;

interface Timed {
  version: number;
  created: string;
  expires: string;
  claims: Readonly<Record<string, TimedClaim>>;
}
interface TimedClaim {
  status: Status;
  comments?: string | undefined;
  supersededBy?: string | undefined;
  suspended?: unknown;
  review: { on: string; due: string };
  said?: { on?: string | undefined } | undefined;
  responses: readonly { state: string; on?: string | undefined }[];
}

/** Whether the way from a claim to the one in its place comes back to a claim where it has been. */
function goesRound(id: string, claims: Timed['claims']): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = claims[at]?.supersededBy) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** A claim that something else stands in the place of, and a claim that waits. */
function standingFaults(claims: Timed['claims']): [string[], string][] {
  return Object.entries(claims).flatMap(([id, { status, comments, supersededBy, suspended }]) => {
    const faults: [string[], string][] = [];
    if (supersededBy !== undefined && status !== 'superseded')
      faults.push([
        ['claims', id, 'supersededBy'],
        `stands beside status ${status}; write status: superseded, or leave it out`,
      ]);
    else if (goesRound(id, claims))
      faults.push([
        ['claims', id, 'supersededBy'],
        'leads back to a claim that it has in its place; name one that stands',
      ]);
    // Under the sentence of a claim of the base it would be read as said of that one.
    if (suspended !== undefined && comments !== undefined)
      faults.push([['claims', id, 'suspended'], 'stands on a comment; take the comment out of the pack instead']);
    return faults;
  });
}

/** Nobody replies to what is told later, and what was said earlier is not of a later day. */
function answerFaults(claims: Timed['claims']): [string[], string][] {
  return Object.entries(claims).flatMap(([id, { said, responses }]) =>
    responses.flatMap(({ state, on }, index): [string[], string][] => {
      if (said?.on === undefined || on === undefined) return [];
      const before = compareDays(on, said.on) < 0;
      const path = ['claims', id, 'responses', String(index), 'state'];
      if (state === 'replied' && before)
        return [[path, `is replied, of ${on}, to what was told on ${said.on}; write state: earlier`]];
      return state === 'earlier' && !before
        ? [[path, `is earlier, and its day ${on} is not before what was told (${said.on}); write state: replied`]]
        : [];
    }),
  );
}

/** What is to be read again was read before. */
const reviewFaults = (claims: Timed['claims']): [string[], string][] =>
  Object.entries(claims).flatMap(
    ([
      id,
      {
        review: { on, due },
      },
    ]): [string[], string][] =>
      compareDays(due, on) < 0
        ? [
            [
              ['claims', id, 'review', 'due'],
              `(${due}) is before the day on which it was read (${on}); write a later day`,
            ],
          ]
        : [],
  );

/** Each fault with the path of its field; its sentence goes on after the field's name. */
export function timeFaults({ version, created, expires, claims }: Timed): [path: string[], fault: string][] {
  const far: [string[], string][] =
    expires > furthest(created)
      ? [[['expires'], `is more than ${MOST_YEARS} years after created (${created}); write an earlier day`]]
      : [];
  const gone = Object.entries(claims).flatMap(([id, { status, comments }]): [string[], string][] => {
    if (!GONE.includes(status)) return [];
    // Under the sentence of a claim of the base "withdrawn" would be read as said of that one.
    if (comments !== undefined)
      return [[['claims', id, 'status'], `is ${status} on a comment; take the comment out of the pack instead`]];
    return version === 1
      ? [[['claims', id, 'status'], `is ${status} in a first version, in which nothing can be; leave the claim out`]]
      : [];
  });
  return [...far, ...gone, ...standingFaults(claims), ...answerFaults(claims), ...reviewFaults(claims)];
}
