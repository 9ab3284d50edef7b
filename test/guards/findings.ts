/** What code in pages does that it may not: read what is written there, reach anything outside, write markup. */
import { usesIn } from './dom';
import { injectedRanges } from './injected';
import { DOORS, EXCEPTIONS, HARMLESS, PARTS, SET_ONLY } from './names';
import { filesBelow, lineOf, type ReadSource, readSource, runsInPages } from './page-code';
import { straightReadsIn } from './page-nodes';
import { sideDoorsIn } from './side-doors';

const isHarmless = (name: string): boolean => Object.values(HARMLESS).some((names) => names.test(name));

interface Found {
  file: string;
  at: number;
  what: string;
}

function findingsIn(modules: readonly string[], read: ReadSource): Found[] {
  const uses = usesIn(modules, read);
  const byType = uses
    .filter(
      ({ file, name, write }) =>
        !isHarmless(name) &&
        !(write && SET_ONLY.test(name)) &&
        !EXCEPTIONS[name]?.[file] &&
        !PARTS[file]?.may.test(name),
    )
    .map(({ file, at, name, write }) => ({ file, at, what: `${write ? 'sets' : 'uses'} ${name}` }));
  const besides = modules.flatMap((file) =>
    sideDoorsIn(file, read(file))
      .filter(({ what }) => !DOORS[what]?.[file] && !PARTS[file]?.may.test(what))
      .map((flaw) => ({ file, ...flaw })),
  );
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
