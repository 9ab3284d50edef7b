/** What the parts of a pack cannot know alone: how long it is valid, and whether a claim of it can be gone already. */
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
  claims: Readonly<Record<string, { status: Status; comments?: string | undefined }>>;
}

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
  return [...far, ...gone];
}
