/** What code in pages does that it may not: read what is written there, reach anything outside, write markup, get in a page's way. */

import { usesIn } from './dom';
import { DOORS, PARTS } from './doors';
import { injectedRanges } from './injected';
import { MANNERS } from './manners';
import { EXCEPTIONS, HARMLESS, SET_ONLY } from './names';
import { filesBelow, lineOf, type ReadSource, readSource, runsInPages } from './page-code';
import { straightReadsIn } from './page-nodes';
import { sideDoorsIn } from './side-doors';
import { beyondTimes } from './times';

const isHarmless = (name: string): boolean => Object.values(HARMLESS).some((names) => names.test(name));
/** Reading them tells where a page stands; setting them moves it. */
const NEVER_SET = /^Element\.(?:scroll|client)\w+$/;
const LISTS = { ...EXCEPTIONS, ...MANNERS };

interface Found {
  file: string;
  at: number;
  what: string;
}

/** Findings that nothing excuses, and those that a list excuses fewer times than there are. */
const parted = <F extends Found>(found: readonly F[], isExcused: (one: F) => boolean): F[] => [
  ...found.filter((one) => !isExcused(one)),
  ...beyondTimes(found.filter(isExcused)),
];

function findingsIn(modules: readonly string[], read: ReadSource): Found[] {
  const uses = usesIn(modules, read);
  const named = uses
    .filter(
      ({ name, write }) => (!isHarmless(name) || (write && NEVER_SET.test(name))) && !(write && SET_ONLY.test(name)),
    )
    .map(({ file, at, name, write }) => ({ file, at, name, what: `${write ? 'sets' : 'uses'} ${name}` }));
  const byType = parted(named, ({ file, name }) => Boolean(LISTS[name]?.[file] || PARTS[file]?.may.test(name)));
  const doors = modules.flatMap((file) => sideDoorsIn(file, read(file)).map((flaw) => ({ file, ...flaw })));
  const besides = parted(doors, ({ file, what }) => Boolean(DOORS[what]?.[file] || PARTS[file]?.may.test(what)));
  return [...byType, ...besides, ...straightReadsIn(uses, modules, read)];
}

/**
 * Findings as "file:line what", none where all is well: in everything that page scripts import, and in the functions
 * that the background hands to pages. `read` may hand in copies with something planted.
 */
export function pageCodeFindings(read: ReadSource = readSource): string[] {
  const own = findingsIn(runsInPages(undefined, read).modules, read);
  const senders = filesBelow('background').filter((file) => injectedRanges(file, read(file)).length > 0);
  const handed = findingsIn(senders, read).filter(({ file, at }) =>
    injectedRanges(file, read(file)).some(({ start, end }) => at >= start && at < end),
  );
  return [...own, ...handed].map(({ file, at, what }) => `${file}:${lineOf(read(file), at)} ${what}`);
}
