/** The sources on a card: what retells another piece stands behind that one, so that a story is counted once, as in the record. */
import type { DossierClaim } from '../../knowledge/dossier';
import type { LocalSource } from '../../knowledge/shard';
import { type Maker, sourceEntries } from '../site/claims';
import type { SiteClaim } from '../site/facts';

interface Entry {
  role: string;
  line: string;
  source: LocalSource;
}

/** Whether both are one story: one of them or both repeat it, or both are records of one page. */
const isSameStory = (left: LocalSource, right: LocalSource): boolean =>
  (left.origin ?? left.id) === (right.origin ?? right.id) || (left.url !== undefined && left.url === right.url);

/** Stories in the order in which they are first met, the piece that the card's voice names before all, then the one that others repeat. */
function stories(entries: readonly Entry[], voice: string | undefined): Entry[][] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    const known = found.find((story) => story.some(({ source }) => isSameStory(source, entry.source)));
    if (known) known.push(entry);
    else found.push([entry]);
  }
  const place = ({ source: { id, origin } }: Entry): number => (id === voice ? 0 : origin === undefined ? 1 : 2);
  return found.map((story) => [...story].sort((left, right) => place(left) - place(right)));
}

/** "TIME, 18 January 2023 (told again by 2 others)": their names stand on the claim's page. A second record of one piece says nothing more. */
function storyLine([first, ...others]: readonly Entry[], { words }: Maker): string {
  const told = first?.line ?? '';
  // The voice of a card leads though it repeats another piece: then that one is named, not counted as if it came after.
  const root = others.find(({ source }) => source.id === first?.source.origin);
  if (root && root.line !== told) return words.s('lesson.fromStory', { source: told, origin: root.line });
  const again = new Set(others.flatMap(({ line }) => (line === told ? [] : line))).size;
  return again > 0 ? words.s('lesson.sameStory', { source: told, count: again }) : told;
}

/** Sources that speak for the claim or against it, by role, each story once, first the one that "Who says it" names; what else only gives background stands on the claim's own page. */
export function sourceLines(whole: SiteClaim, maker: Maker): string[] {
  const claim: DossierClaim = whole.claim;
  const voice = claim.said?.source;
  const background = new Set(
    claim.evidence.flatMap(({ role, source }) => (role === 'context' && source !== voice ? source : [])),
  );
  const met = sourceEntries(whole, maker).flatMap(({ source: { id, publisher, date }, role }): Entry[] => {
    const source = maker.facts.sources[id];
    return source && !background.has(id) ? [{ role, line: `${publisher}, ${date}`, source }] : [];
  });
  const entries = [...met].sort((left, right) => Number(right.source.id === voice) - Number(left.source.id === voice));
  return [...new Set(entries.map(({ role }) => role))].map((role) =>
    maker.words.s('lesson.source', {
      role,
      sources: stories(
        entries.filter((entry) => entry.role === role),
        voice,
      )
        .map((story) => storyLine(story, maker))
        .join(' · '),
    }),
  );
}
